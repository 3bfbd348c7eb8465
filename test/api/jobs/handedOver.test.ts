import type { Reply } from '../../../bot/reply';
import { Lead } from '../../../entities/customers/lead';
import { Deal } from '../../../entities/deals/deal';
import { globalId } from '../../../entities/values/globalId';
import { useHouse } from '../../support/house';

const house = useHouse();
const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';

/** What a demo person has been told since the last look. */
async function toldTo(email: string): Promise<Reply[]> {
  const { rows } = await house.owner.query<{ reply: Reply }>(
    `update notifications set state = 'SENT', sent_at = now() where user_id = $1 and state = 'HELD' returning reply`,
    [await house.userId(email)],
  );
  return rows.map(({ reply }) => reply);
}

async function idOf(table: 'deals' | 'leads', name: string): Promise<string> {
  const { rows } = await house.owner.query(
    `select id from ${table} where ${table === 'deals' ? 'name' : 'company'} = $1`,
    [name],
  );
  return globalId(table === 'deals' ? 'Deal' : 'Lead', rows[0].id);
}

const userId = async (email: string) => globalId('User', await house.userId(email));
const handDeal = async (by: string, deal: string, owner: string) =>
  house.mutate(by, 'updateDeal', { dealId: await idOf('deals', deal), ownerId: await userId(owner) }, 'deal { id }');

test('whoever takes a deal over or keeps it is told nothing, nor whoever gives it away', async () => {
  house.begin();
  await handDeal(ALICE, 'Globex Analytics', ALICE);
  await handDeal(MARIA, 'Globex Analytics', MARIA);
  await house.mutate(
    MARIA,
    'updateDeal',
    { dealId: await idOf('deals', 'Globex Analytics'), amount: '23000' },
    'deal { id }',
  );
  await house.idle();
  expect([await toldTo(MARIA), await toldTo(ALICE)]).toEqual([[], []]);
});

test('the words are the reader’s, the figures too', async () => {
  house.begin();
  await handDeal('olivia@demo.test', 'Globex Analytics', 'wang.wei@demo.test');
  await house.idle();
  const [told] = await toldTo('wang.wei@demo.test');
  expect(told?.text).toBe('Olivia Brown把Globex的商机“Globex Analytics”交给你负责了。');
  expect(told?.facts).toContainEqual({ label: '金额', value: expect.stringContaining('23,000') });
  expect(told?.buttons?.[0]).toMatchObject({ label: '查看商机', action: { command: 'showDeal' } });
});

test('undone before it is told, nobody is told', async () => {
  const { change } = await handDeal(MARIA, 'Umbrella Cloud Platform', ALICE);
  await house.mutate(MARIA, 'undo', { changeId: change?.id }, 'undone { id }');
  house.begin();
  await house.idle();
  expect([await toldTo(ALICE), await toldTo(BOB)]).toEqual([[], []]);
});

test('gone on to somebody else before it is told, only the last one is told', async () => {
  await handDeal(MARIA, 'Umbrella Cloud Platform', ALICE);
  await handDeal(MARIA, 'Umbrella Cloud Platform', 'diego@demo.test');
  house.begin();
  await house.idle();
  expect(await toldTo(ALICE)).toEqual([]);
  expect(await toldTo('diego@demo.test')).toHaveLength(1);
});

test('a new lead or deal for somebody else is told as well', async () => {
  house.begin();
  await house.mutate(
    MARIA,
    'createLead',
    { company: 'Northwind Ferries', contactName: 'Ann Lee', ownerId: await userId(BOB) },
    'lead { id }',
  );
  await house.idle();
  expect(await toldTo(BOB)).toEqual([
    {
      text: 'Maria Rossi has handed the lead Northwind Ferries over to you.',
      facts: [{ label: 'Contact', value: 'Ann Lee' }],
    },
  ]);
});

test('several at once are told in one message', async () => {
  house.begin();
  const [deal, other, lead] = [
    await idOf('deals', 'Hooli Analytics upgrade'),
    await idOf('deals', 'Vandelay Analytics'),
    await idOf('leads', 'Northwind Ferries'),
  ];
  await house.change(MARIA, async work => {
    for (const id of [deal, other]) (await work.find(Deal, id, [])).ownerId = await house.userId(ALICE);
    (await work.find(Lead, lead, [])).ownerId = await house.userId(ALICE);
  });
  await house.idle();
  const told = await toldTo(ALICE);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toMatch(
    /^Maria Rossi has handed 2 deals and 1 lead over to you, (Hooli Analytics upgrade|Vandelay Analytics) among them\.$/,
  );
  expect(told[0]?.buttons).toMatchObject([{ label: 'My deals', action: { command: 'listDeals' } }]);
});
