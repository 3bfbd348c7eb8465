import { golden } from '../goldenReplies';
import { EmulatedSlack } from './emulated';
import { MountedSlack } from './mountedSlack';

const slack = new EmulatedSlack();
let mounted: MountedSlack;

beforeAll(async () => {
  await slack.start();
  mounted = await MountedSlack.start(slack);
});

afterAll(async () => {
  await mounted.stop();
  await slack.stop();
});

test('a mention is answered in its thread, and a pressed button loses its buttons, in a Slack written by others', async () => {
  const { user } = await slack.call<{ user: { id: string; team_id: string } }>('users.lookupByEmail', {
    email: 'alice@demo.test',
  });
  const { channels } = await slack.call<{ channels: { id: string; name: string }[] }>('conversations.list', {});
  const channel = channels.find(({ name }) => name === 'sales')?.id ?? '';
  await slack.call('conversations.join', { channel });
  const text = '<@U0UPLIFT> log call with Acme';
  const { ts } = await slack.call<{ ts: string }>('chat.postMessage', { channel, text });

  mounted.bot.replies = [golden.logged];
  const event = { type: 'app_mention', user: user.id, channel, ts, text };
  const authorizations = [{ team_id: user.team_id, enterprise_id: null, user_id: 'U0UPLIFT', is_bot: true }];
  await mounted.answered(
    mounted.post.event({ type: 'event_callback', team_id: user.team_id, event_id: 'Ev1', authorizations, event }),
  );
  expect(mounted.bot.effects).toMatchObject([{ text: 'log call with Acme', sender: { email: 'alice@demo.test' } }]);
  const [, answer] = await slack.thread(channel, ts);
  expect(answer).toMatchObject({
    thread_ts: ts,
    text: 'Logged call with Acme Corporation.\nNext step: send quote, Fri 27 Nov.',
  });
  expect(answer?.blocks?.map(({ type }) => type)).toEqual(['section', 'section', 'actions']);

  mounted.bot.replies = [{ text: 'Undone.' }];
  const [undo] = answer?.blocks?.find(({ type }) => type === 'actions')?.elements ?? [];
  await mounted.answered(
    mounted.post.interaction({
      type: 'block_actions',
      team: { id: user.team_id },
      user: { id: user.id },
      channel: { id: channel },
      container: { type: 'message', message_ts: answer?.ts, channel_id: channel, is_ephemeral: false },
      message: answer,
      actions: [{ ...undo, block_id: 'b1', action_ts: '1763949800.000400' }],
    }),
  );
  expect(mounted.bot.effects.at(-1)?.action).toEqual({ command: 'undo', slots: { group: 'm-1' } });
  const [, updated, undone] = await slack.thread(channel, ts);
  expect(updated?.blocks?.map(({ type }) => type)).toEqual(['section', 'section', 'context']);
  expect(undone).toMatchObject({ thread_ts: ts, text: 'Undone.' });
});
