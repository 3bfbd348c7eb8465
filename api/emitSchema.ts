import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApiSchema, sdlOf } from '../schema/schema';
import { PROJECT_FOLDER } from './projectFolder';

const FILE = join(PROJECT_FOLDER, 'schema', 'schema.graphql');

/** `npm run schema` writes the schema for other apps and reviewers; with `--check` it only says whether it is up to date. */
const sdl = sdlOf(buildApiSchema());
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, sdl);
} else if (readFileSync(FILE, 'utf8') !== sdl) {
  process.stderr.write('schema/schema.graphql is out of date: run npm run schema and commit it.\n');
  process.exitCode = 1;
}
