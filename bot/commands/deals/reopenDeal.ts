import { command, graphql } from '../../command';
import { closedDealNamed } from '../../understand/slots/parties';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const REOPEN_DEAL = graphql(`mutation ReopenDeal($input: ReopenDealInput!) {
  reopenDeal(input: $input) {
    deal { ${DEAL_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  reopenDeal: { deal: DealShown };
}

export const reopenDeal = command({
  name: 'reopenDeal',
  area: 'deals',
  examples: { en: ['reopen the Hooli deal'], zh: ['重新打开东方制造的商机'] },
  sentences: {
    en: [
      '(reopen|re open|reopening|reactivate|re activate|revive|resurrect|restart|resume|unclose) [the] {deal} [<dealWord>] [again]',
      '(open|start|activate) [up] [the] {deal} [<dealWord>] (back up|once more)',
      '(bring|get) [the] {deal} [<dealWord>] back [to life|into play|on track|again]',
      '[the] {deal} [<dealWord>] (is back on|is on again|is back|is alive again|is open again|is back in play|is back on the table|came back|has come back|is active again|is live again|wants to go on|wants to continue|is back from the dead)',
      '(mark|set|move|put|change) [the] {deal} [<dealWord>] (as open|to open|back to open|as open again|open again|back to active)',
      '(reopen|re open) [the] (deal|opportunity|opp) (with|for|at) {deal}',
    ],
    zh: [
      '(重新|再次|再) (打开|开启|启动|激活|跟进|开|恢复|启用) {deal} [的|这个|那个] [<dealWord>]',
      '(重开|重启|恢复|激活|复活|唤醒) {deal} [的|这个|那个] [<dealWord>]',
      '(把|将) {deal} [的|这个|那个] [<dealWord>] (重新打开|重开|重启|重新开启|重新激活|恢复|恢复跟进|激活|再打开|重新启动|改回进行中|改为进行中|恢复成进行中)',
      '{deal} [的|这个|那个] [<dealWord>] (重新打开|重开|重启|重新开启|重新启动|又有戏了|又活了|复活了|又能谈了|又可以谈了|重新启动了|恢复了|恢复跟进|又回来了)',
    ],
  },
  slots: { deal: closedDealNamed },
  needs: ['deal'],
  changes: true,
  strict: true,
  remarks: 'clause',
  operation: ({ deal }) => ({ operation: REOPEN_DEAL, variables: { input: { dealId: deal?.id } } }),
  reply(data: Data, turn, { remark }) {
    const { deal } = data.reopenDeal;
    const text = [turn.say('reopenDeal.done', { deal: deal.name, stage: deal.stage.label })];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    return { text: text.join('\n'), facts: dealFacts(deal, turn) };
  },
});
