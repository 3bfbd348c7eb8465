import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Identity } from '../../schema/context';
import { Reader } from '../../schema/reading/reader';
import { type Sql, sql } from '../../schema/reading/sql';

const REMEMBERED = 10_000;
/** An uninstalled platform or a changed address is noticed after this time at the latest, in milliseconds. */
const FRESH_MS = 10_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What is looked up before a workspace is known, and who a person of it is. What was found is remembered for seconds;
 * whether that user may still come in is asked anew with every request.
 */
export class Directory {
  private readonly found = new LRUCache<string, string>({ max: REMEMBERED, ttl: FRESH_MS });

  /** @param trusts whether a tenant that was never installed may be taken for the only workspace there is */
  constructor(
    private readonly pool: Pool,
    private readonly trusts: (platform: string, tenant: string) => boolean,
  ) {}

  /** The workspace a platform's tenant belongs to (UUID), or null. */
  workspaceOf(platform: string, tenant: string): Promise<string | null> {
    // In the console people have signed in to a workspace, which is their tenant then.
    if (platform === 'console' && UUID.test(tenant)) return Promise.resolve(tenant);
    return this.once(`tenant ${platform} ${tenant}`, async () => {
      const { rows } = await this.pool.query(
        'SELECT workspace_id FROM directory.installations WHERE platform = $1 AND tenant = $2',
        [platform, tenant],
      );
      return rows[0]?.workspace_id ?? (this.trusts(platform, tenant) ? this.only() : null);
    });
  }

  /** The workspaces in which somebody has an e-mail address, two at most. */
  async workspacesOf(email: string): Promise<string[]> {
    if (email.includes('\0')) return [];
    const { rows } = await this.pool.query('SELECT directory.workspaces_of($1) AS id', [email]);
    return rows.map(({ id }) => id);
  }

  /** Whom an e-mail address belongs to in a workspace; upper and lower case are the same. */
  byEmail(workspaceId: string, email: string): Promise<Identity | null> {
    return this.user(
      workspaceId,
      `email ${email}`,
      sql`select id from users where lower(email) = lower(${email}) and active and deleted_at is null`,
    );
  }

  /** Whom a person of a chat platform has been linked to. */
  byChatIdentity(workspaceId: string, platform: string, tenant: string, person: string): Promise<Identity | null> {
    return this.user(
      workspaceId,
      `chat ${platform} ${tenant} ${person}`,
      sql`select user_id as id from chat_identities
        where platform = ${platform} and tenant = ${tenant} and person = ${person} and deleted_at is null`,
    );
  }

  private async user(workspaceId: string, key: string, question: Sql): Promise<Identity | null> {
    const userId = await this.once(`${workspaceId} ${key}`, async () => {
      const read = new Reader(this.pool, workspaceId);
      try {
        const [row] = await read.rows<{ id: string }>(question);
        return row?.id ?? null;
      } finally {
        await read.release();
      }
    });
    return userId === null ? null : { workspaceId, userId };
  }

  private async only(): Promise<string | null> {
    const { rows } = await this.pool.query('SELECT id FROM directory.workspaces LIMIT 2');
    return rows.length === 1 ? rows[0].id : null;
  }

  private async once(key: string, look: () => Promise<string | null>): Promise<string | null> {
    const known = this.found.get(key);
    if (known !== undefined) return known;
    // No stored text holds that character, and PostgreSQL would refuse the question.
    if (key.includes('\0')) return null;
    const value = await look();
    if (value !== null) this.found.set(key, value);
    return value;
  }
}
