import { DateTime } from 'luxon';
import { TEAM } from '../bot/slack/payloads';
import { SIGNING_SECRET, SignedRequests } from '../bot/slack/signedRequests';
import { SlackApi } from '../bot/slack/slackApi';
import { gql } from '../support/say';
import { useServer } from '../support/server';
import { until } from '../support/until';
import { rowsOf } from '../support/workspaceRows';

const slack = new SlackApi();
const environment = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: '' };

beforeAll(async () => {
  await slack.start();
  environment.SLACK_API_URL = slack.apiUrl;
  slack.addPerson('U0ALICE', 'alice@demo.test', { tz: 'Asia/Shanghai', locale: 'en-US' });
  slack.addPerson('U0WANG', 'wang.wei@demo.test', { tz: 'Asia/Shanghai', locale: 'zh-CN' });
  slack.addPerson('U0STRANGER', 'stranger@elsewhere.test');
});
const uplift = useServer(environment);
afterAll(() => slack.stop());
beforeEach(() => {
  // Slack's signatures are checked against the machine's clock.
  uplift.clock.set(new Date().toISOString());
  slack.calls.length = 0;
});

const signed = () => new SignedRequests(`${uplift.url}/slack/events`, slack.responseUrl);
let count = 0;

interface Block {
  type: string;
  block_id?: string;
  label?: { text: string };
  element?: {
    type: string;
    action_id: string;
    initial_option?: { value: string; text: { text: string } };
    initial_value?: string;
    initial_date?: string;
    options?: { value: string; text: { text: string } }[];
  };
  elements?: { action_id: string; text: { text: string }; value: string }[];
  text?: { text: string };
}

interface View {
  id: string;
  hash: string;
  title: { text: string };
  callback_id: string;
  private_metadata: string;
  blocks: Block[];
}

const by = (person: string) => ({
  team: { id: TEAM, domain: 'demo' },
  user: { id: person, name: person, team_id: TEAM },
});

/** Opens a form by a shortcut. @returns what the modal holds once it is loaded */
async function shortcut(form: string, person = 'U0ALICE', more: object = {}): Promise<View> {
  slack.calls.length = 0;
  const response = await signed().interaction({
    type: 'shortcut',
    callback_id: `form:${form}`,
    trigger_id: `trigger-${++count}`,
    action_ts: String(Date.now() / 1000),
    ...by(person),
    ...more,
  });
  expect(response.status).toBe(200);
  return loaded();
}

async function loaded(): Promise<View> {
  const update = await until(() => slack.sent.find(({ method }) => method === 'views.update'));
  const methods = slack.sent.map(({ method }) => method);
  expect(methods.indexOf('views.open')).toBeLessThan(methods.indexOf('views.update'));
  return { ...(update.body.view as View), id: String(update.body.view_id), hash: '1' };
}

/** The field that fills a slot. */
function field(view: View, slot: string): Block {
  const block = view.blocks.find(({ block_id }) => block_id?.endsWith(`:${slot}`));
  if (!block) throw new Error(`no field for ${slot}`);
  return block;
}

type Filled = Record<string, string>;

function stateOf(view: View, filled: Filled) {
  const values = view.blocks.map(({ block_id = '', element }) => {
    const slot = block_id.split(':').at(-1) ?? '';
    const value = filled[slot];
    const option = (text: string | undefined) => (text === undefined ? null : { value: text });
    const state = {
      plain_text_input: { value: value ?? element?.initial_value ?? null },
      datepicker: { selected_date: value ?? element?.initial_date ?? null },
      timepicker: { selected_time: value ?? null },
      static_select: { selected_option: option(value ?? element?.initial_option?.value) },
      external_select: { selected_option: option(value ?? element?.initial_option?.value) },
    }[element?.type ?? ''];
    return [block_id, { [element?.action_id ?? '']: { type: element?.type, ...state } }];
  });
  return { values: Object.fromEntries(values) };
}

async function submit(view: View, filled: Filled, person = 'U0ALICE') {
  slack.calls.length = 0;
  const response = await signed().interaction({
    type: 'view_submission',
    trigger_id: `trigger-${++count}`,
    ...by(person),
    view: { ...view, type: 'modal', state: stateOf(view, filled) },
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}

async function suggest(view: View, slot: string, value: string, person = 'U0ALICE') {
  const { block_id, element } = field(view, slot);
  const response = await signed().interaction({
    type: 'block_suggestion',
    block_id,
    action_id: element?.action_id,
    value,
    api_app_id: 'A1',
    container: { type: 'view', view_id: view.id },
    ...by(person),
  });
  const { options } = (await response.json()) as { options: { text: { text: string }; value: string }[] };
  return options;
}

const posted = () => until(() => slack.sent.find(({ method }) => method === 'chat.postMessage'));

async function dealOf(name: string): Promise<{ id: string; name: string; amount: { amount: string } | null }> {
  const { data } = await gql<{ deals: { nodes: { id: string; name: string; amount: { amount: string } | null }[] } }>(
    'alice@demo.test',
    `{ deals(filter: { text: "${name}", state: OPEN }) { nodes { id name amount { amount } } } }`,
  );
  const [deal] = data.deals.nodes;
  if (!deal) throw new Error(`no deal ${name}`);
  return deal;
}

describe('log activity', () => {
  test('shows something at once, then the form; the customer is found by typing, and the answer is in the own chat', async () => {
    const view = await shortcut('logActivity');
    expect(view.title.text).toBe('Log activity');
    const options = await suggest(view, 'party', 'acm');
    const acme = options.find(({ text }) => text.text === 'Acme Corporation · account');
    expect(acme).toBeDefined();
    const { status, body } = await submit(view, {
      party: acme?.value ?? '',
      kind: 'CALL',
      notes: 'told us about the fair',
      durationMinutes: '25',
      outcome: 'POSITIVE',
      nextStep: 'send the brochure',
    });
    expect([status, body]).toEqual([200, { response_action: 'clear' }]);
    const answer = await posted();
    expect(answer.body.channel).toBe('U0ALICE');
    expect(answer.body.text).toContain('Logged call with Acme Corporation');
    const rows = await rowsOf(
      `select duration_minutes from activities where notes = 'told us about the fair' and deleted_at is null`,
    );
    expect(rows).toEqual([{ duration_minutes: 25 }]);
  });

  test('submitted twice is logged once', async () => {
    const view = await shortcut('logActivity');
    const [acme] = await suggest(view, 'party', 'Acme Corporation');
    const filled = { party: acme?.value ?? '', kind: 'VISIT', notes: 'only once' };
    await Promise.all([submit(view, filled), submit(view, filled)]);
    await posted();
    expect(await rowsOf(`select from activities where notes = 'only once'`)).toHaveLength(1);
  });

  test('what cannot be is said in its field, and nothing is logged until it is put right', async () => {
    const view = await shortcut('logActivity');
    const [acme] = await suggest(view, 'party', 'Acme Corporation');
    const filled = { party: acme?.value ?? '', kind: 'CALL', notes: 'put right later' };
    const minutes = await submit(view, { ...filled, durationMinutes: 'half an hour' });
    expect(minutes.body).toEqual({
      response_action: 'errors',
      errors: { [field(view, 'durationMinutes').block_id ?? '']: 'Please give whole minutes, such as 30.' },
    });
    const future = await submit(view, { ...filled, date: '2099-01-01' });
    expect(Object.keys(future.body.errors)).toEqual([field(view, 'date').block_id]);
    expect(await rowsOf(`select from activities where notes = 'put right later'`)).toHaveLength(0);
    expect((await submit(view, filled)).body).toEqual({ response_action: 'clear' });
    await posted();
    expect(await rowsOf(`select from activities where notes = 'put right later'`)).toHaveLength(1);
  });

  test('a message becomes notes', async () => {
    const view = await shortcut('logActivity', 'U0ALICE', {
      type: 'message_action',
      channel: { id: 'C0SALES', name: 'sales' },
      message_ts: '1.2',
      message: { type: 'message', ts: '1.2', text: 'R&amp;D at <https://acme.test|Acme> wants a demo' },
    });
    expect(field(view, 'notes').element?.initial_value).toBe('R&D at Acme wants a demo');
    expect(field(view, 'kind').element?.initial_option?.value).toBe('NOTE');
  });

  test('in Chinese for who reads Chinese', async () => {
    const view = await shortcut('logActivity', 'U0WANG');
    expect(view.title.text).toBe('记录跟进');
    expect(field(view, 'kind').element?.options?.map(({ text }) => text.text)).toContain('电话');
  });

  test('somebody unknown is told so instead', async () => {
    const view = await shortcut('logActivity', 'U0STRANGER');
    expect(view.callback_id).toBe('words');
    expect(JSON.stringify(view.blocks)).toContain('I do not know you yet');
    expect(
      await suggest(
        {
          ...view,
          blocks: [
            {
              type: 'input',
              block_id: 'field:0:account:party',
              element: { type: 'external_select', action_id: 'slot:0:party' },
            },
          ],
        },
        'party',
        'Acme',
        'U0STRANGER',
      ),
    ).toEqual([]);
  });
});

test('a search finds only what the person may see', async () => {
  const view = await shortcut('editDeal', 'U0WANG');
  expect((await suggest(view, 'deal', 'Acme', 'U0WANG')).filter(({ text }) => text.text.startsWith('Acme'))).toEqual(
    [],
  );
});

describe('deals', () => {
  test('a new one, with an amount that is no number said so', async () => {
    const view = await shortcut('createDeal');
    const [acme] = await suggest(view, 'account', 'Acme Corporation');
    const filled = { account: acme?.value ?? '', closeDate: '2027-01-15' };
    const wrong = await submit(view, { ...filled, amount: 'a lot' });
    expect(wrong.body.errors).toEqual({
      [field(view, 'amount').block_id ?? '']: 'Please give an amount in figures, such as 48000.',
    });
    expect((await submit(view, { ...filled, amount: '12,500' })).body).toEqual({ response_action: 'clear' });
    expect((await posted()).body.text).toContain('US$12,500');
  });

  test('the button of a deal opens it to be changed; only what was changed is changed', async () => {
    const deal = await dealOf('Globex');
    slack.calls.length = 0;
    await signed().command({
      command: '/sales',
      text: 'show Globex deal',
      team_id: TEAM,
      user_id: 'U0ALICE',
      channel_id: 'D0ALICE',
      channel_name: 'directmessage',
      trigger_id: `trigger-${++count}`,
    });
    const shown = await until(() => slack.sent.find(({ method }) => method === 'respond'));
    const edit = (shown.body.blocks as Block[])
      .flatMap(({ elements = [] }) => elements)
      .find(({ text }) => text?.text === 'Edit deal');
    expect(edit).toBeDefined();
    slack.calls.length = 0;
    await signed().interaction({
      type: 'block_actions',
      trigger_id: `trigger-${++count}`,
      ...by('U0ALICE'),
      channel: { id: 'D0ALICE', name: 'directmessage' },
      container: { type: 'message', message_ts: '5.6', channel_id: 'D0ALICE', is_ephemeral: false },
      message: { type: 'message', ts: '5.6', text: '', blocks: [] },
      actions: [{ type: 'button', block_id: 'b', action_ts: '5.7', ...edit }],
    });
    const view = await loaded();
    expect(field(view, 'deal').element?.initial_option).toMatchObject({ value: deal.id });
    expect((await submit(view, {})).body).toEqual({ response_action: 'clear' });
    expect((await posted()).body.text).toContain('nothing was changed');

    expect((await submit(view, { amount: '54321' })).body).toEqual({ response_action: 'clear' });
    const answer = await posted();
    expect(answer.body.channel).toBe('D0ALICE');
    expect(answer.body.text).toContain('US$54,321');
    expect(answer.body.text).not.toContain('owner');
    // The form shows how the deal stood when it was opened; somebody has changed it since.
    const stale = await submit(view, { amount: '60000' });
    expect(Object.values(stale.body.errors as object).join()).toMatch(/changed/i);
    expect((await dealOf('Globex')).amount?.amount).toMatch(/^54321/);
  });

  test('closing one as lost needs a reason', async () => {
    const view = await shortcut('closeDeal');
    const deal = await dealOf('Acme');
    const lost = await submit(view, { deal: deal.id, ending: 'LOST' });
    expect(lost.body.errors).toEqual({
      [field(view, 'reason').block_id ?? '']: 'Please choose why the deal was lost.',
    });
    const done = await submit(view, { deal: deal.id, ending: 'LOST', reason: 'PRICE' });
    expect(done.body).toEqual({ response_action: 'clear' });
    expect(JSON.stringify((await posted()).body.blocks)).toContain('Undo');
  });
});

test('a meeting, and a check-in', async () => {
  const meeting = await shortcut('scheduleMeeting');
  const [acme] = await suggest(meeting, 'party', 'Acme Corporation');
  const tomorrow = DateTime.fromJSDate(uplift.clock.now(), { zone: 'Asia/Shanghai' }).plus({ days: 1 }).toISODate();
  const filled = { party: acme?.value ?? '', kind: 'DEMO', date: tomorrow ?? '', time: '15:30' };
  expect((await submit(meeting, filled)).body).toEqual({ response_action: 'clear' });
  expect((await posted()).body.text).toContain('15:30');

  const checkIn = await shortcut('checkIn');
  expect((await submit(checkIn, { wins: 'signed the fair' })).body).toEqual({ response_action: 'clear' });
  expect(JSON.stringify((await posted()).body)).toContain('signed the fair');
});
