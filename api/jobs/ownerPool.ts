import { Pool } from 'pg';

/** Orders under way, the queue's ear, the standing connection, and some for relaying and writing. */
const POOL_SIZE = 10;
const CONNECT_MS = 5_000;
const SESSION = '-c timezone=UTC -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s';

/**
 * Connections as the tables' owner, for the queue and for what is relayed to it; requests never use them.
 * @param onLost told of connections that break; they are replaced by themselves
 */
export function ownerPool(ownerUrl: string, onLost: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString: ownerUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'uplift jobs',
    options: SESSION,
  });
  pool.on('error', onLost);
  // One that breaks while it is in use fails its statement, and would besides end the process if nobody listened.
  pool.on('connect', client => client.on('error', onLost));
  return pool;
}
