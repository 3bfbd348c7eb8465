import { graphql } from '../command';
import { REPORT_FIELDS, type ReportShown, reportReply } from '../commands/learning/report';
import { notice } from '../notice';

/** Asks somebody for the check-in of the week, drafted from what was recorded. */
export const checkInAsked = notice<{ period: string }, { workReport: ReportShown }>({
  operation: graphql(`query CheckInAsked($period: Period) { workReport(period: $period) { ${REPORT_FIELDS} } }`),
  variables: ({ period }) => ({ period }),
  reply: ({ workReport: report }, _facts, { say }) =>
    reportReply(report, say('nudge.CHECK_IN', { period: report.periodLabel }), say),
});
