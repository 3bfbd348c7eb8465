import { button, command, graphql } from '../../command';
import {
  budget,
  decisionMaker,
  paper,
  rival,
  signalValue,
  timeline,
  trial,
} from '../../understand/slots/closingSignal';
import { dealNamed } from '../../understand/slots/parties';

const ADD_SIGNAL = graphql(`mutation AddSignal($input: AddSignalInput!) {
  addSignal(input: $input) {
    signal { id kind }
    deal { id name readiness { next line } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addSignal: {
    signal: { kind: string };
    deal: { id: string; name: string; readiness: { next: string | null; line: string } };
  };
}

/** The ways to say of something at a deal's customer that it has come about: of the thing, or of what the customer did. */
function en(slot: string, hasHappened: string, didIt: string): string[] {
  const deal = '[the] {deal} [<dealWord>]';
  return [
    `${deal} ['s] {${slot}} (${hasHappened})`,
    `{${slot}} (at|for|of|with|from|in|on) ${deal} (${hasHappened})`,
    `{${slot}} (${hasHappened}) (at|for|by|with|from|on|in) ${deal}`,
    `${deal} (${didIt}) {${slot}}`,
    `(${didIt}|${hasHappened}) {${slot}} (at|for|by|with|from|on|in) ${deal}`,
  ];
}

/** The same in Chinese. */
function zh(slot: string, hasHappened: string, didIt: string): string[] {
  const deal = '{deal} [那边|这边] [的] [<dealWord>] [的]';
  return [
    `${deal} {${slot}} [已经|已|都|也|终于|刚] (${hasHappened}) [了]`,
    `${deal} [已经|已|也|终于|刚] (${didIt}) [了] {${slot}}`,
    `(${didIt}) [了] ${deal} {${slot}}`,
    `(跟|和|与) ${deal} [已经|已|也|终于|刚] (${didIt}) [了] {${slot}}`,
    `{${slot}} [已经|已|也|终于|刚] (在|从|于) {deal} [那边|这边] [的] [<dealWord>] [里|中] [已经|已|也|终于|刚] (${hasHappened}) [了]`,
    `(跟|和|与) ${deal} {${slot}} [已经|已|都|也|终于|刚] (${hasHappened}) [了]`,
  ];
}

export const addSignal = command({
  name: 'addSignal',
  area: 'deals',
  examples: {
    en: ['Acme budget is confirmed', 'Umbrella asked for the contract'],
    zh: ['星辰科技预算已确认', '绿洲医疗的决策人已经参与进来了'],
  },
  sentences: {
    en: [
      ...en(
        'budget',
        'confirmed|approved|signed off|secured|released|allocated|there|in place|available|cleared|set aside|granted|green lit|greenlit|locked in|came through|got approved|went through|okayed',
        'confirmed|approved|got|secured|signed off|signed off on|released|allocated|has|have|found|set aside|granted|cleared|okayed|got approval for|freed up',
      ),
      ...en(
        'decisionMaker',
        'engaged|involved|on board|in the loop|joined|joined us|participating|taking part|at the table|committed|bought in|onboard|came in|came on board|supports us|backs us|is in|in the conversation|in the discussions|joined the call|joined the meeting|joined the talks|in the room|actively involved|is now involved|getting involved|got involved|takes part|joining the meetings',
        'brought in|involved|introduced us to|got us in front of|brought along|engaged|looped in',
      ),
      ...en(
        'timeline',
        'agreed|agreed on|agreed upon|confirmed|set|fixed|settled|aligned|locked in|signed off|nailed down|finalized|finalised|approved|accepted|clear',
        'agreed|agreed to|agreed on|confirmed|committed to|accepted|signed off on|settled on|set|fixed|locked in|aligned on|approved',
      ),
      ...en(
        'trial',
        'succeeded|successful|was a success|is a success|a success|success|went well|went great|went really well|worked|worked out|worked well|passed|completed successfully|successfully completed|finished successfully|convinced them|positive|was positive|ended well|paid off|delivered|a big success|a hit',
        'passed|successfully completed|completed|successfully finished|loved|liked|happy with|very happy with|convinced by|impressed by|satisfied with|pleased with',
      ),
      ...en(
        'rival',
        'dropped out|dropped|out|out of the race|out of the running|eliminated|withdrew|pulled out|gone|ruled out|no longer in the running|excluded|disqualified|knocked out|turned down|rejected|out of the picture|no longer an option|has withdrawn|bowed out',
        'dropped|ruled out|eliminated|rejected|turned down|excluded|said no to|decided against|no longer considers|no longer considering|kicked out|ditched|crossed off|is done with|has dropped',
      ),
      '[the] {deal} [<dealWord>] (asked for|requested|asked us for|is asking for|are asking for|wants|want|wants to see|would like|needs|need|asked to see|asked us to send|wants us to send|is requesting|is waiting for|are waiting for|called for|asked me for|asks for|demanded|wants to get|would like to get|asked me to send|is ready for|asked about) {paper}',
      '{paper} (requested|asked for|request) (by|from) [the] {deal} [<dealWord>]',
      '[the] {deal} [<dealWord>] {paper} (requested|was requested|has been requested|request)',
    ],
    zh: [
      ...zh(
        'budget',
        '确认|批|批下来|批准|到位|落实|通过|下来|敲定|审批通过|获批|定|定下来|搞定|过会|划拨',
        '确认|批|批准|落实|敲定|通过|有|拿到|批下|拨',
      ),
      ...zh(
        'decisionMaker',
        '参与|参与进来|介入|加入|出面|露面|支持|认可|拍板支持|加入进来|参加|进来|到场|点头|同意推进|参与讨论|参加会议|一起开会|亲自参与|入局',
        '引入|请来|拉来|请到|拉进来|搞定|见到',
      ),
      ...zh(
        'timeline',
        '确认|商定|定|定下来|敲定|谈妥|谈好|说好|确定|达成一致|确定下来|谈定|对齐|排好',
        '确认|商定|定|定下|敲定|谈妥|谈好|确定|同意|认可|接受|对齐',
      ),
      ...zh(
        'trial',
        '成功|通过|效果很好|效果不错|很成功|顺利|很顺利|顺利完成|成功完成|很满意|结束效果很好|达标|验收通过|没问题',
        '完成|通过|满意|认可|顺利完成',
      ),
      ...zh(
        'rival',
        '出局|退出|被淘汰|淘汰|被排除|排除|放弃|被否|被否了|没戏|退出竞争|被刷|被刷掉|出局了|不在考虑范围|被pass|弃标',
        '排除|淘汰|否|放弃|否决|拒绝|刷掉|不考虑|不再考虑|弃用|回绝',
      ),
      '{deal} [那边|这边] [的] [<dealWord>] [已经|已|主动|来|今天|刚|也] (要|要求|索要|催|想要|问|需要|让我们发|让发|要我们发|在要|主动要|提出要|想看|要看|来要|让我发|催要|催着要|问我们要|问我要|跟我们要|跟我要|请求|要求发|要求看) [了] {paper} [了]',
      '{deal} [那边|这边] [主动] (问|向|跟) (我|我们) (要|索要|催) [了] {paper}',
    ],
  },
  slots: { deal: dealNamed, signal: signalValue, budget, decisionMaker, timeline, trial, rival, paper },
  needs: ['deal', 'signal'],
  asks: { signal: 'addSignal.signal' },
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ deal, signal }, { said }) => ({
    operation: ADD_SIGNAL,
    variables: { input: { dealId: deal?.id, signal, said: said || undefined } },
  }),
  reply(data: Data, { say }, { remark }) {
    const { signal, deal } = data.addSignal;
    const text = [say('addSignal.done', { deal: deal.name, signal: signal.kind }), deal.readiness.line];
    if (remark) text.push(say('remark.left', { words: remark }));
    const ready = deal.readiness.next === null || signal.kind === 'CONTRACT_REQUESTED';
    const buttons = ready
      ? [button(say('makeOffer.contract'), 'sendContract', { deal: { id: deal.id, name: deal.name } })]
      : [];
    return { text: text.join('\n'), ...(buttons.length > 0 && { buttons }) };
  },
});
