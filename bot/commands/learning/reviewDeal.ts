import { command, graphql } from '../../command';
import type { FormField, Reply } from '../../reply';
import type { Say } from '../../texts/say';
import { filling } from '../../understand/slots/choice';
import { knownRecord } from '../../understand/slots/names';
import { closedDealNamed } from '../../understand/slots/parties';
import { reviewParts } from '../../understand/slots/reviewParts';
import { freeText } from '../../understand/slots/text';
import { spread, toldIn } from '../../understand/slots/told';

const REVIEW_DEAL = graphql(`mutation ReviewDeal($input: ReviewDealInput!) {
  reviewDeal(input: $input) {
    review { id why repeat change competitor { id name } deal { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const DEAL_TO_REVIEW = graphql(`query DealToReview($id: ID!) {
  node(id: $id) { ... on Deal { id name state competitor { id name } } }
  reviews(filter: { dealId: $id }, first: 3) { nodes { id why repeat change user { id name } } }
}`);

interface Learned {
  why: string | null;
  repeat: string | null;
  change: string | null;
}

type Reviewed = { reviewDeal: { review: Learned & { competitor: { name: string } | null; deal: { name: string } } } };

type ToReview = {
  node: { id: string; name: string; state: 'OPEN' | 'WON' | 'LOST'; competitor: { name: string } | null } | null;
  reviews: { nodes: (Learned & { user: { name: string } })[] };
};

const NOUN =
  '[short|quick|deal|win loss|win|loss|lost deal|won deal|proper] (review|post mortem|postmortem|debrief|debriefing|after action review|look back|win loss review|deal review)';
const START =
  '(do|start|run|write|add|make|create|begin|hold|have|prepare|conduct|record|open|kick off|fill in|submit|time for|ready for|i need|we need|we should do|we should have)';
const REVIEW_ZH =
  '(复盘|来复盘|来复盘一下|复个盘|做个复盘|做复盘|做一次复盘|复盘一下|复盘下|复一下盘|来个复盘|搞个复盘)';
const LOOK_BACK_ZH = '(总结|总结一下|回顾一下|回顾|分析一下|做个总结|做总结|反思|反思一下)';

/** Where the sentence says little about whether a deal is meant, words that name none are not taken for one. */
const { unknown: _, ...known } = closedDealNamed;

export const reviewDeal = command({
  name: 'reviewDeal',
  area: 'learning',
  examples: {
    en: ['review the Hooli deal', 'review Hooli. why: too expensive; change: bring the ROI sheet earlier'],
    zh: ['复盘东方制造', '复盘东方制造，原因：报价太早，改进：先算投资回报'],
  },
  sentences: {
    en: [
      '(review|debrief|look back on|look back at|reflect on|post mortem|postmortem|deal review|lessons learned from|lessons from|analyse|analyze|evaluate) [the|our] {deal} [<dealWord>] [{labelled}]',
      '(review|debrief|look back on|look back at|reflect on|post mortem|postmortem|deal review|lessons learned from|lessons from) [the|our] {deal} [<dealWord>] : {anything}',
      `${START} [a|an|the|my|our] ${NOUN} (of|on|for|about|with|to) [the|our] {deal} [<dealWord>] [{labelled}]`,
      `${START} [a|an|the|my|our] ${NOUN} (of|on|for|about|with|to) [the|our] {deal} [<dealWord>] : {anything}`,
      `[a|an|the|my|our] ${NOUN} (of|on|for) [the|our] {deal} [<dealWord>] [{labelled}]`,
      `[a|an|the|my|our] ${NOUN} (of|on|for) [the|our] {deal} [<dealWord>] : {anything}`,
      '(review|analyse|analyze|debrief|look back on|reflect on) (why|how) we (won|lost) [the] {deal} [<dealWord>] [{labelled}]',
      '(what did we learn|what can we learn|what have we learned|what do we learn) from [the|our] {deal} [<dealWord>] [?] [{labelled}]',
      `[the|our] {known} [<dealWord>] (${NOUN}|lessons learned) [{labelled}]`,
      `[the|our] {known} [<dealWord>] (${NOUN}|lessons learned) : {anything}`,
      '(review|debrief|post mortem on|look back on) (a|the|this|that|my last|our last) (deal|opportunity|closed deal|lost deal|won deal)',
      '(review|debrief|look back on) [the] <dealWord> (with|at|for) {deal} [{labelled}]',
    ],
    zh: [
      `${REVIEW_ZH} [一下] [:] {deal} [的] [这个|这] [<dealWord>] [{labelled}]`,
      `${REVIEW_ZH} [一下] {deal} [的] [这个|这] [<dealWord>] : {anything}`,
      `${LOOK_BACK_ZH} [一下] {known} [的] [这个|这] <dealWord> [{labelled}]`,
      `(对|把|给|就) {known} [的] [这个|这] [<dealWord>] [进行|做|来] [个|一个|一次|一下] ${REVIEW_ZH} [{labelled}]`,
      `(写|做|记|补|加|填|来) [一下|个|一个|份|一份|下] {known} [的] [这个|这] [<dealWord>] [的] 复盘 [{labelled}]`,
      `{known} [的] [这个|这] [<dealWord>] [的] ${REVIEW_ZH} [{labelled}]`,
      `{known} [的] [这个|这] [<dealWord>] [的] ${REVIEW_ZH} : {anything}`,
    ],
  },
  slots: {
    deal: closedDealNamed,
    known: filling('deal', known),
    labelled: toldIn(reviewParts, 'label'),
    anything: toldIn(reviewParts, 'sentence'),
    why: freeText('rest'),
    repeat: freeText('rest'),
    change: freeText('rest'),
    competitor: knownRecord('competitor'),
  },
  needs: ['deal'],
  changes: true,
  settle: spread,
  operation({ deal, why, repeat, change, competitor }, { said }) {
    if (!why && !repeat && !change && !competitor) return { operation: DEAL_TO_REVIEW, variables: { id: deal?.id } };
    const input = { dealId: deal?.id, why, repeat, change, competitorId: competitor?.id, said: said || undefined };
    return { operation: REVIEW_DEAL, variables: { input } };
  },
  reply(data: Reviewed | ToReview, { say }): Reply {
    if ('reviewDeal' in data) {
      const { review } = data.reviewDeal;
      const facts = factsOf({ ...review, competitor: review.competitor?.name ?? null }, say);
      return { text: say('reviewDeal.done', { deal: review.deal.name }), facts };
    }
    return data.node ? asked(data.node, data.reviews.nodes, say) : { text: say('gone.deal') };
  },
});

function asked(deal: NonNullable<ToReview['node']>, earlier: ToReview['reviews']['nodes'], say: Say): Reply {
  if (deal.state === 'OPEN') return { text: say('reviewDeal.open', { deal: deal.name }) };
  const written = earlier.map(({ user, why, repeat, change }) =>
    say('reviewDeal.earlier', {
      who: user.name,
      what: [why, repeat, change].filter(Boolean).join(say('list.separator')),
    }),
  );
  const field = (slot: string, label: string, kind: FormField['kind'] = 'longText', value?: string): FormField => ({
    slot,
    label,
    kind,
    required: false,
    ...(value ? { value } : {}),
  });
  return {
    text: [say('reviewDeal.ask', { deal: deal.name, state: deal.state }), ...written].join('\n'),
    form: {
      command: 'reviewDeal',
      title: say('reviewDeal.form', { deal: deal.name }),
      submitLabel: say('reviewDeal.save'),
      fields: [
        {
          slot: 'deal',
          label: say('label.deal'),
          kind: 'choice',
          choices: [{ label: deal.name, value: deal.id }],
          value: deal.id,
          required: true,
        },
        field('why', say('label.why')),
        field('competitor', say('label.competitor'), 'text', deal.competitor?.name),
        field('repeat', say('label.repeat')),
        field('change', say('label.change')),
      ],
    },
  };
}

function factsOf(review: Learned & { competitor: string | null }, say: Say): NonNullable<Reply['facts']> {
  return [
    { label: say('label.why'), value: review.why },
    { label: say('label.competitor'), value: review.competitor },
    { label: say('label.repeat'), value: review.repeat },
    { label: say('label.change'), value: review.change },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}
