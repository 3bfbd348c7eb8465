import { button, command, graphql } from '../../command';
import { recordNamed } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';

const LINKED = graphql(`query Linked($id: ID!) {
  node(id: $id) {
    ... on Deal { id name account { name } }
    ... on Account { id name }
  }
}`);

interface Data {
  node: { id: string; name: string; account?: { name: string } } | null;
}

/**
 * What a link to a record shows where others read along: its name alone. Whoever wants more presses the button and sees
 * what that person may see.
 */
export const showLink = command({
  name: 'showLink',
  area: 'bot',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { deal: dealNamed, account: recordNamed('account') },
  needs: [['deal', 'account']],
  aside: true,
  operation: ({ deal, account }) => ({ operation: LINKED, variables: { id: deal?.id ?? account?.id } }),
  reply({ node }: Data, { say }) {
    if (!node) return { text: say('gone.deal') };
    const shown = { id: node.id, name: node.name };
    const show = node.account
      ? button(say('home.show'), 'showDeal', { deal: shown })
      : button(say('home.show'), 'showAccount', { account: shown });
    return {
      text: node.account ? say('home.deal', { deal: node.name }) : say('home.account', { account: node.name }),
      buttons: [show],
    };
  },
});
