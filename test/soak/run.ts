import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run soak [-- NAME [ARGUMENTS]]`: runs one long fault test of this folder, or all of them one after the other. */
const known = readdirSync(__dirname)
  .filter(file => file.endsWith('.ts') && file !== 'run.ts')
  .map(file => file.slice(0, -'.ts'.length));
const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !known.includes(name)) {
  process.stderr.write(`There is no such test ${name}. There are: ${known.join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const each of name === undefined ? known : [name]) {
    const program = join(__dirname, `${each}.ts`);
    const { status } = spawnSync(process.execPath, ['-r', '@swc-node/register', program, ...rest], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
}
