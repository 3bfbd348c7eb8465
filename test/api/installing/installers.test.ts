import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Directory } from '../../../api/identity/directory';
import { TokenRefused } from '../../../api/identity/tokenRefused';
import { slackInstallers } from '../../../api/installing/installers';
import { identityOf } from '../../support/asPerson';
import { useDatabase } from '../../support/database';

const database = useDatabase();
let server: Server;

beforeAll(async () => {
  const app = express();
  const installers = slackInstallers({
    pool: database.pool,
    directory: new Directory(database.pool, () => false),
    demo: false,
    signedIn: async ({ headers }) => {
      const person = String(headers['x-signed-in'] ?? '');
      if (person === 'revoked') throw new TokenRefused('auth.missing');
      return person === '' ? null : identityOf(database, person);
    },
  });
  app.get('/slack/install', async (request, response) => {
    const startedBy = await installers.startedBy(request, response);
    if (startedBy) response.json(startedBy);
  });
  server = await new Promise(resolve => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
});
afterAll(() => new Promise(resolve => server.close(resolve)));

const start = (person: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/install`, {
    redirect: 'manual',
    headers: { 'x-signed-in': person },
  });

test('outside demo mode an installation belongs to the workspace of the admin who starts it', async () => {
  expect(await (await start('olivia@demo.test')).json()).toEqual(await identityOf(database, 'olivia@demo.test'));
});

test.each(['alice@demo.test', 'maria@demo.test'])('%s, who is no admin, installs nothing', async person => {
  const response = await start(person);
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Only an admin')]);
});

test.each(['', 'revoked'])('whoever is not signed in is sent to do so and comes back', async person => {
  const response = await start(person);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/signin?to=%2Fslack%2Finstall']);
});
