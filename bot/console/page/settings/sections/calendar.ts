import { element } from '../../element.js';
import type { Desk, Section } from '../desk.js';
import { weekControl } from '../fields/week.js';
import { form, type Values } from '../form.js';
import { type Item, records } from '../records.js';

interface Holiday {
  id: string;
  name: string;
  firstDay: string;
  lastDay: string;
  worked: boolean;
}

interface Asked {
  viewer: { workspace: { workingDays: number[] } };
  holidays: Holiday[];
}

const QUERY = '{ viewer { workspace { workingDays } } holidays { id name firstDay lastDay worked } }';
const WORKED = 'worked';

/** The working week, holidays and weekends worked in exchange. */
export function calendar(desk: Desk): Section {
  const { texts, api, locale } = desk;
  const told = texts.calendar;
  const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const written = ({ firstDay, lastDay }: Holiday): string =>
    firstDay === lastDay ? day.format(new Date(firstDay)) : day.formatRange(new Date(firstDay), new Date(lastDay));
  const today = new Date().toISOString().slice(0, 10);
  const itemOf = (holiday: Holiday): Holiday & Item => ({
    ...holiday,
    label: holiday.name,
    detail: [written(holiday), holiday.worked ? told.worked : ''].filter(Boolean).join(' · '),
    archived: holiday.lastDay < today,
  });
  const fields = (item: Holiday | null) => [
    { name: 'name', label: texts.name, value: item?.name ?? '', required: true },
    { name: 'firstDay', label: told.firstDay, kind: 'day' as const, value: item?.firstDay ?? '', required: true },
    {
      name: 'lastDay',
      label: told.lastDay,
      kind: 'day' as const,
      hint: told.lastDayHint,
      value: item?.lastDay ?? '',
    },
    {
      name: 'worked',
      label: told.kind,
      kind: 'choice' as const,
      required: true,
      value: item?.worked ? WORKED : 'off',
      choices: [
        { value: 'off', label: told.off },
        { value: WORKED, label: told.worked },
      ],
    },
  ];
  const input = ({ lastDay, worked, ...rest }: Values, item: Holiday | null): Values => ({
    ...rest,
    ...(item && { id: item.id }),
    lastDay: lastDay || rest.firstDay,
    worked: worked === WORKED,
  });
  return {
    id: 'calendar',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { viewer, holidays } = await api.ask<Asked>(QUERY);
      return [
        form(desk, {
          label: told.workingDays,
          fields: [weekControl('workingDays', viewer.workspace.workingDays, locale, texts)],
          save: texts.save,
          submit: (values, key) => api.change('configureWorkspace', values, key),
        }),
        element('h3', {}, told.holidays),
        records(desk, {
          mutation: 'configureHoliday',
          items: holidays.map(itemOf),
          fields,
          input,
          add: told.addHoliday,
          apart: told.earlier,
          archive: { out: texts.remove, back: null, input: ({ id }) => ({ id, remove: true }) },
        }),
      ];
    },
  };
}
