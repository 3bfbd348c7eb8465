import { command, graphql } from '../../command';
import { dealNamed } from '../../understand/slots/parties';
import { stageNamed } from '../../understand/slots/stage';
import { CAME_ABOUT, dayTold, HELD, holder, unshown } from '../../understand/slots/unshown';
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
      "(move|push|advance|shift|progress|bring|take|put|drag|promote|bump|set|change|update|transition|switch|get|kick|moving|moved|pushed|advanced|mv|slide|step|place|carry|graduate|shifted|bumped|progressed) [the] {deal} [<dealWord>] ['s] [stage|phase] [forward|along|on|up|over|back|ahead|down|straight] (→|to|2|on|over to|on to|up to|back in|into|in|onto|in to|as|at|back to) [the] [stage] {stage} [stage|phase]",
      '[the] {deal} [<dealWord>] (is|are|should be|needs to be|has to be|belongs|is now|sits|should sit|is sitting|stands|should stand|should go|needs to go|should move|needs to move|has to move|can move|can go|is ready to move|stays|remains|is getting) [now|currently|already|officially|back] (in|at|into|up to|on to|entering|moving to|moving into) [the] {stage} [stage|phase|round]',
      '[the] {deal} [<dealWord>] [has|just|have|is] (moved|went|advanced|entered|entering|moving|progressed|reached|got|goes|made it|gone|has moved on|moved on|moves|passed|jumped|goes back|moves back|moved back|going back|gets back|is going back|comes back|goes over|is moving|has progressed|has advanced|has entered|has reached|has gone|has made it|graduated|transitioned|shifted|advances|progresses|fell back|slid back|slipped back|dropped back|went back|up|enters|reaches|back) [to|into|on to|in|onto|2] [the] {stage} [stage|phase]',
      '[the] {deal} [<dealWord>] [has|just|have|is] (moved forward|moved on|moved up|moved back|went back|moved ahead|moved|went|advanced|entered|entering|moving|progressed|reached|got|goes|made it|gone|has moved on|moved on|moves|passed|jumped) [to|into|on to|in] [the] {stage} [stage|phase]',
      "(move|advance|progress|push) [the] {deal} [<dealWord>] ['s] [stage] [forward|along|ahead|to a different stage|to another stage|to the next stage|to next stage|on]",
      "[the] {deal} [<dealWord>] ['s] (stage|phase|status) [to|is|is now|:|=|should be|changed to|→|now|goes to|moves to] {stage}",
      '(stage update|stage change|update stage|change stage|new stage|moved|stage) [:|-|for] {deal} [<dealWord>] [:|-|,|→|to|=|is|now] {stage} [stage|phase]',
      "[the] {deal} [<dealWord>] (:|-|,) [we are|we're|we are now|now|now at|now in|it is|it 's] (at|in|into|moved to|moves to|move to|move it to|entering|on to|going to|went to|to|→) [the] {stage} [stage|phase] [now]",
      '[we|we have|we just|i|i have|i just|{by}|{by} has|{by} just] (moved|pushed|advanced|got|brought|took|progressed|bumped|shifted|promoted) [the] {deal} [<dealWord>] [up|on|forward|along|over|back] (to|into|in to|onto) [the] {stage} [stage|phase]',
      '[new|next] (stage|phase) (for|of) [the] {deal} [<dealWord>] [is|:|=|→|to|now] {stage}',
      '(set|change|update|move) [the] (stage|phase) (of|for|on) {deal} [<dealWord>] [to] [{stage}]',
      '[the] {deal} [<dealWord>] [back|moved|now|is now] (→|to|2|now in|now at|now|:|into|up to|=) [the] {stage} [stage|phase]',
      "(we're|we are|i'm|i am) [now] (in|at) [the] {stage} [stage|phase] (with|at|for|on) {deal}",
      '(started|starting|begin|began|entered|entering) [the] {stage} [stage|phase] with {deal}',
      '[the] {deal} [<dealWord>] [has|have|is|just] (moved|gone|went|progressed|advanced|jumped|shifted|goes|moves) [up|on|back] from [the] {oldStage} [stage] (to|into|→|2) [the] {stage} [stage|phase]',
      '(move|push|advance|shift|take|bring|change|mv) [the] {deal} [<dealWord>] [up|on|back] from [the] {oldStage} [stage] (to|into|→|2) [the] {stage} [stage|phase]',
      "(set|change|update|upd|move|adjust|correct|switch|fix) [the] {deal} ['s] [<dealWord>] ['s] (stage|phase|status) [:|to|→|=|is|as|from {oldStage} to] [the] {stage}",
      '[the] {deal} [<dealWord>] (to be|should be|needs to be|has to be|can be|must be|ought to be|to get|should get|needs to get|was|got|has been|is being|be) (put|moved|pushed|advanced|set|shifted|placed|changed|switched|updated|progressed|bumped|taken|brought) [up|on|forward|back|along|over] (to|in|into|at|as) [the] {stage} [stage|phase]',
      '{stage} (stage|phase) (for|with|at) {deal}',
      '[the] {deal} [<dealWord>] [:|-|,] [from] {oldStage} [stage] (→|to) {stage} [stage]',
      '[the] {deal} [<dealWord>] [is] {stage} (stage|phase|stage now|phase now|as of today|from today)',
      '(get|have|see|want|like) [the] {deal} [<dealWord>] (moved|pushed|advanced|shifted|progressed|bumped|in|into|moved on|moved up|moved forward) [to|into|in] [the] {stage} [stage|phase]',
      '(put|move|set) [the] <dealWord> (of|for|with) {deal} (in|into|to|at|on) [the] [stage] {stage} [stage]',
      "(we're|we are|i'm|i am|now) [now] {stage} with {deal}",
      '[the] <dealWord> (of|for|with) {deal} (is|goes|moves|moved|went|is now) [to|in|into|at] [the] {stage} [stage]',
      '(move|advance|progress|push) (to|into) [the] {stage} [stage|phase]',
    ],
    zh: [
      '(把|将|帮我把|给) {deal} [的] [<dealWord>] [的] [阶段|状态] [给] (推进|推|移动|移|改|调整|调|放|更新|转|挪|推动|变更|切换|设|设置|拉|往前推|往前推进|标记|改动|退回|退|升级|升|提|往后退|往后推|切|换|拨|带|推动进|定|move|push|update|advance|shift|put|set) [到|至|to|into|in|进|为|成|回|入|回到|进入|到了] [了] {stage} [阶段|环节|这一步|这个阶段]',
      '{deal} [的] [<dealWord>] [已经|已|现在|目前|可以] (进入|进|到|到了|推进到|推到|走到|来到|升到|移到|推进至|转到|转入|进展到|跟到|处于|在|到达|推进|更新到|更新为|改到|改成|改为|变成|调整到|进行到|跟进到|谈到|做到|聊到|走到了|正式进入|进展至|迈入|进到|跳到|退回到|退到|回到|退回|推至|移至|转为|转至|→|往|move到|move to|push到|update到|move 到|到位|走向|转进|升级到|提到|提升到) [了] {stage} [阶段|环节|这一步|这个阶段|这步] [了|走|去]',
      '(更新|调整|改|修改|变更|改一下) [下|一下] [商机] (阶段|状态) [:|,|,] {deal} [的] [<dealWord>] [,|:|→|到|为|成|改成|改为|是] {stage} [阶段]',
      '{deal} [的] [<dealWord>] [,|:] [帮我|请|麻烦|麻烦帮我|直接|我] (改成|改到|推到|推进到|调到|移到|改为|更新为|更新到|挪到|推进|进入|放到) [了] {stage} [阶段|环节]',
      '{deal} [的] [<dealWord>] [,|:] [现在|目前|已|已经] {stage} (阶段|环节) [了]',
      '{deal} [的] [<dealWord>] [已经|已] 从 {oldStage} [阶段] (到|进入|推进到|进到|转到|移到|改到|升到|退到|推到) [了] {stage} [阶段|环节] [了]',
      '(把|将) {deal} [的] [<dealWord>] 从 {oldStage} [阶段] (到|推进到|移到|改到|改成|改为|调到|推到|转到|退到|退回) {stage} [阶段]',
      '(推进|推动|移动|推) {deal} [的] [<dealWord>] [到|至|进|进入] [{stage}] [阶段|环节]',
      '(调整|更新|升级|改) {deal} [的] [<dealWord>] [的] [阶段|状态] (到|至|为|成|进) {stage} [阶段|环节]',
      '{deal} [的] [<dealWord>] [的] [当前|最新] (阶段|状态|stage) [应该|现在] [调成|调为|改至|变更为|变更成|挪到|推到|推进到|标成|进到|是在|改成|改为|更新为|是|为|变成|调整为|改到|更新到|:|换成|改|到|调到|→|变为|更新成|设为|切到] {stage} [阶段|了]',
      '(推进|推|推动|移动|移) (到|至) {stage} [阶段|环节]',
      '{deal} [的|这个|那个|这|那] [<dealWord>] [可以|能|应该|已经] [往|向|朝] {stage} [阶段] (推|推进|走) [了|一下]',
      '{deal} [的|这个|那个|这|那] [<dealWord>] [正在|已经在] {stage} (中|当中|阶段了)',
      '(把|将) {deal} [的] [<dealWord>] (推进|往前推|往下推|推进到下一步|推到下一阶段|推进到下一阶段)',
    ],
  },
  extras: {
    en: [...HELD.en, ...CAME_ABOUT.en, '[and|,] (not|instead of|no longer|rather than|and not) [in|at] {oldStage}'],
    zh: [...HELD.zh, ...CAME_ABOUT.zh],
  },
  slots: { deal: dealNamed, stage: stageNamed, oldStage: unshown(stageNamed), by: holder, when: dayTold },
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
