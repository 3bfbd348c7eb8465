import { asSuperuser } from '../../support/postgres';
import { idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';

interface Shared {
  id: string;
  url: string;
}

let made = 0;

/** A new deal's proposal with the address the customer gets. */
async function shared(
  need = 'weekly report',
  account = 'Globex',
  email = ALICE,
): Promise<Shared & { deal: string; dealId: string }> {
  made += 1;
  const deal = `${account} shared ${made}`;
  const accountId = await idOf('Account', account);
  const created = await mutate(email, 'createDeal', { accountId, name: deal, amount: '9000' }, 'deal { id }');
  const dealId = (created.deal as { id: string }).id;
  await mutate(email, 'addNeed', { dealId, text: need }, 'need { id }');
  const { proposal } = await mutate(email, 'createProposal', { dealId }, 'proposal { id url }');
  return { ...(proposal as Shared), deal, dealId };
}

async function read(url: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Fills in the page's form as a browser would. */
async function send(url: string, entries: Record<string, string>, headers: Record<string, string> = {}) {
  const { text } = await read(url);
  const mark = /name="mark" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: new URLSearchParams({ mark, ...entries }),
  });
}

const accept = { decision: 'ACCEPTED', name: 'Priya Nair', on: '2026-11-24', reason: '' };

const stateOf = async (deal: string) =>
  (
    await rowsOf<{ state: string; by: string | null; reason: string | null; origin: string; undoable: boolean }>(
      `select p.state, p.decided_by as by, p.reason, a.origin, c.inverse is not null as undoable from proposals p
        join deals d on d.workspace_id = p.workspace_id and d.id = p.deal_id
        join audit_entries a on a.workspace_id = p.workspace_id and a.record_id = p.id
        join changes c on c.workspace_id = a.workspace_id and c.id = a.change_id
        where d.name = $1 order by a.record_version desc limit 1`,
      [deal],
    )
  )[0];

test('whoever holds the link reads the proposal, and nothing but the page itself is loaded', async () => {
  const { url } = await shared();
  const { status, text, headers } = await read(url);
  expect(status).toBe(200);
  expect(text).toContain('weekly report');
  expect(text).toContain('US$9,000');
  expect(text).not.toMatch(/<script|<img|<link/);
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';?$/,
  );
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
});

test('words from people are shown and have no effect', async () => {
  const { url } = await shared(`<img src=x onerror=alert(1)> "&'`);
  const { text } = await read(url);
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39;');
  expect(text).not.toContain('<img');
});

test('the customer accepts with name and date: a change in the customer’s name that nobody can undo', async () => {
  const { url, deal } = await shared();
  const response = await send(url, { ...accept, name: ' Priya Nair ', on: '2026-11-23', reason: 'looking forward' });
  expect(response.status).toBe(303);
  expect((await read(url)).text).toContain('Accepted by Priya Nair on November 23, 2026. Thank you!');
  expect((await read(url)).text).not.toContain('<form');
  expect(await stateOf(deal)).toEqual({
    state: 'ACCEPTED',
    by: 'Priya Nair',
    reason: 'looking forward',
    origin: 'customer',
    undoable: false,
  });
  const undone = await mutate(ALICE, 'undo', {}, 'undone { summary }');
  expect(undone.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const { rows } = {
    rows: await rowsOf("select from milestones where name = 'QUOTE_ACCEPTED' and at >= '2026-11-24'"),
  };
  expect(rows.length).toBeGreaterThan(0);
});

test('the customer declines with a reason, and must give one', async () => {
  const { url, deal } = await shared();
  const without = await send(url, { ...accept, decision: 'DECLINED' });
  expect(without.status).toBe(422);
  const again = await without.text();
  expect(again).toContain('Please write something here; it is empty.');
  expect(again).toContain('<details open>');
  const response = await send(url, { ...accept, decision: 'DECLINED', reason: 'no budget <this> year' });
  expect(response.status).toBe(303);
  expect((await read(url)).text).toContain('Declined by Priya Nair on November 24, 2026: no budget &lt;this&gt; year');
  expect(await stateOf(deal)).toMatchObject({ state: 'DECLINED', by: 'Priya Nair' });
});

test('pressed twice at once it counts once', async () => {
  const { url, deal } = await shared();
  const answers = await Promise.all([send(url, accept), send(url, { ...accept, name: 'Somebody else' })]);
  expect(answers.map(answer => answer.status).sort()).toEqual([303, 409]);
  const overtaken = answers.find(answer => answer.status === 409);
  expect(await overtaken?.text()).toMatch(/Accepted by (Priya Nair|Somebody else) on/);
  expect(await stateOf(deal)).toMatchObject({ state: 'ACCEPTED' });
});

test.each([
  ['without a name', { name: ' ' }, 422, 'Please write your name.'],
  ['with a day to come', { on: '2026-11-25' }, 422, 'lies in the future'],
  ['with a day that is none', { on: '2026-02-30' }, 400, 'Please give the date like 2026-11-24.'],
  ['without a decision', { decision: 'MAYBE' }, 400, 'Please choose whether you accept or decline.'],
  ['with an endless name', { name: 'x'.repeat(201) }, 422, 'That text is too long.'],
])('a form %s is shown again with what is wrong and what was written', async (_what, wrong, status, message) => {
  const { url, deal } = await shared();
  const response = await send(url, { ...accept, reason: 'as agreed', ...wrong });
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(text).toContain(message);
  expect(text).toContain('as agreed');
  expect(await stateOf(deal)).toMatchObject({ state: 'OPEN' });
});

test.each([
  ['from another site', { 'Sec-Fetch-Site': 'cross-site' }, {}, 'not sent from its own page'],
  ['without the page’s mark', {}, { mark: '' }, 'open for too long'],
  ['with a mark that is not ours', {}, { mark: 'A'.repeat(72) }, 'open for too long'],
])('a form sent %s changes nothing', async (_what, headers, entries, message) => {
  const { url, deal } = await shared();
  const response = await send(
    url,
    { ...accept, ...entries } as Record<string, string>,
    headers as Record<string, string>,
  );
  expect(response.status).toBe(403);
  expect(await response.text()).toContain(message);
  expect(await stateOf(deal)).toMatchObject({ state: 'OPEN' });
});

test('another proposal’s mark is not taken', async () => {
  const [one, other] = [await shared(), await shared()];
  const mark = /name="mark" value="([^"]+)"/.exec((await read(other.url)).text)?.[1] ?? '';
  expect((await send(one.url, { ...accept, mark })).status).toBe(403);
});

test('a page that stayed open over night has to be sent again', async () => {
  const { url } = await shared();
  const mark = /name="mark" value="([^"]+)"/.exec((await read(url)).text)?.[1] ?? '';
  uplift.clock.set('2026-11-25T11:00:00+08:00');
  expect((await send(url, { ...accept, mark })).status).toBe(403);
  expect((await send(url, accept)).status).toBe(303);
  uplift.clock.set('2026-11-24T10:00:00+08:00');
});

test('only a valid address shows anything, and every other one the same page', async () => {
  const { url } = await shared();
  const bodies = new Set<string>();
  for (const wrong of [
    url.slice(0, -2),
    `${url}A`,
    url.replace(/.$/, '='),
    url.replace('/proposals/', '/proposals/A'),
  ]) {
    const { status, text } = await read(wrong);
    expect(status).toBe(404);
    bodies.add(text);
  }
  uplift.clock.set('2026-12-24T23:59:59+08:00');
  expect((await read(url)).status).toBe(200);
  uplift.clock.set('2026-12-25T00:00:00+08:00');
  const expired = await read(url);
  expect(expired.status).toBe(404);
  bodies.add(expired.text);
  expect(bodies.size).toBe(1);
  expect((await send(url, accept)).status).toBe(404);
  uplift.clock.set('2026-11-24T10:00:00+08:00');
});

test('a replaced version, a taken-back one and a closed deal cannot be accepted', async () => {
  const replaced = await shared();
  const mark = /name="mark" value="([^"]+)"/.exec((await read(replaced.url)).text)?.[1] ?? '';
  const second = await mutate(ALICE, 'createProposal', { dealId: replaced.dealId }, 'proposal { url }');
  expect((await read(replaced.url)).text).toContain('There is a newer version of this proposal. Please ask Alice Chen');
  expect((await send(replaced.url, { ...accept, mark })).status).toBe(409);
  await mutate(ALICE, 'undo', { changeId: second.change?.id }, 'undone { id }');
  expect((await read((second.proposal as Shared).url)).status).toBe(404);
  await mutate(ALICE, 'loseDeal', { dealId: replaced.dealId, reason: 'PRICE' }, 'deal { id }');
  const closed = await send(replaced.url, { ...accept, mark });
  expect(closed.status).toBe(409);
  expect(await closed.text()).toContain('This proposal can no longer be accepted.');
});

test('a Chinese customer reads and is answered in Chinese', async () => {
  const { url } = await shared('离线模式', '蓝海物流', 'li.na@demo.test');
  const { text } = await read(url);
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).toContain('接受本方案');
  expect(await (await send(url, { ...accept, name: '' })).text()).toContain('请填写您的姓名。');
  expect((await send(url, { ...accept, name: '吴强' })).status).toBe(303);
  expect((await read(url)).text).toContain('吴强已于2026年11月24日接受本方案，谢谢！');
});

test('the page can still be decided when whoever drafted it has left', async () => {
  const { url, deal } = await shared();
  await asSuperuser(uplift.database.ownerUrl, "update users set active = false where email = 'alice@demo.test'");
  expect((await send(url, accept)).status).toBe(303);
  expect(await stateOf(deal)).toMatchObject({ state: 'ACCEPTED', by: 'Priya Nair' });
});
