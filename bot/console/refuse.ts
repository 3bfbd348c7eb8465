import type { NextFunction, Request, Response } from 'express';
import { localeFrom } from '../../entities/values/locale';
import { type RefusalReason, refusalOf } from './refusal';

/** Statuses of express's body reader for which a refusal of ours says more. */
const UNREADABLE: Record<number, RefusalReason> = { 400: 'malformed', 413: 'tooLarge', 415: 'notJson' };

/** Says no to a request, in the browser's language: no sender is known yet. */
export function refuse(request: Request, response: Response, reason: RefusalReason): void {
  const { status, error } = refusalOf(reason, localeFrom(request.get('Accept-Language')));
  response.status(status).json({ error });
}

/** Says no to a body that could not be read; passes other errors on. */
export function refuseUnreadable(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  const reason = UNREADABLE[status];
  if (reason) refuse(request, response, reason);
  else next(error);
}
