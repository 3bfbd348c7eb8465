import { command, graphql } from '../../command';
import { knownRecord } from '../../understand/slots/names';

const TAKE_LEAD = graphql(`mutation TakeLead($input: AssignInput!) {
  assign(input: $input) {
    record { ... on Lead { id company } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  assign: { record: { id: string; company: string } };
}

export const takeLead = command({
  name: 'takeLead',
  area: 'leads',
  examples: { en: ['I take lead Wayne Foods'], zh: ['认领线索海天食品'] },
  sentences: {
    en: [
      "(i take|i'll take|i will take|let me take|take|claim|grab|pick up|assign me|give me) [the] lead {lead}",
      "(i take|i'll take|i will take|let me take|claim|grab) {lead}",
    ],
    zh: ['(认领|领取|接手|领|我来跟进|我跟进|我来跟|我来负责|我认领|我接手) [线索] {lead} [这条|这个] [线索]'],
  },
  slots: { lead: knownRecord('lead') },
  needs: ['lead'],
  changes: true,
  strict: true,
  operation: ({ lead }) => ({ operation: TAKE_LEAD, variables: { input: { recordId: lead?.id } } }),
  reply: (data: Data, { say }) => ({ text: say('takeLead.done', { company: data.assign.record.company }) }),
});
