import { periodOf } from '../../../entities/values/period';
import { command, graphql, type Turn } from '../../command';
import { choice } from '../../understand/slots/choice';
import { lineNumber } from '../../understand/slots/lineNumber';
import { freeText } from '../../understand/slots/text';
import { REPORT_FIELDS, type ReportShown, reportReply } from './report';

const CORRECT_REPORT = graphql(`mutation CorrectReport($input: CorrectReportInput!) {
  correctReport(input: $input) {
    report { ${REPORT_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const section = choice({
  WINS: { en: ['(win|wins|success|achievement)'], zh: ['(成果|成绩|亮点)'] },
  WORK: {
    en: ['(line|work|activity|item|to my report|to the report|to report)'],
    zh: ['(工作|工作内容|内容|一条|一行|报告)'],
  },
  PROBLEMS: { en: ['(problem|problems|issue|blocker|risk)'], zh: ['(问题|困难|风险)'] },
  PLAN: { en: ['(plan|plans|next step|plan item)'], zh: ['(计划|下一步|安排)'] },
});

const drop = choice({
  YES: {
    en: ['(drop|remove|delete|take out|skip|leave out|cut|strike|erase|get rid of)'],
    zh: ['(删掉|去掉|删除|删了|删|不要|划掉|移除|拿掉)'],
  },
});

export const correctReport = command({
  name: 'correctReport',
  area: 'learning',
  examples: {
    en: ['line 2: sent the quote to Acme', 'drop line 3'],
    zh: ['第2条改成：给星辰发了报价', '删掉第3条'],
  },
  sentences: {
    en: [
      '[change|set|correct|edit|fix|replace|update|make] line {line} (:|to|should read|should say|should be|with|as|reads|say|says) [:] {text}',
      '{drop} line {line}',
      'add [a|an|another|new] {section} [to the report|to my report] : {text}',
      'add (to my report|to the report) : {text}',
    ],
    zh: [
      '[把|将] 第 {line} (条|行|点|项) [内容] (改成|改为|换成|应该是|写成|修改为|更新为|:) [:] {text}',
      '{drop} 第 {line} (条|行|点|项)',
      '[把|将] 第 {line} (条|行|点|项) {drop} [吧|了]',
      '(补充|加上|添加|增加|加|报告补充|报告里加) [一个|一条|个] {section} : {text}',
    ],
  },
  slots: { line: lineNumber, text: freeText('rest'), section, drop },
  needs: [['text', 'drop']],
  asks: { text: 'correctReport.ask' },
  changes: true,
  operation: ({ line, text, section: where }, turn) => ({
    operation: CORRECT_REPORT,
    variables: { input: { period: periodShown(turn), number: line, text, section: where } },
  }),
  reply: ({ correctReport: { report } }: { correctReport: { report: ReportShown } }, { say }) =>
    reportReply(report, say('correctReport.done', { period: report.periodLabel }), say),
});

/** The period of the report shown just now; undefined leaves it to the server, which knows the one corrected last. */
function periodShown({ earlier: { last }, setting, viewer }: Turn): string | undefined {
  if (last?.command !== 'writeReport') return undefined;
  const { period } = last.slots;
  return typeof period === 'string' ? period : periodOf(setting.today, 'WEEK', viewer.workspace);
}
