import { button, command, graphql } from '../../command';
import { dayOn } from '../../understand/slots/dayOn';
import { dealNamed } from '../../understand/slots/parties';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const SIGN_CONTRACT = graphql(`mutation SignContract($input: SignContractInput!) {
  signContract(input: $input) {
    contract { id signedOn }
    deal { ${DEAL_FIELDS} followUps { id } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  signContract: { contract: { signedOn: string }; deal: DealShown & { followUps: object[] } };
}

const CONTRACT =
  '(contract|agreement|paperwork|papers|msa|order form|sales contract|deal contract|contracts|dotted line)';
const CONTRACT_ZH = '(contract|agreement|合同|合约|协议|合同书|正式合同|销售合同)';

export const signContract = command({
  name: 'signContract',
  area: 'deals',
  examples: {
    en: ['Acme signed the contract', 'Hooli signed the contract yesterday'],
    zh: ['星辰科技已签合同', '绿洲医疗昨天签了合同'],
  },
  sentences: {
    en: [
      `[the] {deal} [<dealWord>] [has|have|had|just|finally|have just|has just] (signed|countersigned|counter signed|executed|inked|signed on|signed off on|signed off|returned the signed|sent back the signed|came back with the signed|sent the signed|sent us the signed|returned|put their name on) [the|our|their|a|that] ${CONTRACT}`,
      `(received|got|got back|have|collected|we have|we got|we received) [the|a|our] (signed|countersigned|executed) ${CONTRACT} [back] (from|with|by|of) [the] {deal} [<dealWord>]`,
      `(signed|countersigned|executed) ${CONTRACT} [received|in|arrived|is in|came in|back|is here] [from|by|with] [the] {deal} [<dealWord>]`,
      `[the] ${CONTRACT} (with|for|from|at|by|of) [the] {deal} [<dealWord>] (is|was|has been|got|came back|is now|just got) [now|finally|officially|fully] (signed|countersigned|executed|inked|signed and sealed|back signed)`,
      `[the] {deal} ['s] [<dealWord>] ${CONTRACT} (is|was|has been|got|came back|is now|just got) [now|finally|officially|fully] (signed|countersigned|executed|inked|signed and sealed|back signed)`,
      `[the] {deal} ['s] [<dealWord>] ${CONTRACT} signed`,
      `[we|i|we have|we've|we just] (signed|inked) [the|a|our] ${CONTRACT} (with|at) [the] {deal} [<dealWord>]`,
      `[the] ${CONTRACT} signed (with|by|from|at) [the] {deal} [<dealWord>]`,
      `[got|have|we have|we got] [the|a] signature (from|of|by) [the] {deal} [<dealWord>] [on the contract|on the agreement]`,
    ],
    zh: [
      `{deal} [那边|这边] [的] [<dealWord>] [已经|已|也|终于|刚|今天|正式] (签|签了|签署|签署了|签好|签好了|签完|签完了|签下|签下了|签订|签订了|签回|签回了|回签了|盖章了|签字了) [我们的|了] ${CONTRACT_ZH} [了]`,
      `{deal} [那边|这边] [的] [<dealWord>] [的|把] ${CONTRACT_ZH} [已经|已|也|终于|刚|今天|正式|都] (签|签了|签好|签好了|签完了|签完|签下来|签下来了|签署|签署了|签回来|签回来了|签订|签订了|签字|盖章|签字盖章|双签|落定) [了]`,
      `(跟|和|与|同) {deal} [那边|这边] [的] [<dealWord>] [已经|已|也|终于|刚|今天|正式] (签|签了|签署|签署了|签好|签好了|签完|签下|签下了|签订|签订了) [了] ${CONTRACT_ZH} [了]`,
      `(跟|和|与|同) {deal} [的] [<dealWord>] [的] ${CONTRACT_ZH} [已经|已|也|终于|刚|今天|正式] (签|签了|签好|签好了|签完了|签下来|签下来了|签署|签署了|签订) [了]`,
      `(收到|拿到|收回|拿回) [了] {deal} [的] [<dealWord>] [已] (签好的|签字的|盖章的|签署的|签回的|签字盖章的|双签的) ${CONTRACT_ZH}`,
      `(签|签了|签下|签下了|签好|签好了|签订|签署) [了] {deal} [的] [<dealWord>] [的] ${CONTRACT_ZH} [了]`,
    ],
  },
  extras: {
    en: ['[on|dated|as of] {date}'],
    zh: ['[在|于] {date}', '(日期|签约日期|签署日期) [:|是|为] {date}'],
  },
  slots: { deal: dealNamed, date: dayOn('past') },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ deal, date }, { said }) => ({
    operation: SIGN_CONTRACT,
    variables: { input: { dealId: deal?.id, signedOn: date, said: said || undefined } },
  }),
  reply(data: Data, turn, { remark }) {
    const { contract, deal } = data.signContract;
    const { say, setting } = turn;
    const text = [
      say('signContract.done', {
        deal: deal.name,
        day: contract.signedOn === setting.today ? 'none' : say.day(contract.signedOn, setting.today),
        amount: deal.amount ? say.money(deal.amount) : 'none',
        count: deal.followUps.length,
      }).trim(),
    ];
    if (remark) text.push(say('remark.left', { words: remark }));
    return {
      text: text.join('\n'),
      facts: dealFacts(deal, turn),
      buttons: [
        button(say('signContract.thank'), 'thankCustomer', {
          account: { id: deal.account.id, name: deal.account.name },
        }),
      ],
    };
  },
});
