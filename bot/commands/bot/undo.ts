import { command, graphql } from '../../command';
import { freeText } from '../../understand/slots/text';

const UNDO = graphql(`mutation Undo($input: UndoInput!) {
  undo(input: $input) {
    undone { id summary }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  undo: { undone: { summary: string } | null };
}

export const undo = command({
  name: 'undo',
  area: 'bot',
  examples: { en: ['undo', 'oops undo that'], zh: ['撤销', '撤销刚才的操作'] },
  sentences: {
    en: [
      '[oops|whoops|no|nope|wait|wrong|that was wrong|mistake|my mistake|my bad|that was a mistake] (undo|revert|roll back|rollback|take back|take that back|take it back|undo it|reverse|unlog|undo last|undo my last|step back) [that|this|it|the last|last|my last|the previous|previous|one] [change|action|command|step|thing|one|entry|move|update|log] [i did|you did|again]',
      '(never mind|nevermind|scratch|scrap|delete|remove) (that|it|this|the last one|the last change|the last entry|my last entry)',
      'go back',
      '(that was|this was|it was) (wrong|a mistake|not right) [undo]',
      '(cancel|discard) (that|it|the last change|the last one|my last change|the last action|what i just did)',
      '(put|change) (it|that) back',
      'ctrl z',
    ],
    zh: [
      '[错了|不对|搞错了|弄错了|哎呀|我错了|写错了|记错了|点错了|打错了] (撤销|撤回|撤消|回退|回滚|取消|还原|恢复|退回|反悔|收回|撤) [掉|上|前] [一步|上一步|上一个|刚才|刚刚|上次|最后|那个|这个|这条|那条] [的] [操作|修改|更改|动作|那个|一步|改动|记录|一条|那条|变更|那步] [吧]',
      '(把|将) [刚才|刚刚|上一步|上次] [的] (操作|修改|那个|那条|记录|更改|改动|变更|这个) (撤销|撤回|取消|撤了|还原|删了|恢复|去掉)',
      '(刚才|刚刚) [的|那个|那条] [操作|记录] (不算|作废|弄错了|错了|记错了|搞错了) [撤销]',
      '(弄错了|搞错了|记错了|点错了|错了)',
      '退回上一步',
    ],
  },
  slots: { changeId: freeText('name') },
  changes: true,
  operation: ({ changeId }) => ({ operation: UNDO, variables: { input: { changeId } } }),
  reply: (data: Data, { say }) => ({ text: say('undo.done', { summary: data.undo.undone?.summary ?? '' }) }),
});
