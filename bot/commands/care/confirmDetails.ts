import { command, graphql } from '../../command';
import { dayOn } from '../../understand/slots/dayOn';
import { recordNamed } from '../../understand/slots/names';
import { freeText } from '../../understand/slots/text';
import { dayWithin, namedWithin } from '../../understand/slots/within';
import { LETTER_FIELDS, type LetterShown, letterReply } from './letterReply';

const CONFIRM_DETAILS = graphql(`mutation ConfirmDetails($input: ConfirmDetailsInput!) {
  confirmDetails(input: $input) {
    letter { ${LETTER_FIELDS} }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  confirmDetails: { letter: LetterShown };
}

const CONFIRM =
  '(confirm|reconfirm|re confirm|double check|confirmed|confirming|i confirmed|we confirmed|put in writing)';

export const confirmDetails = command({
  name: 'confirmDetails',
  area: 'care',
  examples: {
    en: ['confirm with Initech: go-live Dec 10, invoice to Peter Gibbons', 'confirm with Globex: delivery on Dec 9'],
    zh: ['与蓝海物流确认:12月10日上线', '跟蓝海物流确认:下周二验收'],
  },
  sentences: {
    en: [
      `${CONFIRM} [the] [details|everything|it|what we agreed|scope] (with|to|for) [the] {account} [:|that|,|-] {text}`,
      `${CONFIRM} [the] {account} [details] (:|that) {text}`,
      '(confirmation|confirmation letter|order confirmation|details) (for|with|to) {account} : {text}',
      '{account} (confirmed|confirmation|details|order details|agreed details) : {text}',
      '(agreed|settled) with {account} : {text}',
      `${CONFIRM} [the] (details|order|scope|agreement) (with|to|for) [the] {account}`,
    ],
    zh: [
      '(跟|与|和|向|同|找) {account} [那边|这边] [再] (确认|核对|敲定|确定|确认好|确认了|确认过|书面确认) [一下|了|细节|以下事项|事项|以下内容] [:|,] {text}',
      '(给|向) {account} (发|写) [一封|封|个|份] (确认函|确认信|确认邮件) [:|,] {text}',
      '{account} (确认|确认细节|确认事项|细节确认|已确认|确认函) : {text}',
      '(确认|核对) {account} [的] (细节|事项|订单|交付) [:|,] {text}',
      '(跟|与|和|向) {account} (确认|核对) [一下] (细节|事项|订单|交付细节)',
    ],
  },
  slots: {
    account: recordNamed('account'),
    text: freeText('rest'),
    date: dayOn('future'),
    contact: recordNamed('contact'),
  },
  needs: ['account', 'text'],
  asks: { text: 'confirmDetails.text' },
  changes: true,
  settle: (filled, chart, captures) => ({
    ...filled,
    date: filled.date ?? dayWithin('text', 'future', chart, captures),
    contact: filled.contact ?? namedWithin('text', ['contact'], chart, captures),
  }),
  operation: ({ account, text, date, contact }, { said }) => ({
    operation: CONFIRM_DETAILS,
    variables: { input: { accountId: account?.id, text, date, contactId: contact?.id, said: said || undefined } },
  }),
  reply(data: Data, turn) {
    const { letter } = data.confirmDetails;
    const head = turn.say('confirmDetails.done', {
      account: letter.account.name,
      contact: letter.recipient?.name ?? 'none',
    });
    return letterReply(letter, head, turn);
  },
});
