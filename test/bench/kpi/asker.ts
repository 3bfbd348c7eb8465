import { graphql } from 'graphql';
import type { PoolClient } from 'pg';
import type { Database } from '../../../api/database';
import { Context } from '../../../schema/context';
import { type Asking, questionOf } from '../../../schema/kpis/asked';
import { METRICS } from '../../../schema/kpis/metrics';
import type { Sql } from '../../../schema/reading/sql';
import { buildApiSchema } from '../../../schema/schema';
import { ADDRESSES } from '../../support/addresses';
import { ADMIN_ID, UNTIL, WORKSPACE_ID } from '../history/history';

const schema = buildApiSchema();

/** Asks the generated workspace as its admin. */
export class Asker {
  constructor(private readonly database: Database) {}

  /** The statement a figure is answered by. */
  async statement(asking: Asking): Promise<Sql> {
    const context = await this.open();
    try {
      const question = await questionOf(context, asking);
      return METRICS[asking.metric].metric.rows(question);
    } finally {
      await context.release();
    }
  }

  /** A whole answer, as the API gives it. @throws for one that is refused */
  async answer(source: string): Promise<void> {
    const context = await this.open();
    try {
      const { errors } = await graphql({ schema, source, contextValue: context });
      if (errors) throw new Error(JSON.stringify(errors));
    } finally {
      await context.release();
    }
  }

  /** A connection in the workspace, as row-level security binds it. */
  async bound(): Promise<PoolClient> {
    const client = await this.database.pool.connect();
    await client.query(`set app.workspace_id = '${WORKSPACE_ID}'`);
    return client;
  }

  private async open(): Promise<Context> {
    const around = {
      database: this.database.dataSource,
      pool: this.database.pool,
      committed: () => undefined,
      canMail: false,
      canSave: () => true,
      ...ADDRESSES,
    };
    const identity = { workspaceId: WORKSPACE_ID, userId: ADMIN_ID };
    const context = await Context.open(around, identity, { id: 'a bench', origin: 'api', now: new Date(UNTIL) });
    if (!context) throw new Error('the generated workspace has no admin');
    return context;
  }
}

/** Runs a statement as the driver does, prepared once per connection. */
export function running(client: PoolClient, { name, text, values }: Pick<Sql, 'name' | 'text' | 'values'>) {
  return () => client.query({ name, text, values: [...values] });
}
