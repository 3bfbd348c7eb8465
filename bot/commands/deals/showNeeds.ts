import { button, command, graphql } from '../../command';
import { dealNamed } from '../../understand/slots/parties';

const NEEDS = graphql(`query Needs($id: ID!) {
  node(id: $id) {
    ... on Deal {
      id
      name
      state
      needs(first: 50) { totalCount nodes { id text priority state entry { id text } } }
    }
  }
}`);

interface Need {
  id: string;
  text: string;
  priority: string;
  state: string;
  entry: { text: string } | null;
}

interface Data {
  node: { id: string; name: string; state: string; needs: { totalCount: number; nodes: Need[] } } | null;
}

const MOST_BUTTONS = 3;
const NEEDS_EN = '(needs|need|requirements|requirement|need list|list of needs|wish list|wishlist|requirement list)';

export const showNeeds = command({
  name: 'showNeeds',
  area: 'deals',
  examples: {
    en: ['what does Acme need', 'list the needs for Umbrella'],
    zh: ['星辰科技的需求清单', '东方制造都有哪些需求'],
  },
  sentences: {
    en: [
      '(what|which things) (does|do|did|would|else does) [the] {deal} [<dealWord>] [really|still|actually|exactly] (need|want|require|needs|wants|ask for|expect|look for)',
      '(what|what exactly) (is|are) [the] {deal} [<dealWord>] (looking for|asking for|after|needing)',
      `[<show>] [all] [the] ${NEEDS_EN} (of|for|from|at|on|in) [the] {deal} [<dealWord>]`,
      `[<show>] [the] {deal} ['s] [<dealWord>] ['s] ${NEEDS_EN}`,
      `(what|which) ${NEEDS_EN} (does|do|did) [the] {deal} [<dealWord>] (have|mention|name|list|say)`,
      `(what|which) (are|is|were) [the] ${NEEDS_EN} (of|for|from|at|on) [the] {deal} [<dealWord>]`,
      `(what|which) (are|is) [the] {deal} ['s] [<dealWord>] ${NEEDS_EN}`,
    ],
    zh: [
      '[<show>] {deal} [的] [<dealWord>] [的] [所有|全部] 需求 [清单|列表|有哪些|是什么|情况|都有什么]',
      '{deal} [的] [<dealWord>] [到底|都|现在|目前|还] (需要|想要|要) (什么|哪些|啥|些什么) [功能|东西|样的功能]',
      '{deal} [的] [<dealWord>] [都|现在|还|目前] [有] (哪些|什么|啥) 需求',
      '(列出|列一下|查看|看看|看一下|查一下|列) {deal} [的] [<dealWord>] [的] 需求 [清单|列表]',
    ],
  },
  slots: { deal: dealNamed },
  needs: ['deal'],
  operation: ({ deal }) => ({ operation: NEEDS, variables: { id: deal?.id } }),
  reply({ node: deal }: Data, { say }) {
    if (!deal) return { text: say('gone.deal') };
    const { nodes, totalCount } = deal.needs;
    if (totalCount === 0) return { text: say('showNeeds.none', { deal: deal.name }) };
    const words = ({ text, priority, state }: Need): string =>
      `• ${text} – ${say('priority', { priority })}${say('list.separator')}${say('needState', { state })}`;
    const open = deal.state === 'OPEN' ? nodes.filter(need => need.state === 'OPEN') : [];
    return {
      text: [say('showNeeds.count', { deal: deal.name, count: totalCount }), ...nodes.map(words)].join('\n'),
      table: {
        columns: [
          { label: say('label.need') },
          { label: say('label.priority') },
          { label: say('label.state') },
          { label: say('label.source') },
        ],
        rows: nodes.map(need => [
          need.text,
          say('priority', { priority: need.priority }),
          say('needState', { state: need.state }),
          need.entry?.text ?? '–',
        ]),
      },
      buttons: open
        .slice(0, MOST_BUTTONS)
        .map(({ id, text }) => button(say('showNeeds.met', { text }), 'updateNeed', { need: id, state: 'MET' })),
    };
  },
});
