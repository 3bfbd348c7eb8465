import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { isUuid } from '../../entities/values/uuid';
import type { Sql } from './sql';

/**
 * One request's reads: a single read-only snapshot of one workspace, opened by the first question.
 * All fields of an answer so agree with each other.
 */
export class Reader {
  private client: Promise<PoolClient> | null = null;
  /** The question before: one connection answers one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly workspaceId: string,
  ) {
    if (!isUuid(workspaceId)) throw new TypeError('not a workspace id');
  }

  /** The rows of a statement, prepared once per connection. */
  async rows<Row extends QueryResultRow>(statement: Sql): Promise<Row[]> {
    this.client ??= this.open();
    const client = await this.client;
    const asked = this.turn.then(() =>
      client.query<Row>({ name: statement.name, text: statement.text, values: [...statement.values] }),
    );
    this.turn = asked.catch(() => undefined);
    return (await asked).rows;
  }

  /** The only row of a statement that has exactly one. */
  async row<Row extends QueryResultRow>(statement: Sql): Promise<Row> {
    const [row] = await this.rows<Row>(statement);
    if (!row) throw new Error('the statement gave no row');
    return row;
  }

  /** Ends the snapshot and gives the connection back; a later question sees what has been committed since. */
  async release(): Promise<void> {
    const opened = this.client;
    this.client = null;
    const client = await opened?.catch(() => null);
    if (!client) return;
    await this.turn;
    try {
      await client.query('commit');
      client.release();
    } catch {
      client.release(true);
    }
  }

  private async open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    try {
      // One round trip; the id's form has been checked, so it can stand in the text.
      await client.query(
        `begin isolation level repeatable read read only; set local app.workspace_id = '${this.workspaceId}'`,
      );
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
