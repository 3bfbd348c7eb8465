import { command, direct, mention, press } from '../bot/slack/payloads';
import { SIGNING_SECRET, SignedRequests } from '../bot/slack/signedRequests';
import { SlackApi } from '../bot/slack/slackApi';
import { Connector } from '../bot/teams/connector';
import { useServer } from '../support/server';
import { until } from '../support/until';
import { rowsOf } from '../support/workspaceRows';

const slack = new SlackApi();
const teams = new Connector();
const environment = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: '' };

beforeAll(async () => {
  await slack.start();
  await teams.start();
  environment.SLACK_API_URL = slack.apiUrl;
  slack.addPerson('U0ALICE', 'alice@demo.test', { tz: 'Asia/Shanghai', locale: 'en-US', is_email_confirmed: true });
  slack.addPerson('U0WANG', 'wang.wei@demo.test', { tz: 'Asia/Shanghai', locale: 'zh-CN', is_email_confirmed: true });
  slack.addPerson('U0MARIA', 'maria@demo.test', { tz: 'Asia/Shanghai', locale: 'en-US', is_email_confirmed: true });
  slack.addPerson('U0STRANGER', 'stranger@elsewhere.test', { is_email_confirmed: true });
});

const uplift = useServer(environment);

afterAll(async () => {
  await slack.stop();
  await teams.stop();
});

beforeEach(() => {
  // Slack's signatures are checked against the machine's clock.
  uplift.clock.set(new Date().toISOString());
  slack.calls.length = 0;
  teams.calls.length = 0;
});

const signed = () => new SignedRequests(`${uplift.url}/slack/events`, slack.responseUrl);

interface Block {
  type: string;
  elements?: { action_id: string; text: { text: string }; value?: string }[];
  alt_text?: string;
  image_url?: string;
}

async function slackAnswer(): Promise<{ text: string; blocks: Block[] }> {
  const call = await until(() => slack.sent.find(({ body }) => Array.isArray(body.blocks) && body.blocks.length > 0));
  return call.body as { text: string; blocks: Block[] };
}

async function activitiesAboutPricing(): Promise<number> {
  return (await rowsOf("select from activities where notes = 'pricing' and deleted_at is null")).length;
}

describe('in Slack', () => {
  test('a signed slash command logs the call; its Undo button takes call and task back', async () => {
    const response = await signed().command(command('log call with Acme about pricing, next step send quote Friday'));
    expect(response.status).toBe(200);
    const { text, blocks } = await slackAnswer();
    expect(text).toContain('Logged call with Acme Corporation');
    expect(text).toContain('send quote');
    expect(await activitiesAboutPricing()).toBe(1);

    const undo = blocks.flatMap(block => block.elements ?? []).find(element => element.text?.text === 'Undo');
    slack.calls.length = 0;
    const pressed = press({ actions: [{ ...press().actions[0], value: undo?.value, action_id: undo?.action_id }] });
    expect((await signed().interaction(pressed)).status).toBe(200);
    await until(() => slack.sent.find(({ body }) => String(body.text).startsWith('Taken back')));
    expect(await activitiesAboutPricing()).toBe(0);
  });

  test('a mention is answered in the person’s language', async () => {
    await signed().event(mention('把东方制造推进到方案展示', { user: 'U0WANG' }));
    expect((await slackAnswer()).text).toContain('“东方分析套件”已从首次会议推进到方案展示');
  });

  test('a direct message asking for a number gets number, picture and how it is reckoned', async () => {
    await signed().event(direct('show my conversion this month', { user: 'U0MARIA', channel: 'D0MARIA' }));
    const { text, blocks } = await slackAnswer();
    expect(text).toMatch(/\d(\.\d)? ?%/);
    const picture = blocks.find(block => block.type === 'image');
    expect(picture?.alt_text).toContain('%');
    const drawn = await fetch(String(picture?.image_url));
    expect(drawn.headers.get('content-type')).toBe('image/png');
  });

  test('the same delivery again has one effect', async () => {
    const event = direct('log call with Globex about pricing');
    await signed().event(event);
    await slackAnswer();
    await signed().event(event, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } });
    await signed().event(direct('who am I'));
    await until(() => slack.sent.find(({ body }) => String(body.text).includes('Alice Chen')));
    expect(await activitiesAboutPricing()).toBe(1);
  });

  test('a stranger gets one clear sentence and no data', async () => {
    await signed().event(direct('what’s going on with Acme', { user: 'U0STRANGER', channel: 'D0STRANGER' }));
    const { body } = await until(() => slack.sent[0]);
    expect(String(body.text)).toMatch(/admin/);
    expect(JSON.stringify(body)).not.toContain('Acme');
  });

  test('a request with a wrong signature is refused', async () => {
    const forged = await signed().event(direct('who am I'), { secret: 'guessed' });
    expect(forged.status).toBe(401);
    expect(slack.calls).toEqual([]);
  });
});

describe('in Teams', () => {
  let count = 0;

  const activity = (email: string, more: object) => ({
    type: 'message',
    id: `teams-${++count}`,
    channelId: 'msteams',
    serviceUrl: teams.url,
    timestamp: '2026-11-24T02:00:00.000Z',
    from: { id: `29:${email}`, name: email, email },
    recipient: { id: '28:uplift', name: 'Uplift' },
    conversation: { id: `a:${email}`, conversationType: 'personal', tenantId: 'tenant-1' },
    locale: 'en-SG',
    localTimezone: 'Asia/Shanghai',
    ...more,
  });

  const post = (body: object) =>
    fetch(`${uplift.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  const cardSentTo = async (
    email: string,
  ): Promise<{ body: unknown[]; actions?: { title: string; data: object; verb?: string }[] }> => {
    const sent = await until(() => teams.sentTo(`a:${email}`).find(message => Array.isArray(message.attachments)));
    const [attachment] = sent.attachments as { content: never }[];
    return attachment?.content as never;
  };

  test('a message logs the call with an Adaptive Card, whose Undo takes it back', async () => {
    await post(activity('bob@demo.test', { text: 'log call with Hooli about pricing' }));
    const card = await cardSentTo('bob@demo.test');
    expect(JSON.stringify(card)).toContain('Logged call with Hooli');
    const before = await activitiesAboutPricing();
    const undo = JSON.stringify(card).includes('"title":"Undo"') ? findAction(card, 'Undo') : undefined;
    expect(undo).toBeDefined();
    const invoke = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...undo } },
    };
    const response = await post(activity('bob@demo.test', invoke));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Taken back');
    expect(await activitiesAboutPricing()).toBe(before - 1);
  });

  test('a manager’s question for a number comes back with a picture', async () => {
    await post(activity('maria@demo.test', { text: 'show my conversion this month' }));
    const card = JSON.stringify(await cardSentTo('maria@demo.test'));
    expect(card).toMatch(/"type":"Image"/);
    expect(card).toMatch(/\d ?%/);
  });
});

/** The action with a title, wherever it stands in a card. */
function findAction(value: unknown, title: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Reflect.get(value, 'title') === title) return value as Record<string, unknown>;
  for (const inner of Object.values(value)) {
    const found = findAction(inner, title);
    if (found) return found;
  }
  return undefined;
}
