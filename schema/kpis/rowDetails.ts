import { kpiText } from '../texts/kpis';
import type { Viewer } from '../viewer';
import { figureOf, type KpiFigure } from './kpiFigure';
import type { KpiUnit } from './metric';
import type { DetailKey, Metric, Row } from './question';

/** The further figures that came with a row. */
export function detailsOf(viewer: Viewer, how: Metric, row: Row): KpiFigure[] {
  const units = Object.entries(how.details) as [DetailKey, KpiUnit][];
  return units.map(([key, unit]) => figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`), unit, row[key]));
}

/** Those of them that are known: a group does not carry every one. */
export function knownDetails(viewer: Viewer, how: Metric, row: Row): KpiFigure[] {
  return detailsOf(viewer, how, row).filter(({ value }) => value !== null);
}
