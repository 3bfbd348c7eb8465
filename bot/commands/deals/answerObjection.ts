import { button, command, graphql } from '../../command';
import { given } from '../../understand/slots/given';
import { carried } from '../../understand/slots/internal';
import { freeText } from '../../understand/slots/text';

const UPDATE_OBJECTION = graphql(`mutation UpdateObjection($input: UpdateObjectionInput!) {
  updateObjection(input: $input) {
    objection { id text response worked }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  updateObjection: { objection: { id: string; text: string; response: string; worked: boolean | null } };
}

/** What an objection was answered with, and whether that worked; begun by a button. */
export const answerObjection = command({
  name: 'answerObjection',
  area: 'deals',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { objection: carried, response: freeText('rest'), worked: given('YES', 'NO') },
  needs: ['objection', ['response', 'worked']],
  asks: { response: 'answerObjection.response' },
  changes: true,
  operation: ({ objection, response, worked }) => ({
    operation: UPDATE_OBJECTION,
    variables: { input: { objectionId: objection, response, worked: worked && worked === 'YES' } },
  }),
  reply(data: Data, { say }) {
    const { id, text, response, worked } = data.updateObjection.objection;
    const known = worked === null ? 'none' : worked ? 'yes' : 'no';
    const answered = say('answerObjection.done', { text, response, worked: known });
    if (worked !== null) return { text: answered };
    return {
      text: answered,
      buttons: [
        button(say('addObjection.worked'), 'answerObjection', { objection: id, worked: 'YES' }),
        button(say('addObjection.failed'), 'answerObjection', { objection: id, worked: 'NO' }),
      ],
    };
  },
});
