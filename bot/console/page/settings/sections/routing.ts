import type { Desk, Section } from '../desk.js';
import { rotaControl } from '../fields/rota.js';
import { form } from '../form.js';

interface Asked {
  leadRouting: { mode: string; people: { id: string; name: string }[] } | null;
  users: { nodes: { id: string; name: string }[] };
}

const QUERY = `{
  leadRouting { mode people { id name } }
  users(first: 100, filter: { active: true, roles: [REP, MANAGER] }) { nodes { id name } }
}`;

/** Who gets new leads. */
export function routing(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.routing;
  return {
    id: 'new-leads',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { leadRouting, users } = await api.ask<Asked>(QUERY);
      const chosen = leadRouting?.people ?? [];
      const people = new Map([...users.nodes, ...chosen].map(({ id, name }) => [id, { value: id, label: name }]));
      const rota = rotaControl(
        'userIds',
        chosen.map(({ id }) => id),
        [...people.values()],
        texts,
      );
      return [
        form(desk, {
          label: told.title,
          fields: [
            {
              name: 'mode',
              label: told.mode,
              kind: 'choice',
              required: true,
              value: leadRouting?.mode ?? 'KEEP',
              choices: Object.entries(told.modes).map(([value, label]) => ({ value, label })),
            },
            rota,
          ],
          save: texts.save,
          submit: (values, key) => api.change('configureLeadRouting', values, key),
        }),
      ];
    },
  };
}
