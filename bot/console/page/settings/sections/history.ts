import { element } from '../../element.js';
import type { Desk, Section } from '../desk.js';

interface Entry {
  at: string;
  user: { name: string };
  change: { id: string; summary: string };
}

const TYPES = [
  'Workspace',
  'Holiday',
  'Pipeline',
  'Stage',
  'ProductLine',
  'Channel',
  'Segment',
  'IdealProfile',
  'Competitor',
  'Scoring',
  'LeadRouting',
  'CurrencyRate',
  'FollowUpPlan',
];
const QUERY = `{ auditLog(first: 100, filter: { types: ${JSON.stringify(TYPES)} }) {
  nodes { at user { name } change { id summary } }
} }`;

/** Who changed which setting, and when. */
export function history({ texts, api, locale }: Desk): Section {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    id: 'changes',
    title: texts.history.title,
    intro: texts.history.intro,
    show: async () => {
      const { auditLog } = await api.ask<{ auditLog: { nodes: Entry[] } }>(QUERY);
      // Moving one moves its neighbours too: one change, several records.
      const changes = [...new Map(auditLog.nodes.map(entry => [entry.change.id, entry])).values()];
      if (changes.length === 0) return [element('p', { class: 'hint' }, texts.none)];
      const lines = changes.map(({ at, user, change }) =>
        element(
          'li',
          { class: 'record' },
          element(
            'div',
            { class: 'what' },
            element('b', {}, change.summary),
            element('small', {}, `${user.name} · ${when.format(new Date(at))}`),
          ),
        ),
      );
      return [element('ul', { class: 'list' }, ...lines)];
    },
  };
}
