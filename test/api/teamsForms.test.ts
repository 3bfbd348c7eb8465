import { randomUUID } from 'node:crypto';
import { elements } from '../bot/teams/cardRules';
import { Connector } from '../bot/teams/connector';
import { useServer } from '../support/server';
import { until } from '../support/until';
import { rowsOf } from '../support/workspaceRows';

const uplift = useServer();
const connector = new Connector();
beforeAll(() => connector.start());
afterAll(() => connector.stop());
beforeEach(() => {
  connector.calls.length = 0;
});

async function post(more: object): Promise<Response> {
  return fetch(`${uplift.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: uplift.clock.now().toISOString(),
      from: { id: 'alice@demo.test', name: 'Alice' },
      recipient: { id: '28:uplift', name: 'Uplift' },
      conversation: { id: 'a:alice', conversationType: 'personal', tenantId: 'tenant-1' },
      locale: 'en-SG',
      localTimezone: 'Asia/Shanghai',
      ...more,
    }),
  });
}

interface Dialog {
  task?: { type: 'continue' | 'message'; value: unknown };
}

async function invoke(name: string, value: object): Promise<Dialog> {
  const response = await post({ type: 'invoke', name, value });
  expect(response.status).toBe(200);
  const text = await response.text();
  return text === '' ? {} : JSON.parse(text);
}

const inputs = (dialog: Dialog) =>
  ['Input.Text', 'Input.Number', 'Input.Date', 'Input.Time', 'Input.ChoiceSet'].flatMap(type => elements(dialog, type));
const idOf = (dialog: Dialog, slot: string) =>
  String(inputs(dialog).find(({ id }) => String(id).endsWith(`:${slot}`))?.id);
const submitOf = (dialog: Dialog) => elements(dialog, 'Action.Submit')[0]?.data as object;
const sent = () => until(() => connector.sentTo('a:alice').find(({ type }) => type === 'message'));

async function openForm(form: string): Promise<Dialog> {
  return invoke('task/fetch', { data: { uplift: { action: { command: 'openForm', slots: { form } }, card: 'c' } } });
}

test('a form opens as a dialog, says in it what is wrong, keeps what was filled in, and is answered in the chat', async () => {
  const dialog = await openForm('createDeal');
  expect(dialog.task).toMatchObject({ type: 'continue', value: { title: 'New deal' } });
  // There are too many accounts to be listed: the name is written.
  const filled = { [idOf(dialog, 'account')]: 'acme corp', [idOf(dialog, 'closeDate')]: '2027-02-01' };

  const wrong = await invoke('task/submit', {
    data: { ...submitOf(dialog), ...filled, [idOf(dialog, 'amount')]: 'much' },
  });
  expect(JSON.stringify(wrong)).toContain('Amount: Please give an amount in figures');
  expect(inputs(wrong).find(({ id }) => String(id).endsWith(':closeDate'))?.value).toBe('2027-02-01');
  expect(connector.sentTo('a:alice')).toEqual([]);

  const data = { ...submitOf(wrong), ...filled, [idOf(wrong, 'amount')]: '7713' };
  expect(await invoke('task/submit', { data })).toEqual({});
  expect(await invoke('task/submit', { data })).toEqual({});
  expect(JSON.stringify(await sent())).toContain('US$7,713');
  expect(await rowsOf('select from deals where amount = 7713 and deleted_at is null')).toHaveLength(1);
});

test('the button of a deal asks for a dialog that holds what the deal holds', async () => {
  await post({ text: 'show Globex deal' });
  const card = await sent();
  const edit = elements(card, 'Action.Submit').find(({ title }) => title === 'Edit deal');
  expect(edit?.data).toMatchObject({ msteams: { type: 'task/fetch' } });
  const dialog = await invoke('task/fetch', { data: edit?.data });
  expect(inputs(dialog).find(({ id }) => String(id).endsWith(':amount'))?.value).toBeGreaterThan(0);
});

test('a message is logged as notes, and the dialog itself says so', async () => {
  const messagePayload = { body: { contentType: 'html', content: '<p>R&amp;D wants a <b>second</b> demo</p>' } };
  const conversation = { id: '19:others', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };
  const ask = async (name: string, more: object): Promise<Dialog> => {
    const value = { commandId: 'logToUplift', messagePayload, ...more };
    const response = await post({ type: 'invoke', name: `composeExtension/${name}`, value, conversation });
    return (await response.json()) as Dialog;
  };
  const dialog = await ask('fetchTask', {});
  const notes = inputs(dialog).find(({ id }) => String(id).endsWith(':notes'));
  expect(notes?.value).toBe('R&D wants a second demo');
  const data = {
    ...submitOf(dialog),
    [idOf(dialog, 'party')]: 'Acme Corporation',
    [idOf(dialog, 'kind')]: 'NOTE',
    [idOf(dialog, 'notes')]: notes?.value,
  };
  const done = await ask('submitAction', { data });
  expect(done.task).toMatchObject({ type: 'message', value: expect.stringContaining('Acme Corporation') });
  expect(await rowsOf(`select from activities where notes = 'R&D wants a second demo'`)).toHaveLength(1);
  expect(connector.sentTo('19:others')).toEqual([]);
});

test('what comes once more under a new id is asked about, done on yes, and never dropped', async () => {
  const text = 'log call with Acme about the second delivery';
  const logged = () => rowsOf(`select from activities where notes = 'the second delivery' and deleted_at is null`);
  await post({ text });
  await sent();
  expect(await logged()).toHaveLength(1);
  connector.calls.length = 0;
  await post({ text });
  const question = await sent();
  expect(JSON.stringify(question)).toContain('once more?');
  expect(await logged()).toHaveLength(1);
  const [yes] = elements(question, 'Action.Execute');
  const action = { type: 'Action.Execute', verb: 'uplift', data: yes?.data };
  await post({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  expect(await logged()).toHaveLength(2);
  // What only asks may be asked again.
  connector.calls.length = 0;
  await post({ text: 'who am I' });
  await post({ text: 'who am I' });
  await until(() => connector.sentTo('a:alice').filter(({ type }) => type === 'message').length === 2);
});

test('who removes the bot is written to there no more', async () => {
  await post({ text: 'who am I' });
  await sent();
  const places = () => rowsOf(`select from chat_places where platform = 'teams' and person = 'alice@demo.test'`);
  expect(await places()).toHaveLength(1);
  await post({ type: 'installationUpdate', action: 'remove' });
  expect(await places()).toHaveLength(0);
  await post({ type: 'installationUpdate', action: 'add' });
  expect(await until(async () => (await places()).length === 1)).toBe(true);
});
