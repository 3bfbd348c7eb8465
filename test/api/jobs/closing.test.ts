import type { Reply } from '../../../bot/reply';
import { globalId } from '../../../entities/values/globalId';
import { useHouse } from '../../support/house';
import type { Payload } from '../../support/records';
import { until } from '../../support/until';

const house = useHouse();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';
const MARIA = 'maria@demo.test';
const LI_NA = 'li.na@demo.test';
const MIN = 'zhang.min@demo.test';

beforeEach(() => house.setClock('2026-11-24T10:00:00+08:00'));

/** What a demo person has been told since the last look. */
async function toldTo(email: string): Promise<Reply[]> {
  const { rows } = await house.owner.query<{ reply: Reply }>(
    `update notifications set state = 'SENT', sent_at = now() where user_id = $1 and state = 'HELD' returning reply`,
    [await house.userId(email)],
  );
  return rows.map(({ reply }) => reply);
}

async function keyOf(table: 'deals' | 'accounts', name: string): Promise<string> {
  const { rows } = await house.owner.query(`select id from ${table} where name = $1`, [name]);
  return globalId(table === 'deals' ? 'Deal' : 'Account', rows[0].id);
}

const offer = async (email: string, deal: string, input: object): Promise<Payload> =>
  house.mutate(email, 'makeOffer', { dealId: await keyOf('deals', deal), ...input }, 'offer { id } approval { id }');

test('an offer above the limit is put before the team’s manager, with what to press', async () => {
  house.begin();
  const { approval } = await offer(BOB, 'Hooli Analytics upgrade', { percent: '15', validUntil: '2026-11-27' });
  await house.idle();
  const [card, ...others] = await toldTo(MARIA);
  expect(others).toEqual([]);
  expect(card?.text).toBe(
    'Bob Martin asks for approval: 15% off for Hooli Analytics upgrade with Hooli, until Fri, Nov 27. US$31,000 would become US$26,350.',
  );
  expect(card?.buttons).toMatchObject([
    {
      label: 'Approve',
      style: 'primary',
      action: { command: 'decideApproval', slots: { decision: 'APPROVE', approval: (approval as { id: string }).id } },
    },
    { label: 'Reject', style: 'danger', action: { command: 'rejectOffer' } },
  ]);
  expect([await toldTo(BOB), await toldTo(MIN)]).toEqual([[], []]);

  const decision = { approvalId: (approval as { id: string }).id, decision: 'REJECT', reason: 'too thin' };
  await house.mutate(MARIA, 'decideApproval', decision, 'approval { id }');
  await house.idle();
  const [told] = await toldTo(BOB);
  expect(told?.text).toBe('Maria Rossi has rejected your offer for Hooli Analytics upgrade: 15% off. “too thin”');
});

test('a manager’s own offer goes to the admins, in each reader’s language', async () => {
  house.begin();
  await offer(MIN, '星辰云平台', { percent: '30', validUntil: '2026-11-27' });
  await house.idle();
  expect((await toldTo('olivia@demo.test'))[0]?.text).toMatch(/^张敏 asks for approval: 30% off for 星辰云平台/);
  await offer(LI_NA, '星辰云平台', { percent: '25', validUntil: '2026-11-27' });
  await house.idle();
  expect((await toldTo(MIN))[0]?.text).toMatch(
    /^李娜申请审批：星辰科技的“星辰云平台”优惠 25%，11月27日周五前（含当日）有效。/,
  );
});

test('undone or replaced before anybody was asked, nobody is asked', async () => {
  const { change } = await offer(BOB, 'Umbrella Cloud Platform', { percent: '15' });
  await house.mutate(BOB, 'undo', { changeId: change?.id }, 'undone { id }');
  await offer(BOB, 'Umbrella Cloud Platform', { percent: '16' });
  await offer(BOB, 'Umbrella Cloud Platform', { percent: '3' });
  house.begin();
  await house.idle();
  expect(await toldTo(MARIA)).toEqual([]);
});

test('the owner is reminded on the morning before an offer ends, unless it was replaced', async () => {
  house.begin();
  await offer(ALICE, 'Globex Analytics', { percent: '5', validUntil: '2026-11-27' });
  await offer(ALICE, 'Globex Analytics', { percent: '6', extra: 'free training', validUntil: '2026-11-28' });
  house.setClock('2026-11-27T09:00:01+08:00');
  const told = await until(async () => {
    const found = await toldTo(ALICE);
    return found.length > 0 && found;
  });
  expect(told.map(({ text }) => text)).toEqual([
    'The offer for Globex Analytics ends tomorrow: 6% off plus free training.',
  ]);
});

test('a low score reaches the owner and the manager, not whoever recorded it; a good one nobody', async () => {
  house.begin();
  const accountId = await keyOf('accounts', 'Acme Corporation');
  await house.mutate(ALICE, 'recordFeedback', { accountId, score: 8 }, 'feedback { id }');
  await house.mutate(
    MARIA,
    'recordFeedback',
    { accountId, score: 2, comment: 'no answer for days' },
    'feedback { id }',
  );
  await house.idle();
  const [told, ...others] = await toldTo(ALICE);
  expect(others).toEqual([]);
  expect(told?.text).toBe(
    'Acme Corporation gave 2 of 10: “no answer for days”. Maria Rossi recorded it; a quick call would be good.',
  );
  expect(told?.buttons).toMatchObject([{ label: 'Plan a call', action: { command: 'addTask' } }]);
  expect(await toldTo(MARIA)).toEqual([]);
});
