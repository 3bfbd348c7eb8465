import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of `package.json`, whether this runs from source or from `dist`. */
export const PROJECT_FOLDER = [join(__dirname, '..'), join(__dirname, '..', '..')].find(folder =>
  existsSync(join(folder, 'package.json')),
) as string;

/** Where `npm run build` puts the pages that browsers load. */
export const PAGE_FOLDER = join(PROJECT_FOLDER, 'dist', 'page');
