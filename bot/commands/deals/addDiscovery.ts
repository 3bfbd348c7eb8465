import { button, command, graphql } from '../../command';
import { aspect } from '../../understand/slots/aspect';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';

const ADD_DISCOVERY = graphql(`mutation AddDiscovery($input: AddDiscoveryInput!) {
  addDiscovery(input: $input) {
    entry { id aspect text }
    deal { id name discoveryGaps nextQuestion { aspect text } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addDiscovery: {
    entry: { id: string; aspect: string; text: string };
    deal: { id: string; name: string; discoveryGaps: string[]; nextQuestion: { aspect: string; text: string } | null };
  };
}

/** What a customer finds difficult, or would gain, is something they need. */
const LEADS_TO_NEED = new Set(['PROBLEM', 'NEED_PAYOFF']);

export const addDiscovery = command({
  name: 'addDiscovery',
  area: 'deals',
  examples: {
    en: ['Acme problem: line stops twice a week', 'Hooli situation: 3 plants run on spreadsheets'],
    zh: ['星辰科技 影响：每周损失两万', '绿洲医疗的问题：病历全是纸质的'],
  },
  sentences: {
    en: [
      "[the] {deal} ['s] [<dealWord>] ['s] {aspect} (:|-|=) {text}",
      "[the] {deal} ['s] [<dealWord>] ['s] {aspect} (is|are|is that|are that|was|is this|is the following) {text}",
      '[the|a] {aspect} (at|of|for|with|in|from) [the] {deal} [<dealWord>] (:|-|=|is|are|is that) {text}',
      '(<log>|discovery|spin|new|spin note) [a|the|an] {aspect} (for|at|of|with|on|from) [the] {deal} [<dealWord>] (:|-) {text}',
      '(discovery|spin|spin note|discovery note) [for|:] {deal} [<dealWord>] [,|:|-] {aspect} (:|-) {text}',
      '{aspect} : {deal} (:|-|,) {text}',
      "[the] {deal} ['s] [<dealWord>] ['s] {aspect} :",
      '(<log>|discovery|new|spin note) [a|the|an] {aspect} (for|at|of|with|on|from) [the] {deal} [<dealWord>]',
    ],
    zh: [
      '{deal} [的] [<dealWord>] [的] {aspect} : {text}',
      '{deal} [的] [<dealWord>] [的] {aspect} (是|在于|就是|主要是|有|包括|体现在) {text}',
      '(<log>|调研|补充|更新) [一下] {deal} [的] [<dealWord>] [的] {aspect} : {text}',
      '(给|在) {deal} [的] [<dealWord>] (<log>|补充) [一条|一个] {aspect} : {text}',
      '{aspect} : {deal} [,|:] {text}',
      '{deal} [的] [<dealWord>] [的] {aspect} :',
      '(<log>|补充) [一下] {deal} [的] [<dealWord>] [的] {aspect}',
    ],
  },
  slots: { deal: dealNamed, aspect, text: freeText('rest') },
  needs: ['deal', 'aspect', 'text'],
  asks: { aspect: 'addDiscovery.aspect', text: 'addDiscovery.text' },
  changes: true,
  strict: true,
  operation: ({ deal, aspect: of, text }, { said }) => ({
    operation: ADD_DISCOVERY,
    variables: { input: { dealId: deal?.id, aspect: of, text, said } },
  }),
  reply(data: Data, { say }) {
    const { entry, deal } = data.addDiscovery;
    const named = (each: string): string => say('aspect', { aspect: each });
    const gaps = deal.discoveryGaps.map(named).join(say('list.separator'));
    const lines = [
      say('addDiscovery.done', { deal: deal.name, aspect: named(entry.aspect), text: entry.text }),
      gaps ? say('addDiscovery.gaps', { gaps }) : say('addDiscovery.complete'),
    ];
    if (deal.nextQuestion) lines.push(say('addDiscovery.ask', { question: deal.nextQuestion.text }));
    const need = button(say('addDiscovery.need'), 'addNeed', {
      deal: { id: deal.id, name: deal.name },
      text: entry.text,
      entry: entry.id,
    });
    return { text: lines.join('\n'), ...(LEADS_TO_NEED.has(entry.aspect) && { buttons: [need] }) };
  },
});
