import { cohort, cohortRecords } from './cohort';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';
import type { Steps } from './steps';
import { youngCohort } from './youngCohort';

/** A cohort: of the journeys that reached `from` in the period, the share that has reached `to` by now. */
export const conversionRate: Metric = {
  unit: KpiUnit.RATIO,
  definition: () => 'definition.CONVERSION_RATE',
  details: { stillOpen: KpiUnit.COUNT },
  records: question => cohortRecords(question, stepsOf(question)),
  rows: question => cohort(question, stepsOf(question)),
  sequel: (question, whole) => youngCohort(question, stepsOf(question), whole),
};

function stepsOf({ steps }: Question): Steps {
  if (!steps) throw new Error('a conversion is measured between two steps');
  return steps;
}
