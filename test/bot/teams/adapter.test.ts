import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { createTeamsAdapter, type TeamsAdapter, type TeamsOptions } from '../../../bot/teams/adapter';
import { askTeams } from '../../../bot/teams/identify';
import { golden } from '../goldenReplies';
import { ScriptedBot } from '../scriptedBot';
import { elements } from './cardRules';
import { Connector } from './connector';

const STORE_WITHIN_MS = 400;
const registration = { appId: '11111111-2222-4333-8444-555555555555', password: 'secret', tenantId: 'tenant-1' };

let bot: ScriptedBot;
let connector: Connector;
let adapter: TeamsAdapter;
let server: Server;
let count = 0;
let removed: string[];

async function serve(as: TeamsOptions['registration']): Promise<void> {
  adapter = createTeamsAdapter({
    registration: as,
    publicUrl: 'https://uplift.demo.test',
    handle: bot.handle,
    search: bot.search,
    left: async (tenant, person) => {
      removed.push(`${tenant} ${person}`);
    },
    now: () => new Date(),
    log: { warn: () => {}, error: () => {} },
    storeWithinMs: STORE_WITHIN_MS,
  });
  const app = express();
  app.post('/api/messages', express.json(), (request, response) => adapter.process(request, response));
  server = await new Promise<Server>(resolve => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
}

beforeEach(async () => {
  bot = new ScriptedBot();
  removed = [];
  connector = new Connector();
  await connector.start();
});

afterEach(async () => {
  await adapter.idle();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  await connector.stop();
});

const activity = (more: object = {}) => ({
  type: 'message',
  id: `17639496${++count}`,
  channelId: 'msteams',
  serviceUrl: connector.url,
  timestamp: '2026-11-24T01:30:00.000Z',
  from: { id: '29:alice', name: 'Alice', aadObjectId: 'aad-alice' },
  recipient: { id: '28:uplift', name: 'Uplift' },
  conversation: { id: 'a:alice', conversationType: 'personal', tenantId: 'tenant-1' },
  text: 'log call with Acme',
  locale: 'en-SG',
  localTimezone: 'Asia/Singapore',
  ...more,
});

async function post(body: object, headers: Record<string, string> = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return response;
}

async function answered(request: Promise<Response>): Promise<Response> {
  const response = await request;
  await adapter.idle();
  return response;
}

describe('over HTTP, unsigned for the demo', () => {
  beforeEach(() => serve('unsigned'));

  test('a message is acknowledged and answered in its conversation', async () => {
    connector.members.set('29:alice', { id: '29:alice', email: 'alice@demo.test' });
    bot.replies = [golden.logged];
    expect((await answered(post(activity()))).status).toBe(200);
    expect(bot.effects).toMatchObject([
      { text: 'log call with Acme', sender: { email: 'alice@demo.test' }, sentAt: new Date('2026-11-24T01:30:00Z') },
    ]);
    const [sent] = connector.sentTo('a:alice');
    expect(elements(sent, 'FactSet')).toHaveLength(1);
  });

  test('the sender is who the activity says, where it says so', async () => {
    await answered(post(activity({ from: { id: 'alice@demo.test', name: 'Alice' } })));
    await answered(post(activity({ from: { id: '29:bob', name: 'Bob', email: 'bob@demo.test' } })));
    await answered(post(activity({ from: { id: '29:eve', name: 'Eve' } })));
    expect(bot.effects.map(({ sender }) => sender.email)).toEqual(['alice@demo.test', 'bob@demo.test', undefined]);
  });

  test('a pressed button is answered in the response', async () => {
    bot.replies = [golden.logged];
    await answered(post(activity()));
    const [button] = elements(connector.sentTo('a:alice'), 'Action.Execute');
    bot.replies = [{ text: 'Undone.' }];
    const value = { action: { type: 'Action.Execute', verb: 'uplift', data: button?.data } };
    const response = await answered(post(activity({ type: 'invoke', name: 'adaptiveCard/action', value })));
    expect(response.status).toBe(200);
    expect(elements(await response.json(), 'TextRun')).toMatchObject([{ text: 'Undone.' }]);
  });

  test('a private answer opens the sender’s own chat', async () => {
    bot.replies = [golden.conversion];
    const conversation = { id: '19:sales', conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' };
    await answered(post(activity({ conversation })));
    const opened = connector.calls.find(({ path }) => path === '/v3/conversations');
    expect(opened?.body).toMatchObject({ isGroup: false, members: [{ id: '29:alice' }], tenantId: 'tenant-1' });
    expect(elements(connector.sentTo('a:own-chat'), 'Image')).toHaveLength(1);
    expect(connector.sentTo('19:sales').map(({ text }) => text)).toEqual([
      'I have sent you the answer in our private chat.',
    ]);
  });

  test('a message that is not stored in time is answered 503', async () => {
    let store = () => {};
    bot.storing = new Promise(resolve => {
      store = resolve;
    });
    const response = await post(activity());
    store();
    expect(response.status).toBe(503);
  });

  test('a fault of the platform’s own leaves no second message behind', async () => {
    connector.refuse = 500;
    await answered(post(activity()));
    expect(connector.sentTo('a:alice')).toHaveLength(1);
  });

  test('who installs the bot is greeted, who removes it is forgotten', async () => {
    connector.members.set('29:alice', { id: '29:alice', email: 'alice@demo.test' });
    bot.replies = [{ text: 'Hello Alice!' }];
    const { text: _, ...installing } = activity({ type: 'installationUpdate', action: 'add' });
    await answered(post(installing));
    expect(bot.effects).toMatchObject([{ action: { command: 'greet' }, place: { kind: 'direct' } }]);
    expect(connector.sentTo('a:alice')).toMatchObject([{ text: 'Hello Alice!' }]);
    await answered(post({ ...installing, id: 'another', action: 'remove' }));
    expect(removed).toEqual(['tenant-1 aad-alice']);
    expect(bot.effects).toHaveLength(1);
  });

  test('in a team nobody is greeted', async () => {
    const conversation = { id: '19:sales', conversationType: 'channel', isGroup: true, tenantId: 'tenant-1' };
    await answered(post(activity({ type: 'installationUpdate', action: 'add', conversation })));
    expect(bot.received).toEqual([]);
  });

  test('a message extension finds records by what is typed and shows others their names alone', async () => {
    bot.found = [{ kind: 'deal', name: 'Acme – Rollout', label: 'Acme – Rollout', value: 'RGVhbDox' }];
    const query = (commandId: string, name: string) => ({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId, parameters: [{ name, value: 'acm' }], queryOptions: { skip: 0, count: 25 } },
    });
    const response = await answered(post(activity(query('searchDeals', 'search'))));
    const { composeExtension } = (await response.json()) as { composeExtension: { attachments: object[] } };
    expect(composeExtension).toMatchObject({
      type: 'result',
      attachments: [{ preview: { content: { title: 'Acme – Rollout' } } }],
    });
    expect(elements(composeExtension, 'Action.Execute')).toMatchObject([{ title: 'Show (only to me)' }]);
    expect(bot.searches).toEqual([{ person: 'aad-alice', text: 'acm', kinds: ['deal'] }]);
    for (const nothing of [query('searchDeals', 'initialRun'), query('somethingElse', 'search')]) {
      expect(await (await answered(post(activity(nothing)))).json()).toMatchObject({
        composeExtension: { attachments: [] },
      });
    }
  });

  test('a card that is looked at again asks how things are, each time anew', async () => {
    bot.replies = [
      {
        text: 'Acme: Proposal',
        again: { command: 'showDeal', slots: { deal: 'RGVhbDox' } },
        buttons: golden.logged.buttons,
      },
    ];
    await answered(post(activity()));
    const card = connector.sentTo('a:alice')[0] as {
      attachments: { content: { refresh: { action: object; userIds: string[] } } }[];
    };
    const { refresh } = card.attachments[0]?.content ?? {};
    expect(refresh?.userIds).toEqual(['29:alice']);
    for (const text of ['Acme: Negotiation', 'Acme: Won']) {
      bot.replies = [{ text }];
      const value = { action: refresh?.action, trigger: 'automatic' };
      const response = await answered(post(activity({ type: 'invoke', name: 'adaptiveCard/action', value })));
      expect(JSON.stringify(await response.json())).toContain(text);
    }
    expect(connector.sentTo('a:alice')).toHaveLength(1);
  });

  test('what is no activity is refused', async () => {
    expect((await post({ hello: 'world' })).status).toBe(400);
    expect(bot.received).toEqual([]);
  });
});

describe('over HTTP, registered', () => {
  beforeEach(() => serve(registration));

  test.each([
    ['no token', {}],
    ['something that is no token', { authorization: 'Bearer nonsense' }],
    ['a password', { authorization: 'Basic YWxpY2U6c2VjcmV0' }],
  ])('an activity with %s is refused', async (_, headers) => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => {});
    const response = await answered(post(activity(), headers));
    complained.mockRestore();
    expect(response.status).toBe(401);
    expect(bot.received).toEqual([]);
    expect(connector.calls).toEqual([]);
  });
});

describe('the sender’s address, as Teams tells it', () => {
  beforeEach(() => serve('unsigned'));

  async function addressOf(from: string, tenantId = 'tenant-1'): Promise<string | undefined> {
    const cloud = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    let address: string | undefined;
    const asked = activity({
      from: { id: from, name: '' },
      conversation: { id: 'a:x', tenantId },
    }) as unknown as Activity;
    await cloud.processActivityDirect('', asked, async context => {
      address = await identify(context);
    });
    return address;
  }
  const identify = askTeams('tenant-1');

  test('is the e-mail address, else the principal name where that is an address', async () => {
    connector.members.set('29:a', { id: '29:a', email: 'alice@demo.test', userPrincipalName: 'alice@corp.test' });
    connector.members.set('29:b', { id: '29:b', userPrincipalName: 'bob@corp.test' });
    connector.members.set('29:g', { id: '29:g', userPrincipalName: 'guest_other.test#EXT#@corp.test' });
    expect(await Promise.all(['29:a', '29:b', '29:g'].map(id => addressOf(id)))).toEqual([
      'alice@demo.test',
      'bob@corp.test',
      undefined,
    ]);
  });

  test('is asked for once', async () => {
    connector.members.set('29:once', { id: '29:once', email: 'once@demo.test' });
    for (const _ of [1, 2]) expect(await addressOf('29:once')).toBe('once@demo.test');
    expect(connector.calls).toHaveLength(1);
  });

  test('of another company counts nothing', async () => {
    connector.members.set('29:z', { id: '29:z', email: 'alice@demo.test' });
    expect(await addressOf('29:z', 'tenant-2')).toBeUndefined();
  });

  test('that Teams does not tell is an error, not a nobody', async () => {
    await expect(addressOf('29:gone')).rejects.toThrow();
  });
});

test.each(['appId', 'password', 'tenantId'] as const)('a registration without its %s is none', missing => {
  const log = { warn: () => {}, error: () => {} };
  const options = {
    publicUrl: 'https://uplift.demo.test',
    handle: bot.handle,
    search: bot.search,
    left: async () => {},
    now: () => new Date(),
    log,
  };
  expect(() => createTeamsAdapter({ ...options, registration: { ...registration, [missing]: '' } })).toThrow(
    'registration',
  );
});
