import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config';
import { StartError } from './startError';

/** Keys for encryption and signatures, newest first. */
export type SecretKeys = readonly [Buffer, ...Buffer[]];

const KEY_BYTES = 32;

/** The given keys; a demo server on the embedded database makes one and keeps it beside the data. */
export async function secretKeys(config: Config, dataDir: string): Promise<SecretKeys> {
  const [newest, ...older] = config.secretKeys ?? [await keptKey(dataDir)];
  if (!newest) throw new StartError('SECRET_KEYS holds no key.');
  return [newest, ...older];
}

async function keptKey(dataDir: string): Promise<Buffer> {
  const file = join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    await writeFile(`${file}.new`, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}
