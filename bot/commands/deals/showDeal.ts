import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dealByItsName, dealNamed } from '../../understand/slots/parties';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';
import { NEXT_STEP_FIELDS, type NextStep, nextStepSentence } from './nextStep';
import { OFFER_FIELDS, type OfferShown, offered } from './offerWords';

const DEAL = graphql(`query Deal($id: ID!) {
  node(id: $id) {
    ... on Deal {
      ${DEAL_FIELDS}
      stale
      lastActivity { id kind occurredAt }
      nextStep { ${NEXT_STEP_FIELDS} }
      readiness { line }
      offer { ${OFFER_FIELDS} }
      contract { state signedOn }
    }
  }
}`);

interface Data {
  node:
    | (DealShown & {
        stale: boolean;
        lastActivity: { kind: string; occurredAt: string } | null;
        nextStep: NextStep | null;
        readiness: { line: string };
        offer: OfferShown | null;
        contract: { state: 'DRAFT' | 'SENT' | 'SIGNED'; signedOn: string | null } | null;
      })
    | null;
}

export const showDeal = command({
  name: 'showDeal',
  area: 'deals',
  examples: {
    en: ['show Acme deal', "what's going on with Globex deal"],
    zh: ['查看星辰科技商机', '东方制造的商机进展怎么样'],
  },
  sentences: {
    en: [
      '<show> [the] {deal} <dealWord> [status|details|info|please]',
      '<show> [the] {byName} [<dealWord>]',
      '<show> [the] <dealWord> [with|for|of|called|:] {deal}',
      "(what 's|whats|what is|how 's|hows|how is|how are) [going on|happening|the status|the latest|new|up|the state|the story|the situation|things|it going|the update|cooking|doing] [of|with|on|in|for|at|about] [the] {deal} <dealWord> [going|doing|looking|coming along|at|standing|progressing|status]",
      "[any|the|give me a|give me an|give me the|latest|current|what is the|what 's the] (status|update|updates|state|details|info|progress|status update|latest) (of|on|for|about|with) [the] {deal} [<dealWord>]",
      'where (are we|do we stand|do things stand|is|are things|am i|does|do i stand|does it stand) [stand] (on|with|at|in|for) [the] {deal} [<dealWord>] [stand]',
      'where (does|is) [the] {deal} [<dealWord>] [stand|at|now]',
      '[the] {deal} <dealWord> [status|details|info|update|stage|state]',
      '[the] {deal} (status|stage|deal status)',
      'how (far|far along) (is|are we|are we with) [the] {deal} [<dealWord>]',
      '(what|which) stage is [the] {deal} [<dealWord>] [in|at]',
      "(what 's|what is|whats) [the] (stage|amount|value|close date|owner) (of|for|on) [the] {deal} [<dealWord>]",
      '<tellAbout> [the] {deal} <dealWord>',
      '(status|state|progress|update) [of|on|for|:] [the] {deal} [<dealWord>]',
      'who owns [the] {deal} [<dealWord>]',
      'when (does|will|is) [the] {deal} [<dealWord>] (close|closing|going to close)',
      '(deal|opportunity) {deal}',
      "how 's {deal} (looking|coming along|progressing)",
      'how much is [the] {deal} [<dealWord>] [worth]',
    ],
    zh: [
      '<show> {deal} [的|这个|那个] <dealWord> [的] [情况|进展|状态|详情|进度|信息|怎么样] [了]',
      '<show> <dealWord> {deal}',
      '{deal} [的|这个|那个] <dealWord> [的] [现在|目前] [是] (怎么样|什么情况|进展如何|到哪了|到哪一步|状态|进展|情况|如何|进展怎么样|咋样|进度|到什么阶段|在哪个阶段|什么阶段|在什么阶段|详情|跟得怎么样|情况怎么样|情况如何|走到哪一步|啥情况|进行得怎么样|进度怎么样|进度如何) [了]',
      '{deal} [的] [现在|目前|跟到|谈到|推进到] (到哪一步|到哪了|进展怎么样|进展如何|什么阶段|在什么阶段|跟得怎么样|推进得怎么样|在哪个阶段|哪一步|到什么阶段|进展|进度|进行到哪一步|哪个阶段|谈得怎么样|推进到哪了|走到哪一步|处于什么阶段) [了]',
      '{deal} [的|这个] <dealWord>',
      '<show> {deal} (的进展|的进度|进展|进度|的阶段|跟进情况|的跟进情况)',
      '{deal} [的] [<dealWord>] [的] (金额|负责人|成交日期|阶段) [是] (多少|谁|什么时候|哪个|什么)',
      '{deal} [的] [<dealWord>] [现在|目前] [是|值] (多少钱|值多少|金额多少) [了]',
    ],
  },
  slots: { deal: dealNamed, byName: filling('deal', dealByItsName) },
  needs: ['deal'],
  operation: ({ deal }) => ({ operation: DEAL, variables: { id: deal?.id } }),
  reply({ node: deal }: Data, turn) {
    const { say, setting } = turn;
    if (!deal) return { text: say('gone.deal') };
    const facts = dealFacts(deal, turn);
    const last = deal.lastActivity
      ? say('showDeal.last', {
          kind: deal.lastActivity.kind,
          date: say.instant(deal.lastActivity.occurredAt, turn.viewer.timeZone, setting.today),
        })
      : say('showDeal.noActivity');
    const next = nextStepSentence(deal.nextStep, { say, viewer: turn.viewer, today: setting.today });
    const text = [
      say('showDeal.done', {
        deal: deal.name,
        state: deal.state,
        stage: deal.stage.label,
        amount: deal.amount ? say.money(deal.amount) : 'none',
        closeDate: deal.expectedCloseOn ? say.day(deal.expectedCloseOn, setting.today) : 'none',
      }),
      last,
      ...(deal.state === 'OPEN' ? [next, deal.readiness.line] : []),
      ...(deal.offer
        ? [
            say('showDeal.offer', {
              what: offered(say, deal.offer),
              until: say.day(deal.offer.validUntil, setting.today),
              price: deal.offer.price ? say.money(deal.offer.price) : 'none',
            }),
          ]
        : []),
      ...(deal.contract
        ? [
            say('showDeal.contract', {
              state: deal.contract.state,
              day: deal.contract.signedOn ? say.day(deal.contract.signedOn, setting.today) : 'none',
            }),
          ]
        : []),
      ...(deal.stale ? [say('showDeal.stale')] : []),
    ];
    const account = { id: deal.account.id, name: deal.account.name };
    return {
      text: text.join('\n'),
      facts,
      buttons: [button(say('showDeal.account', { account: deal.account.name }), 'showAccount', { account })],
    };
  },
});
