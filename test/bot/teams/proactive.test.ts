import { CloudAdapter } from 'botbuilder';
import { NotSent } from '../../../bot/notSent';
import { SendingOnce } from '../../../bot/teams/authentication';
import { cloudOutlet } from '../../../bot/teams/outlet';
import { teamsOutlet } from '../../../bot/teams/proactive';
import { golden } from '../goldenReplies';
import { Connector } from './connector';

const connector = new Connector();
const cloud = new CloudAdapter(new SendingOnce({}));
const outlet = teamsOutlet(cloudOutlet(cloud, ''), 'https://uplift.demo.test');

beforeAll(() => connector.start());
beforeEach(() => {
  connector.calls.length = 0;
});
afterAll(() => connector.stop());

/** Where Alice wrote last, as an activity of hers says it. */
const place = (conversation: object) => ({
  platform: 'teams' as const,
  tenant: 'tenant',
  person: 'aad-alice',
  reference: {
    conversation: { tenantId: 'tenant', ...conversation },
    user: { id: '29:alice', name: 'Alice' },
    bot: { id: '28:uplift', name: 'Uplift' },
    channelId: 'msteams',
    serviceUrl: connector.url,
  },
});

test('a person is written to in the own chat with the bot, buttons included', async () => {
  await outlet.send(place({ id: 'a:chat', conversationType: 'personal' }), golden.logged, 'key 1');
  const [sent] = connector.sentTo('a:chat');
  expect(sent).toMatchObject({ type: 'message', summary: expect.stringMatching(/^Logged call with Acme/) });
  expect(JSON.stringify(sent)).toContain('Action.Execute');
});

test('from a channel the own chat is opened first', async () => {
  await outlet.send(place({ id: '19:team', conversationType: 'channel', isGroup: true }), { text: 'news' }, 'key 1');
  expect(connector.sentTo('19:team')).toEqual([]);
  expect(connector.sentTo('a:own-chat')).toMatchObject([{ type: 'message', text: 'news' }]);
});

test('where the bot has been removed, surely nothing was sent, and never will be', async () => {
  connector.refuse = 403;
  const sending = outlet.send(place({ id: 'a:chat', conversationType: 'personal' }), { text: 'news' }, 'key 1');
  const error: unknown = await sending.catch((fault: unknown) => fault);
  connector.refuse = null;
  expect(error).toBeInstanceOf(NotSent);
  expect(error).toMatchObject({ gone: true });
});

test('a chat that is not there any more is opened anew', async () => {
  connector.gone.add('a:old');
  await outlet.send(place({ id: 'a:old', conversationType: 'personal' }), { text: 'news' }, 'key 1');
  expect(connector.sentTo('a:own-chat')).toMatchObject([{ type: 'message', text: 'news' }]);
});

test('a fault of the platform leaves it open whether it was sent', async () => {
  connector.refuse = 500;
  const sending = outlet.send(place({ id: 'a:chat', conversationType: 'personal' }), { text: 'news' }, 'key 1');
  const error: unknown = await sending.catch((fault: unknown) => fault);
  connector.refuse = null;
  expect(error).not.toBeInstanceOf(NotSent);
  expect(connector.sentTo('a:chat')).toHaveLength(1);
});
