const EN = {
  skip: 'Skip to the query',
  title: 'API explorer',
  console: 'Console',
  schema: 'Schema as a file',
  light: 'Light',
  dark: 'Dark',
  copy: 'Copy',
  copied: 'Copied',
  token: 'Token',
  tokenHint: 'An API key, or demo:<e-mail> in the demo',
  examples: 'Examples',
  query: 'Operation',
  variables: 'Variables (JSON)',
  run: 'Run',
  result: 'Result',
  nothingYet: 'Run an operation to see its result here.',
  running: 'Running …',
  badVariables: 'The variables are not valid JSON. Correct them and run again.',
  unreachable: 'The server cannot be reached.',
  documentation: 'Schema',
  search: 'Search the schema',
  back: 'Back',
  operations: 'Operations',
  types: 'Types',
  noSchema: 'Enter a token to read the schema.',
  deprecated: 'deprecated',
  asCurl: 'curl command',
};

/** What the explorer itself says, in one language. */
export type Texts = typeof EN;

const ZH: Texts = {
  skip: '跳到查询',
  title: 'API 浏览器',
  console: '控制台',
  schema: '下载 Schema',
  light: '浅色',
  dark: '深色',
  copy: '复制',
  copied: '已复制',
  token: '令牌',
  tokenHint: 'API 密钥；演示环境可用 demo:<邮箱>',
  examples: '示例',
  query: '操作',
  variables: '变量（JSON）',
  run: '运行',
  result: '结果',
  nothingYet: '运行一个操作，结果会显示在这里。',
  running: '正在运行…',
  badVariables: '变量不是合法的 JSON，请改正后再运行。',
  unreachable: '连不上服务器。',
  documentation: 'Schema',
  search: '搜索 Schema',
  back: '返回',
  operations: '操作',
  types: '类型',
  noSchema: '请先填写令牌，才能查看 Schema。',
  deprecated: '已弃用',
  asCurl: 'curl 命令',
};

/** The explorer's words in the browser's language. */
export function textsFor(language: string): Texts {
  return language.startsWith('zh') ? ZH : EN;
}
