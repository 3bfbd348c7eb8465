import type { Desk, Section } from '../desk.js';
import { archiving, details, NAMES, type NamedSetting, nameFields, namesFrom, otherNames } from '../names.js';
import { type Item, records } from '../records.js';

interface Channel extends NamedSetting {
  category: string;
}

const QUERY = `{ channels { ${NAMES} category } }`;

/** Where customers come from. */
export function channels(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.channels;
  const itemOf = (channel: Channel): Channel & Item => ({
    ...channel,
    detail: details(otherNames(channel), told.categories[channel.category]),
    archived: channel.archivedAt !== null,
  });
  const fields = (channel: Channel | null) => [
    ...nameFields(desk, channel),
    {
      name: 'category',
      label: told.category,
      kind: 'choice' as const,
      required: true,
      value: channel?.category ?? 'OUTBOUND',
      choices: Object.entries(told.categories).map(([value, label]) => ({ value, label })),
    },
  ];
  return {
    id: 'channels',
    title: told.title,
    intro: told.intro,
    show: async () => [
      records(desk, {
        mutation: 'configureChannel',
        items: (await api.ask<{ channels: Channel[] }>(QUERY)).channels.map(itemOf),
        fields,
        input: (values, channel) => ({ ...namesFrom(values, channel), ...(channel && { id: channel.id }) }),
        add: told.add,
        ordered: true,
        archive: archiving(desk),
      }),
    ],
  };
}
