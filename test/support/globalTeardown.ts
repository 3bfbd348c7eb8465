import { rm } from 'node:fs/promises';
import { running } from './globalSetup';

export default async function globalTeardown(): Promise<void> {
  await running.embedded?.stop();
  if (running.folder) await rm(running.folder, { recursive: true, force: true });
}
