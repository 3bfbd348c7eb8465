import { activities } from './activities';
import { conversionRate } from './conversionRate';
import { dealsWon } from './dealsWon';
import { KpiDimension, type KpiFilter } from './dimension';
import type { KpiMetric } from './metric';
import { newCustomers } from './newCustomers';
import { pipeline } from './pipeline';
import type { Metric } from './question';
import { revenue } from './revenue';
import { salesCycle } from './salesCycle';
import { winRate } from './winRate';

/** A metric and the cuts that make sense for it. */
export interface Offered {
  metric: Metric;
  dimensions: readonly KpiDimension[];
  filters: readonly (keyof KpiFilter)[];
  /** True for what is measured of this moment: no other period, and nothing kept to compare with. */
  ofNow?: boolean;
}

const { USER, TEAM, PRODUCT_LINE, CUSTOMER_TYPE, SEGMENT, CHANNEL, STAGE, MONTH } = KpiDimension;

const BY_DEAL = [USER, TEAM, PRODUCT_LINE, CUSTOMER_TYPE, SEGMENT, CHANNEL];
const OF_DEAL = ['productLineIds', 'customerTypes', 'channelIds', 'segmentIds'] as const;

/** Which metrics can be asked for, and what each may be split and limited by; null: not yet. */
export const METRICS: Record<KpiMetric, Offered | null> = {
  CONVERSION_RATE: { metric: conversionRate, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  WIN_RATE: { metric: winRate, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  SALES_CYCLE: { metric: salesCycle, dimensions: [...BY_DEAL, STAGE, MONTH], filters: OF_DEAL },
  CAC: null,
  LTV: null,
  LTV_CAC: null,
  REVENUE: { metric: revenue, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  NEW_CUSTOMERS: { metric: newCustomers, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  DEALS_WON: { metric: dealsWon, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  ACTIVITIES: { metric: activities, dimensions: [USER, TEAM, MONTH], filters: ['activityKind'] },
  PIPELINE: { metric: pipeline, dimensions: [...BY_DEAL, STAGE], filters: OF_DEAL, ofNow: true },
  FORECAST: null,
  ATTAINMENT: null,
  VELOCITY: null,
};
