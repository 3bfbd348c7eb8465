import { LRUCache } from 'lru-cache';
import type { Pool, QueryResult } from 'pg';
import { ApiKey } from '../../entities/people/apiKey';
import { KEY_MARK, readKey } from '../../entities/people/keyText';
import type { Identity } from '../../schema/context';
import type { TokenKind } from './bearer';
import { TokenRefused } from './tokenRefused';

const REMEMBERED = 10_000;
/** So often at most the use of a key is noted, in milliseconds. */
const NOTED_EVERY_MS = 60_000;

/** API keys as they stand in the database: each use looks anew, so one that is revoked opens nothing any more. */
export class ApiKeys {
  /** In which workspace a key is never changes. */
  private readonly workspaces = new LRUCache<string, string>({ max: REMEMBERED });

  constructor(
    private readonly pool: Pool,
    private readonly now: () => Date,
    /** Whether there is room to write. */
    private readonly canSave: () => boolean,
  ) {}

  /** Tokens that begin as our keys do. */
  readonly token: TokenKind = token => (token.startsWith(KEY_MARK) ? this.open(token) : undefined);

  /** Whom a key speaks for that was shown before. @throws TokenRefused when it opens nothing any more */
  async stillOpen(id: string): Promise<Identity> {
    return this.used(await this.find(id));
  }

  /** Whom a key speaks for. @throws TokenRefused when it opens nothing */
  async open(text: string): Promise<Identity> {
    const read = readKey(text);
    if (!read) throw new TokenRefused('auth.keyMalformed');
    const key = await this.find(read.id);
    // Nobody who does not have the secret learns whether there is such a key.
    if (!key?.isOpenedBy(read.secret)) throw new TokenRefused('auth.keyUnknown');
    return this.used(key);
  }

  private async used(key: ApiKey | null): Promise<Identity> {
    if (!key) throw new TokenRefused('auth.keyUnknown');
    const now = this.now();
    const closed = key.closedBy(now);
    if (closed) throw new TokenRefused(closed === 'revoked' ? 'auth.keyRevoked' : 'auth.keyExpired');
    await this.note(key, now);
    const { id, workspaceId, userId, scopes, firstId } = key;
    return { workspaceId, userId, scopes, key: { id, firstId } };
  }

  private async find(id: string): Promise<ApiKey | null> {
    const workspaceId = await this.workspaceOf(id);
    if (!workspaceId) return null;
    const [row] = await this.within<ApiKey>(
      workspaceId,
      `select workspace_id as "workspaceId", id, user_id as "userId", name, scopes, hash, expires_at as "expiresAt",
          revoked_at as "revokedAt", last_used_at as "lastUsedAt", first_id as "firstId"
        from api_keys where id = '${id}' and deleted_at is null`,
    );
    return row ? Object.assign(new ApiKey(), row) : null;
  }

  private async workspaceOf(id: string): Promise<string | null> {
    const known = this.workspaces.get(id);
    if (known) return known;
    const { rows } = await this.pool.query('select workspace_id from directory.api_keys where id = $1', [id]);
    const workspaceId: string | undefined = rows[0]?.workspace_id;
    if (workspaceId) this.workspaces.set(id, workspaceId);
    return workspaceId ?? null;
  }

  private async note({ id, workspaceId, lastUsedAt }: ApiKey, now: Date): Promise<void> {
    const before = new Date(now.getTime() - NOTED_EVERY_MS);
    if ((lastUsedAt && lastUsedAt > before) || !this.canSave()) return;
    // Of requests that come at the same moment the first one writes.
    await this.within(
      workspaceId,
      `update api_keys set last_used_at = '${now.toISOString()}'
        where id = '${id}' and (last_used_at is null or last_used_at <= '${before.toISOString()}')`,
    );
  }

  /** One statement within a workspace, in one round trip: ids have been checked for their form, so they can stand in the text. */
  private async within<Row>(workspaceId: string, statement: string): Promise<Row[]> {
    const results = (await this.pool.query(
      `set local app.workspace_id = '${workspaceId}'; ${statement}`,
    )) as unknown as QueryResult[];
    return (results.at(-1)?.rows ?? []) as Row[];
  }
}
