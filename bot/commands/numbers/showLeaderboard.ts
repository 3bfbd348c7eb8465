import { command, graphql } from '../../command';
import { choice, filling } from '../../understand/slots/choice';
import { metric } from '../../understand/slots/metrics';
import { mostOf } from '../../understand/slots/mostOf';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import type { Viewer } from '../../viewer';
import { scopeInput } from '../scopes';
import { USUAL_RANKING } from './figureShown';
import { tableFile } from './tableFile';

const LEADERBOARD = graphql(`query Leaderboard($metric: KpiMetric!, $scope: ScopeInput, $period: Period, $first: Int) {
  leaderboard(metric: $metric, scope: $scope, period: $period, first: $first) {
    rank formatted sampleSize user { id name }
  }
  compared: kpi(metric: $metric, scope: $scope, period: $period, groupBy: USER) { csv chart { alt url } }
}`);

interface Data {
  leaderboard: { rank: number; formatted: string; sampleSize: number; user: { name: string } }[];
  /** The same figures as a picture and a file. */
  compared: { csv: string | null; chart: { alt: string; url: string } | null };
}

const SHOWN = 10;

const WHO = '(who|which rep|which of us|which of the reps|which seller|which salesperson|whos)';

/** What is counted when somebody "closed the most deals": fills `metric`. */
const closedDeals = filling('metric', choice({ DEALS_WON: { en: ['(deals|opportunities|opps)'], zh: [] } }));

export const showLeaderboard = command({
  name: 'showLeaderboard',
  area: 'numbers',
  examples: {
    en: ['leaderboard this month', "who's on top of the leaderboard this quarter"],
    zh: ['本月排行榜', '本季度新客户数排行'],
  },
  sentences: {
    en: [
      "[<show>|who 's|who is|who leads|who tops] [on] [top|first|at the top|leading|ahead|up] [of|on|in] [the] [sales|team|rep|company] (leaderboard|leader board|ranking|rankings|league table|standings|top list|board) [looking|look] [like]",
      "(who 's|who is|who are|whos) [currently] (on top|at the top|leading|in the lead|ahead|number one|winning|first|top|our top seller|our best seller|the best|the top seller|the best rep|the top rep|our top rep|in first place)",
      '[<show>] [the] (top|best) [3|5|10|three|five|ten] [sales] (reps|sellers|performers|salespeople|people|rep|seller|performer)',
      'who (has|had|is|has got) [the] (most|highest|best|biggest|top) {metric}',
      'who (closed|won|did|has|has won|has closed|wins|closes|has done) [the] most',
      `${WHO} {sold} [the] most [money|revenue|business]`,
      `${WHO} {won} [the] most [new] {customers}`,
      `${WHO} (made|did|had|held|logged|has|has made|has done|has had|makes|ran|sent|has sent|booked|does) [the] most {activities}`,
      `${WHO} (was|is|has been|were) [the] most {active}`,
      `${WHO} {did} [the] most [customers|clients|people|prospects|accounts|often]`,
      '(top|best) [3|5|10|three|five|ten] [reps|sellers|people|performers|salespeople] (by|for|on|in) [the] {metric}',
      `${WHO} (performs|performed|is performing|does|did|is doing) [the] best [on|in|at|for] [{metric}]`,
      'compare [the|my|our|all] (reps|people|salespeople|sellers|colleagues|team members) [by|on|in] [the] [{metric}]',
      'where (am|is|are|do|does) {scope} [stand|rank|placed] [on|in|at] [the] [sales] (leaderboard|leader board|ranking|rankings|league table|standings)',
      'who has the (most|highest|best) {metric}',
      'who (closed|won|signed|has closed|has won) [the] most {closedDeals}',
      'who (brought in|made|generated|sold|booked|won|gained|got|achieved) [the] (most|highest|best) {metric}',
      'rank [the|my|our] (reps|people|salespeople|sellers|colleagues|us) [by|on|in] [the] {metric}',
      'rank [the|my|our] (reps|people|salespeople|sellers|colleagues)',
      'rank {scope} [by|on|in] [the] [{metric}]',
    ],
    zh: [
      '[<show>] [个人|业务员|员工|我们的] (排行榜|排名|排行|龙虎榜|业绩榜|榜单|英雄榜|销冠榜|光荣榜) [情况|怎么样|如何]',
      '谁 [是] (排第一|第一|第一名|领先|最多|最高|做得最好|销冠|排在第一|排在最前面|最厉害|最强|最猛|冠军|干得最好|表现最好|第一呢)',
      '谁 [的] [{sold}] [得] (最多|最好|最猛)',
      '谁 {sold} (得最多|得最好|最多|最好|的最多)',
      '谁 {won} [的] [单|单子|商机] (得最多|最多|的最多|的单最多|的单子最多)',
      '谁 {gained} [的] [客户|新客户] (得最多|最多|的客户最多|的新客户最多)',
      '谁 [打|做|开|跑|发|约|去] [的] {activities} [打|做|开|跑|发|约|去] [得|的] (最多|最勤|最勤快)',
      '谁 {did} [的|得] [客户] (最多|最勤|最勤快)',
      '谁 [的] {active} (最高|最多)',
      '谁 [是] {active}',
      '(谁|哪个人|哪位|哪个销售|哪位销售|哪个同事) [的] {metric} [是] (最好|最高|最多|第一|最强|最猛|领先|排第一|最低|最短)',
      '谁 [的] {metric} [是] (最好|最高|最多|第一|最强|最猛)',
      '(销冠|第一名|冠军|前三名|前三|前五名|前十名) [是|都是|有] [谁|哪些人|哪几个]',
      '谁 [的] {metric} (最多|最高|最好|第一|排第一|领先)',
      '{metric} (谁最高|谁最多|谁第一|谁最好|谁领先|前三|前五|前十)',
      '(按|按照) {metric} [给|把|对] [大家|销售|业务员] (排个名|排名|排序|排一下|排个序)',
      '(给|把|按) [大家|销售|团队] [按] {metric} (排个名|排名|排序|排一下|排个序)',
      '[<show>] (前三名|前三|前五名|前五|前十名|前十|top3|top5|top10) [的] (销售|业务员|同事|人) [是] [谁|哪些|有谁]',
      '(业绩|销售) (前三|前三名|前五|前五名|前十|冠军|第一名) [是|有] [谁|哪几个|哪些人]',
    ],
  },
  extras: {
    en: [
      '(by|for|on|in|of) [the] {metric}',
      '{metric}',
      '[for|of|by|from|in|on|within|just|only] {scope}',
      "{scope} 's",
      '[in|for|during|over|on|within] {period}',
      '(so far|to date|as of now|until now|at the moment|instead)',
    ],
    zh: [
      '[按|按照|改成|换成|改按] {metric} [的|来] [排|看|算]',
      '[只看|单看|在] {scope} [的|里|里面]',
      '[在] {period} [的|内|里|以来]',
    ],
  },
  slots: { metric, closedDeals, ...mostOf, period: periodIn('past'), scope: scopeOf },
  operation: ({ metric: what, scope, period }, { viewer }) => ({
    operation: LEADERBOARD,
    variables: { metric: what ?? USUAL_RANKING, scope: among(scopeInput(scope), viewer), period, first: SHOWN },
  }),
  reply({ leaderboard, compared }: Data, { say, setting }, { metric: what, period }) {
    const head = {
      metric: say('metric', { metric: what ?? USUAL_RANKING }),
      period: period === undefined ? 'none' : say.period(period, setting),
    };
    if (leaderboard.length === 0) return { text: say('showLeaderboard.none', head), private: true };
    return {
      text: [
        say('showLeaderboard.head', head),
        ...leaderboard.map(({ rank, user, formatted }) => `${rank}. ${user.name} – ${formatted}`),
        ...(setting.viewer.role === 'REP' ? [say('showLeaderboard.optIn')] : []),
      ].join('\n'),
      private: true,
      table: {
        columns: [
          { label: say('label.rank'), align: 'right' },
          { label: say('label.person') },
          { label: head.metric, align: 'right' },
        ],
        rows: leaderboard.map(({ rank, user, formatted }) => [String(rank), user.name, formatted]),
      },
      ...(compared.chart ? { chart: compared.chart } : {}),
      ...tableFile(compared.csv, say),
    };
  },
});

/** A rep alone would be no leaderboard: the own team is meant. */
function among(scope: ReturnType<typeof scopeInput>, { role, user }: Viewer): ReturnType<typeof scopeInput> {
  const own = scope === undefined || scope.type === 'ME';
  return own && role === 'REP' && user.team ? { type: 'TEAM', id: user.team.id } : scope;
}
