import { button, command, graphql } from '../../command';
import { opening } from '../../forms/opening';
import { filling } from '../../understand/slots/choice';
import { dealByItsName, dealNamed } from '../../understand/slots/parties';
import { HELD, holder } from '../../understand/slots/unshown';
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
      '<show> [the] {deal} <dealWord> [status|details|info|please|page|record|card|summary|overview|now]',
      "[the] {deal} [<dealWord>] [:|-|,] [so] (where do things stand|where do we stand|where are we|where are we at|how is it going|how 's it going|what 's happening|what is happening|what 's the status|what is the status|what 's up|any news|any update|any updates|any progress|any movement|status|status please|update|update please|progress|latest|what stage|which stage|how far are we|how far along|how does it look|how is it looking|how are we doing|what 's new|details|current status|where is it|where is it at|stage and amount|how much|quick status|whats the status|whats happening)",
      '<show> [the] {byName} [<dealWord>]',
      '<show> [the] <dealWord> [with|for|of|called|:] {deal}',
      "(what 's|whats|what is|how 's|hows|how is|how are) [going on|happening|the status|the latest|new|up|the state|the story|the situation|things|it going|the update|cooking|doing|the progress|the current status|current status|the state of play|state of play|the current state|the stage|the plan|the score|next|the next step] [of|with|on|in|for|at|about] [the] {deal} <dealWord> [going|doing|looking|coming along|at|standing|progressing|status|moving|getting on|holding up|shaping up|now|these days]",
      "[any|the|give me a|give me an|give me the|latest|current|what is the|what 's the] (status|update|updates|state|details|info|progress|status update|latest|news|movement|word|stage|summary|snapshot|rundown|current status|current state|quick update|quick status|latest news|latest status|sitrep|recap) (of|on|for|about|with|at|in) [the] {deal} [<dealWord>]",
      '(status|update|progress|stage) [check] [:|?|-] {deal} [<dealWord>]',
      '(is there|are there|has there been|have we got|do we have|got) [any|some] (news|progress|movement|update|updates|development|developments) (on|with|about|at|in|from) [the] {deal} [<dealWord>]',
      'where (are we|do we stand|do things stand|is|are things|am i|does|do i stand|does it stand) [stand] (on|with|at|in|for) [the] {deal} [<dealWord>] [stand]',
      'where (does|is) [the] {deal} [<dealWord>] [stand|at|now|standing|in the pipeline|in the funnel]',
      '[the] {deal} <dealWord> [status|details|info|update|stage|state]',
      '[the] {deal} (status|stage|deal status)',
      'how (far|far along) (is|are we|are we with) [the] {deal} [<dealWord>]',
      '(what|which) stage is [the] {deal} [<dealWord>] [in|at]',
      "(what 's|what is|whats) [the] (stage|amount|value|close date|owner) (of|for|on) [the] {deal} [<dealWord>]",
      '<tellAbout> [the] {deal} <dealWord>',
      '(status|state|progress|update) [of|on|for|:] [the] {deal} [<dealWord>]',
      'who owns [the] {deal} [<dealWord>]',
      'when (does|will|is) [the] {deal} [<dealWord>] (close|closing|going to close)',
      '(deal|opportunity|opp) [:] {deal}',
      '(show me|tell me|let me know|show|know) where (we are|things are|it is|we stand|things stand|we are at|i am|i stand) (with|on|at|in) [the] {deal} [<dealWord>]',
      'how (does|do|did) [the] {deal} <dealWord> (look|stand|go)',
      "(where|how|how far) (is|are|'s) {by} (with|on|at|in) [the] {deal} [<dealWord>]",
      '(tell me|show me|let me know|i want to know|do you know|need to know|wondering) (where|how|what stage|how far) [the] {deal} [<dealWord>] (is|stands|is at|is going|is doing|is standing|is in|sits|has got)',
      '[the] {byName} ?',
      'anything (new|happening|going on|to report|moving|changed) (on|with|at|about|in) [the] {deal} <dealWord>',
      '[<show>] [the] (details|info|information|data|numbers|facts) (of|on|for|about) [the] {deal} <dealWord>',
      'is [the] {deal} [<dealWord>] (moving|progressing|on track|still alive|still open|still on|going anywhere|getting anywhere)',
      "(how 's|how is|hows) {deal} (looking|coming along|progressing|shaping up|moving along|moving|coming on)",
      'how much is [the] {deal} [<dealWord>] [worth]',
    ],
    zh: [
      '<show> {deal} [的|这个|那个] <dealWord> [的] [情况|进展|状态|详情|进度|信息|怎么样] [了]',
      '<show> <dealWord> {deal}',
      '{deal} [的|这个|那个] <dealWord> [的] [现在|目前] [是] (到哪步|走到哪步|到哪步了|跟到哪步|卡哪儿|卡哪|卡在哪儿|到哪儿|走到哪儿|停在哪|停在哪儿|到啥程度|谈到哪|谈到哪儿|谈到哪一步|跟到哪|跟到哪儿|什么阶段了|啥阶段|啥进展|现在什么情况|现在怎么样|现在咋样|有进展吗|有没有进展|有什么进展|有啥进展|有动静吗|谈得如何|推进得如何|卡在哪|卡在哪里|进行到哪了|走到哪了|走到哪|跟到哪了|到哪个阶段|推进到哪|推进到哪一步|最新情况|最新进展|最新状态|多少钱|进展情况|进行到什么程度|跟进到哪|怎样|什么进度|什么状态|在哪一步|怎么样|什么情况|进展如何|到哪了|到哪一步|状态|进展|情况|如何|进展怎么样|咋样|进度|到什么阶段|在哪个阶段|什么阶段|在什么阶段|详情|跟得怎么样|情况怎么样|情况如何|走到哪一步|啥情况|进行得怎么样|进度怎么样|进度如何) [了]',
      '{deal} [的] [现在|目前|跟到|谈到|推进到] (到哪一步|到哪了|进展怎么样|进展如何|什么阶段|在什么阶段|跟得怎么样|推进得怎么样|在哪个阶段|哪一步|到什么阶段|进展|进度|进行到哪一步|哪个阶段|谈得怎么样|推进到哪了|走到哪一步|处于什么阶段|卡在哪|卡在哪里|推进得如何|谈得如何|有什么进展|有进展吗|有没有进展|有啥进展|推进到哪一步|推进到哪里|进行得怎么样|跟到哪了|跟到哪一步|最新进展|走到哪了|到哪个阶段|什么进度) [了]',
      '{deal} [的|这个] <dealWord>',
      '{deal} [的|这个|那个] [<dealWord>] [最近|现在|目前] (有|有没有|有什么|有啥|什么|啥|有无|没) [新|新的|最新|啥新|什么新] (进展|动静|动态|消息|变化|进度|情况) [没|没有|吗|了吗|么|了没|了]',
      '<show> {deal} (的进展|的进度|进展|进度|的阶段|跟进情况|的跟进情况)',
      '{deal} [的] [<dealWord>] [的] (金额|负责人|成交日期|阶段) [是] (多少|谁|什么时候|哪个|什么)',
      '{deal} [的] [<dealWord>] [现在|目前] [是|值] (多少钱|值多少|金额多少) [了]',
    ],
  },
  extras: HELD,
  slots: { deal: dealNamed, byName: filling('deal', dealByItsName), by: holder },
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
      again: { command: 'showDeal', slots: { deal: { id: deal.id, name: deal.name } } },
      buttons: [
        button(say('showDeal.account', { account: deal.account.name }), 'showAccount', { account }),
        ...(deal.state === 'OPEN'
          ? [{ label: say('form.editDeal'), action: opening('editDeal', { deal: { id: deal.id, name: deal.name } }) }]
          : []),
      ],
    };
  },
});
