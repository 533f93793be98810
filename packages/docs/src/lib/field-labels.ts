type Plural = readonly [one: string, many: string];
type Measure = 'items' | 'characters' | 'value';
type Range = (minimum: number | undefined, maximum: number | undefined, measure: Measure) => readonly string[];

const english = {
  types: {
    string: ['string', 'strings'],
    integer: ['integer', 'integers'],
    number: ['number', 'numbers'],
    boolean: ['boolean', 'booleans'],
    object: ['object', 'objects'],
    array: ['array', 'arrays'],
    null: ['null', 'null'],
    messageId: ['message id', 'message ids'],
    any: ['any value', 'values'],
  } satisfies Record<string, Plural>,
  list: (elements: string): string => `array of ${elements}`,
  or: ' or ',
  unit: (unit: string): string => `in ${unit}`,
  default: (value: string): string => `default \`${value}\``,
  pattern: (pattern: string): string => `pattern \`${pattern}\``,
  range: ((minimum, maximum, measure) => {
    const what =
      measure === 'value' ? '' : ` ${minimum === 1 && maximum === undefined ? measure.slice(0, -1) : measure}`;
    if (minimum !== undefined && maximum !== undefined) return [`${minimum} to ${maximum}${what}`];
    if (minimum !== undefined) return minimum === 0 && measure !== 'value' ? [] : [`at least ${minimum}${what}`];
    return maximum === undefined ? [] : [`at most ${maximum}${what}`];
  }) as Range,
};

const chineseMeasures = { items: ' 项', characters: ' 个字符', value: '' } as const;
const chineseUnits: Readonly<Record<string, string>> = {
  milliseconds: '毫秒',
  seconds: '秒',
  minutes: '分钟',
  hours: '小时',
  days: '天',
  pixels: '像素',
  bytes: '字节',
};

const chinese: typeof english = {
  types: {
    string: ['字符串', '字符串'],
    integer: ['整数', '整数'],
    number: ['数字', '数字'],
    boolean: ['布尔值', '布尔值'],
    object: ['对象', '对象'],
    array: ['数组', '数组'],
    null: ['null', 'null'],
    messageId: ['消息 ID', '消息 ID'],
    any: ['任意值', '任意值'],
  },
  list: (elements) => `${elements}${/\w$/.test(elements) ? ' ' : ''}数组`,
  or: ' 或 ',
  unit: (unit) => `单位：${chineseUnits[unit] ?? unit}`,
  default: (value) => `默认值 \`${value}\``,
  pattern: (pattern) => `格式 \`${pattern}\``,
  range: (minimum, maximum, measure) => {
    const what = chineseMeasures[measure];
    if (minimum !== undefined && maximum !== undefined) return [`${minimum} 至 ${maximum}${what}`];
    if (minimum !== undefined) return minimum === 0 && measure !== 'value' ? [] : [`不少于 ${minimum}${what}`];
    return maximum === undefined ? [] : [`不超过 ${maximum}${what}`];
  },
};

/** How fields are described in each language. */
export const fieldLabels = { en: english, zh: chinese } as const;
