import { errorInfo } from '@lanying-im/types/errors';
import { isLanyingError, type LanyingError } from './errors.ts';

/** A language of the description. */
export type Language = 'en' | 'zh';

/** What an error means, and what to do about it. */
export interface ErrorText {
  readonly meaning: string;
  readonly remedy: string;
}

const texts: { readonly [name: string]: { readonly [language in Language]: ErrorText } } = {
  LanyingApiError: {
    en: { meaning: 'The service refused with a code that no document lists.', remedy: 'Ask the service provider.' },
    zh: { meaning: '服务端返回了文档中没有列出的错误码。', remedy: '请联系服务提供方。' },
  },
  LanyingResponseError: {
    en: {
      meaning: 'The answer did not come from the service.',
      remedy: 'Check the address, and any gateway before it.',
    },
    zh: { meaning: '收到的响应并非来自服务端。', remedy: '检查接口地址以及中间的网关。' },
  },
  LanyingConnectionError: {
    en: { meaning: 'The service could not be reached.', remedy: 'Check the network and the address, then try again.' },
    zh: { meaning: '无法连接到服务端。', remedy: '检查网络和接口地址后重试。' },
  },
  LanyingTimeoutError: {
    en: { meaning: 'No answer came in time.', remedy: 'Try again, or allow more time.' },
    zh: { meaning: '请求超时，没有收到响应。', remedy: '稍后重试，或延长超时时间。' },
  },
  LanyingInputError: {
    en: { meaning: 'An option or a field cannot be sent as it is.', remedy: 'Correct what the message names.' },
    zh: { meaning: '某个选项或字段无法按原样发送。', remedy: '修正错误信息中指出的内容。' },
  },
};

/**
 * Says in words what an error of this package means: by its code where the service refused, otherwise by its class.
 *
 * @returns nothing for an error of something else
 */
export function describeError(error: unknown, language: Language = 'en'): ErrorText | undefined {
  if (!isLanyingError(error)) return undefined;
  const { code = 0, name } = error as LanyingError & { code?: number };
  const info = errorInfo(code);
  return info ? { meaning: info.meaning[language], remedy: info.remedy[language] } : texts[name]?.[language];
}
