import type { Desk, Section } from '../desk.js';
import { lines } from '../fields/reading.js';
import { archiving } from '../names.js';
import { type Item, records } from '../records.js';

interface Competitor {
  id: string;
  name: string;
  aliases: string[];
  archivedAt: string | null;
}

const QUERY = '{ competitors(first: 100) { nodes { id name aliases archivedAt } } }';

/** Other suppliers. */
export function competitors(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.competitors;
  const itemOf = (competitor: Competitor): Competitor & Item => ({
    ...competitor,
    label: competitor.name,
    detail: competitor.aliases.join(' · '),
    archived: competitor.archivedAt !== null,
  });
  return {
    id: 'competitors',
    title: told.title,
    intro: told.intro,
    show: async () => [
      records(desk, {
        mutation: 'configureCompetitor',
        items: (await api.ask<{ competitors: { nodes: Competitor[] } }>(QUERY)).competitors.nodes.map(itemOf),
        fields: item => [
          { name: 'name', label: texts.name, value: item?.name ?? '', required: true },
          {
            name: 'aliases',
            label: told.aliases,
            hint: told.aliasesHint,
            kind: 'lines',
            value: item?.aliases.join('\n') ?? '',
            read: lines,
          },
        ],
        input: (values, item) => ({ ...values, ...(item && { id: item.id }) }),
        add: told.add,
        archive: archiving(desk),
      }),
    ],
  };
}
