import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './projectFolder';

const FOLDER = join(PROJECT_FOLDER, 'entities', 'migrations');

/** `npm run migration -- NAME`: an empty migration after the newest one; it counts once it stands in `list.ts`. */
const name = process.argv[2] ?? '';
if (!/^[a-z][A-Za-z]*$/.test(name)) {
  process.stderr.write(
    'Give a name in camel case that says what it makes room for, such as: npm run migration -- costs\n',
  );
  process.exitCode = 1;
} else {
  const numbers = readdirSync(FOLDER).map(file => Number(/^\d+/.exec(file)?.[0] ?? 0));
  const number = Math.max(...numbers) + 1;
  const className = `${name[0]?.toUpperCase()}${name.slice(1)}${number}`;
  const file = join(FOLDER, `${number}-${name}.ts`);
  writeFileSync(file, template(className));
  process.stdout.write(
    `Wrote ${file}.\nNow write its SQL, forward and back, and add ${className} to entities/migrations/list.ts.\n`,
  );
}

function template(className: string): string {
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP: string[] = [];

const DOWN: string[] = [];

/** What it makes room for. */
export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
`;
}
