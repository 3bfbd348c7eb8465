import { command, graphql } from '../../command';
import { given } from '../../understand/slots/given';
import { carried } from '../../understand/slots/internal';

const UPDATE_NEED = graphql(`mutation UpdateNeed($input: UpdateNeedInput!) {
  updateNeed(input: $input) {
    need { id text state deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  updateNeed: { need: { text: string; state: string; deal: { name: string } } };
}

/** What has become of a need; only buttons say so. */
export const updateNeed = command({
  name: 'updateNeed',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { need: carried, state: given('OPEN', 'MET', 'DROPPED') },
  needs: ['need', 'state'],
  changes: true,
  operation: ({ need, state }) => ({ operation: UPDATE_NEED, variables: { input: { needId: need, state } } }),
  reply(data: Data, { say }) {
    const { text, state, deal } = data.updateNeed.need;
    return { text: say('updateNeed.done', { deal: deal.name, text, state: say('needState', { state }) }) };
  },
});
