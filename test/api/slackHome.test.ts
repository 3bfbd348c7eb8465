import { DateTime } from 'luxon';
import { mention, TEAM } from '../bot/slack/payloads';
import { SIGNING_SECRET, SignedRequests } from '../bot/slack/signedRequests';
import { SlackApi } from '../bot/slack/slackApi';
import { gql } from '../support/say';
import { useServer } from '../support/server';
import { until } from '../support/until';

const slack = new SlackApi();
const environment = {
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_API_URL: '',
  PUBLIC_URL: 'https://uplift.demo.test',
};

beforeAll(async () => {
  await slack.start();
  environment.SLACK_API_URL = slack.apiUrl;
  slack.addPerson('U0ALICE', 'alice@demo.test', { tz: 'Asia/Shanghai', locale: 'en-US' });
  slack.addPerson('U0BOB', 'bob@demo.test', { tz: 'Asia/Shanghai', locale: 'en-US' });
  slack.addPerson('U0WANG', 'wang.wei@demo.test', { tz: 'Asia/Shanghai', locale: 'zh-CN' });
});
const uplift = useServer(environment);
afterAll(() => slack.stop());
beforeEach(() => {
  // Slack's signatures are checked against the machine's clock.
  uplift.clock.set(new Date().toISOString());
  slack.calls.length = 0;
});

const signed = () => new SignedRequests(`${uplift.url}/slack/events`, slack.responseUrl);

interface Block {
  type: string;
  elements?: { action_id: string; value?: string; text: { text: string } }[];
}

async function home(person: string): Promise<Block[]> {
  slack.calls.length = 0;
  const event = {
    type: 'app_home_opened',
    user: person,
    channel: 'D1',
    tab: 'home',
    event_ts: String(Date.now() / 1000),
  };
  expect((await signed().event({ ...mention(''), event })).status).toBe(200);
  const { body } = await until(() => slack.sent.find(({ method }) => method === 'views.publish'));
  expect(body.user_id).toBe(person);
  return (body.view as { blocks: Block[] }).blocks;
}

async function dealOf(email: string): Promise<{ id: string; name: string }> {
  const query =
    '{ deals(first: 1, filter: { scope: { type: ME }, state: OPEN }) { nodes { id name amount { amount } } } }';
  const { data } = await gql<{ deals: { nodes: { id: string; name: string }[] } }>(email, query);
  const [deal] = data.deals.nodes;
  if (!deal) throw new Error('no deal');
  return deal;
}

describe('App Home', () => {
  test('shows the day, the pipeline and the figures, and opens the forms', async () => {
    const blocks = await home('U0ALICE');
    const text = JSON.stringify(blocks);
    expect(text).toContain('Your day, Alice Chen');
    expect(text).toMatch(/\d+ open deals/);
    expect(text).toContain((await dealOf('alice@demo.test')).name.split(' ')[0]);
    expect(text).toMatch(/Revenue · /);
    const labels = blocks.flatMap(({ elements = [] }) => elements.map(each => each.text?.text));
    expect(labels).toEqual(expect.arrayContaining(['Log activity', 'New deal', 'Check in']));
    expect(blocks.length).toBeLessThanOrEqual(100);
  });

  test('in Chinese for who reads Chinese', async () => {
    expect(JSON.stringify(await home('U0WANG'))).toContain('这是你的今天');
  });

  test('a button there opens a form, another one answers in the own chat', async () => {
    const today = DateTime.fromJSDate(uplift.clock.now(), { zone: 'Asia/Shanghai' }).toISODate();
    const input = { title: 'Order badges', dueOn: today };
    const create = 'mutation Create($input: CreateTaskInput!) { createTask(input: $input) { userErrors { message } } }';
    expect(await gql('alice@demo.test', create, { input })).toEqual({ data: { createTask: { userErrors: [] } } });
    const elements = (await home('U0ALICE')).flatMap(({ elements: each = [] }) => each);
    const press = (label: string) => {
      slack.calls.length = 0;
      const pressed = elements.find(({ text }) => text?.text === label);
      expect(pressed).toBeDefined();
      return signed().interaction({
        type: 'block_actions',
        trigger_id: `t-${label}`,
        team: { id: TEAM, domain: 'demo' },
        user: { id: 'U0ALICE', username: 'alice', team_id: TEAM },
        view: { id: 'V1', hash: 'h1', type: 'home' },
        container: { type: 'view', view_id: 'V1' },
        actions: [{ type: 'button', block_id: 'b1', action_ts: '1764000000.2', ...pressed }],
      });
    };
    await press('Log activity');
    await until(() => slack.sent.find(({ method }) => method === 'views.update'));
    const done = elements.map(({ text }) => text?.text ?? '').find(text => text.startsWith('Done: ')) ?? '';
    await press(done);
    const { body } = await until(() => slack.sent.find(({ method }) => method === 'chat.postMessage'));
    expect(body).toMatchObject({ channel: 'U0ALICE', text: expect.stringMatching(/^Done: /) });
  });
});

describe('a link to a record', () => {
  let count = 0;
  const share = async (url: string, user: string) => {
    slack.calls.length = 0;
    const event = {
      type: 'link_shared',
      user,
      channel: 'C0SALES',
      message_ts: '1764000000.5',
      event_ts: `1764000000.${++count}`,
      links: [{ url, domain: new URL(url).hostname }],
    };
    expect((await signed().event({ ...mention(''), event })).status).toBe(200);
  };

  test('shows its name to all, and the rest to who presses and may see it', async () => {
    const deal = await dealOf('alice@demo.test');
    const url = `https://uplift.demo.test/deals/${deal.id}`;
    await share(url, 'U0ALICE');
    const { body } = await until(() => slack.sent.find(({ method }) => method === 'chat.unfurl'));
    expect(body).toMatchObject({ channel: 'C0SALES', ts: '1764000000.5' });
    const { blocks } = (body.unfurls as Record<string, { blocks: Block[] }>)[url] ?? { blocks: [] };
    expect(JSON.stringify(blocks)).toContain(deal.name);
    expect(JSON.stringify(blocks)).not.toContain('US$');
    const [show] = blocks.flatMap(({ elements = [] }) => elements);

    slack.calls.length = 0;
    await signed().interaction({
      type: 'block_actions',
      trigger_id: 't-show',
      team: { id: TEAM, domain: 'demo' },
      user: { id: 'U0WANG', username: 'wang', team_id: TEAM },
      channel: { id: 'C0SALES', name: 'sales' },
      container: { type: 'message_attachment', message_ts: '1764000000.5', channel_id: 'C0SALES', is_app_unfurl: true },
      message: { type: 'message', ts: '1764000000.5', text: url, blocks: [] },
      actions: [{ type: 'button', block_id: 'b2', action_ts: '1764000000.7', ...show }],
    });
    const told = await until(() => slack.sent.find(({ method }) => /^(respond|chat\.post)/.test(method)));
    expect(JSON.stringify(told.body)).not.toContain('US$');
    expect(told.method).not.toBe('chat.postMessage');
    expect(slack.sent.map(({ method }) => method)).not.toContain('chat.update');
  });

  test('that its sharer may not see, or that is none of ours, stays a link', async () => {
    const deal = await dealOf('alice@demo.test');
    await share(`https://uplift.demo.test/deals/${deal.id}`, 'U0BOB');
    await share(`https://elsewhere.test/deals/${deal.id}`, 'U0ALICE');
    await share('https://uplift.demo.test/accounts/nothing', 'U0ALICE');
    await share(`https://uplift.demo.test/deals/${deal.id}`, 'U0ALICE');
    await until(() => slack.sent.find(({ method }) => method === 'chat.unfurl'));
    expect(slack.sent.filter(({ method }) => method === 'chat.unfurl')).toHaveLength(1);
  });
});
