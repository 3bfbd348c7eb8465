import type { Chart } from '../chart';
import type { Setting } from '../setting';
import type { Found, Reading, Slot } from '../slot';
import { acceptRecord, recordsAt } from './names';

/** A point of a customer's journey: `key` is what the API takes, a stage's name or a milestone's. */
export interface JourneyPoint {
  key: string;
}

/** A little dearer than a stage: a phrase that names both is the stage. */
const MILESTONE = 0.04;

/** A slot for a stage by its name, or else a milestone; won is the milestone. */
export function stageOrMilestone(milestone: Slot<string>): Slot<JourneyPoint> {
  return {
    choices: milestone.phrases,
    read(chart: Chart, at: number): Reading<JourneyPoint>[] {
      const stages = recordsAt(chart, at, ['stage']).flatMap(({ end, cost, found }): Reading<JourneyPoint>[] =>
        'value' in found ? [{ end, cost, found: { value: { key: found.value.name } } }] : [],
      );
      const milestones = milestone.read(chart, at).flatMap(({ end, cost, found }): Reading<JourneyPoint>[] =>
        'value' in found
          ? [
              {
                end,
                cost: found.value === 'WON' ? cost - MILESTONE : cost + MILESTONE,
                found: { value: { key: found.value } },
              },
            ]
          : [],
      );
      return [...stages, ...milestones];
    },
    print: ({ key }, name) => ({ [name]: key }),
    accept(json: unknown, setting: Setting): Found<JourneyPoint> | undefined {
      const key = typeof json === 'object' && json !== null && 'key' in json ? (json as { key: unknown }).key : json;
      if (typeof key !== 'string') return undefined;
      if (milestone.accept(key, setting)) return { value: { key } };
      const stage = acceptRecord(key, setting, ['stage']);
      return stage && 'value' in stage ? { value: { key: stage.value.name } } : undefined;
    },
  };
}
