import { command, graphql } from '../../command';
import { dealNamed } from '../../understand/slots/parties';
import { stageNamed } from '../../understand/slots/stage';
import { remarkOffersOn } from '../remarkOffers';
import { DEAL_FIELDS, type DealShown, dealFacts } from './dealFacts';

const MOVE_DEAL = graphql(`mutation MoveDeal($input: MoveDealInput!) {
  moveDeal(input: $input) {
    deal { ${DEAL_FIELDS} }
    from { id label }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  moveDeal: { deal: DealShown; from: { label: string } | null };
}

export const moveDeal = command({
  name: 'moveDeal',
  area: 'deals',
  examples: {
    en: ['move Globex to proposal', 'Globex is now in needs analysis'],
    zh: ['把东方制造推进到方案展示', '蓝海物流进入谈判了'],
  },
  sentences: {
    en: [
      "(move|push|advance|shift|progress|bring|take|put|drag|promote|bump|set|change|update|transition|switch|get|kick|moving|moved|pushed|advanced) [the] {deal} [<dealWord>] ['s] [stage] [forward|along|on|up|over|back|ahead] (→|to|into|in|onto|in to|as|at|back to) [the] [stage] {stage} [stage|phase]",
      '[the] {deal} [<dealWord>] (is|are|should be|needs to be|has to be|belongs) [now|currently|already|officially] (in|at|into) [the] {stage} [stage|phase]',
      '[the] {deal} [<dealWord>] [has|just|have|is] (moved forward|moved on|moved up|moved back|went back|moved ahead|moved|went|advanced|entered|entering|moving|progressed|reached|got|goes|made it|gone|has moved on|moved on|moves|passed|jumped) [to|into|on to|in] [the] {stage} [stage|phase]',
      "(move|advance|progress|push) [the] {deal} [<dealWord>] ['s] [stage] [forward|along|ahead|to a different stage|to another stage|to the next stage|to next stage|on]",
      "[the] {deal} [<dealWord>] ['s] stage (to|is|is now|:|=|should be|changed to|→) {stage}",
      '(set|change|update|move) [the] stage (of|for|on) {deal} [<dealWord>] [to] [{stage}]',
      '[the] {deal} [<dealWord>] [back|moved|now] (→|to|now in|now at|now|:) {stage} [stage]',
      "(we're|we are|i'm|i am) [now] (in|at) [the] {stage} [stage|phase] (with|at|for|on) {deal}",
      '(started|starting|begin|began|entered|entering) [the] {stage} [stage|phase] with {deal}',
      '{stage} stage for {deal}',
      '(put|move|set) [the] <dealWord> (of|for|with) {deal} (in|into|to|at|on) [the] [stage] {stage} [stage]',
      "(we're|we are|i'm|i am|now) [now] {stage} with {deal}",
      '[the] <dealWord> (of|for|with) {deal} (is|goes|moves|moved|went|is now) [to|in|into|at] [the] {stage} [stage]',
      '(move|advance|progress|push) (to|into) [the] {stage} [stage|phase]',
    ],
    zh: [
      '(把|将|帮我把|给) {deal} [的] [<dealWord>] [的] [阶段|状态] (推进|推|移动|移|改|调整|调|放|更新|转|挪|推动|变更|切换|设|设置|拉|往前推|标记|改动|退回|退|升级|升) [到|至|进|为|成|回|入] [了] {stage} [阶段|环节|这一步|这个阶段]',
      '{deal} [的] [<dealWord>] [已经|已|现在|目前|可以] (进入|进|到|到了|推进到|推到|走到|来到|升到|移到|推进至|转到|转入|进展到|跟到|处于|在|到达|推进|更新到|更新为|改到|改成|改为|变成|调整到) [了] {stage} [阶段|环节|这一步|这个阶段] [了]',
      '(推进|推动|移动|推) {deal} [的] [<dealWord>] [到|至|进] [{stage}] [阶段]',
      '{deal} [的] [<dealWord>] [的] (阶段|状态) (改成|改为|更新为|是|为|变成|调整为|改到|更新到|:|换成) {stage} [阶段]',
      '(推进|推|推动|移动|移) (到|至) {stage} [阶段|环节]',
      '{deal} [的|这个|那个|这|那] [<dealWord>] [可以|能|应该|已经] [往|向|朝] {stage} [阶段] (推|推进|走) [了|一下]',
      '{deal} [的|这个|那个|这|那] [<dealWord>] [正在|已经在] {stage} (中|当中|阶段了)',
      '(把|将) {deal} [的] [<dealWord>] (推进|往前推|往下推|推进到下一步|推到下一阶段|推进到下一阶段)',
    ],
  },
  slots: { deal: dealNamed, stage: stageNamed },
  needs: ['deal', 'stage'],
  changes: true,
  remarks: 'clause',
  operation: ({ deal, stage }) => ({
    operation: MOVE_DEAL,
    variables: { input: { dealId: deal?.id, stageId: stage?.id } },
  }),
  reply(data: Data, turn, { remark }) {
    const { deal, from } = data.moveDeal;
    const text = [turn.say('moveDeal.done', { deal: deal.name, from: from?.label ?? 'none', to: deal.stage.label })];
    if (remark) text.push(turn.say('remark.left', { words: remark }));
    return { text: text.join('\n'), facts: dealFacts(deal, turn), ...remarkOffersOn(deal, remark, turn.say) };
  },
});
