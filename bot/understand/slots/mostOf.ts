import { activityKind } from './activity';
import { choice, filling } from './choice';

/** What somebody does most of, by the word for it: each fills `metric` of a ranking. */
const asMetric = <const V extends string>(value: V, en: string[], zh: string[]) =>
  filling('metric', choice({ [value]: { en, zh } } as Record<V, { en: string[]; zh: string[] }>));

/** The kinds of activity there are words for; a ranking counts them all. */
const kindWords = Object.values({ ...activityKind.phrases });

/** Slots of sentences that ask who has, did or sold the most. */
export const mostOf = {
  sold: asMetric(
    'REVENUE',
    ['(sold|made|brought in|earned|sells|generated|brings in|sell)'],
    ['(卖|业绩|销售|出业绩|卖得|做业绩|赚|卖钱)'],
  ),
  won: asMetric('DEALS_WON', ['(won|closed|signed|landed)'], ['(赢|签|成交|拿下|签下|赢单|签单|成单|出单|开单|关单)']),
  customers: asMetric('NEW_CUSTOMERS', ['(customers|clients|accounts|logos)'], []),
  gained: asMetric(
    'NEW_CUSTOMERS',
    [],
    ['(新增|新增客户|拉新|开发|新客户|拓新|开发新客户|拉来|新签客户|开拓|拓展|带来)'],
  ),
  activities: asMetric(
    'ACTIVITIES',
    kindWords.flatMap(({ en }) => en),
    kindWords.flatMap(({ zh }) => zh),
  ),
  did: asMetric(
    'ACTIVITIES',
    [
      '(called|phoned|rang|spoke|spoke to|spoke with|talked to|talked with|emailed|e mailed|mailed|wrote to|met|met with|saw|visited|dropped by|demoed|demoed to|demonstrated|presented to|messaged|texted|pinged|contacted|reached out to|followed up with)',
    ],
    ['(拜访|打电话|跑客户|见客户|跟进|联系|走访|跑|发邮件|演示|开会|见|跟客户)'],
  ),
  active: asMetric(
    'ACTIVITIES',
    ['(active|busy|diligent|hard working|hardworking)'],
    ['(最勤快|最勤奋|最活跃|最忙|最努力)'],
  ),
};
