import { openDatabase } from '../../api/database';
import { rebuildEverywhere } from '../../api/rollups/rebuildEverywhere';
import { globalId } from '../../entities/values/globalId';
import { KpiMetric } from '../../schema/kpis/metric';
import { METRICS } from '../../schema/kpis/metrics';
import { ScopeType } from '../../schema/scope';
import type { Bench } from './bench';
import { generate, type Size } from './history/history';
import { Asker, running } from './kpi/asker';
import { BARE, bareValues, SOMEBODY, SPLITS } from './kpi/figures';
import { type BenchServer, ensureDatabase, startBenchServer } from './postgres';
import { inTurns, ms } from './timing';

type Say = (line: string) => void;

/** Deals of the last three years in every history; what a longer one has besides lies before. */
const RECENT = 100_000;
const RECENT_YEARS = 3;
const PEOPLE = 200;
const ACTIVITIES_A_DEAL = 5;

function historyOf(deals: number): Size {
  const recentDeals = Math.min(RECENT, deals);
  return {
    deals,
    recentDeals,
    recentYears: RECENT_YEARS,
    activities: deals * ACTIVITIES_A_DEAL,
    people: PEOPLE,
    years: (RECENT_YEARS * deals) / recentDeals,
  };
}

function largeOf(deals: number): Size {
  return {
    deals,
    recentDeals: deals,
    recentYears: RECENT_YEARS,
    activities: deals * ACTIVITIES_A_DEAL,
    people: 2_000,
    years: RECENT_YEARS,
  };
}

async function grown(server: BenchServer, name: string, size: Size, say: Say): Promise<string> {
  return ensureDatabase(server, name, async client => {
    say(`Generating ${name}:`);
    await generate(client, size, say);
    await rebuildEverywhere(urlOf(client));
    await client.query('vacuum analyze');
  });
}

function urlOf({
  user,
  password,
  host,
  port,
  database,
}: { [K in 'user' | 'password' | 'host' | 'database']?: string | null } & { port: number }): string {
  return `postgres://${user}:${encodeURIComponent(password ?? '')}@${host}:${port}/${database}`;
}

/** A person's and a team's month: ours in the database and end to end, beside the bare statement. @returns our time in the database by what is asked */
async function windows(url: string, rounds: number, say: Say): Promise<Map<string, number>> {
  const database = await openDatabase(url, { poolSize: 4 });
  const asker = new Asker(database);
  const client = await asker.bound();
  const found = new Map<string, number>();
  try {
    for (const column of ['user', 'team'] as const) {
      const type = column === 'user' ? ScopeType.USER : ScopeType.TEAM;
      const scope = { type, id: globalId(column === 'user' ? 'User' : 'Team', SOMEBODY[column]) };
      for (const { metric, statement } of BARE) {
        const period = METRICS[metric]?.ofNow ? null : '2026-10';
        const ours = await asker.statement({ metric, scope, period });
        const text = statement(column);
        const when = period === null ? '' : `period: "${period}"`;
        const source = `{ kpi(metric: ${metric}, scope: { type: ${type}, id: "${scope.id}" } ${when}) { value numerator denominator sampleSize } }`;
        const times = await inTurns(
          {
            bare: running(client, { name: `bare ${column} ${metric}`, text, values: bareValues(column) }),
            ours: running(client, ours),
            whole: () => asker.answer(source),
          },
          rounds,
        );
        found.set(`${column} ${metric}`, times.ours);
        say(
          `  ${column.padEnd(5)}${metric.padEnd(17)} bare ${ms(times.bare).padStart(9)}  ours ${ms(times.ours).padStart(9)} (${(times.ours / times.bare).toFixed(2)} ×)  end to end ${ms(times.whole).padStart(9)} (+${ms(times.whole - times.bare)})`,
        );
      }
    }
  } finally {
    client.release();
    await database.close();
  }
  return found;
}

/** The workspace's year, plain and by each split. @returns the time of each plain figure */
async function year(url: string, rounds: number, say: Say): Promise<Map<string, number>> {
  const database = await openDatabase(url, { poolSize: 2 });
  const asker = new Asker(database);
  const client = await asker.bound();
  const found = new Map<string, number>();
  try {
    for (const metric of Object.values(KpiMetric)) {
      const offer = METRICS[metric];
      if (!offer) continue;
      const times: string[] = [];
      for (const groupBy of SPLITS) {
        if (groupBy !== null && !offer.dimensions.includes(groupBy)) continue;
        const period = offer.ofNow ? null : '2026';
        const statement = await asker.statement({ metric, scope: { type: ScopeType.WORKSPACE }, period, groupBy });
        const { ours } = await inTurns({ ours: running(client, statement) }, rounds).catch(given);
        if (groupBy === null) found.set(`year ${metric}`, ours);
        times.push(`${groupBy ?? 'plain'} ${ms(ours)}`);
      }
      say(`  ${metric.padEnd(16)} ${times.join('  ')}`);
    }
  } finally {
    client.release();
    await database.close();
  }
  return found;
}

/** The server gives a statement up after 20 seconds. */
function given(error: unknown): { ours: number } {
  const { code } = error as { code?: string };
  if (code === '57014') return { ours: Number.POSITIVE_INFINITY };
  throw error;
}

function growth(histories: { deals: number; times: Map<string, number> }[], say: Say): void {
  const [first] = histories;
  if (!first) return;
  say(`Against the history of ${first.deals} deals:`);
  for (const [figure, time] of first.times) {
    const ratios = histories
      .slice(1)
      .map(({ deals, times }) => `${deals}: ${((times.get(figure) ?? Number.NaN) / time).toFixed(2)} ×`);
    say(`  ${figure.padEnd(24)} ${ratios.join('  ')}`);
  }
}

/** Every figure in the database, beside its bare SQL, against the history's growth, and for the year of a large workspace. */
export const bench: Bench = {
  help: 'each KPI beside its bare SQL, against the growth of the history (--deals=100000,300000,1000000 --large=1000000 --rounds=15)',
  async run({ deals = '100000,300000,1000000', large = '1000000', rounds = '15' }, say) {
    const server = await startBenchServer();
    try {
      const histories: { deals: number; times: Map<string, number> }[] = [];
      for (const count of deals.split(',').map(Number).filter(Boolean)) {
        const url = await grown(server, `uplift_bench_history_${count}`, historyOf(count), say);
        say(`A history of ${count} deals, ${Math.min(RECENT, count)} of them in the last ${RECENT_YEARS} years:`);
        const times = new Map([
          ...(await windows(url, Number(rounds), say)),
          ...(await year(url, Number(rounds), say)),
        ]);
        histories.push({ deals: count, times });
      }
      if (histories.length > 1) growth(histories, say);
      if (Number(large) > 0) {
        const url = await grown(server, `uplift_bench_big_${large}`, largeOf(Number(large)), say);
        say(`A workspace of 2000 people and ${large} deals in ${RECENT_YEARS} years:`);
        await windows(url, Number(rounds), say);
        await year(url, Number(rounds), say);
      }
    } finally {
      await server.stop();
    }
  },
};
