import type { Reply } from '../../reply';
import type { Say } from '../../texts/say';

/** The way to an answer's table as a file; nothing where the answer has no table. */
export function tableFile(url: string | null, say: Say): Pick<Reply, 'links'> {
  return url === null ? {} : { links: [{ label: say('table.csv'), url, file: true }] };
}
