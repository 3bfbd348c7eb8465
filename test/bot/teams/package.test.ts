import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SEARCHES } from '../../../bot/teams/extension';
import { teamsManifest } from '../../../bot/teams/manifest';
import { faultsOf, teamsPackage } from '../../../bot/teams/package';
import { run } from '../../support/process';

const OF = {
  appId: '11111111-2222-4333-8444-555555555555',
  publicUrl: 'https://uplift.example.com',
  version: '0.1.0',
};

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array | undefined): number[] => {
  const view = Buffer.from(png ?? []);
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
};

test('the command writes a package with the manifest and icons of the right size', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'teams-')), 'app.zip');
  const environment = { MICROSOFT_APP_ID: OF.appId, PUBLIC_URL: OF.publicUrl };
  const { code, output } = await run('api/teamsPackage.ts', [file], environment).ended;
  expect([code, output]).toEqual([0, expect.stringContaining(file)]);
  const files = unzipSync(readFileSync(file));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  expect(sizeOf(files['color.png'])).toEqual([192, 192]);
  expect(sizeOf(files['outline.png'])).toEqual([32, 32]);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
  expect(manifest).toMatchObject({ id: OF.appId, validDomains: ['uplift.example.com'] });
});

test.each([
  ['MICROSOFT_APP_ID', { PUBLIC_URL: OF.publicUrl }],
  ['PUBLIC_URL', { MICROSOFT_APP_ID: OF.appId, PUBLIC_URL: 'http://localhost:4000' }],
])('without %s it says so', async (setting, environment) => {
  const { code, output } = await run('api/teamsPackage.ts', [], environment).ended;
  expect([code, output]).toEqual([1, expect.stringContaining(setting)]);
});

test('the manifest keeps to what Teams demands, and offers what the bot answers', () => {
  const manifest = teamsManifest(OF);
  expect(faultsOf(manifest)).toEqual([]);
  const commands = manifest.composeExtensions.flatMap(extension => extension.commands.map(({ id }) => id));
  expect(commands).toEqual([...Object.keys(SEARCHES), 'logToUplift']);
});

test.each([
  ['an id that is none', { id: 'uplift' }, '/id'],
  ['too long a name', { name: { short: 'U'.repeat(31), full: 'Uplift' } }, '/name/short'],
  ['something unknown', { surprise: true }, 'additional properties'],
])('%s is refused', (_, change, told) => {
  expect(faultsOf({ ...teamsManifest(OF), ...change }).join()).toContain(told);
});

test('a package that Teams would refuse is not made', () => {
  const icons = { color: new Uint8Array(), outline: new Uint8Array() };
  expect(() => teamsPackage({ ...OF, version: 'latest' }, icons)).toThrow('/version');
});
