import { toldTo } from '../../support/held';
import { idOf, mutate } from '../../support/records';
import { press } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const MARIA = 'maria@demo.test';

test('who is given a deal by somebody else is told in the console, with a button that shows it', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const ownerId = await idOf('User', 'Bob Martin');
  await mutate(MARIA, 'updateDeal', { dealId, ownerId }, 'deal { id }');
  const [told] = await toldTo('bob@demo.test');
  expect(told?.reply.text).toBe(
    'Maria Rossi has handed the deal Acme Cloud Platform with Acme Corporation over to you.',
  );
  const [show] = told?.reply.buttons ?? [];
  expect(show?.label).toBe('Show deal');
  if (!show) throw new Error('no button');
  expect((await press('bob@demo.test', show.action)).messages[0]?.text).toMatch(/^Acme Cloud Platform is in/);
});

test('what a page has shown is not given again, and somebody else is not given it at all', async () => {
  const dealId = await idOf('Deal', 'Hooli Analytics upgrade');
  const told = toldTo('alice@demo.test');
  await mutate(MARIA, 'updateDeal', { dealId, ownerId: await idOf('User', 'Bob Martin') }, 'deal { id }');
  await mutate(MARIA, 'updateDeal', { dealId, ownerId: await idOf('User', 'Alice Chen') }, 'deal { id }');
  const [first] = await told;
  expect(first?.reply.text).toMatch(/Hooli Analytics upgrade/);
  expect(await toldTo('alice@demo.test')).toEqual([first]);

  const next = toldTo('alice@demo.test', [first?.id ?? '']);
  const another = await idOf('Deal', 'Umbrella Cloud Platform');
  await mutate(MARIA, 'updateDeal', { dealId: another, ownerId: await idOf('User', 'Alice Chen') }, 'deal { id }');
  expect((await next).map(({ reply }) => reply.text)).toEqual([
    'Maria Rossi has handed the deal Umbrella Cloud Platform with Umbrella Health over to you.',
  ]);
});
