import { type Contract, SignedBy } from '../../entities/deals/contract';
import { type Deal, DealState } from '../../entities/deals/deal';
import { type Day, dayOf, instantAt } from '../../entities/values/day';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { contractFor, presentContract } from './contractTerms';
import { todayOf } from './today';
import { win } from './winning';

/** How a contract was signed. */
export interface Signature {
  /** Day of the workspace; today when null. */
  on: Day | null;
  signatory: string | null;
  by: SignedBy;
  said: string | null;
}

/** A day stands for its noon: the hour of a signature is not told. */
const NOON = '12:00';

/**
 * Has a deal's contract signed, which wins the deal at the contract's price. A deal whose contract was made elsewhere gets
 * one that says what was agreed. Undone, all of it is taken back at once.
 * @throws UserError for a day in the future, a lost deal, a contract signed already, or a price whose offer was over
 */
export async function sign(work: Work, deal: Deal, { on, signatory, by, said }: Signature): Promise<Contract> {
  const today = todayOf(work.context);
  const day = on ?? today;
  if (day > today) throw new UserError('INVALID', ['signedOn'], 'contract.future');
  if (deal.state === DealState.LOST) {
    throw new UserError('NOT_ALLOWED_IN_STAGE', ['dealId'], 'contract.dealLost', { deal: deal.name });
  }
  const present = await presentContract(work, deal);
  // What was signed before the deal was opened again does not bind any more.
  const binding = present && !(present.signedOn && deal.state === DealState.OPEN) ? present : null;
  const contract = binding ?? (await contractFor(work, deal, said));
  contract.sign(day, signatory, by);
  contract.said = said ?? contract.said;
  work.args.deal = deal.name;
  if (deal.state === DealState.OPEN) {
    if (contract.amount !== null) Object.assign(deal, { amount: contract.amount, currency: contract.currency });
    await win(work, deal, momentOf(work, deal, day));
  }
  return contract;
}

/** When the deal counts as won: the day of the signature, yet never before it entered the stage it is in. */
function momentOf({ context }: Work, deal: Deal, day: Day): Date {
  const { timeZone } = context.calendar;
  if (day === dayOf(context.now, timeZone)) return context.now;
  const noon = instantAt(day, NOON, timeZone);
  return new Date(Math.max(noon.getTime(), deal.stageSince.getTime()));
}
