import type { Pool } from 'pg';
import type { ChatPlace, Outlet } from '../../bot/ports';
import type { Reply } from '../../bot/reply';

/** A chat platform whose channels are a table, so that what has arrived outlives the process that sent it. */
export class TableOutlet implements Outlet {
  readonly platform = 'slack' as const;

  /** @param say told before and after each message */
  constructor(
    private readonly pool: Pool,
    private readonly say: (step: string) => void = () => undefined,
  ) {}

  async send(_place: ChatPlace, { text }: Reply, key: string): Promise<void> {
    this.say('send …');
    await this.pool.query('insert into test_arrived (key, text) values ($1, $2)', [key, text]);
    this.say('send done');
  }

  async find(_place: ChatPlace, key: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('select from test_arrived where key = $1', [key]);
    return rowCount !== 0;
  }
}
