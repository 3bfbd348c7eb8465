import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { teamsPackage } from '../bot/teams/package';
import { PROJECT_FOLDER } from './projectFolder';

/** Where the package goes when nothing else is said. */
const FILE = 'uplift-teams.zip';

const COLOR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" fill="#0b5cad"/>
  <path d="M7 22.5 13 16l4.2 4L25 11.5" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M18.8 10.2H25.6V17" fill="none" stroke="#ffb347" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const OUTLINE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path d="M4 24 12.5 15l6 5.5L28 9.5M19.5 8H28.5V17" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const icon = (svg: string, size: number): Uint8Array =>
  new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());

/** `npm run teams-package [-- FILE]`: writes the app package for Teams. @throws Error with what to do about it */
function main(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { MICROSOFT_APP_ID: appId, PUBLIC_URL: publicUrl } = process.env;
  if (!appId) throw new Error('MICROSOFT_APP_ID is missing: give the id of your Azure Bot’s app registration.');
  if (!publicUrl?.startsWith('https://'))
    throw new Error('PUBLIC_URL is missing or not https: give the address that Teams reaches this server at.');
  const { version } = require(resolve(PROJECT_FOLDER, 'package.json')) as { version: string };
  const icons = { color: icon(COLOR, 192), outline: icon(OUTLINE, 32) };
  const file = resolve(process.argv[2] ?? FILE);
  writeFileSync(file, teamsPackage({ appId, publicUrl: publicUrl.replace(/\/+$/, ''), version }, icons));
  process.stdout.write(`${file}\nUpload it in Teams: Apps → Manage your apps → Upload an app.\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
