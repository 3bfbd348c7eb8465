import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import {
  type Installation,
  type Installations,
  InstalledElsewhere,
  type StartedBy,
  type Tokens,
} from '../../bot/slack/installations';
import { transaction } from '../jobs/transaction';
import { open, seal } from '../sealing';
import type { SecretKeys } from '../secretKeys';

/** What installations are kept with. */
export interface KeptWith {
  pool: Pool;
  /** Tokens are sealed with them. */
  keys: SecretKeys;
  /** `SLACK_STATE_SECRET`: what comes back from a browser is looked up only when it was signed with it. */
  stateSecret: string;
  now: () => Date;
}

/** Somebody who installs the app has so long for Slack's questions, in milliseconds. */
const START_LIVES_MS = 10 * 60 * 1000;

interface Row {
  team: string;
  workspace_id: string;
  tokens: Buffer;
  expires_at: Date | null;
}

const LIVE =
  'select team, workspace_id, tokens, expires_at from directory.slack_installations where team = $1 and ended_at is null';

/** Installations in the database; what a team is let in to stands beside them. */
export function slackInstallationsIn({ pool, keys, stateSecret, now }: KeptWith): Installations {
  const opened = ({ team, workspace_id, tokens, expires_at }: Row): Tokens => ({
    ...JSON.parse(open(tokens, ownerOf(workspace_id, team), keys)),
    ...(expires_at && { expiresAt: expires_at }),
  });
  const sealed = (workspaceId: string, team: string, { botToken, refreshToken }: Tokens): Buffer =>
    seal(JSON.stringify({ botToken, refreshToken }), ownerOf(workspaceId, team), keys);
  const signature = (secret: string): string => createHmac('sha256', stateSecret).update(secret).digest('base64url');

  return {
    async find(team) {
      const { rows } = await pool.query<Row>(LIVE, [team]);
      const [row] = rows;
      return row ? { team, tokens: opened(row) } : null;
    },

    async keep(installation: Installation, { workspaceId, userId }: StartedBy) {
      const { team, tokens } = installation;
      await transaction(pool, async client => {
        const values = [team, workspaceId, userId, sealed(workspaceId, team, tokens), tokens.expiresAt ?? null, now()];
        const { rowCount } = await client.query(
          `insert into directory.slack_installations as i
              (team, workspace_id, installed_by, tokens, expires_at, installed_at) values ($1, $2, $3, $4, $5, $6)
            on conflict (team) do update set workspace_id = excluded.workspace_id, installed_by = excluded.installed_by,
                tokens = excluded.tokens, expires_at = excluded.expires_at, installed_at = excluded.installed_at,
                ended_at = null
              where i.workspace_id = excluded.workspace_id or i.ended_at is not null`,
          values,
        );
        if (rowCount === 0) throw new InstalledElsewhere();
        await client.query(
          `insert into directory.installations (platform, tenant, workspace_id) values ('slack', $1, $2)
            on conflict (platform, tenant) do update set workspace_id = excluded.workspace_id`,
          [team, workspaceId],
        );
      });
    },

    renew: (team, wait, renew) =>
      transaction(pool, async client => {
        const { rows } = await client.query<Row>(`${LIVE} for update ${wait ? '' : 'skip locked'}`, [team]);
        const [row] = rows;
        if (!row) return null;
        const present = opened(row);
        const renewed = await renew(present);
        if (!renewed) return present;
        await client.query('update directory.slack_installations set tokens = $2, expires_at = $3 where team = $1', [
          team,
          sealed(row.workspace_id, team, renewed),
          renewed.expiresAt ?? null,
        ]);
        return renewed;
      }),

    async end(team, at) {
      await transaction(pool, async client => {
        // Slack repeats what it could not tell at once; by then the app may have been installed anew.
        const { rowCount } = await client.query(
          `update directory.slack_installations set ended_at = $2, tokens = ''
            where team = $1 and ended_at is null and date_trunc('second', installed_at) <= $2`,
          [team, at],
        );
        if (rowCount)
          await client.query(`delete from directory.installations where platform = 'slack' and tenant = $1`, [team]);
      });
    },

    async start({ workspaceId, userId }) {
      const secret = randomBytes(24).toString('base64url');
      const expires = new Date(now().getTime() + START_LIVES_MS);
      await pool.query('delete from directory.slack_starts where expires_at < $1', [now()]);
      await pool.query(
        'insert into directory.slack_starts (state, workspace_id, started_by, expires_at) values ($1, $2, $3, $4)',
        [hashed(secret), workspaceId, userId, expires],
      );
      return `${secret}.${signature(secret)}`;
    },

    async finish(state) {
      const [secret = '', signed = ''] = state.split('.');
      if (!same(signed, signature(secret))) return null;
      const { rows } = await pool.query<{ workspaceId: string; userId: string | null }>(
        `delete from directory.slack_starts where state = $1 and expires_at >= $2
          returning workspace_id as "workspaceId", started_by as "userId"`,
        [hashed(secret), now()],
      );
      return rows[0] ?? null;
    },
  };
}

/** Tokens open for the workspace and team they were given to, and nowhere else. */
const ownerOf = (workspaceId: string, team: string): string => `slack ${workspaceId} ${team}`;

const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
