import type { Memory, NameEntry, Ports } from '../../bot/ports';
import { type World, world } from '../demo/demoWorld';

const WORKSPACE_ID = 'workspace';

/**
 * The demo workspace's people and open records straight from its file, without a database: enough to understand
 * messages, which needs names only. Closed records of the generated history are not here, and nothing can be executed.
 */
export function demoPorts(): Ports {
  const entries = namesOf(world);
  return {
    execute: async (document, _, sender) => {
      const user = world.users.find(each => each.email === (sender.email ?? sender.person));
      if (!user) return { errors: [{ message: 'unknown sender', extensions: { code: 'UNAUTHENTICATED' } }] };
      if (!document.startsWith('query Viewer'))
        return { errors: [{ message: 'nothing is executed here', extensions: { code: 'FORBIDDEN' } }] };
      return { data: { viewer: viewerOf(user) } };
    },
    names: { all: async () => entries, subscribe: () => () => undefined, settled: async () => undefined },
    memory: dialoguesInMemory(),
    places: { seen: async () => undefined },
  };
}

/** Dialogues kept for as long as the process lives, per person and conversation. */
function dialoguesInMemory(): Memory {
  const dialogues = new Map<string, unknown>();
  const keyOf = (person: string, conversation: string): string => JSON.stringify([person, conversation]);
  return {
    receive: async ({ sender, place }) => ({ dialogue: dialogues.get(keyOf(sender.person, place.conversation)) }),
    answered: async ({ sender, place }, _, dialogue) => {
      dialogues.set(keyOf(sender.person, place.conversation), JSON.parse(JSON.stringify(dialogue)));
    },
  };
}

const idOf = (type: string, name: string): string => `${type}:${name}`;
const teamNamed = (name: string): { id: string; name: string; label: string } => ({
  id: idOf('team', name),
  name,
  label: name,
});

function viewerOf(user: World['users'][number]): Record<string, unknown> {
  const { workspace, teams } = world;
  return {
    user: {
      id: idOf('user', user.email),
      name: user.name,
      email: user.email,
      team: user.team === null ? null : teamNamed(user.team),
    },
    workspace: { id: WORKSPACE_ID, ...workspace },
    role: user.role,
    locale: user.locale,
    timeZone: workspace.timeZone,
    managedTeams: teams.filter(team => team.manager === user.email).map(team => teamNamed(team.name)),
  };
}

function namesOf({
  teams,
  users,
  productLines,
  channels,
  segments,
  stages,
  accounts,
  deals,
  openLeads,
  competitors,
}: World): NameEntry[] {
  const entry = (type: NameEntry['type'], name: string, more: Partial<NameEntry> = {}): NameEntry => ({
    type,
    id: idOf(type, name),
    name,
    aliases: [],
    open: true,
    ...more,
  });
  const owner = (email: string): string => idOf('user', email);
  const ownerOf = (account: string): string => owner(accounts.find(each => each.name === account)?.owner ?? '');
  return [
    ...teams.map(({ name, zh }) => entry('team', name, { aliases: [zh] })),
    ...users.map(({ name, email, team, aliases = [] }) =>
      entry('user', name, {
        id: owner(email),
        aliases,
        ownerId: owner(email),
        teamId: team === null ? undefined : idOf('team', team),
      }),
    ),
    ...productLines.map(({ name, zh }) => entry('productLine', name, { aliases: [zh] })),
    ...channels.map(({ name, zh }) => entry('channel', name, { aliases: [zh] })),
    ...segments.map(({ name, zh }) => entry('segment', name, { aliases: [zh] })),
    ...stages.map(({ name, zh }) => entry('stage', name, { aliases: [zh] })),
    ...competitors.map(name => entry('competitor', name)),
    ...accounts.flatMap(({ name, aliases = [], owner: email, contacts }) => [
      entry('account', name, { aliases, ownerId: owner(email) }),
      ...contacts.map(contact => entry('contact', contact, { accountId: idOf('account', name) })),
    ]),
    ...deals.map(({ name, account }) =>
      entry('deal', name, { accountId: idOf('account', account), ownerId: ownerOf(account) }),
    ),
    ...openLeads.flatMap(({ company, contact, owner: email }) => [
      entry('lead', company, { ownerId: owner(email) }),
      entry('contact', contact, { leadId: idOf('lead', company) }),
    ]),
  ];
}
