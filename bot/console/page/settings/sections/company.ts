import type { Desk, Section } from '../desk.js';
import type { Field } from '../fields/field.js';
import { decimal, fraction, percentOf, whole } from '../fields/reading.js';
import { form } from '../form.js';

interface Asked {
  viewer: {
    workspace: {
      name: string;
      locale: string;
      timeZone: string;
      currency: string;
      fiscalYearStartMonth: number;
      grossMargin: string;
      approvalAbovePercent: string;
      customerActiveMonths: number;
    };
  };
}

const QUERY = `{ viewer { workspace {
  name locale timeZone currency fiscalYearStartMonth grossMargin approvalAbovePercent customerActiveMonths
} } }`;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** What holds for the whole company. */
export function company(desk: Desk): Section {
  const { texts, api, locale } = desk;
  const told = texts.company;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const fields = ({ viewer: { workspace } }: Asked): Field[] => [
    { name: 'name', label: told.name, value: workspace.name, required: true },
    {
      name: 'locale',
      label: told.locale,
      hint: told.localeHint,
      kind: 'choice',
      value: workspace.locale,
      required: true,
      choices: Object.entries(told.languages).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'timeZone',
      label: told.timeZone,
      hint: told.timeZoneHint,
      value: workspace.timeZone,
      required: true,
      offers: Intl.supportedValuesOf('timeZone'),
    },
    { name: 'currency', label: told.currency, hint: told.currencyHint, value: workspace.currency, required: true },
    {
      name: 'fiscalYearStartMonth',
      label: told.fiscalYear,
      hint: told.fiscalYearHint,
      kind: 'choice',
      value: String(workspace.fiscalYearStartMonth),
      required: true,
      choices: MONTHS.map(at => ({ value: String(at), label: month.format(Date.UTC(2024, at - 1, 1)) })),
      read: whole,
    },
    {
      name: 'grossMargin',
      label: told.grossMargin,
      hint: told.grossMarginHint,
      value: percentOf(workspace.grossMargin),
      ...{ unit: '%', numeric: true, required: true, read: fraction },
    },
    {
      name: 'approvalAbovePercent',
      label: told.approval,
      hint: told.approvalHint,
      value: workspace.approvalAbovePercent,
      ...{ unit: '%', numeric: true, required: true, read: decimal },
    },
    {
      name: 'customerActiveMonths',
      label: told.activeMonths,
      hint: told.activeMonthsHint,
      value: String(workspace.customerActiveMonths),
      ...{ unit: texts.months, numeric: true, required: true, read: whole },
    },
  ];
  return {
    id: 'company',
    title: told.title,
    intro: told.intro,
    show: async () => [
      form(desk, {
        label: told.title,
        fields: fields(await api.ask<Asked>(QUERY)),
        save: texts.save,
        submit: (values, key) => api.change('configureWorkspace', values, key),
      }),
    ],
  };
}
