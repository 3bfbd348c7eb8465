const list = (words: string): string[] => words.split(' ');

/** English weekday names and short forms by number, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    list('monday mon'),
    list('tuesday tue tues'),
    list('wednesday wed weds'),
    list('thursday thu thur thurs'),
    list('friday fri'),
    list('saturday sat'),
    list('sunday sun'),
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** English month names and short forms by number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    list('january jan'),
    list('february feb'),
    list('march mar'),
    list('april apr'),
    list('may'),
    list('june jun'),
    list('july jul'),
    list('august aug'),
    list('september sep sept'),
    list('october oct'),
    list('november nov'),
    list('december dec'),
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Chinese weekday characters by number. */
export const CHINESE_WEEKDAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  '7': 7,
};

/** Days named by a word, as days from today. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tmr', 1],
  ['tmrw', 1],
  ['tomo', 1],
  ['tmw', 1],
  ['tmrow', 1],
  ['tonite', 0],
  ['tdy', 0],
  ['yesterday', -1],
  ['yday', -1],
  ['yest', -1],
  ['ystd', -1],
  ['yesty', -1],
]);

/** The same in Chinese, longest first. */
export const CHINESE_DAYS: readonly [string, number][] = [
  ['大前天', -3],
  ['大后天', 3],
  ['前天', -2],
  ['后天', 2],
  ['昨天', -1],
  ['昨日', -1],
  ['昨晚', -1],
  ['昨早', -1],
  ['昨儿', -1],
  ['前晚', -2],
  ['前儿', -2],
  ['今天', 0],
  ['今日', 0],
  ['今早', 0],
  ['今晚', 0],
  ['今儿', 0],
  ['明天', 1],
  ['明日', 1],
  ['明早', 1],
  ['明晚', 1],
  ['明儿', 1],
];

/** Units that days are counted in. */
export const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** Words that English dates and periods are written with. */
export const DATE_WORDS: readonly string[] = [
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...NAMED_DAYS.keys(),
  ...UNITS.keys(),
  ...list(
    'next last this coming past previous current end beginning start middle quarter fiscal ago since until before after noon midnight morning afternoon evening first second third fourth half',
  ),
].filter(word => word.length > 3);
