import { command, graphql } from '../../command';
import { confirmation } from '../../understand/slots/confirmation';
import { carried } from '../../understand/slots/internal';

const DOCUMENT = graphql(`query DocumentToSend($id: ID!) {
  node(id: $id) {
    ... on Contract { title message }
    ... on CustomerLetter { title body }
    ... on Proposal { title email: message }
  }
}`);

const SEND_DOCUMENT = graphql(`mutation SendDocument($input: SendDocumentInput!) {
  sendDocument(input: $input) {
    document {
      ... on Contract { title recipient { email } }
      ... on CustomerLetter { title recipient { email } }
      ... on Proposal { title recipient { email } }
    }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Shown {
  node: { title: string; message?: string; body?: string; email?: string | null } | null;
}

interface Data {
  sendDocument: { document: { title: string; recipient: { email: string | null } | null } };
}

/** E-mails a document; pressed beneath it, never written. What has not been shown word for word is shown first. */
export const sendDocument = command({
  name: 'sendDocument',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { document: carried, address: carried, confirmed: confirmation },
  needs: ['document'],
  changes: true,
  async operation({ document, address, confirmed }, { ask, say }) {
    const input = { documentId: document, to: address };
    if (confirmed) return { operation: SEND_DOCUMENT, variables: { input } };
    const { node } = await ask<Shown>(DOCUMENT, { id: document });
    if (!node) return { text: say('fault.notFound') };
    const shown = say('send.preview', { address: address ?? '' });
    return {
      preview: { text: [shown, '', node.title, '', node.message ?? node.body ?? node.email ?? ''].join('\n') },
    };
  },
  reply(data: Data, { say }, { address }) {
    const { title, recipient } = data.sendDocument.document;
    return { text: say('send.sent', { title, address: address ?? recipient?.email ?? '' }) };
  },
});
