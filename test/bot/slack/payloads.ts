export const TEAM = 'T0DEMO';

let count = 0;

/** A slash command in a channel. */
export const command = (text: string, more: Record<string, string> = {}) => ({
  command: '/sales',
  text,
  team_id: TEAM,
  user_id: 'U0ALICE',
  channel_id: 'C0SALES',
  channel_name: 'sales',
  trigger_id: `trigger-${++count}`,
  ...more,
});

const envelope = (event: object) => ({
  type: 'event_callback',
  team_id: TEAM,
  api_app_id: 'A0UPLIFT',
  event_id: `Ev${++count}`,
  event_time: 1764000000,
  authorizations: [{ team_id: TEAM, enterprise_id: null, user_id: 'U0UPLIFT', is_bot: true }],
  event,
});

/** A mention of the bot in a channel. */
export const mention = (text: string, more: object = {}) =>
  envelope({
    type: 'app_mention',
    user: 'U0ALICE',
    channel: 'C0SALES',
    ts: '1763949600.000100',
    text: `<@U0UPLIFT> ${text}`,
    ...more,
  });

/** A direct message to the bot. */
export const direct = (text: string, more: object = {}) =>
  envelope({
    type: 'message',
    channel_type: 'im',
    user: 'U0ALICE',
    channel: 'D0ALICE',
    ts: '1763949600.000200',
    text,
    ...more,
  });

export const UNDO = { command: 'undo', slots: { group: 'R&D <1>' } };

/** The button under a message in a thread, pressed. */
export const press = (more: object = {}) => ({
  type: 'block_actions',
  team: { id: TEAM, domain: 'demo' },
  user: { id: 'U0ALICE', username: 'alice', team_id: TEAM },
  channel: { id: 'C0SALES', name: 'sales' },
  container: { type: 'message', message_ts: '1763949700.000300', channel_id: 'C0SALES', is_ephemeral: false },
  message: {
    type: 'message',
    ts: '1763949700.000300',
    thread_ts: '1763949600.000100',
    text: 'Logged call with Acme Corporation.',
    blocks: [
      { type: 'section', text: { type: 'plain_text', text: 'Logged call with Acme Corporation.' } },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'press:0', text: { type: 'plain_text', text: 'Undo' } }],
      },
    ],
  },
  actions: [
    {
      type: 'button',
      block_id: 'b7Kx',
      action_id: 'press:0',
      action_ts: '1763949800.000400',
      text: { type: 'plain_text', text: 'Undo' },
      value: JSON.stringify(UNDO),
    },
  ],
  ...more,
});
