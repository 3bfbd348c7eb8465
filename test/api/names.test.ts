import pino from 'pino';
import { Names } from '../../api/names';
import type { NameEntry } from '../../bot/ports';
import { globalId } from '../../entities/values/globalId';
import { openCopy, type TestDatabase } from '../support/database';
import { gql } from '../support/say';
import { useServer } from '../support/server';

const uplift = useServer();

interface Deal {
  id: string;
  name: string;
  state: string;
  owner: { id: string };
  account: { id: string };
}

let database: TestDatabase;
let names: Names;
let workspace: string;

beforeAll(async () => {
  // As another process on the same database: it hears of the server's changes only through the outbox.
  database = await openCopy(uplift.database.url);
  names = new Names(database, pino({ level: 'fatal' }));
  const { rows } = await database.pool.query('SELECT id FROM directory.workspaces');
  workspace = globalId('Workspace', rows[0].id);
});

afterAll(async () => {
  await names.stop();
  await database.close();
});

/** Resolves with the first entry that fits among those told from now on. */
function told(fits: (entry: NameEntry) => boolean): Promise<NameEntry> {
  return new Promise(resolve => {
    const stop = names.subscribe(workspace, entries => {
      const found = entries.find(fits);
      if (!found) return;
      stop();
      resolve(found);
    });
  });
}

test('all names of a workspace, with what else they are called and whose they are', async () => {
  const all = await names.all(workspace);
  const byName = (name: string) => all.find(entry => entry.name === name);
  const alice = byName('Alice Chen');
  expect(alice).toMatchObject({ type: 'user', aliases: ['陈晓雨'], open: true, ownerId: alice?.id });
  expect(alice?.teamId).toBe(byName('East')?.id);
  expect(byName('East')).toMatchObject({ type: 'team', aliases: ['华东'] });
  expect(byName('Cloud Platform')).toMatchObject({ type: 'productLine', aliases: ['云平台'], open: true });
  const types = new Set(all.map(({ type }) => type));
  expect([...types].sort()).toEqual([
    'account',
    'channel',
    'competitor',
    'contact',
    'deal',
    'lead',
    'productLine',
    'segment',
    'stage',
    'team',
    'user',
  ]);
});

test('a deal says whose it is, of which account, and whether it is open', async () => {
  const { data } = await gql<{ deals: { nodes: Deal[] } }>(
    'olivia@demo.test',
    '{ deals(first: 5) { nodes { id name state owner { id } account { id } } } }',
  );
  const { nodes } = data.deals;
  const all = new Map((await names.all(workspace)).map(entry => [entry.id, entry]));
  expect(nodes).toHaveLength(5);
  for (const { id, name, state, owner, account } of nodes) {
    const open = state === 'OPEN';
    const expected = { type: 'deal', id, name, aliases: [], open, ownerId: owner.id, accountId: account.id };
    expect(all.get(id)).toEqual(expected);
  }
});

test('another process’s new name is told, and told as gone when it is taken back', async () => {
  await names.all(workspace);
  const appeared = told(entry => entry.name === 'Northwind Ferries');
  await names.all(workspace);
  const made = await gql<{ createLead: { change: { id: string } } }>(
    'alice@demo.test',
    'mutation { createLead(input: { company: "Northwind Ferries" }) { change { id } } }',
  );
  const entry = await appeared;
  expect(entry).toMatchObject({ type: 'lead', open: true });

  const went = told(({ id, gone }) => id === entry.id && gone === true);
  await names.all(workspace);
  const { change } = made.data.createLead;
  await gql('alice@demo.test', `mutation { undo(input: { changeId: "${change.id}" }) { userErrors { message } } }`);
  expect(await went).toMatchObject({ type: 'lead', gone: true });
});
