import { command, graphql } from '../../command';
import { recordNamed } from '../../understand/slots/names';
import { LETTER_FIELDS, type LetterShown, letterReply } from './letterReply';

const THANK_CUSTOMER = graphql(`mutation ThankCustomer($input: ThankCustomerInput!) {
  thankCustomer(input: $input) {
    letter { ${LETTER_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  thankCustomer: { letter: LetterShown };
}

const THANKS = '(thank you|thank - you|thankyou|thanks|appreciation|gratitude|thx)';
const LETTER = '(letter|note|email|e mail|mail|message|card)';
const WRITE = '(send|write|draft|prepare|compose|create|do|make|shoot|need|get out|mail)';
const LETTER_ZH = '(感谢信|感谢函|感谢邮件|致谢信|答谢信|答谢函|谢函|致谢函|答谢邮件)';
const WRITE_ZH =
  '(写|发|寄|起草|拟|准备|来|生成|写一封|发一封|写封|发封|来一封|来封|寄一封|寄封|拟一封|起草一封|准备一封)';

export const thankCustomer = command({
  name: 'thankCustomer',
  area: 'care',
  examples: {
    en: ['thank you letter for Initech', 'send a thank-you letter to Hooli'],
    zh: ['给蓝海物流写感谢信', '写封感谢信给星辰科技'],
  },
  sentences: {
    en: [
      `[${WRITE}] [a|the|another|our|me a] ${THANKS} ${LETTER} (for|to|at) [the|everybody at|everyone at|the team at] {account} [team]`,
      `${WRITE} {account} [a|the|another|our] ${THANKS} ${LETTER}`,
      `${WRITE} [a|the] ${LETTER} of (thanks|appreciation|gratitude) (to|for) {account}`,
      `(thank|say thank you to|say thanks to|express our thanks to|express thanks to|show our appreciation to) [the team at|everybody at|everyone at|the people at|the folks at|the] {account} [team] [for (their|the|this) (order|business|purchase|trust|deal|contract|signature|confidence)]`,
      `{account} ${THANKS} ${LETTER}`,
      `(thank|say thanks to|say thank you to|express thanks to) [the team at|everyone at|the folks at|the] {account} [team] (with|by|in|via|through) [a|an] [short|nice|formal|proper] [${THANKS}] ${LETTER}`,
      `[a|the] ${LETTER} (of thanks|of appreciation|to say thanks|to thank them|saying thanks|saying thank you|thanking them) (to|for) {account}`,
      `(let 's|let us|we should|please|time to) (thank|say thanks to|appreciate) [the|everyone at|the team at] {account} [team]`,
      `${WRITE} [a|the] ${THANKS} ${LETTER}`,
    ],
    zh: [
      `(给|向|为|对|跟) {account} [那边|这边] ${WRITE_ZH} [一封|封|个|一份|份] ${LETTER_ZH}`,
      `${WRITE_ZH} [一封|封|个|一份|份] ${LETTER_ZH} (给|到) {account}`,
      `${WRITE_ZH} [一封|封|个|一份|份] (给|致) {account} [的] ${LETTER_ZH}`,
      `${WRITE_ZH} {account} [的] ${LETTER_ZH}`,
      `{account} [的] ${LETTER_ZH}`,
      `(感谢一下|答谢|答谢一下|致谢) {account}`,
      `(向|对) {account} (表示感谢|致谢|道谢|道个谢|表达感谢)`,
      `${WRITE_ZH} ${LETTER_ZH}`,
    ],
  },
  slots: { account: recordNamed('account') },
  needs: ['account'],
  changes: true,
  operation: ({ account }, { said }) => ({
    operation: THANK_CUSTOMER,
    variables: { input: { accountId: account?.id, said: said || undefined } },
  }),
  reply(data: Data, turn) {
    const { letter } = data.thankCustomer;
    const head = turn.say('thankCustomer.done', {
      account: letter.account.name,
      contact: letter.recipient?.name ?? 'none',
    });
    return letterReply(letter, head, turn);
  },
});
