import type { Request, Response } from 'express';
import type { Stored } from '../../entities/record/stored';
import type { Context, Surroundings } from '../../schema/context';
import type { Sql } from '../../schema/reading/sql';
import type { RecordType } from '../../schema/reading/wanted';
import type { SignedRecord } from '../../schema/signedAddress';
import type { Signing } from './addresses';
import { sendGone } from './gone';
import { openFor, recordIn } from './shown';
import { type Purpose, verifyRecord } from './sign';

/** A request for a signed page. */
export type SignedRequest = Request<{ signed: string }>;

/** One request for a page whose record was found. */
export interface At<T> {
  request: SignedRequest;
  response: Response;
  record: SignedRecord;
  context: Context;
  found: T;
}

/** Which records a kind of page shows. */
export interface SignedPage<T extends Stored> {
  purpose: Purpose;
  type: RecordType<T>;
  /** The colleague who looks after a record, as a statement that gives `id`; none for a record that has no page. */
  colleague(record: SignedRecord): Sql;
  signing: Signing;
  around: Surroundings;
}

/** Finds the record behind an address and has it answered; anything amiss is the same page. */
export async function answerSigned<T extends Stored>(
  { purpose, type, colleague, signing, around }: SignedPage<T>,
  request: SignedRequest,
  response: Response,
  answer: (at: At<T>) => Promise<void>,
): Promise<void> {
  const now = signing.now();
  const record = verifyRecord(purpose, request.params.signed, now, signing.keys);
  if (!record) return sendGone(request, response);
  const context = await openFor({ around, now }, record.workspaceId, colleague(record), request);
  try {
    const found = context && (await recordIn(context, type, record));
    if (!context || !found) return sendGone(request, response);
    await answer({ request, response, record, context, found });
  } finally {
    await context?.release();
  }
}
