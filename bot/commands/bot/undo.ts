import { type Asked, button, command, graphql, type Turn } from '../../command';
import type { Slot } from '../../understand/slot';
import { fromButton, tokenFromButton } from '../../understand/slots/hidden';
import { countAt, ORDINAL_WORDS, ordinalAt } from '../../understand/slots/ordinals';

const UNDO = graphql(`mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    undone { id summary }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const LAST_CHANGE = graphql(`query LastChange($place: Int!) {
  lastChange(place: $place) { id summary at }
}`);

interface Data {
  undo: { undone: { id: string; summary: string } | null };
}

interface Last {
  lastChange: { id: string; summary: string; at: string } | null;
}

/** Places among the changes that are not counted. */
const RELATIVE: Readonly<Record<string, number>> = { last: 1, before: 2, 再前: 2 };
const FURTHEST = 20;

/** Which change is meant, counted from the last one; `understood` does not show it. */
const place: Slot<number> = {
  read(chart, at) {
    const relative = RELATIVE[chart.texts[at] ?? ''] ?? RELATIVE[chart.texts.slice(at, at + 2).join('')];
    if (relative !== undefined) {
      const end = chart.words[at]?.kind === 'han' ? at + 2 : at + 1;
      return [{ end, cost: 0, found: { value: relative } }];
    }
    const counted = ordinalAt(chart, at) ?? countAt(chart, at);
    return counted && counted.place <= FURTHEST ? [{ end: counted.end, cost: 0, found: { value: counted.place } }] : [];
  },
  learns: ORDINAL_WORDS,
  print: () => ({}),
  accept: json => (typeof json === 'number' && Number.isInteger(json) && json > 0 ? { value: json } : undefined),
};

const confirmed = fromButton(json => (typeof json === 'boolean' ? json : undefined));

const WRONG =
  '(wrong one|wrong deal|wrong account|wrong customer|wrong entry|wrong button|my mistake|my bad|that was wrong|it was wrong|it is wrong|wrong|that was a mistake|mistake|did not mean that|did not mean to|i misclicked|misclick|misclicked|typo|was not right)';

const UNDOING =
  '(undo|revert|roll back|rollback|take back|take that back|take it back|undo it|reverse|unlog|undo last|undo my last|step back)';
const THING = '[change|action|command|step|thing|one|entry|move|update|log] [i did|i made|you did|again]';

export const undo = command({
  name: 'undo',
  area: 'bot',
  examples: { en: ['undo', 'oops undo that'], zh: ['撤销', '撤销刚才的操作'] },
  sentences: {
    en: [
      `[oops|whoops|no|nope|oh no|wait|wrong|wrong one|that was wrong|mistake|my mistake|my bad|that was a mistake|sorry] ${UNDOING} [that|this|it|the last|last|my last|the previous|previous|one] ${THING}`,
      `${UNDOING} [the|my] {place} [to last|last|from last|last one] ${THING}`,
      `${UNDOING} the (change|action|one|entry|thing) {place} [that|it|the last|the last one|last]`,
      `(never mind|nevermind|scratch|scrap|delete|remove|strike|forget|drop|kill|ditch) (that|it|this|the last one|the last change|the last entry|my last entry|what i just said|what i just wrote|the last bit) [,|.|-] ${WRONG}`,
      '(never mind|nevermind|scratch|scrap|delete|remove|strike) (that|it|this|the last one|the last change|the last entry|my last entry|what i just said|what i just wrote)',
      `${UNDOING} [that|this|it|the last|last|my last] ${THING} [,|.|-] ${WRONG}`,
      `(oops|whoops|ah|argh|damn|shoot|sorry|no no|wait) [,|.|!|-] ${WRONG} [,|.|-] [${UNDOING}] [that|this|it]`,
      '(that|this|it) (was not|is not|should not have been) (right|what i meant|what i wanted|supposed to happen|intended) [,|.|-] [undo|revert|take] [it|that] [back]',
      'go back',
      '(that was|this was|it was) (wrong|a mistake|not right) [undo]',
      '(cancel|discard) (that|it|the last change|the last one|my last change|the last action|what i just did)',
      '(put|change) (it|that) back',
      'ctrl z',
    ],
    zh: [
      '[错了|不对|搞错了|弄错了|哎呀|我错了|写错了|记错了|点错了|打错了|刚才那个弄错了|刚才弄错了|刚才搞错了|上一条错了|刚刚弄错了] (撤销|撤回|撤消|回退|回滚|取消|还原|恢复|退回|反悔|收回|撤) [掉|上|前] [一步|上一步|上一个|刚才|刚刚|上次|最后|那个|这个|这条|那条] [的] [操作|修改|更改|动作|那个|一步|改动|记录|一条|那条|变更|那步] [吧]',
      '(撤销|撤回|撤消|取消|还原|撤) [掉] 倒数第 {place} [个|条|步|次] [操作|修改|改动|记录]',
      '(撤销|撤回|撤消|撤) [掉] {place} [前|前面|前面的] [一] [个|条|步|次] [操作|修改|改动|记录]',
      '(把|将) [刚才|刚刚|上一步|上次] [的] (操作|修改|那个|那条|记录|更改|改动|变更|这个) (撤销|撤回|取消|撤了|还原|删了|恢复|去掉)',
      '(刚才|刚刚) [的|那个|那条] [操作|记录] (不算|作废|弄错了|错了|记错了|搞错了) [撤销]',
      '(弄错了|搞错了|记错了|点错了|错了)',
      '退回上一步',
      '[刚|刚才|刚刚|上面|上] [那|的|那个|那条|这条|这个|一条] [一] [条|个|笔|步] [记录|操作|修改|的] [记|弄|写|搞|录|填|点|打|发|输] 错了 [,|.] [帮我|给我|快|请] (撤销|撤回|撤消|撤|取消|还原|删掉|删了|去掉|回退) [掉|了|吧|一下|下]',
      '[把|将] [刚|刚才|刚刚|上面|上] [那|的|那个|那条|这条|这个|一条] [一] [条|个|笔|步] [记录|操作|修改] (撤销|撤回|撤消|撤|还原|删掉|删了|去掉|回退) [掉|了|吧|一下|下]',
      '(不算|当我没说|刚才不算|刚才的不算|收回刚才的话|作废)',
    ],
  },
  slots: { changeId: tokenFromButton, place, confirmed },
  changes: true,
  strict: true,
  async operation({ changeId, place: counted, confirmed: sure }, turn) {
    if (changeId !== undefined || sure) return { operation: UNDO, variables: { input: { changeId } } };
    const index = (counted ?? 1) - 1;
    const here = turn.earlier.made[index];
    if (here?.undoable) return { operation: UNDO, variables: { input: { changeId: here.changeId } } };
    if (here) return cannot(here.summary, turn);
    return askFirst(counted ?? 1, turn);
  },
  reply({ undo: { undone } }: Data, { say, earlier }) {
    // What one message changed is taken back together, and was told together.
    const told = earlier.made.find(({ changeId, several }) => several && changeId === undone?.id);
    return { text: say('undo.done', { summary: told?.summary ?? undone?.summary ?? '' }) };
  },
});

/** What has gone out cannot be taken back; what was done before it can. */
function cannot(summary: string, { earlier, say }: Turn): Asked {
  const before = earlier.made.find(({ undoable }) => undoable);
  const buttons = before ? [button(say('undo.before'), 'undo', { changeId: before.changeId })] : undefined;
  return { text: say('undo.cannot', { summary }), buttons };
}

/** What was done longer ago or in another conversation is named before it is taken back. */
async function askFirst(counted: number, { ask, say, setting }: Turn): Promise<Asked> {
  const { lastChange } = await ask<Last>(LAST_CHANGE, { place: counted });
  // Without one the server says that there is nothing to take back.
  if (!lastChange) return { operation: UNDO, variables: { input: {} } };
  const { id, summary, at } = lastChange;
  const when = say.instant(at, setting.viewer.timeZone, setting.today);
  return { preview: { text: say('undo.sure', { summary, when }) }, settled: { changeId: id } };
}
