import { command, graphql } from '../../command';
import type { Slot } from '../../understand/slot';
import { choice } from '../../understand/slots/choice';
import { periodIn } from '../../understand/slots/period';
import { REPORT_FIELDS, type ReportShown, reportReply } from './report';

const REPORT = graphql(`query WorkReport($period: Period) {
  workReport(period: $period) { ${REPORT_FIELDS} }
}`);

/** How often such a report is written; a daily one without a day is today's. */
const cadence: Slot<'DAILY' | 'WEEKLY'> = {
  ...choice({
    DAILY: {
      en: ['(daily|day|end of day|eod|day end|todays)'],
      zh: ['(日报|日总结|每日汇报|每日总结|当日总结|今日总结|今日小结|今日汇报|日汇报|每日报告|daily report|daily)'],
    },
    WEEKLY: {
      en: ['(weekly|week|end of week|eow|friday)'],
      zh: ['(周报|周总结|本周总结|每周汇报|每周总结|周汇报|周小结|每周报告|weekly report|weekly)'],
    },
  }),
  print: () => ({}),
};

const WRITE =
  '(write|draft|prepare|make|create|do|generate|compile|put together|give me|produce|build|start|get|fill in|write up|need|i need|i need to write|can i get|help with|finish|complete|type up|show|print|assemble|auto generate|autogenerate)';
const WRITE_ZH =
  '(写|生成|出|起草|准备|整理|做|拟|弄|来|搞|自动生成|编写|填|写写|出个|来个|给我写|我要写|写个|写下|导出|汇总)';

export const writeReport = command({
  name: 'writeReport',
  area: 'learning',
  examples: {
    en: ['write my weekly report', 'draft my report for yesterday'],
    zh: ['写周报', '写今天的日报'],
  },
  sentences: {
    en: [
      `${WRITE} [me|us|up] [my|the|a|our] [{cadence}] [work|status|activity|progress|sales] (report|reports|summary report|write up) [draft|template]`,
      '[a|my] [draft of|draft for] [my|the|a] {cadence} [work|status|activity|sales] (report|summary report) [draft] [please]',
      `${WRITE} [me|us|up] [my|the|a|our] [{cadence}] [work|status|activity|progress|sales] (report|summary) (for|of|on|about) [the] {period}`,
      `${WRITE} [me|us] [up] what (i|we) (did|have done|got done|worked on|have been doing|achieved|accomplished) {period} [as|in|into] [a|my|the] [report|work report|status report]`,
      `(summarize|summarise|sum up|recap|write up|report on) [my|our|the] {period} [as|in|into|for] [a] [report|for my boss|for the boss|for my manager]`,
      `${WRITE} [me|us] [up] [a|my|the] (recap|wrap up|summary) [of] [my|the|what i did] {period}`,
      '[my] [work|status|activity] report (for|of|on|about) [the] {period}',
      `[${WRITE}] [me|us] {period} 's [work|status|activity] report`,
      '(write up|summarize|summarise|sum up|recap|report on) (my|the) {cadence}',
      'what (did i do|have i done|did i get done|have i got done) (in|for|during) (my|the) {cadence} report',
    ],
    zh: [
      `${WRITE_ZH} [一下|一份|个|份|一个|下] [我的|我] [{period}] [的] {cadence} [吧|了]`,
      `${WRITE_ZH} [一下|一份|个|份|一个|下] [我的|我] [{period}] [的] (工作报告|工作汇报|工作总结|报告|工作小结|总结报告|汇报材料)`,
      '(把|将) [我的|我] [{period}] [的] {cadence} (写了|写一下|写好|写出来|生成|做了|弄一下|写完|整理一下|整理好|做一下|做好|出一下|写|弄好|搞定|起草一下)',
      '[我的] [{period}] [的] {cadence} [写一下|生成一下|帮我写|怎么写]',
      '[我的] {period} [的] (工作报告|工作汇报|工作总结)',
      `[我的|我] {period} [的] {cadence} [请|帮我|给我|麻烦] ${WRITE_ZH} [一下|好|出来|了]`,
      `[把|将] {period} [做的|干的|完成的] (工作|事情|活|内容) (总结一下|汇总一下|整理成报告|写成报告|总结成报告|写个总结|整理一下|总结总结|写成周报|写成日报)`,
      `[我的|我|帮我] (总结|汇总|概括|回顾) [一下] [我|我的] {period} [的] (工作|工作内容|工作情况|事情)`,
    ],
  },
  extras: {
    en: ['[for|of|about|on|covering] {period}'],
    zh: ['{period} [的]'],
  },
  slots: { period: periodIn('past'), cadence },
  settle({ cadence: often, ...filled }, chart) {
    return often === 'DAILY' && filled.period === undefined ? { ...filled, period: chart.setting.today } : filled;
  },
  operation: ({ period }) => ({ operation: REPORT, variables: { period } }),
  reply: ({ workReport: report }: { workReport: ReportShown }, { say }) =>
    reportReply(report, say('writeReport.head', { period: report.periodLabel }), say),
});
