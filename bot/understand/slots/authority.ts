import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';
import { choice, filling } from './choice';

/** A choice between yes and no, as a truth. */
function truth(phrases: Partial<Record<'YES' | 'NO', Phrases>>): Slot<boolean> {
  const answers = choice<string>(phrases as Record<string, Phrases>);
  return {
    phrases: answers.phrases,
    read: (chart: Chart, at: number): Reading<boolean>[] =>
      answers.read(chart, at).map(({ found, ...reading }) => ({
        ...reading,
        found: { value: 'value' in found && found.value === 'YES' },
      })),
    print: (value, name) => ({ [name]: value }),
    accept(json) {
      if (typeof json === 'boolean') return { value: json };
      return json === 'true' || json === 'false' ? { value: json === 'true' } : undefined;
    },
  };
}

/** Whether we talk to somebody who decides, told in a phrase of its own. */
export const authority = truth({
  YES: {
    en: [
      '(has|have|with|got) [the] (authority|authority to decide|power to decide|decision power|the last word|final say)',
      '(authority|authority is|authority :) (yes|confirmed|ok|clear|there)',
      '[they|he|she|contact|who] (can|is able to|are able to|has the power to|is allowed to) (decide|sign|sign off|approve|sign it off|make the decision|make the call)',
      '[he|she|who] (decides|signs off|makes the decision|makes the call|holds the budget|signs the contracts|calls the shots)',
      "[he|she|contact|who] (is|'s) [the|a|their|our] (decision maker|decider|economic buyer|budget holder)",
    ],
    zh: [
      '[对方|联系人|他|她] (有决策权|能拍板|可以拍板|说了算|能做主|有话语权|就是决策人|是决策人|就是老板|有权拍板|可以做主|能定|能决定|可以决定|直接拍板|有决定权|是拍板的|就是拍板人|是拍板人|有签字权)',
    ],
  },
  NO: {
    en: [
      '[still] no (authority|decision maker|decision power) [yet]',
      '(authority|authority :) (no|missing|unclear)',
      "[they|he|she|contact|who] (can't|cannot|can not|is not able to|isn't able to|not allowed to|doesn't get to) (decide|sign|approve|sign off|make the decision)",
      "[he|she|contact] (doesn't|does not|don't|do not) (decide|have authority|have the authority|have the final say|sign off)",
      "[he|she|contact] [is|are] (not|isn't) (the|a) decision maker",
    ],
    zh: [
      '[对方|联系人|他|她] (没有决策权|没决策权|拍不了板|做不了主|说了不算|不是决策人|没有话语权|没权拍板|不能拍板|定不了|决定不了|没有决定权|不能做主|没有权限|要请示|需要请示领导|要向上汇报)',
    ],
  },
});

/** Words before whoever decides that say that somebody has got there. */
export const reachedDecider = filling(
  'authority',
  truth({ YES: { en: ['[already|now] <reaching>'], zh: ['[已经|已|也|终于] <reaching> [了|过了]'] } }),
);

/** Words before that which say that nobody has. */
export const notReached = filling(
  'authority',
  truth({
    NO: {
      en: [
        "[still] (haven't|have not|hasn't|has not|didn't|did not|not|never|no longer|don't|do not|without) [yet|really|actually]",
        'no',
      ],
      zh: ['[目前|暂时|现在] (还没有|还没|没有|没|未|还未|尚未|一直没|从没)'],
    },
  }),
);

/** Words after whoever decides: reached or not. */
export const deciderIs = filling(
  'authority',
  truth({
    YES: {
      en: [
        '[is|was|are] [already|now] (on board|involved|confirmed|identified|engaged|known|reached|in the loop|on the call|present)',
      ],
      zh: ['[已经|已|也] (接触到|接触|接触过|见过|见到|确认|到位|参与|明确|搞定|找到|联系上|在场) [了]'],
    },
    NO: {
      en: [
        '[is|was|are] [still] (unknown|not involved|not reached|not identified|missing|not known|unclear|not on board|not in the loop) [yet]',
      ],
      zh: [
        '[还|目前还|暂时] (没接触到|没接触|没见到|没见过|没联系上|没找到|不清楚|未知|不明|没确定|没出现|没露面|不确定)',
      ],
    },
  }),
);
