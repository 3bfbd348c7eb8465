import { activities } from './activities';
import { attainment } from './attainment';
import { bottleneckSequel } from './bottleneck';
import { cac } from './cac';
import { conversionRate } from './conversionRate';
import { dealsWon } from './dealsWon';
import { KpiDimension, type KpiFilter } from './dimension';
import { forecast } from './forecast';
import { ltv } from './ltv';
import { ltvCac } from './ltvCac';
import type { KpiMetric } from './metric';
import { newCustomers } from './newCustomers';
import { pipeline } from './pipeline';
import type { Metric } from './question';
import { revenue } from './revenue';
import { salesCycle } from './salesCycle';
import { velocity } from './velocity';
import { winRate } from './winRate';

/** A metric and the cuts that make sense for it. */
export interface Offered {
  metric: Metric;
  dimensions: readonly KpiDimension[];
  filters: readonly (keyof KpiFilter)[];
  /** True for what is measured of this moment: no other period, and nothing kept to compare with. */
  ofNow?: boolean;
  /** True where a month says too little: without a period the 12 months until today are meant. */
  ofTheYear?: boolean;
  /** True for what cannot be told apart by people and teams. */
  workspaceOnly?: boolean;
}

const { USER, TEAM, PRODUCT_LINE, CUSTOMER_TYPE, SEGMENT, CHANNEL, STAGE, MONTH } = KpiDimension;

const BY_DEAL = [USER, TEAM, PRODUCT_LINE, CUSTOMER_TYPE, SEGMENT, CHANNEL];
const OF_DEAL = ['productLineIds', 'customerTypes', 'channelIds', 'segmentIds'] as const;

/** What is spent on winning customers and what they bring belongs to the business, not to a person. */
const BUSINESS = { ofTheYear: true, workspaceOnly: true };

/** What each metric may be split and limited by. */
export const METRICS: Record<KpiMetric, Offered> = {
  CONVERSION_RATE: { metric: conversionRate, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  WIN_RATE: { metric: winRate, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  SALES_CYCLE: {
    metric: { ...salesCycle, sequel: bottleneckSequel },
    dimensions: [...BY_DEAL, STAGE, MONTH],
    filters: OF_DEAL,
  },
  CAC: { metric: cac, dimensions: [CHANNEL], filters: ['channelIds'], ...BUSINESS },
  LTV: {
    metric: ltv,
    dimensions: [CHANNEL, SEGMENT, PRODUCT_LINE],
    filters: ['channelIds', 'segmentIds', 'productLineIds'],
    ...BUSINESS,
  },
  LTV_CAC: { metric: ltvCac, dimensions: [CHANNEL], filters: ['channelIds'], ...BUSINESS },
  REVENUE: { metric: revenue, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  NEW_CUSTOMERS: {
    metric: newCustomers,
    dimensions: [USER, TEAM, PRODUCT_LINE, SEGMENT, CHANNEL, MONTH],
    filters: ['productLineIds', 'channelIds', 'segmentIds'],
  },
  DEALS_WON: { metric: dealsWon, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  ACTIVITIES: { metric: activities, dimensions: [USER, TEAM, MONTH], filters: ['activityKind'] },
  PIPELINE: { metric: pipeline, dimensions: [...BY_DEAL, STAGE], filters: OF_DEAL, ofNow: true },
  FORECAST: { metric: forecast, dimensions: [...BY_DEAL, MONTH], filters: OF_DEAL },
  ATTAINMENT: { metric: attainment, dimensions: [USER, TEAM, MONTH], filters: [] },
  VELOCITY: { metric: velocity, dimensions: BY_DEAL, filters: OF_DEAL },
};
