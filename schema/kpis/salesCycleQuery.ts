import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { ScopeInput, workspaceScope } from '../scope';
import { kpiText } from '../texts/kpis';
import { offered, questionOf } from './asked';
import { KpiDimension, KpiFilter } from './dimension';
import { inUnit, quotient, rounded } from './exact';
import { groupNames } from './groupNames';
import { KpiMetric, KpiUnit } from './metric';
import type { Question } from './question';
import { reportOn } from './report';
import { stageTimes } from './salesCycle';
import { SalesCycleReport, StageDays } from './salesCycleReport';
import { written } from './written';

/** `salesCycle`: days per stage and the bottleneck. */
@Resolver()
export class SalesCycleQuery {
  @Query(() => SalesCycleReport, {
    description: 'How long the sales won in a period took, stage by stage, and which stage held them up.',
  })
  async salesCycle(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose sales; the viewer’s own when left out.' })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'When they were won; this month when left out.' })
    period: Period | null,
    @Arg('groupBy', () => KpiDimension, { nullable: true, description: 'Splits the cycle into its parts.' })
    groupBy: KpiDimension | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Counts only some deals.' })
    filter: KpiFilter | null,
    @Ctx() context: Context,
  ): Promise<SalesCycleReport> {
    const metric = KpiMetric.SALES_CYCLE;
    const question = await questionOf(context, { metric, scope, period, groupBy, filter });
    const overall = await reportOn(offered(context, metric), question);
    const stages = await stageDays(question);
    const bottleneck = bottleneckOf(stages);
    const cause = causeOf(context, stages, bottleneck);
    return Object.assign(new SalesCycleReport(), { overall, groups: overall.groups, stages, bottleneck, cause });
  }
}

interface StageRow extends Record<string, unknown> {
  key: string;
  seconds: string;
  deals: number;
  usual: string | null;
}

/** Each stage's days in the period beside the workspace's own median of the 12 months before, in one statement. */
async function stageDays(question: Question): Promise<StageDays[]> {
  const { context, from } = question;
  const yearBefore: Question = {
    ...question,
    scope: workspaceScope(context),
    from: DateTime.fromJSDate(from, { zone: context.calendar.timeZone }).minus({ years: 1 }).toJSDate(),
    to: from,
    groupBy: null,
    filter: {},
  };
  const rows = await context.read.rows<StageRow>(
    sql`select s.key, s.seconds, s.deals, u.median as usual
      from (${stageTimes(question)}) s
      left join (${stageTimes(yearBefore)}) u on u.key = s.key
      join stages g on g.id = s.key::uuid join pipelines p on p.id = g.pipeline_id
      order by p.position, g.position`,
  );
  const named = await groupNames(
    context,
    KpiDimension.STAGE,
    rows.map(({ key }) => key),
  );
  return rows.flatMap(row => {
    const name = named(row.key);
    return name ? [Object.assign(new StageDays(), { ...name, ...daysOf(row), sampleSize: row.deals })] : [];
  });
}

function daysOf({ seconds, deals, usual }: StageRow): Pick<StageDays, 'days' | 'usualDays' | 'excessDays'> {
  const days = quotient(KpiUnit.DAYS, seconds, deals);
  const before = inUnit(KpiUnit.DAYS, usual);
  return {
    days: rounded(KpiUnit.DAYS, days, '') ?? '0',
    usualDays: rounded(KpiUnit.DAYS, before, ''),
    excessDays: days && before && rounded(KpiUnit.DAYS, days.minus(before), ''),
  };
}

function bottleneckOf(stages: StageDays[]): StageDays | null {
  return stages.reduce<StageDays | null>((worst, stage) => {
    const excess = new Decimal(stage.excessDays ?? 0);
    return excess.gt(worst?.excessDays ?? 0) ? stage : worst;
  }, null);
}

function causeOf({ viewer }: Context, stages: StageDays[], bottleneck: StageDays | null): string {
  const { locale } = viewer;
  if (stages.length === 0) return kpiText(locale, 'bottleneck.noDeals');
  if (!bottleneck) {
    const known = stages.some(({ usualDays }) => usualDays !== null);
    return kpiText(locale, known ? 'bottleneck.none' : 'bottleneck.unknown');
  }
  const days = (value: string | null): string => written(viewer, KpiUnit.DAYS, value);
  return kpiText(locale, 'bottleneck.found', {
    stage: bottleneck.label,
    days: days(bottleneck.days),
    excess: days(bottleneck.excessDays),
    usual: days(bottleneck.usualDays),
    deals: bottleneck.sampleSize,
  });
}
