import type { Desk, Section } from '../desk.js';
import { numbers, whole } from '../fields/reading.js';
import { form } from '../form.js';

interface Asked {
  viewer: { workspace: { followUpPlan: { days: number[]; everyMonths: number | null } } };
}

const QUERY = '{ viewer { workspace { followUpPlan { days everyMonths } } } }';

/** When somebody gets in touch after a win. */
export function followUp(desk: Desk): Section {
  const { texts, api, locale } = desk;
  const told = texts.followUp;
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return {
    id: 'after-a-win',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { viewer } = await api.ask<Asked>(QUERY);
      const { days, everyMonths } = viewer.workspace.followUpPlan;
      return [
        form(desk, {
          label: told.title,
          fields: [
            {
              name: 'days',
              label: told.days,
              hint: told.daysHint,
              value: days.join(separator),
              ...{ unit: texts.days, read: numbers },
            },
            {
              name: 'everyMonths',
              label: told.every,
              hint: told.everyHint,
              value: everyMonths === null ? '' : String(everyMonths),
              ...{ unit: texts.months, numeric: true, read: whole },
            },
          ],
          save: texts.save,
          submit: (values, key) => api.change('configureFollowUpPlan', values, key),
        }),
      ];
    },
  };
}
