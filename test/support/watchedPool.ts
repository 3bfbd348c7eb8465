import type { Pool, PoolClient } from 'pg';

/** A statement as the driver got it. */
export interface Watched {
  text: string;
  values: unknown[];
}

/** The same pool, whose statements are noted on their way through. */
export function watchedPool(pool: Pool): { pool: Pool; statements: Watched[] } {
  const statements: Watched[] = [];
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    return new Proxy(client, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property);
        if (typeof value !== 'function') return value;
        if (property !== 'query') return value.bind(target);
        return (...args: unknown[]) => {
          statements.push(noted(args));
          return value.apply(target, args);
        };
      },
    });
  };
  return { pool: Object.assign(Object.create(pool) as Pool, { connect }), statements };
}

function noted([statement, values]: unknown[]): Watched {
  if (typeof statement === 'string') return { text: statement, values: (values as unknown[] | undefined) ?? [] };
  const { text, values: own } = statement as { text: string; values?: unknown[] };
  return { text, values: own ?? [] };
}
