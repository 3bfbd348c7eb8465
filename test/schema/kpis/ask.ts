import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { buildSchema } from 'type-graphql';
import { Context } from '../../../schema/context';
import { KpiQuery } from '../../../schema/kpis/kpiQuery';
import { KpiReportFields } from '../../../schema/kpis/kpiReportFields';
import type { ChartSpec } from '../../../schema/pictures/spec';
import type { TestDatabase } from '../../support/database';
import type { Row, World } from './world';

let schema: Promise<GraphQLSchema> | undefined;

/** Ten in the morning of 24 November 2026 in Shanghai. */
export const NOW = '2026-11-24T10:00:00+08:00';

/** What a report is asked for unless a test wants something else. */
const FIELDS = `label period periodLabel unit value formatted numerator denominator sampleSize change currency definition meaning
  scope { type label } details { key label value unit formatted } groups { key label value numerator denominator sampleSize formatted }
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

/** Asks `kpi(…)` as somebody of a world. @param args as they stand in the query: `metric: WIN_RATE, period: "2026-11"` */
async function asked(
  database: TestDatabase,
  world: World,
  who: Row,
  args: string,
  now = NOW,
): Promise<ExecutionResult<{ kpi: Report }>> {
  schema ??= buildSchema({ resolvers: [KpiQuery, KpiReportFields], validate: false });
  const identity = { workspaceId: world.id, userId: String(who.id) };
  const context = await Context.open(
    {
      database: database.dataSource,
      pool: database.pool,
      committed: () => undefined,
      canMail: false,
      pictureUrl: (spec: ChartSpec) => `https://pictures.test/${spec.labels.length}`,
    },
    identity,
    { id: 'a request', origin: 'api', now: new Date(now) },
  );
  if (!context) throw new Error('nobody asks');
  try {
    const source = `{ kpi(${args}) { ${FIELDS} } }`;
    const result = await graphql({ schema: await schema, source, contextValue: context });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult<{ kpi: Report }>;
  } finally {
    await context.release();
  }
}

/** The same where an answer is expected. */
export async function kpi(database: TestDatabase, world: World, who: Row, args: string, now = NOW): Promise<Report> {
  const { data, errors } = await asked(database, world, who, args, now);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data.kpi;
}

/** The same where a refusal is expected: its code and text. */
export async function refusal(database: TestDatabase, world: World, who: Row, args: string): Promise<string> {
  const { errors } = await asked(database, world, who, args);
  const [error] = errors ?? [];
  return error ? `${error.extensions?.code}: ${error.message}` : 'no refusal';
}
