import { direct } from '../bot/slack/payloads';
import { SIGNING_SECRET, SignedRequests } from '../bot/slack/signedRequests';
import { SlackApi } from '../bot/slack/slackApi';
import { gql, say } from '../support/say';
import { useServer } from '../support/server';
import { until } from '../support/until';
import { rowsOf } from '../support/workspaceRows';

const slack = new SlackApi();
const environment = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: '' };
beforeAll(async () => {
  await slack.start();
  environment.SLACK_API_URL = slack.apiUrl;
  for (const person of ['U1', 'U2', 'U3', 'U4', 'U5'])
    slack.addPerson(person, `${person}@private.test`, { locale: 'en-US' });
});
const uplift = useServer(environment);
afterAll(() => slack.stop());
beforeEach(() => uplift.clock.set(new Date().toISOString()));

async function write(user: string, text: string): Promise<string> {
  slack.calls.length = 0;
  const channel = `D-${user}`;
  const ts = String(Date.now() / 1000);
  await new SignedRequests(`${uplift.url}/slack/events`).event(direct(text, { user, channel, ts }));
  const { body } = await until(() => slack.sent.find(({ method }) => method === 'chat.postMessage'));
  return String(body.text);
}

const CREATE = 'mutation { createLinkCode(input: {}) { code expiresAt userErrors { message } } }';
async function newCode(email = 'bob@demo.test'): Promise<string> {
  const { data } = await gql<{ createLinkCode: { code: string } }>(email, CREATE);
  return data.createLinkCode.code;
}

test('a code from one account links another one, which then is known', async () => {
  expect(await write('U1', 'who am I')).toContain('I do not know you yet');
  const told = await say('bob@demo.test', 'link my account');
  expect(told.messages[0]?.private).toBe(true);
  const code = /\d{4} \d{4}/.exec(told.messages[0]?.text ?? '')?.[0];
  expect(await write('U1', `link ${code}`)).toContain('belongs to Bob Martin');
  expect(await write('U1', 'who am I')).toContain('bob@demo.test');
  expect(await write('U1', `link ${code}`)).toContain('already belongs to Bob Martin');
  const audit = await rowsOf(`select from audit_entries where record_type = 'ChatIdentity'`);
  expect(audit).toHaveLength(1);
});

test('a code counts once, and only the latest one', async () => {
  const [old, code] = [await newCode(), await newCode()];
  expect(await write('U2', `link ${old}`)).toContain('does not count');
  expect(await write('U2', code)).toContain('belongs to Bob Martin');
  expect(await write('U3', code)).toContain('does not count');
});

test('a code counts for ten minutes', async () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  uplift.clock.set(ago(10.5));
  const late = await newCode();
  uplift.clock.set(ago(0));
  expect(await write('U3', `link ${late}`)).toContain('does not count');
  uplift.clock.set(ago(9));
  const early = await newCode();
  uplift.clock.set(ago(0));
  expect(await write('U3', `link ${early}`)).toContain('belongs to Bob Martin');
});

test('five wrong codes lock the account out, whatever comes next', async () => {
  const code = await newCode();
  for (let wrong = 0; wrong < 5; wrong += 1) {
    expect(await write('U4', `link 1111${wrong}000`)).toContain('does not count');
  }
  expect(await write('U4', `link ${code}`)).toContain('does not count');
  expect(await write('U5', `link ${code}`)).toContain('belongs to Bob Martin');
});

test('nobody links somebody else’s chat account from elsewhere', async () => {
  const code = await newCode('alice@demo.test');
  const { data } = await gql<{ linkIdentity: { userErrors: { code: string }[] } }>(
    'alice@demo.test',
    'mutation Link($input: LinkIdentityInput!) { linkIdentity(input: $input) { userErrors { code } } }',
    { input: { code, platform: 'slack', tenant: 'T0DEMO', person: 'U0BOB' } },
  );
  expect(data.linkIdentity.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
});
