import type { Request } from 'express';
import type { SignedRecord } from '../../schema/signedAddress';
import type { Signing } from './addresses';
import { signRecord, verifyRecord } from './sign';
import type { PageText } from './texts';

/** So long a page may stay open before its form is sent. */
const OPEN_FOR_MS = 24 * 3_600_000;

/** The mark that a form carries: it was shown by us, for this record, not long ago. */
export function formMark(record: SignedRecord, { keys: [key] }: Pick<Signing, 'keys'>, now: Date): string {
  return signRecord('form', record, new Date(now.getTime() + OPEN_FOR_MS), key);
}

/**
 * Whether a form was sent from its own page: browsers say so themselves, and it carries the page's mark.
 * @returns what is to be told otherwise, null when all is well
 */
export function formFault(
  { headers, body }: Pick<Request, 'headers' | 'body'>,
  record: SignedRecord,
  { keys }: Pick<Signing, 'keys'>,
  now: Date,
): PageText | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'form.foreign';
  const marked = verifyRecord('form', String(body?.mark ?? ''), now, keys);
  return marked?.id === record.id && marked.workspaceId === record.workspaceId ? null : 'form.stale';
}
