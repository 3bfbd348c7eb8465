import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';
import { trimmed } from '../trimmed';
import { choice, filling } from './choice';

/** Words that make what a customer says about an offer an objection to it. */
const SIGNS: Record<'OBJECTION', Phrases> = {
  OBJECTION: {
    en: [
      '(too|expensive|pricey|costly|overpriced|cheaper|steep|above budget|over budget|out of budget|over their budget|above their budget|not in the budget|no budget|budget is tight|tight budget)',
      '(hard to use|hard to learn|not convinced|not sure|not secure|not safe|not ready|not mature|not enough|not worth it|not flexible|not good enough|unsafe|insecure|unclear|complicated|complex|risky|slow|inflexible|lacking|missing|lacks|worried|concerned|the wrong)',
      "(no need|don't need it|do not need it|don't see the value|do not see the value|don't see the point|don't trust|do not trust|can't afford|cannot afford|happy with what they have|happy with their current|already have a|already use|already have one)",
    ],
    zh: [
      '(太|贵|过高|过长|偏高|偏贵|不够|不足|超预算|超出预算|没预算|预算不够|预算紧张|不划算|不值|不合适|不安全|不放心|不稳定|不灵活|不成熟|不方便|不好用|不满意|不需要|不清楚|不支持|没必要|没有优势|没优势|复杂|麻烦|风险|难用|有顾虑|比别家|比竞品|比同行|缺少|缺乏|跟不上|没看到价值|性价比)',
    ],
  },
};
/** Saying no and why is more than an objection. */
const REFUSALS: ReadonlySet<string> = new Set(['no', 'yes', '不', '好']);
const COST = 0.05;
/** What is asked of the reader at the end is no part of it. */
const ASIDE =
  /[,，。.;；]\s*(?:(?:请|麻烦|帮我|帮忙)?(?:记|记录|登记|备注)(?:个|下|一下|为)?(?:异议|顾虑|一下)?|(?:please |pls )?(?:log|note|record) (?:it|this|that|the objection)|as an objection)\s*$/iu;
/** Worse than somebody else's. */
const COMPARED =
  /比.{1,10}(?:高|贵|慢|差|少|弱|长|难)|(?:more expensive|higher|slower|weaker|worse|longer|pricier) than/iu;
/** A longer text is a story. */
const LONGEST = 60;

/** What somebody finds wrong, to the end of the message: only where such words stand in it. */
export const complaint: Slot<string> = filling('text', {
  choices: SIGNS,
  read(chart: Chart, at: number): Reading<string>[] {
    if (chart.length - at > LONGEST || chart.words[at]?.kind === 'mark' || REFUSALS.has(chart.texts[at] ?? ''))
      return [];
    const text = trimmed(chart.verbatim(at, chart.length).replace(ASIDE, ''));
    if (COMPARED.test(text)) return [{ end: chart.length, cost: COST, found: { value: text } }];
    for (let each = at; each < chart.length; each += 1) {
      if (chart.valuesAt(SIGNS, each).length === 0) continue;
      return [{ end: chart.length, cost: COST, found: { value: text } }];
    }
    return [];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' && json.trim() !== '' ? { value: json.trim() } : undefined),
});

/** The same in so few words that they stand before the customer's name: "too expensive for Acme". */
const BRIEF = choice({
  OBJECTION: {
    en: [
      '[we are|it is|price is|the price is] [way|much|far] too (expensive|pricey|costly|slow|complex|complicated|long|risky|high|rigid)',
    ],
    zh: [],
  },
});

/** Reads its words as they stand. */
export const briefComplaint: Slot<string> = {
  ...complaint,
  phrases: BRIEF.phrases,
  read: (chart, at) =>
    BRIEF.read(chart, at).map(({ end, cost }) => ({ end, cost, found: { value: chart.verbatim(at, end) } })),
};
