import { button } from '../../command';
import type { Reply } from '../../reply';
import type { Say } from '../../texts/say';
import { checkInForm } from './checkIn';

/** The fields of a report that chat shows. */
export const REPORT_FIELDS = 'period periodLabel lines { number key section text recordIds corrected }';

/** A report as chat shows it. */
export interface ReportShown {
  period: string;
  periodLabel: string;
  lines: { number: number; section: 'WINS' | 'WORK' | 'PROBLEMS' | 'PLAN'; text: string }[];
}

/** The report with numbered lines under headings, ready to be put right or posted. @param head what stands above it */
export function reportReply(report: ReportShown, head: string, say: Say): Reply {
  if (report.lines.length === 0) {
    return { text: say('writeReport.none', { period: report.periodLabel }), form: checkInForm(say), private: true };
  }
  const lines = (['WINS', 'WORK', 'PROBLEMS', 'PLAN'] as const).flatMap(section => {
    const own = report.lines.filter(line => line.section === section);
    return own.length === 0
      ? []
      : [say('writeReport.section', { section }), ...own.map(({ number, text }) => `${number}. ${text}`)];
  });
  return {
    text: [head, ...lines, say('writeReport.how')].join('\n'),
    private: true,
    buttons: [button(say('writeReport.post'), 'checkIn', { report: report.period }, 'primary')],
  };
}
