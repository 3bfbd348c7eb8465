import { command, graphql } from '../../command';
import { dealNamed } from '../../understand/slots/parties';
import { waysToSend } from '../documents/waysToSend';

const CREATE_PROPOSAL = graphql(`mutation CreateProposal($input: CreateProposalInput!) {
  createProposal(input: $input) {
    proposal {
      id number title validUntil url amount { amount currency } deal { id name account { name } }
      message sendable recipient { name email }
      lines { position heading answer amount { amount currency } need { id } }
    }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Amount {
  amount: string;
  currency: string;
}

interface Data {
  createProposal: {
    proposal: {
      id: string;
      number: number;
      title: string;
      validUntil: string;
      url: string;
      amount: Amount;
      deal: { id: string; name: string; account: { name: string } };
      message: string | null;
      sendable: boolean;
      recipient: { name: string; email: string | null } | null;
      lines: { heading: string; answer: string; amount: Amount; need: { id: string } | null }[];
    };
  };
}

const PROPOSAL = '(proposal|proposals|offer letter|sales proposal|quote|quotation|proposal draft|draft proposal)';
const DRAFT =
  '(draft|write|write up|prepare|create|make|generate|put together|do|build|compose|produce|draw up|work out|start|set up|redraft|update|new|get started on|prep|whip up|knock together|knock up|type up|get going on|sketch|send me|give me|create me|assemble|finalize|finalise)';
const DRAFT_ZH = '(生成|起草|写|做|出|准备|拟|拟定|制作|编写|撰写|整理|搞|弄|做好|出具|草拟|更新|重新生成|重新出)';
const PROPOSAL_ZH = '(方案|提案|方案书|建议书|建议方案|解决方案|报价单|报价方案|方案草稿|proposal)';

export const createProposal = command({
  name: 'createProposal',
  area: 'deals',
  examples: {
    en: ['draft a proposal for Acme', 'write up a proposal for Vandelay'],
    zh: ['给星辰科技生成方案', '帮我给绿洲医疗起草方案'],
  },
  sentences: {
    en: [
      `${DRAFT} [me|us] [a|an|the|another|our|new] [new|first|revised|updated] [version of the] ${PROPOSAL} (for|to|with|at) [the] {deal} [<dealWord>]`,
      `${DRAFT} [the] {deal} ['s] [<dealWord>] [a|the|an] [new|revised] ${PROPOSAL}`,
      `${DRAFT} [a|the|another] (new|revised|updated|second|further|next) version of [the|our] {deal} ['s] [<dealWord>] ${PROPOSAL}`,
      `(i|we) (need|want|should have) [a|an|the] [new|revised] ${PROPOSAL} (for|to) [the] {deal} [<dealWord>]`,
      `[the] {deal} ['s] [<dealWord>] (proposal draft|draft proposal|proposal please|new proposal)`,
      `(have|get|need|want) [a|the|our|an] [new|first|revised|updated] ${PROPOSAL} [ready|done|prepared|drafted|out|together|going|started|written] (for|to) [the] {deal} [<dealWord>]`,
      `[the] {deal} [<dealWord>] (is waiting for|are waiting for|is expecting|asked for|wants to see|is asking for|expects|should receive|has asked for) [a|the|our|an] [new] ${PROPOSAL}`,
      `(proposal|proposal draft|new proposal|quote|quotation) (for|:|to|-|→) [the] {deal} [<dealWord>]`,
      `{deal} [<dealWord>] (needs|wants|should get|gets) [a|the|an] [new] (proposal|quotation)`,
    ],
    zh: [
      `(给|为|帮|替|针对|跟|对) {deal} [的] [<dealWord>] [那边] ${DRAFT_ZH} [一|1] [份|个|版|下|一下] [新|新的] ${PROPOSAL_ZH}`,
      `${DRAFT_ZH} [一|1] [份|个|版|下|一下] [给] {deal} [的] [<dealWord>] [的] [新|新的] ${PROPOSAL_ZH}`,
      `{deal} [的] [<dealWord>] [的] ${PROPOSAL_ZH} ${DRAFT_ZH} [一下|出来]`,
      `{deal} [的] [<dealWord>] ${DRAFT_ZH} [一|1] [份|个|版] ${PROPOSAL_ZH}`,
    ],
  },
  slots: { deal: dealNamed },
  needs: ['deal'],
  changes: true,
  operation: ({ deal }, { said }) => ({
    operation: CREATE_PROPOSAL,
    variables: { input: { dealId: deal?.id, said: said || undefined } },
  }),
  reply(data: Data, turn) {
    const { say, setting } = turn;
    const { proposal } = data.createProposal;
    const { number, deal, amount, validUntil, url, lines } = proposal;
    const drafted = say('createProposal.done', {
      number,
      deal: deal.name,
      amount: say.money(amount),
      day: say.day(validUntil, setting.today),
    });
    const sending = waysToSend(
      { id: proposal.id, title: proposal.title, text: proposal.message ?? url, recipient: proposal.recipient },
      { account: deal.account.name, sendsMail: proposal.sendable },
      turn,
    );
    const withoutNeeds = lines.every(line => line.need === null);
    return {
      text: [
        drafted,
        ...lines.map(line => `• ${line.heading} – ${say.money(line.amount)}`),
        ...(withoutNeeds ? [say('createProposal.noNeeds')] : []),
        say('createProposal.share', { url }),
        ...sending.text,
      ].join('\n'),
      table: {
        columns: [
          { label: say('label.need') },
          { label: say('label.answer') },
          { label: say('label.price'), align: 'right' },
        ],
        rows: lines.map(line => [line.heading, line.answer, say.money(line.amount)]),
      },
      links: [{ label: say('createProposal.open'), url }, ...sending.links],
      ...(sending.copy && { copy: sending.copy }),
      buttons: sending.buttons,
    };
  },
});
