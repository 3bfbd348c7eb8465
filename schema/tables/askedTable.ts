import type { TargetMetric } from '../../entities/market/target';
import type { Locale } from '../../entities/values/locale';
import type { Period } from '../../entities/values/period';
import type { KpiDimension, KpiFilter } from '../kpis/dimension';
import type { KpiComparison, KpiMetric } from '../kpis/metric';
import type { ScopeInput } from '../scope';

/** A table to be fetched later: who asked for what. It is read anew for that person then, with the rights of that moment. */
export interface AskedTable {
  workspaceId: string;
  userId: string;
  locale: Locale;
  table: FigureAsked | FunnelAsked;
}

/** A figure by groups or beside that of another period. */
export interface FigureAsked {
  kind: 'figure';
  metric: KpiMetric;
  scope: ScopeInput;
  period: Period;
  groupBy: KpiDimension | null;
  compare: KpiComparison | null;
  from: string | null;
  to: string | null;
  filter: KpiFilter;
  goal: TargetMetric | null;
}

/** How far leads have come. */
export interface FunnelAsked {
  kind: 'funnel';
  scope: ScopeInput;
  period: Period;
  filter: KpiFilter;
}

/** Makes a table reachable. @returns its address, good for a limited time. */
export type TableAddress = (asked: AskedTable) => string;
