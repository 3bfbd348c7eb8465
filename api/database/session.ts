/** The role that reads and writes for everybody; row-level security binds it. */
export const ROLE = 'uplift_app';

/**
 * What each connection begins with; the role takes effect before the first statement, at no round trip. Figures read a
 * few rows of a large table: compiling such a plan takes longer than running it.
 */
export const SESSION = `-c role=${ROLE} -c timezone=UTC -c jit=off -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s`;
