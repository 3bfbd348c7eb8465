import { command, graphql } from '../../command';
import { confirmation } from '../../understand/slots/confirmation';
import { dealNamed } from '../../understand/slots/parties';
import { waysToSend } from '../documents/waysToSend';

const PREVIEW = graphql(`query ContractPreview($dealId: ID!) {
  contractPreview(dealId: $dealId) { title body recipientName recipientEmail }
  viewer { workspace { sendsMail } }
}`);

const SEND_CONTRACT = graphql(`mutation SendContract($input: SendContractInput!) {
  sendContract(input: $input) {
    contract {
      id title body message url state signableUntil
      amount { amount currency } deal { id name } account { name } recipient { name email }
    }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Previewed {
  contractPreview: { title: string; body: string; recipientName: string | null; recipientEmail: string | null };
  viewer: { workspace: { sendsMail: boolean } };
}

interface Data {
  sendContract: {
    contract: {
      id: string;
      title: string;
      body: string;
      message: string;
      url: string;
      signableUntil: string | null;
      amount: { amount: string; currency: string } | null;
      deal: { id: string; name: string };
      account: { name: string };
      recipient: { name: string; email: string | null } | null;
    };
  };
}

const SEND =
  '(send|email|e mail|mail|ship|shoot|forward|get|give|deliver|issue|pass|fire off|dispatch|resend|fwd|drop|slack|hand|hand over|courier|post|release)';
const DRAFT =
  '(draft|prepare|create|draw up|write|write up|generate|make|put together|get ready|set up|produce|do up|work up|start|prep|finalize|finalise|type up|sort out|get going on)';
const CONTRACT =
  '(contract|contracts|agreement|paperwork|msa|order form|sales contract|papers|contract papers|contract draft)';
const CONTRACT_ZH = '(contract|agreement|合同|合约|协议|合同书|销售合同|合同文本|正式合同)';
const FASONG =
  '(发|寄|发送|出|拟|起草|准备|做|传|生成|写|草拟|发一份|发份|发个|出一份|出份|起草一份|拟一份|拟份|准备一份|做一份|寄一份)';

export const sendContract = command({
  name: 'sendContract',
  area: 'deals',
  examples: {
    en: ['send the contract to Acme', 'draft the contract for Hooli'],
    zh: ['给星辰科技发合同', '把合同发给东方制造'],
  },
  sentences: {
    en: [
      `${SEND} [the|a|our] ${CONTRACT} [over|out|off|across] (to|over to|for) [the] {deal} [<dealWord>] [team]`,
      `${SEND} [the] {deal} [<dealWord>] [over] [the|a|their|our|its|out the|over the] ${CONTRACT}`,
      `${SEND} [the] {deal} ['s] [<dealWord>] ${CONTRACT} [out|over|off]`,
      `${SEND} (out|over|off) [the|a] ${CONTRACT} (to|for) [the] {deal} [<dealWord>]`,
      `${SEND} [out|over|off] [the|a] ${CONTRACT}`,
      `${DRAFT} [the|a|up the|up a] ${CONTRACT} (for|with|to) [the] {deal} [<dealWord>]`,
      `${DRAFT} [the|a] {deal} ['s] [<dealWord>] ${CONTRACT}`,
      `[the|a|our] ${CONTRACT} (for|to) [the] {deal} [<dealWord>] [,|:|-|.] [can you|could you|to be|please|you can|let 's] (send it|send it out|send it over|send that|send|out|go|sent|sent out|ship it|mail it|email it|shoot it over|get it out|send it please|send out)`,
      `[the|a|our] ${CONTRACT} (→|to|off to|out to|over to) [the] {deal} [<dealWord>]`,
      `[the] {deal} [<dealWord>] [:|-|,] (send|send the|send them the|send them a|send over the|send out the|get them the|send their) ${CONTRACT}`,
      `[the] {deal} ['s] [<dealWord>] ${CONTRACT} [:|-|,] (send it|send it out|out please|please send|send please|go|to send|out|needs to go out|has to go out|must go out|can go out|should go out|ready to send)`,
      `[the] ${CONTRACT} (can go|should go|goes|can go out|should go out|must go|must go out|has to go out|can be sent|should be sent) [out] to [the] {deal} [<dealWord>] [now]`,
    ],
    zh: [
      `(把|将) [这份|那份] ${CONTRACT_ZH} (发|寄|发送|传|邮件发|邮寄|发出|寄出|递|交) (给|到|至|去) {deal} [的] [<dealWord>]`,
      `(给|向|为|跟|帮) {deal} [那边|这边] [的] [<dealWord>] ${FASONG} [一份|份|个|一下|封] ${CONTRACT_ZH} [过去]`,
      `${FASONG} [一份|份|个] ${CONTRACT_ZH} (给|到) {deal} [的] [<dealWord>]`,
      `[把|将] ${CONTRACT_ZH} [给|就|马上|直接|赶紧] (发|寄|发送|传|发过|寄过|发出|递|送) [给|到|至|去] {deal} [那边]`,
      `{deal} [的] [<dealWord>] [的] ${CONTRACT_ZH} [给|先|就|可以|马上|赶紧|帮我|请] (发|寄|发送|发出|发出去|发过去|寄出|寄出去|发一下|寄一下|出|出一份|发了|准备一下|拟一下|起草一下|准备|起草) [吧|了|一下]`,
      `{deal} [那边|这边] [的] [<dealWord>] ${FASONG} [一份|份|个|一下] ${CONTRACT_ZH} [过去]`,
      `${FASONG} {deal} [的] [<dealWord>] [的] ${CONTRACT_ZH}`,
      `(把|将) {deal} [的] [<dealWord>] [的] ${CONTRACT_ZH} (发|发出去|发过去|寄出|寄出去|发给客户|发给对方|发给他们|起草好|拟好|准备好)`,
      `{deal} [的] [<dealWord>] [的] ${CONTRACT_ZH} (发出去|发过去|发一下|可以发了|可以发|准备一下|起草一下|拟一下)`,
      `${FASONG} ${CONTRACT_ZH}`,
    ],
  },
  slots: { deal: dealNamed, confirmed: confirmation },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  async operation({ deal, confirmed }, { ask, say, said }) {
    const { contractPreview: preview, viewer } = await ask<Previewed>(PREVIEW, { dealId: deal?.id });
    const input = { dealId: deal?.id, said: said || undefined };
    const { recipientEmail: to } = preview;
    if (!viewer.workspace.sendsMail || to === null) return { operation: SEND_CONTRACT, variables: { input } };
    if (confirmed) return { operation: SEND_CONTRACT, variables: { input: { ...input, to } } };
    const shown = say('sendContract.preview', { who: preview.recipientName ?? to, address: to });
    return { preview: { text: [shown, '', preview.title, '', preview.body].join('\n') } };
  },
  reply(data: Data, turn, { confirmed, remark }) {
    const { contract } = data.sendContract;
    const { say, setting } = turn;
    const left = remark ? [say('remark.left', { words: remark })] : [];
    const link = { label: say('sendContract.read'), url: contract.url };
    const address = contract.recipient?.email ?? null;
    if (confirmed && address !== null) {
      return {
        text: [say('sendContract.sent', { deal: contract.deal.name, address }), ...left].join('\n'),
        links: [link],
      };
    }
    const head = say('sendContract.drafted', {
      deal: contract.deal.name,
      amount: contract.amount ? say.money(contract.amount) : 'none',
      until: contract.signableUntil ? say.day(contract.signableUntil, setting.today) : 'none',
    });
    const { text, links, ...rest } = waysToSend(
      { id: contract.id, title: contract.title, text: contract.message, recipient: contract.recipient },
      { account: contract.account.name, sendsMail: false },
      turn,
    );
    const shown = ['', contract.title, '', contract.body];
    return { ...rest, text: [head, ...left, ...text, ...shown].join('\n'), links: [link, ...links] };
  },
});
