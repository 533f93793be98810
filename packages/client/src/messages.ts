import { errorInfo } from '@lanying-im/types/errors';
import { isLanyingError, type LanyingError } from './errors/lanying-error.ts';

/** A language of the descriptions. */
export type Language = 'en' | 'zh';

/** What an error means, and what to do about it. */
export interface ErrorDescription {
  readonly meaning: string;
  readonly remedy: string;
}

const descriptions: { readonly [name: string]: { readonly [language in Language]: ErrorDescription } } = {
  LanyingApiError: {
    en: {
      meaning: 'The service returned an error code that is not documented.',
      remedy: 'Contact the service provider.',
    },
    zh: { meaning: '服务端返回了文档中没有列出的错误码。', remedy: '请联系服务提供方。' },
  },
  LanyingResponseError: {
    en: {
      meaning: 'The response did not come from the service.',
      remedy: 'Check the URL, and any gateway in front of the service.',
    },
    zh: { meaning: '收到的响应并非来自服务端。', remedy: '检查接口地址以及中间的网关。' },
  },
  LanyingConnectionError: {
    en: { meaning: 'The service could not be reached.', remedy: 'Check the network and the URL, then retry.' },
    zh: { meaning: '无法连接到服务端。', remedy: '检查网络和接口地址后重试。' },
  },
  LanyingTimeoutError: {
    en: { meaning: 'No response arrived in time.', remedy: 'Retry, or allow more time.' },
    zh: { meaning: '请求超时，没有收到响应。', remedy: '稍后重试，或延长超时时间。' },
  },
  LanyingInputError: {
    en: {
      meaning: 'An option or a field cannot be sent as it is.',
      remedy: 'Correct the field that the message names.',
    },
    zh: { meaning: '某个选项或字段无法按原样发送。', remedy: '修正错误信息中指出的内容。' },
  },
};

/**
 * Describes an error of this package: by its code where the service returned one, otherwise by its class.
 *
 * @returns undefined for any other error
 */
export function describeError(error: unknown, language: Language = 'en'): ErrorDescription | undefined {
  if (!isLanyingError(error)) return undefined;
  const { code = 0, name } = error as LanyingError & { code?: number };
  const info = errorInfo(code);
  return info ? { meaning: info.meaning[language], remedy: info.remedy[language] } : descriptions[name]?.[language];
}
