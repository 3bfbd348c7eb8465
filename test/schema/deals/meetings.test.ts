import { ask, idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const FIELDS = `meeting { id kind title startsAt allDay durationMinutes calendarUrl account { name } deal { name }
  contact { name } owner { name } activity { id } cancelledAt }`;

interface Arranged {
  id: string;
  calendarUrl: string;
}

async function schedule(input: Record<string, unknown>, email = ALICE) {
  const payload = await mutate(email, 'scheduleMeeting', input, FIELDS);
  return { ...payload, meeting: payload.meeting as Arranged };
}

async function nextStepOf(deal: string): Promise<unknown> {
  const { node } = await ask<{ node: { nextStep: unknown } }>(
    ALICE,
    `query ($id: ID!) { node(id: $id) { ... on Deal {
      nextStep { ... on Task { title dueOn } ... on Meeting { kind startsAt } } } } }`,
    { id: await idOf('Deal', deal) },
  );
  return node.nextStep;
}

test('a demo is arranged with a deal, takes its account along and reaches DEMO_BOOKED', async () => {
  const dealId = await idOf('Deal', 'Globex Analytics');
  const contactId = await idOf('Contact', 'Priya Nair');
  const startsAt = '2026-11-26T07:00:00.000Z';
  const { meeting, change } = await schedule({ kind: 'DEMO', dealId, contactId, startsAt, notes: 'route costs' });
  expect(meeting).toMatchObject({
    title: 'Demo with Priya Nair (Globex)',
    startsAt,
    allDay: false,
    durationMinutes: 45,
    account: { name: 'Globex' },
    owner: { name: 'Alice Chen' },
    activity: null,
  });
  expect(change).toMatchObject({ summary: 'Scheduled a demo with Globex', undoable: true });
  const booked = `select m.at from milestones m join deals d on d.workspace_id = m.workspace_id and d.journey_id = m.journey_id
    where d.name = 'Globex Analytics' and m.name = 'DEMO_BOOKED' and m.deleted_at is null`;
  expect(await rowsOf(booked)).toHaveLength(1);
  await mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
  expect(await rowsOf(booked)).toHaveLength(0);
});

test('its calendar file can be fetched by its address alone, in the language of who holds it', async () => {
  const accountId = await idOf('Account', '蓝海物流');
  const startsAt = '2026-11-27T06:30:00.000Z';
  const place = 'A座3层, 上海';
  const { meeting } = await schedule(
    { kind: 'VISIT', accountId, startsAt, place, durationMinutes: 90 },
    'li.na@demo.test',
  );
  const response = await fetch(meeting.calendarUrl);
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar; charset=utf-8/);
  const lines = (await response.text()).replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'METHOD:PUBLISH',
      `UID:${meeting.id}`,
      'SUMMARY:拜访：蓝海物流',
      'DTSTART:20261127T063000Z',
      'DTEND:20261127T080000Z',
      'LOCATION:A座3层\\, 上海',
      'ORGANIZER;CN="李娜":mailto:li.na@demo.test',
    ]),
  );
});

test.each([
  ['that is not signed', (url: string) => url.replace(/.{4}\.ics$/, 'AAAA.ics')],
  ['that names a proposal', (url: string) => url.replace('/meetings/', '/proposals/').replace('.ics', '')],
])('an address %s shows nothing', async (_what, changed) => {
  const accountId = await idOf('Account', 'Globex');
  const { meeting } = await schedule({ kind: 'CALL', accountId, startsOn: '2026-11-30' });
  expect((await fetch(changed(meeting.calendarUrl))).status).toBe(404);
});

test('after 30 days the address is forgotten', async () => {
  const accountId = await idOf('Account', 'Globex');
  const { meeting } = await schedule({ kind: 'CALL', accountId, startsAt: '2026-11-24T03:00:00Z' });
  uplift.clock.set('2026-12-24T11:01:00+08:00');
  expect((await fetch(meeting.calendarUrl)).status).toBe(404);
  uplift.clock.set('2026-11-24T10:00:00+08:00');
});

test('of which only the day is agreed, it fills that day', async () => {
  const accountId = await idOf('Account', 'Globex');
  const { meeting } = await schedule({ kind: 'MEETING', accountId, startsOn: '2026-12-01' });
  expect(meeting).toMatchObject({ allDay: true, durationMinutes: null, startsAt: '2026-11-30T16:00:00.000Z' });
  expect(await (await fetch(meeting.calendarUrl)).text()).toMatch(/DTSTART;VALUE=DATE:20261201\r\n/);
});

test('the next step is what is due first, a task or an appointment; without either there is none', async () => {
  const dealId = await idOf('Deal', 'Initech Support renewal');
  const startsAt = '2026-11-24T08:00:00.000Z';
  const { change } = await schedule({ kind: 'CALL', dealId, startsAt });
  expect(await nextStepOf('Initech Support renewal')).toEqual({ kind: 'CALL', startsAt });
  await mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
  expect(await nextStepOf('Initech Support renewal')).toMatchObject({ dueOn: '2026-11-25' });
  const accountId = await idOf('Account', 'Acme Corporation');
  await mutate(ALICE, 'createDeal', { accountId, name: 'Acme without a step' }, 'deal { id }');
  expect(await nextStepOf('Acme without a step')).toBeNull();
});

test('logging it takes over whom it was with, its start and its length, once', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const startsAt = '2026-11-24T02:30:00.000Z';
  const { meeting } = await schedule({ kind: 'MEETING', dealId, startsAt, durationMinutes: 50 });
  uplift.clock.set('2026-11-24T12:00:00+08:00');
  const input = { kind: 'MEETING', meetingId: meeting.id, outcome: 'POSITIVE' };
  const logged = await mutate(ALICE, 'logActivity', input, 'activity { id occurredAt durationMinutes deal { name } }');
  expect(logged).toMatchObject({
    activity: { occurredAt: startsAt, durationMinutes: 50, deal: { name: 'Acme Cloud Platform' } },
  });
  const again = await mutate(ALICE, 'logActivity', input, 'activity { id }');
  expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', message: 'This appointment has been logged already.' }]);
  const cancelled = await mutate(ALICE, 'cancelMeeting', { meetingId: meeting.id }, 'meeting { id }');
  expect(cancelled.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('an activity of the same kind with the same customer on that day counts as holding it', async () => {
  uplift.clock.set('2026-11-24T10:00:00+08:00');
  const accountId = await idOf('Account', 'Vandelay Industries');
  const { meeting } = await schedule({ kind: 'CALL', accountId, startsAt: '2026-11-24T06:00:00Z' }, 'diego@demo.test');
  uplift.clock.set('2026-11-24T15:00:00+08:00');
  const email = await mutate('diego@demo.test', 'logActivity', { kind: 'EMAIL', accountId }, 'activity { id }');
  const call = await mutate('diego@demo.test', 'logActivity', { kind: 'CALL', accountId }, 'activity { id }');
  const { node } = await ask<{ node: { activity: { id: string } } }>(
    'diego@demo.test',
    'query ($id: ID!) { node(id: $id) { ... on Meeting { activity { id } } } }',
    { id: meeting.id },
  );
  expect(node.activity).toEqual(call.activity);
  expect(node.activity).not.toEqual(email.activity);
  await mutate('diego@demo.test', 'undo', { changeId: call.change?.id }, 'undone { id }');
  expect(await rowsOf('select from meetings where activity_id is not null and kind = $1', ['CALL'])).toHaveLength(0);
});

test('called off, it is no next step any more and its calendar file is gone', async () => {
  uplift.clock.set('2026-11-24T10:00:00+08:00');
  const accountId = await idOf('Account', 'Globex');
  const { meeting } = await schedule({ kind: 'VISIT', accountId, startsAt: '2026-11-25T06:00:00Z' });
  const { change } = await mutate(ALICE, 'cancelMeeting', { meetingId: meeting.id }, FIELDS);
  expect(change).toMatchObject({ summary: 'Called off the visit with Globex' });
  expect((await fetch(meeting.calendarUrl)).status).toBe(404);
});

test.each([
  ['the past', { startsAt: '2026-11-23T06:00:00Z' }, ['startsAt'], /lies in the past/],
  ['yesterday', { startsOn: '2026-11-23' }, ['startsOn'], /lies in the past/],
  ['no time at all', {}, ['startsAt'], /say when/],
  ['two times', { startsAt: '2026-11-25T06:00:00Z', startsOn: '2026-11-25' }, ['startsAt'], /say when/],
  [
    'an endless length',
    { startsOn: null, startsAt: '2026-11-25T06:00:00Z', durationMinutes: 5000 },
    ['durationMinutes'],
    /between 1 and/,
  ],
])('refuses %s', async (_what, wrong, path, message) => {
  const accountId = await idOf('Account', 'Globex');
  const payload = await mutate(ALICE, 'scheduleMeeting', { kind: 'CALL', accountId, ...wrong }, 'meeting { id }');
  expect(payload).toMatchObject({
    meeting: null,
    change: null,
    userErrors: [{ code: 'INVALID', path, message: expect.stringMatching(message) }],
  });
});

test('the list shows what lies ahead of a person, the earliest first', async () => {
  const { meetings } = await ask<{ meetings: { nodes: { startsAt: string; owner: { name: string } }[] } }>(
    'maria@demo.test',
    `{ meetings(filter: { scope: { type: ME }, starts: "2026-11-24/2026-12-31", pending: true }) {
      nodes { startsAt owner { name } } } }`,
  );
  const starts = meetings.nodes.map(one => one.startsAt);
  expect(starts).toEqual([...starts].sort());
  expect(new Set(meetings.nodes.map(one => one.owner.name))).toContain('Alice Chen');
});
