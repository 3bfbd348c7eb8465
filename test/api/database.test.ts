import { useDatabase } from '../support/database';

const database = useDatabase();

test('the process reads as a role that row-level security binds', async () => {
  const { rows } = await database.pool.query(
    'SELECT current_user AS role, (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS unbound',
  );
  expect(rows).toEqual([{ role: 'uplift_app', unbound: false }]);
});

test('days and exact numbers arrive as text, counts as numbers, instants as dates', async () => {
  const { rows } = await database.pool.query(
    `SELECT '2026-11-24'::date AS day, 48000.10::numeric AS amount, 7::bigint AS count,
      9007199254740993::bigint AS huge, '2026-11-24T10:00:00+08:00'::timestamptz AS at`,
  );
  expect(rows).toEqual([
    { day: '2026-11-24', amount: '48000.10', count: 7, huge: '9007199254740993', at: new Date('2026-11-24T02:00:00Z') },
  ]);
});

test('a session without a workspace sees no row', async () => {
  const { rows } = await database.pool.query('SELECT count(*) AS deals FROM deals');
  expect(rows).toEqual([{ deals: 0 }]);
});
