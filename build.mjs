// Builds into dist/ what `npm start` runs: the server, the pages that browsers load, and the files beside both.
// With --if-needed it does nothing when no source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const ROOMS = ['entities', 'schema', 'bot', 'api'];
const PAGES = ['bot/console/page', 'api/explorer/page'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'build.mjs'];
const STAMP = 'dist/.built';

const filesIn = folder =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

const changedAt = file => (existsSync(file) ? statSync(file).mtimeMs : 0);

function isFresh() {
  const built = changedAt(STAMP);
  return built > 0 && [...SETTINGS, ...ROOMS.flatMap(filesIn)].every(file => changedAt(file) <= built);
}

function compile(project) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function copyBeside(page) {
  for (const file of filesIn(page)) {
    if (['.ts', '.json'].includes(extname(file))) continue;
    const target = join('dist/page', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}

if (!process.argv.includes('--if-needed') || !isFresh()) {
  const begun = new Date();
  compile('tsconfig.build.json');
  for (const page of PAGES) {
    compile(page);
    copyBeside(page);
  }
  // What was changed while this ran is newer than its beginning, and built the next time.
  writeFileSync(STAMP, begun.toISOString());
  utimesSync(STAMP, begun, begun);
}
