import { command, graphql } from '../../command';
import { carried } from '../../understand/slots/internal';

const SEND_DOCUMENT = graphql(`mutation SendDocument($input: SendDocumentInput!) {
  sendDocument(input: $input) {
    document {
      ... on Contract { title recipient { email } }
      ... on CustomerLetter { title recipient { email } }
    }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  sendDocument: { document: { title: string; recipient: { email: string | null } | null } };
}

/** E-mails a document that has just been shown; pressed beneath it, never written. */
export const sendDocument = command({
  name: 'sendDocument',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { document: carried, address: carried },
  needs: ['document'],
  changes: true,
  operation: ({ document, address }) => ({
    operation: SEND_DOCUMENT,
    variables: { input: { documentId: document, to: address } },
  }),
  reply(data: Data, { say }, { address }) {
    const { title, recipient } = data.sendDocument.document;
    return { text: say('send.sent', { title, address: address ?? recipient?.email ?? '' }) };
  },
});
