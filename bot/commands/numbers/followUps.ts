import type { TextKey } from '../../texts/say';

/** A button under a figure: the same question, cut in another way. */
interface FollowUp {
  label: TextKey;
  cut: { compare: 'PREVIOUS' } | { groupBy: 'PRODUCT_LINE' };
}

/** Figures of this moment, of which no earlier ones are kept. */
const OF_NOW = new Set(['PIPELINE']);
/** Figures that belong to no product. */
const WITHOUT_PRODUCT = new Set(['ACTIVITIES', 'ATTAINMENT', 'CAC', 'LTV_CAC']);

/** Figures that are made of other figures, whose change has no parts that add up. */
const WITHOUT_PARTS = new Set(['ATTAINMENT', 'CAC', 'LTV', 'LTV_CAC', 'PIPELINE', 'VELOCITY']);

/** True for a figure whose change can be explained. */
export function isExplained(metric: string): boolean {
  return !WITHOUT_PARTS.has(metric);
}

/** The further questions that make sense after a figure and have not been asked with it. */
export function followUps(asked: {
  metric?: string;
  compare?: unknown;
  groupBy?: unknown;
  productLine?: unknown;
}): FollowUp[] {
  const metric = asked.metric ?? '';
  const found: FollowUp[] = [];
  if (!asked.compare && !OF_NOW.has(metric)) found.push({ label: 'showKpi.compare', cut: { compare: 'PREVIOUS' } });
  if (!asked.groupBy && !asked.productLine && !WITHOUT_PRODUCT.has(metric))
    found.push({ label: 'showKpi.byProductLine', cut: { groupBy: 'PRODUCT_LINE' } });
  return found;
}
