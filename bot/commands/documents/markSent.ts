import { command, graphql } from '../../command';
import { carried } from '../../understand/slots/internal';

const MARK_SENT = graphql(`mutation MarkSent($input: MarkSentInput!) {
  markSent(input: $input) {
    document { ... on Contract { title } ... on CustomerLetter { title } ... on Proposal { title } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  markSent: { document: { title: string } };
}

/** Notes that a document was sent by hand; pressed beneath the document, never written. */
export const markSent = command({
  name: 'markSent',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { document: carried },
  needs: ['document'],
  changes: true,
  strict: true,
  operation: ({ document }) => ({ operation: MARK_SENT, variables: { input: { documentId: document } } }),
  reply: (data: Data, { say }) => ({ text: say('send.marked', { title: data.markSent.document.title }) }),
});
