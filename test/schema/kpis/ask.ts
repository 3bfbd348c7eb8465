import { type ExecutionResult, graphql } from 'graphql';
import { Context } from '../../../schema/context';
import type { ChartSpec } from '../../../schema/pictures/spec';
import { buildApiSchema } from '../../../schema/schema';
import { ADDRESSES } from '../../support/addresses';
import type { TestDatabase } from '../../support/database';
import type { Row, World } from './world';

const schema = buildApiSchema();

/** Ten in the morning of 24 November 2026 in Shanghai. */
export const NOW = '2026-11-24T10:00:00+08:00';

/** What a report is asked for unless a test wants something else. */
const FIELDS = `label period periodLabel unit value formatted numerator denominator sampleSize change currency definition meaning
  scope { type label } details { key label value unit formatted } groups { key label value numerator denominator sampleSize formatted details { key value } }
  previous { period value numerator denominator sampleSize meaning groups { key value } } chart { alt url } asOf`;

/** A report as a test reads it. */
export interface Report {
  label: string;
  period: string;
  periodLabel: string;
  unit: string;
  value: string | null;
  formatted: string;
  numerator: string | null;
  denominator: string | null;
  sampleSize: number;
  change: string | null;
  currency: string | null;
  definition: string;
  meaning: string | null;
  scope: { type: string; label: string };
  details: { key: string; label: string; value: string | null; formatted: string }[];
  groups: {
    key: string;
    label: string;
    value: string | null;
    numerator: string;
    denominator: string;
    sampleSize: number;
  }[];
  previous: Report | null;
  chart: { alt: string; url: string } | null;
}

/** Asks anything as somebody of a world. */
async function asked<Data>(
  database: TestDatabase,
  world: World,
  who: Row,
  source: string,
  now: string,
): Promise<ExecutionResult<Data>> {
  const identity = { workspaceId: world.id, userId: String(who.id) };
  const context = await Context.open(
    {
      database: database.dataSource,
      pool: database.pool,
      committed: () => undefined,
      canMail: false,
      canSave: () => true,
      ...ADDRESSES,
      pictureUrl: (spec: ChartSpec) => `https://pictures.test/${spec.labels.length}`,
    },
    identity,
    { id: 'a request', origin: 'api', now: new Date(now) },
  );
  if (!context) throw new Error('nobody asks');
  try {
    const result = await graphql({ schema, source, contextValue: context });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult<Data>;
  } finally {
    await context.release();
  }
}

/** The answer to a query. */
export async function answer<Data>(
  database: TestDatabase,
  world: World,
  who: Row,
  source: string,
  now = NOW,
): Promise<Data> {
  const { data, errors } = await asked<Data>(database, world, who, source, now);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

/** The refusal of a query: its code and text. */
export async function refusalOf(database: TestDatabase, world: World, who: Row, source: string): Promise<string> {
  const { errors } = await asked(database, world, who, source, NOW);
  const [error] = errors ?? [];
  return error ? `${error.extensions?.code}: ${error.message}` : 'no refusal';
}

/** The answer to `kpi(…)`. @param args as they stand in the query: `metric: WIN_RATE, period: "2026-11"` */
export async function kpi(database: TestDatabase, world: World, who: Row, args: string, now = NOW): Promise<Report> {
  return (await answer<{ kpi: Report }>(database, world, who, `{ kpi(${args}) { ${FIELDS} } }`, now)).kpi;
}

/** The refusal of `kpi(…)`. */
export function refusal(database: TestDatabase, world: World, who: Row, args: string): Promise<string> {
  return refusalOf(database, world, who, `{ kpi(${args}) { value } }`);
}
