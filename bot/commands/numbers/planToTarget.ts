import { Decimal } from 'decimal.js';
import { daysOf, kindOf, type Period } from '../../../entities/values/period';
import { button, command, graphql } from '../../command';
import type { Button } from '../../reply';
import type { Say } from '../../texts/say';
import { countOf } from '../../understand/slots/countOf';
import { amountOf } from '../../understand/slots/money';
import { percentage } from '../../understand/slots/percent';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { targetMetric } from '../../understand/slots/targets';
import type { Viewer } from '../../viewer';
import { TARGET_WORD, TARGET_WORD_ZH } from '../market/targetWords';
import { scopeInput } from '../scopes';

const PLAN =
  graphql(`query PlanToTarget($scope: ScopeInput, $metric: KpiMetric, $period: Period, $assume: PlanAssumptions) {
  planToTarget(scope: $scope, metric: $metric, period: $period, assume: $assume) {
    metric period target remaining winRate words
    steps { kind count perWeek soFarPerWeek }
    closing { formatted deal { id name stage { id label } expectedCloseOn } }
  }
}`);

interface Data {
  planToTarget: {
    metric: string;
    period: string;
    target: string | null;
    remaining: string | null;
    winRate: string | null;
    words: string[];
    steps: { kind: string; count: string; perWeek: string; soFarPerWeek: string }[];
    closing: {
      formatted: string;
      deal: { name: string; stage: { label: string }; expectedCloseOn: string | null };
    }[];
  };
}

const REACH =
  '(get to|reach|hit|make|meet|achieve|attain|get|beat|exceed|arrive at|come to|close the gap to|close in on|deliver|fulfil|fulfill|complete|land|nail|still make|still hit|still reach|make it to|catch up to|catch up with|catch up on)';
const REACHING =
  '(getting to|reaching|hitting|making|meeting|achieving|attaining|beating|delivering|completing|closing the gap to)';
const WORK = '(deals|meetings|calls|visits|demos|activities|opportunities|wins|sales)';
const REACH_ZH = '(完成|达成|达到|实现|冲刺|冲|搞定|做到|够到|冲到|拿下|完成掉|做完|赶上|追上|补上|补齐)';
const HOW_ZH =
  '(怎么|如何|怎样|咋|怎么样|该怎么|要怎么|应该怎么|怎么做|怎样做|如何做|怎么做才能|怎么才能|怎样才能|如何才能|要怎样才能|要怎样做才能|需要怎么做才能|需要怎样做才能|要怎么做才能)';
const RATE = '(win rate|close rate|closing rate|conversion|conversion rate|hit rate|winning rate|success rate)';
const RATE_ZH = '(转化率|赢单率|成交率|成单率|胜率|关单率|签单率|转化)';
const A_WEEK = '[a|per|each|every|/] [week|wk|weekly]';
const IF = '[what if|what happens if|if|suppose|assuming|say|assume|with|at|what would happen if|how about if]';
const IF_ZH = '[如果|要是|假如|假设|若|若是|假定]';

/** Ten points more is what a "what if" usually begins with. */
const MORE_PERCENT = 10;
const MOST_PERCENT = 100;

/** "Until the end of the month" is the month, since targets are not set for days. */
function wholeMonth(period: Period): Period {
  const month = period.slice(0, 7);
  return kindOf(period) === 'DAY' && daysOf(month, { fiscalYearStartMonth: 1 }).last === period ? month : period;
}

export const planToTarget = command({
  name: 'planToTarget',
  area: 'numbers',
  examples: {
    en: ['how do I get to my target', 'what does the team need to hit the Q4 target'],
    zh: ['怎么完成目标', '团队怎样才能完成本季度的销售额目标'],
  },
  sentences: {
    en: [
      `how (do|can|could|will|would|should|might|are|am) (i|we|they|he|she|{scope}) [going] [still] [to] ${REACH} ${TARGET_WORD}`,
      `[<show>|tell me|explain|explain to me] how (to|do you|does one|i can|we can|i could|we could) [still] ${REACH} ${TARGET_WORD}`,
      `(can|could|will|am|are) (i|we|they|{scope}) [going to] [still] ${REACH} ${TARGET_WORD}`,
      `what (does|will|would|is) it (take|going to take) [me|us|for me|for us] to ${REACH} ${TARGET_WORD}`,
      `what (do|does|must|should|would|will|can) (i|we|they|he|she|{scope}) [still] (need|need to do|have to do|do|have to|needs|needs to do) [to do] [in order] to ${REACH} ${TARGET_WORD}`,
      `what (is|'s) (needed|required|missing|left to do|still needed|it going to take) to ${REACH} ${TARGET_WORD}`,
      `[can you] [help] [me] (make|give|build|show|create|draw up|draft|prepare|write|work out|put together|need|want|get) [me|us] [a|an|the] [action] plan (to|for us to|for me to|so we|on how to) ${REACH} ${TARGET_WORD}`,
      `[can you] (make|give|build|show|create|draw up|draft|prepare|write|work out|put together|need|want) [me|us] [a|an|the] [action] plan (for|towards|toward|of) [${REACHING}] ${TARGET_WORD}`,
      `[action] plan (to|for|towards|toward) [${REACH}|${REACHING}] ${TARGET_WORD}`,
      `${TARGET_WORD} plan`,
      `[<show>|give me|tell me] [a|the] (plan|path|road|way|route|roadmap) to ${TARGET_WORD}`,
      `help (me|us|{scope}) [to] ${REACH} ${TARGET_WORD}`,
      `gap to ${TARGET_WORD} [,|:|-|and|?|;] what (do|must|should|can|would) (i|we|{scope}) [still] (need to do|have to do|do|need) [to] [get there|close it|close the gap|make it|be on target|hit it|reach it|${REACH} it]`,
      `what (is|'s) the (plan|path|way|route|roadmap) to ${REACH} ${TARGET_WORD}`,
      `(i am|i'm|we are|we're|{scope} is) [way|far|well|a lot|miles|still|a bit|quite|pretty|so] (behind|below|short of|off|under|far from) ${TARGET_WORD} [,|.|;|:|-|-|and|so] (what now|what can (i|we|{scope}) do|what should (i|we|{scope}) do|help|how do (i|we|{scope}) catch up|how can (i|we|{scope}) catch up|what to do|how to catch up)`,
      `how (do|can|could|should|would) (i|we|{scope}) (catch up|make up ground|recover) [on|with|to] [${TARGET_WORD}]`,
      `what (do|does|would|must|should) (i|we|{scope}) [still] (have to|need to) (close|win|sell|do|sign) to ${REACH} ${TARGET_WORD}`,
      `how many [more] ${WORK} [a week|per week|each week|every week] (do|does|would|will|must|should) (i|we|they|{scope}) [still] (need|have to make|have to win|need to make|need to win|have to close|need to close|have to do|needs|win|close|make) [a week|per week|each week|every week|weekly] [in order] (to|for) [${REACH}] ${TARGET_WORD}`,
      `how many [more] ${WORK} [a week|per week|each week|every week] (to|for|until|till) [${REACH}] ${TARGET_WORD}`,
      `how much more (do|does|must|should) (i|we|they|{scope}) [still] (need|have) to (sell|close|win|bring in|do) to ${REACH} ${TARGET_WORD}`,
      `(which|what) [open] (deals|opportunities) (would|could|will|can|do) [i|we] [need to close to] (close|fill|bridge|get|reach|hit|make) [the|my|our] (gap|${TARGET_WORD.slice(1, -1)}) [to] [${TARGET_WORD}]`,
      `how (do|can|could|should) (i|we|{scope}) (close|fill|bridge|make up) the (gap|shortfall) [to|on|towards] [${TARGET_WORD}]`,
      `what (is|'s) [left|missing] [to do] (for|to|until|till) ${TARGET_WORD} and how (do|can) (i|we) get there`,
    ],
    zh: [
      `${HOW_ZH} [去|来|才能|才可以|能] ${REACH_ZH} ${TARGET_WORD_ZH}`,
      `${TARGET_WORD_ZH} [应该|该|要|得] ${HOW_ZH} [去|来|才能|能] ${REACH_ZH}`,
      `(要|想|想要|为了|若要) ${REACH_ZH} ${TARGET_WORD_ZH} [的话] [我|我们] [还] (要怎么做|该怎么做|怎么做|怎么办|该怎么办|需要做什么|还需要什么|还要做什么|要做些什么|应该做什么|还差什么|需要怎么做)`,
      `(要|想|想要|为了|还|还要|还需|需要|还需要|得) [每周|一周] [再] [打|做|跑|签|成交|开|赢|拿下] (多少|几) [单|次|通|个|场] [单|电话|会议|拜访|商机|面谈|演示|活动|会] [才能|能|可以|才] ${REACH_ZH} ${TARGET_WORD_ZH}`,
      `${REACH_ZH} ${TARGET_WORD_ZH} [还|还需|需要|还需要|还要|要] [每周] [再] [打|做|跑|签|成交|开|赢] (多少|几) [单|次|通|个|场] [单|电话|会议|拜访|商机|面谈|演示|活动|会]`,
      `(制定|制订|做|出|给我|给我们|帮我做|帮我定|列|来|写|生成|帮我出|帮我们做|安排|规划) [一个|个|一份|份|一下] [${REACH_ZH}] ${TARGET_WORD_ZH} [的] (计划|方案|冲刺计划|行动计划|达成计划|完成计划|达成方案|完成方案|路径|规划|冲刺方案)`,
      `${TARGET_WORD_ZH} [的] (达成|完成|冲刺|实现|行动) (计划|方案|路径|规划|办法)`,
      `(怎么|如何|怎样) (补|填|弥补|补上|填上|填补|补齐) [${TARGET_WORD_ZH}] [的] (缺口|差距|差额)`,
      `(哪些|哪几个|什么) (商机|单子|单|客户) (能|可以|能够) (补上|填上|补齐|填补|补) [${TARGET_WORD_ZH}] [的] (缺口|差距)`,
      `[还] (能|能不能|可以|能否|有没有可能) ${REACH_ZH} ${TARGET_WORD_ZH} [吗]`,
      `[离|距离|距] ${TARGET_WORD_ZH} [还] (差多少|差得远吗|有多远) (怎么补|怎么办|怎么赶|该怎么办|怎么追)`,
      `帮 (我|我们) ${REACH_ZH} ${TARGET_WORD_ZH}`,
      `${HOW_ZH} (把|将) ${TARGET_WORD_ZH} [给] ${REACH_ZH}`,
      `[还] (差|要|需要|得|缺|欠) [多少|几] [单|次|通|个|场|家] [单子|电话|会议|拜访|商机|面谈|演示|活动|会|客户] (才能|就能|才可以|能) ${REACH_ZH} ${TARGET_WORD_ZH}`,
      `[离|距离|距] ${TARGET_WORD_ZH} [还] (差一截|差一些|差很多|差不少|差点|有差距|有缺口) [,] (怎么补|怎么办|怎么赶|该怎么办|怎么追|怎么做|如何补|咋办|要做什么)`,
      `${TARGET_WORD_ZH} [的] (缺口|差距|差额) [还有] (怎么补|如何补|怎么填|怎么追|怎么弥补)`,
      `[我|我们] (还要|还需要|还得|还需) (做|干) (什么|些什么|多少|哪些事) [才能|才] ${REACH_ZH} ${TARGET_WORD_ZH}`,
    ],
  },
  extras: {
    en: [
      "{scope} ['s]",
      '(for|of) {scope}',
      '[for|in|during|of|by|by the end of|until] {period}',
      '{metric}',
      '(on|in|for|of) {metric}',
      `${IF} [i|we] [can|could|would|were to] (close|closed|win|won|convert|converted|land|landed) {winRate} [of] [them|the deals|our deals|my deals|deals|it]`,
      `${IF} [my|our|the|a] ${RATE} [is|was|were|of|at|goes to|goes up to|went up to|rises to|rose to|improves to|improved to|to|increases to|increased to|gets to|got to|reaches|reached] {winRate}`,
      `${IF} [a|an] {winRate} ${RATE}`,
      `${IF} [i|we] [can|could|would|were to|only] [have|had|hold|held|do|did|make|made|get|got] {meetings} (meetings|meeting|visits|demos) ${A_WEEK}`,
      `${IF} [i|we] [can|could|would|were to|only] [make|made|do|did|have|had] {calls} (calls|call|phone calls|dials) ${A_WEEK}`,
      `${IF} [my|our|the|an] (average deal|average deal size|deal size|average|deals|each deal) [is|was|were|are|of|at|goes up to|rises to|grows to|to|brings|brought] {averageDeal}`,
    ],
    zh: [
      '{scope} [的]',
      '(给|帮|为|替) {scope}',
      '[在] {period} [的|内|前|之前]',
      '{metric} [的]',
      `${IF_ZH} [我|我们|把|将] [的] ${RATE_ZH} [能|可以|能够] [提高到|提升到|达到|到|是|为|提高|变成|升到|涨到|做到|提至|提高至|能到|有|按] {winRate} [的话|会怎样|会怎么样|会如何]`,
      `${IF_ZH} [我|我们] [能|可以] (成交|赢下|赢|拿下|签下|关掉) {winRate} [的话|会怎样|会怎么样|的商机]`,
      `${IF_ZH} [我|我们] [每周|一周|每星期|一个星期] [能|可以] [开|做|见|约|拜访|安排|有|跑|谈] {meetings} [次|场|个|家] (面谈|会议|拜访|会|演示|见面|客户) [的话|会怎样|会怎么样]`,
      `${IF_ZH} [我|我们] [每周|一周|每星期|一个星期] [能|可以] [打|拨] {calls} [通|个|次] 电话 [的话|会怎样|会怎么样]`,
      `${IF_ZH} [我|我们] [的] [平均] (客单价|每单|单均|单价|一单) [金额] [能|可以] [是|为|到|提高到|做到|提升到|达到|有] {averageDeal} [的话|会怎样|会怎么样]`,
    ],
  },
  slots: {
    scope: scopeOf,
    metric: targetMetric,
    period: periodIn('future'),
    winRate: percentage,
    meetings: countOf,
    calls: countOf,
    averageDeal: amountOf(true),
  },
  settle: ({ period, ...filled }) => (typeof period === 'string' ? { ...filled, period: wholeMonth(period) } : filled),
  operation({ scope, metric, period, winRate, meetings, calls, averageDeal }) {
    const assume = {
      winRate: winRate === undefined ? undefined : new Decimal(winRate).dividedBy(100).toFixed(),
      averageDeal: averageDeal?.amount,
      meetingsPerWeek: meetings === undefined ? undefined : String(meetings),
      callsPerWeek: calls === undefined ? undefined : String(calls),
    };
    const whatIf = Object.values(assume).some(value => value !== undefined);
    return {
      operation: PLAN,
      variables: { scope: scopeInput(scope), metric, period, assume: whatIf ? assume : undefined },
    };
  },
  reply({ planToTarget: plan }: Data, { say, setting, viewer }, slots) {
    const rows = plan.closing.map(({ formatted, deal }) => [
      deal.name,
      deal.stage.label,
      formatted,
      deal.expectedCloseOn ? say.day(deal.expectedCloseOn, setting.today) : '–',
    ]);
    const buttons = nextSteps(plan, slots, say, viewer);
    return {
      text: [...plan.words, ...rows.map(row => `• ${row.join(' · ')}`)].join('\n'),
      private: true,
      ...(rows.length > 0
        ? {
            table: {
              columns: [
                { label: say('label.name') },
                { label: say('label.stage') },
                { label: say('label.amount'), align: 'right' },
                { label: say('label.expected') },
              ],
              rows,
            },
          }
        : {}),
      ...(buttons.length > 0 ? { buttons } : {}),
    };
  },
});

/** A target to be set where there is none; else the usual "what if". */
function nextSteps(
  { target, metric, period, winRate, steps }: Data['planToTarget'],
  slots: Record<string, unknown>,
  say: Say,
  { role }: Viewer,
): Button[] {
  const { scope, winRate: assumed } = slots;
  if (target === null)
    return role === 'REP' ? [] : [button(say('showKpi.setTarget'), 'setTarget', { scope, metric, period }, 'primary')];
  if (winRate === null || steps.length === 0 || assumed !== undefined) return [];
  const more = new Decimal(winRate).times(100).round().plus(MORE_PERCENT).toNumber();
  if (more > MOST_PERCENT) return [];
  return [button(say('planToTarget.whatIf', { percent: more }), 'planToTarget', { ...slots, winRate: more })];
}
