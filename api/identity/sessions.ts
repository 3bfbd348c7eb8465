import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Identity } from '../../schema/context';
import type { ApiKeys } from './apiKeys';

/** So long somebody stays signed in, in milliseconds: a working day. */
export const SESSION_MS = 12 * 3_600_000;

const TOKEN_BYTES = 32;

/** Who is signed in to the pages, in the database, so that every process knows and signing out ends it everywhere. */
export class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly apiKeys: ApiKeys,
    private readonly now: () => Date,
  ) {}

  /** Signs somebody in. @returns the token that the browser keeps */
  async begin({ workspaceId, userId, key }: Identity): Promise<string> {
    const [token, now] = [randomBytes(TOKEN_BYTES).toString('base64url'), this.now()];
    await this.pool.query('DELETE FROM directory.sessions WHERE expires_at <= $1', [now]);
    await this.pool.query(
      `INSERT INTO directory.sessions (hash, workspace_id, user_id, api_key_id, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)`,
      [digestOf(token), workspaceId, userId, key?.id ?? null, now, new Date(now.getTime() + SESSION_MS)],
    );
    return token;
  }

  /**
   * Who is signed in with a token; null for nobody. A session that was begun with an API key allows what the key does,
   * for as long as the key is open.
   * @throws TokenRefused when the key opens nothing any more
   */
  async find(token: string): Promise<Identity | null> {
    const { rows } = await this.pool.query<{ workspaceId: string; userId: string; apiKeyId: string | null }>({
      name: 'find-session',
      text: `SELECT workspace_id AS "workspaceId", user_id AS "userId", api_key_id AS "apiKeyId"
        FROM directory.sessions WHERE hash = $1 AND expires_at > $2`,
      values: [digestOf(token), this.now()],
    });
    const [session] = rows;
    if (!session) return null;
    const { workspaceId, userId, apiKeyId } = session;
    return apiKeyId === null ? { workspaceId, userId } : this.apiKeys.stillOpen(apiKeyId);
  }

  /** Signs out. */
  async end(token: string): Promise<void> {
    await this.pool.query('DELETE FROM directory.sessions WHERE hash = $1', [digestOf(token)]);
  }
}

/** What is kept of a session's token: who reads the table cannot come in with it. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
