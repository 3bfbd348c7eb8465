import type { Desk, Section } from '../desk.js';
import { lines } from '../fields/reading.js';
import { details } from '../names.js';
import { type Item, records } from '../records.js';
import { range, type Sizes, sizeFields } from '../sizes.js';

interface Profile extends Sizes {
  needs: string[];
  segment: { id: string };
}

interface Asked {
  segments: { nodes: { id: string; label: string; archivedAt: string | null }[] };
  idealProfiles: Profile[];
}

const QUERY = `{
  segments(first: 100) { nodes { id label archivedAt } }
  idealProfiles { employeesFrom employeesTo needs segment { id } }
}`;

/** Whom one serves best, segment by segment. */
export function profiles(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.profiles;
  const fields = (item: { profile: Profile | null } | null) => [
    ...sizeFields(texts, item?.profile ?? null),
    {
      name: 'needs',
      label: told.needs,
      hint: told.needsHint,
      kind: 'lines' as const,
      value: item?.profile?.needs.join('\n') ?? '',
      read: lines,
    },
  ];
  return {
    id: 'ideal-customers',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { segments, idealProfiles } = await api.ask<Asked>(QUERY);
      const items = segments.nodes
        .filter(({ archivedAt }) => !archivedAt)
        .map(({ id, label }): Item & { profile: Profile | null } => {
          const profile = idealProfiles.find(({ segment }) => segment.id === id) ?? null;
          const detail = profile ? details(range(texts, profile), profile.needs.join(', ')) : told.none;
          return { id, label, detail, archived: false, fixed: profile === null, profile };
        });
      return [
        records(desk, {
          mutation: 'configureIdealProfile',
          items,
          fields,
          input: (values, item) => ({ ...values, segmentId: item?.id }),
          archive: { out: told.clear, back: null, input: ({ id }) => ({ segmentId: id, remove: true }) },
        }),
      ];
    },
  };
}
