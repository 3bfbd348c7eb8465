import type { EnvelopedEvent, types } from '@slack/bolt';
import type { Access } from './access';
import type { Desk } from './desk';

/** Listens to workspaces that let us go. Slack tells so in two events, in any order, and repeats them. */
export function hearLeaving({ app }: Desk, access: Access): void {
  app.event('app_uninstalled', ({ body }) => access.ended(body.team_id, at(body)));
  app.event('tokens_revoked', async ({ body, event }) => {
    const { tokens } = event as types.TokensRevokedEvent;
    // A person who takes back only an own token leaves the app where it is.
    if (tokens.bot?.length) await access.ended(body.team_id, at(body));
  });
}

const at = ({ event_time }: EnvelopedEvent<{ type: string }>): Date => new Date(event_time * 1000);
