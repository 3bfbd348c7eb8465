import { CustomerLetter } from '../../entities/care/customerLetter';
import { Contract } from '../../entities/deals/contract';
import { Proposal } from '../../entities/deals/proposal';
import { User } from '../../entities/people/user';
import { Letter, LetterState } from '../../entities/record/letter';
import { UserError } from '../../entities/values/userError';
import { sendLetter } from '../changing/letter';
import type { Work } from '../changing/work';
import type { AnyDocument } from './document';
import { messageWith, proposalMessage } from './message';

/**
 * Has a document e-mailed once the change is committed. It counts as sent when the mail server has taken it.
 * @throws UserError where no mail server is set, or when it has gone out or is about to
 */
export async function dispatch(work: Work, document: AnyDocument, to: string): Promise<void> {
  const { context } = work;
  if (!context.around.canMail) throw new UserError('INVALID', ['to'], 'mail.notSet');
  await mustBeUnsent(work, document);
  const letter = await sendLetter(
    work,
    { to, subject: document.title, text: await emailOf(work, document) },
    `${document.globalId}:${work.changeId}`,
  );
  document.letterId = letter.id;
}

/** A letter that failed may be tried again; any other is on its way or there. @throws UserError for one that is */
export async function mustBeUnsent(work: Work, document: AnyDocument): Promise<void> {
  const letter = document.letterId === null ? null : await work.getIf(Letter, document.letterId);
  const onItsWay = letter !== null && letter.state !== LetterState.FAILED;
  if (onItsWay || document.markedSentAt !== null) {
    throw new UserError('CONFLICT', ['documentId'], 'document.sent', { title: document.title });
  }
  if (document instanceof Contract && document.replacedAt !== null) {
    throw new UserError('CONFLICT', ['documentId'], 'contract.replaced');
  }
}

async function emailOf(work: Work, document: AnyDocument): Promise<string> {
  if (document instanceof CustomerLetter) return document.body;
  if (document instanceof Proposal) {
    const message = await proposalMessage(work.context, document);
    if (message === null)
      throw new UserError('INVALID', ['documentId'], 'document.notValid', { title: document.title });
    return message;
  }
  const rep = await work.look(User, document.draftedById);
  return messageWith(work.context, document, rep?.name ?? '');
}
