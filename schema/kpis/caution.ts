import { raw, sql } from '../reading/sql';
import { type KpiTextKey, kpiText } from '../texts/kpis';
import type { KpiReport } from './kpiReport';
import { KpiMetric } from './metric';
import type { Question } from './question';
import { divides } from './worth';

/** Fewer records than this make a rate or a mean that says little. */
const FEW = 5;

/** What is said where a figure has nothing to rest on. */
const NOTHING: Partial<Record<KpiMetric, KpiTextKey>> = {
  CONVERSION_RATE: 'nothing.CONVERSION_RATE',
  WIN_RATE: 'nothing.WIN_RATE',
  VELOCITY: 'nothing.VELOCITY',
  CAC: 'nothing.CAC',
  LTV: 'nothing.LTV',
  LTV_CAC: 'nothing.LTV_CAC',
};

/**
 * What a reader must know before reading much into a figure: that there is nothing behind it and why, or only little.
 * @param told true where the figure's own sentence says how far it can be trusted
 * @returns null where the figure stands for itself
 */
export async function cautionFor(report: KpiReport, told: boolean): Promise<string | null> {
  const { question, metric, sampleSize, value, how } = report;
  const { locale } = question.context.viewer;
  if (sampleSize === 0) return (await emptyGroup(question)) ?? (value === null && !told ? nothing(report) : null);
  const judged = divides(how) && metric !== KpiMetric.ATTAINMENT && value !== null;
  if (!judged || sampleSize >= FEW || (told && metric === KpiMetric.CONVERSION_RATE)) return null;
  return kpiText(locale, 'small.sample', { count: sampleSize });
}

function nothing({ metric, question, periodLabel }: KpiReport): string | null {
  const key = NOTHING[metric];
  const from = question.steps?.from.label ?? '';
  return key ? kpiText(question.context.viewer.locale, key, { period: periodLabel, from }) : null;
}

/** A team in which nobody was in the period has no figures, and the reason is not that nothing was done. */
async function emptyGroup({ context, scope, from }: Question): Promise<string | null> {
  const { locale } = context.viewer;
  const { teamIds } = scope;
  if (teamIds === null) return null;
  if (teamIds.length === 0) return kpiText(locale, 'members.noTeam');
  const members = await context.read.rows(
    sql`select ${raw('1')} from team_memberships m where m.team_id = any (${teamIds}::uuid[]) and m.deleted_at is null
      and (m.until is null or m.until > ${from}) limit 1`,
  );
  if (members.length > 0) return null;
  return kpiText(locale, 'members.none', { whose: scope.label });
}
