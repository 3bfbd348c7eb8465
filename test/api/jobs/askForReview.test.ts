import { toldTo } from '../../support/held';
import { idOf, mutate } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

useServer();

test('the owner of a deal that others have closed is asked what was learned, with a button that begins the review', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  await mutate('maria@demo.test', 'winDeal', { dealId }, 'deal { id }');
  const [told] = await toldTo('alice@demo.test');
  expect(told?.reply.text).toBe('Acme Cloud Platform is won. What did you learn from it?');
  const [review] = told?.reply.buttons ?? [];
  if (!review) throw new Error('no button');
  expect((await press('alice@demo.test', review.action)).messages[0]?.form?.command).toBe('reviewDeal');
});

test('who closes a deal in chat is asked there and not a second time', async () => {
  const lost = await say('bob@demo.test', 'lost Hooli, no budget');
  expect(lost.messages[0]?.buttons?.map(({ label }) => label)).toEqual(['Review it', 'Undo']);
  // What is told next was told after it.
  const dealId = await idOf('Deal', 'Umbrella Cloud Platform');
  await mutate('maria@demo.test', 'loseDeal', { dealId, reason: 'TIMING' }, 'deal { id }');
  const told = await toldTo('bob@demo.test');
  expect(told.map(({ reply }) => reply.text)).toEqual(['Umbrella Cloud Platform is lost. What did you learn from it?']);
});
