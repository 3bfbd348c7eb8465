import { Account } from '../../entities/customers/account';
import { Contract } from '../../entities/deals/contract';
import { type Deal, DealState } from '../../entities/deals/deal';
import { Offer } from '../../entities/deals/offer';
import { ProductLine } from '../../entities/market/productLine';
import { User } from '../../entities/people/user';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';
import { acceptedProposal } from './accepted';
import { type ContractTerms, termsOf } from './contractDraft';
import { todayOf } from './today';

/** The deal's present contract, locked; null when none has been drafted. */
export async function presentContract(work: Work, deal: Deal): Promise<Contract | null> {
  const [row] = await work.rows<Pick<Contract, 'id'>>(
    sql`select c.id from contracts c where c.deal_id = ${deal.id} and c.replaced_at is null and c.deleted_at is null`,
  );
  return row ? work.get(Contract, row.id) : null;
}

/**
 * The contract that says what has been agreed about a deal as of today: the present one where it says so already, else a
 * new draft in its place.
 * @throws UserError for a lost deal, and for one whose contract is signed; one that was opened again gets a new contract
 */
export async function contractFor(work: Work, deal: Deal, said: string | null): Promise<Contract> {
  if (deal.state === DealState.LOST) {
    throw new UserError('NOT_ALLOWED_IN_STAGE', ['dealId'], 'contract.dealLost', { deal: deal.name });
  }
  const present = await presentContract(work, deal);
  if (present?.signedOn && deal.state === DealState.WON)
    throw new UserError('CONFLICT', ['dealId'], 'contract.signed', { day: present.signedOn });
  const terms = await termsFor(work, deal);
  if (present && !present.signedOn && saysTheSame(present, terms)) return present;
  if (present) present.replacedAt = work.context.now;
  return work.add(Contract, {
    ...terms,
    dealId: deal.id,
    accountId: deal.accountId,
    draftedById: work.context.viewer.user.id,
    letterId: null,
    markedSentAt: null,
    signedOn: null,
    signatory: null,
    signedBy: null,
    replacedAt: null,
    said,
  });
}

async function termsFor(work: Work, deal: Deal): Promise<ContractTerms> {
  const [last] = await work.rows<Pick<Offer, 'id'>>(
    sql`select o.id from offers o where o.deal_id = ${deal.id} and o.replaced_at is null and o.deleted_at is null
      order by o.created_at desc, o.id desc limit 1`,
  );
  const [account, owner] = [await work.look(Account, deal.accountId), await work.look(User, deal.ownerId)];
  if (!account || !owner) throw new Error(`the deal ${deal.id} has lost its account or owner`);
  return termsOf({
    deal,
    account,
    owner,
    productLine: deal.productLineId ? await work.look(ProductLine, deal.productLineId) : null,
    accepted: await acceptedProposal(work, deal.id),
    offer: last ? await work.get(Offer, last.id) : null,
    workspace: work.context.viewer.workspace,
    today: todayOf(work.context),
  });
}

/** The date it was written on is no difference. */
function saysTheSame(contract: Contract, terms: ContractTerms): boolean {
  const told = ({ title, amount, currency, proposalId, offerId, signableUntil }: ContractTerms) =>
    JSON.stringify([title, amount, currency, proposalId, offerId, signableUntil]);
  return told(contract) === told(terms);
}
