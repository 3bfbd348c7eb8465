/** Words as people shorten them in chats, by what they stand for. Free text keeps them as they were written. */
export const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yday: 'yesterday',
    yest: 'yesterday',
    ystd: 'yesterday',
    ystrday: 'yesterday',
    tmrw: 'tomorrow',
    tmrow: 'tomorrow',
    tomoz: 'tomorrow',
    tdy: 'today',
    yr: 'year',
    yrs: 'years',
    wk: 'week',
    wks: 'weeks',
    mth: 'month',
    mths: 'months',
    qtr: 'quarter',
    mtg: 'meeting',
    mtgs: 'meetings',
    mtng: 'meeting',
    appt: 'appointment',
    msg: 'message',
    opps: 'opportunities',
    oppy: 'opportunity',
    cust: 'customer',
    custs: 'customers',
    acct: 'account',
    accts: 'accounts',
    neg: 'negotiation',
    nego: 'negotiation',
    prop: 'proposal',
    rev: 'revenue',
    conv: 'conversion',
    ppl: 'people',
    abt: 'about',
    cos: 'because',
    cuz: 'because',
    bc: 'because',
    coz: 'because',
    wich: 'which',
    wat: 'what',
    wht: 'what',
    wen: 'when',
    hav: 'have',
    thru: 'through',
    amt: 'amount',
    yep: 'yes',
  }),
);

/** Figures that stand for words: `2day`, `2moro`, `email 2 Globex`, `have 2 call`. */
const FIGURES: readonly [RegExp, string][] = [
  [/\b2day\b/gi, 'today'],
  [/\b2(?:moro|morrow|mrw|mrow|moz)\b/gi, 'tomorrow'],
  [
    /\b(e-?mail|call|mail|letter|message|msg|note|talked|spoke|sent|visit|moved?|pushe?d?|went|assign|give|transfer)\s+2\s+(?=\p{L})/giu,
    '$1 to ',
  ],
  [/\b(me|have|need|want|got|going)\s+2\s+(?=\p{L})/giu, '$1 to '],
  [/\b(script|template|pitch|wording|tips|ideas|plan)\s+4\s+(?=\p{L})/giu, '$1 for '],
  [/\b4\s+(?=(?:me|us|the|my|our)\b)/gi, 'for '],
];

/** A message with the figures that stand for words written out. */
export function spelledOut(text: string): string {
  return FIGURES.reduce((all, [pattern, words]) => all.replace(pattern, words), text);
}
