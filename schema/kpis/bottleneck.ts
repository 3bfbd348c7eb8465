import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { workspaceScope } from '../scope';
import { kpiText } from '../texts/kpis';
import { KpiDimension } from './dimension';
import { inUnit, quotient, rounded } from './exact';
import { groupNames } from './groupNames';
import { KpiUnit } from './metric';
import type { Question, Sequel } from './question';
import { stageTimes } from './salesCycle';
import { StageDays } from './salesCycleReport';
import { written } from './written';

/** What held sales up, told beside the sales cycle. */
export async function bottleneckSequel(question: Question): Promise<Sequel> {
  const stages = await stageDays(question);
  return { details: [], meaning: causeOf(question.context, stages, bottleneckOf(stages)) };
}

interface StageRow extends Record<string, unknown> {
  key: string;
  seconds: string;
  deals: number;
  usual: string | null;
}

/** Each stage's days in the period beside the workspace's own median of the 12 months before, in one statement. */
export async function stageDays(question: Question): Promise<StageDays[]> {
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

/** The stage with the largest excess over what is usual for it; null where none took longer. */
export function bottleneckOf(stages: StageDays[]): StageDays | null {
  return stages.reduce<StageDays | null>((worst, stage) => {
    const excess = new Decimal(stage.excessDays ?? 0);
    return excess.gt(worst?.excessDays ?? 0) ? stage : worst;
  }, null);
}

/** What held sales up and by how much, in the viewer's language. */
export function causeOf({ viewer }: Context, stages: StageDays[], bottleneck: StageDays | null): string {
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
