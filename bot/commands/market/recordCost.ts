import { command, graphql } from '../../command';
import type { Chart } from '../../understand/chart';
import type { Capture } from '../../understand/paths';
import { filling } from '../../understand/slots/choice';
import { costKind } from '../../understand/slots/market';
import { amountOf } from '../../understand/slots/money';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
import { namedWithin } from '../../understand/slots/within';

const RECORD_COST = graphql(`mutation RecordCost($input: RecordCostInput!) {
  recordCost(input: $input) {
    cost { id kind amount { amount currency } perDay { amount currency } days channel { label } firstDay lastDay }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Money {
  amount: string;
  currency: string;
}

interface Data {
  recordCost: {
    cost: {
      kind: string;
      amount: Money;
      perDay: Money;
      days: number;
      channel: { label: string } | null;
      firstDay: string;
      lastDay: string;
    };
  };
}

const RECORD = '(<log>|book|charge|post|file|expense|please record)';
const COST = '(cost|costs|spend|spending|expense|expenses|bill|fee|fees|budget spent|outlay|spent)';
const COST_ZH = '(费用|费|支出|花费|成本|开支|开销|投入|花销)';

export const recordCost = command({
  name: 'recordCost',
  area: 'numbers',
  examples: {
    en: ['record 5k ad spend on search ads this month', 'we spent 3,200 on the trade show in October'],
    zh: ['记录本月搜索广告费用5000', '十月行业展会的活动费用2万'],
  },
  sentences: {
    en: [
      `${RECORD} [a|an] {amount} [of|in|for|on] [the|our] {kind} [${COST}]`,
      `{amount} [of|in|for|on] {kind} ${COST}`,
      `[<log>] [a|an|the|our] {kind} ${COST} [was|were|is|are|of|:|at|came to|for] {amount}`,
      `${RECORD} [a|an|the|our] {kind} [of|:] {amount}`,
      `[we|i|i've|we've|have|just] (spent|paid|invested|burned|put) {amount} [on|for|into|in|of] [the|our|a] {kind} [${COST}]`,
      "[we|i|i've|we've|have|just] (spent|paid|invested|burned) {amount} (on|for|into|at) [the|our|a] {channel}",
      `${RECORD} [a|an|the] ${COST} [of|:] {amount} [(for|on) [the|our] {kind}]`,
      `${RECORD} {amount} [of|in] ${COST}`,
      `{kind} [${COST}] (:|,|-) {amount}`,
      `[<log>] [the|our] ${COST} (of|for|on) [the|our] ({kind}|{channel}) [was|were|is|:|came to|comes to|of|at] {amount}`,
      `<log> [a|an|the] [new] ${COST} (:|,|-) {kind} [:|,|-|of|=|was] {amount}`,
      `<log> [a|an|the] [new] ${COST} (:|,|-) {amount} [,|for|on|-] {kind}`,
      `<log> [a|an|the] [new] ${COST}`,
    ],
    zh: [
      `<log> [一笔|了|下] {kind} [的] [${COST_ZH}] [:|是|为|共|一共|合计|总共] {amount}`,
      `{kind} [的] ${COST_ZH} [:|是|为|共|一共|合计|总共|花了|用了] {amount}`,
      `{kind} [上] (花了|用了|支出了|支出|付了|花|投了|投入了) {amount}`,
      `[我们|我|公司] (花了|用了|支出了|付了|花|投入了|投了|支付了|支付) {amount} [在|做|投|买|用于|用在|给|的] {kind} [${COST_ZH}|上]`,
      `<log> [一笔] {amount} [的] {kind} [的] [${COST_ZH}]`,
      `{amount} [的] {kind} [的] ${COST_ZH}`,
      `<log> [一笔|了|下] ${COST_ZH} [:|是|为] {amount}`,
      `{channel} [的] (花了|用了|支出了|付了|投了|投入了|${COST_ZH}) [:|是|为] {amount}`,
      `<log> {channel} [的] ${COST_ZH} [:|是|为] {amount}`,
      '{kind} {sum}',
      `<log> [一笔|了|下] ${COST_ZH} : {kind} [${COST_ZH}] {amount}`,
      `[我们|我|公司] (买|订|购买|采购|做|办|投|投放) [了] {kind} (花了|用了|付了|花|投了|用) {amount}`,
      `<log> [一笔|下] [的] ${COST_ZH}`,
    ],
  },
  extras: {
    en: [
      '[for|in|during|of] {period}',
      '(for|on|via|at|in|from|through|to) [the|our] {channel} [channel]',
      '{channel}',
      '(channel|source) [:] {channel}',
    ],
    zh: ['{period} [的|在]', '[在|通过|渠道|给] {channel} [的|渠道|上]'],
  },
  slots: {
    kind: costKind,
    amount: amountOf(true),
    sum: filling('amount', amountOf(false)),
    channel: knownRecord('channel'),
    period: periodIn('past'),
  },
  needs: ['kind', 'amount'],
  changes: true,
  settle: (filled, chart, captures) => ({
    ...filled,
    // "The trade show" is what it was for and the channel at once.
    channel: filled.channel ?? namedWithin('kind', ['channel'], chart, captures),
    kind: filled.kind ?? kindInChannel(chart, captures),
  }),
  operation: ({ kind, amount, channel, period }, { said }) => ({
    operation: RECORD_COST,
    variables: {
      input: { kind, amount: amount?.amount, currency: amount?.currency, channelId: channel?.id, period, said },
    },
  }),
  reply({ recordCost: { cost } }: Data, { say, setting }) {
    const [first, last] = [cost.firstDay, cost.lastDay].map(day => say.day(day, setting.today));
    return {
      text: say('recordCost.done', {
        kind: cost.kind,
        amount: say.money(cost.amount),
        channel: cost.channel?.label ?? 'none',
        days: cost.days,
        first,
        last,
        perDay: say.money(cost.perDay),
      }),
    };
  },
});

/** "Spent 5k on search ads" says what for within the channel's name. */
function kindInChannel(chart: Chart, captures: readonly Capture[]): unknown {
  const channel = captures.find(({ slot }) => slot === 'channel');
  if (!channel) return undefined;
  for (let at = channel.from; at < channel.to; at += 1) {
    const inside = costKind.read(chart, at).filter(({ end }) => end <= channel.to);
    const longest = inside.at(-1)?.found;
    if (longest && 'value' in longest) return longest.value;
  }
  return undefined;
}
