import { spawnSync } from 'node:child_process';

/** `npm run soak -- digests [ROUNDS [SEED]]`: the weekly review under hundreds of kills, a week a round, three kills each. */
const [rounds = '150', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

const { status } = spawnSync('npx', ['jest', 'test/api/jobs/digestKills.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, SOAK_ROUNDS: rounds, SOAK_SEED: seed },
});
process.exitCode = status ?? 1;
