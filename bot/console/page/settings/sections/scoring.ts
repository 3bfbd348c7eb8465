import type { Desk, Section } from '../desk.js';
import { whole } from '../fields/reading.js';
import { form } from '../form.js';

const CRITERIA = ['fit', 'purchasing', 'decision', 'intent'] as const;

type Weights = Record<(typeof CRITERIA)[number], number>;

/** How lead scores are weighed. */
export function scoring(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.scoring;
  return {
    id: 'lead-scores',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { scoring: weights } = await api.ask<{ scoring: Weights }>(
        '{ scoring { fit purchasing decision intent } }',
      );
      return [
        form(desk, {
          label: told.title,
          fields: CRITERIA.map(name => ({
            name,
            label: told[name],
            value: String(weights[name]),
            ...{ unit: told.points, numeric: true, required: true, read: whole },
          })),
          save: texts.save,
          remark: values => told.sum(Object.values(values).reduce<number>((sum, points) => sum + Number(points), 0)),
          submit: (values, key) => api.change('configureScoring', values, key),
        }),
      ];
    },
  };
}
