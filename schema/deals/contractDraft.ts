import type { Account } from '../../entities/customers/account';
import type { Contract } from '../../entities/deals/contract';
import type { Deal } from '../../entities/deals/deal';
import { Offer, OfferState } from '../../entities/deals/offer';
import type { Proposal } from '../../entities/deals/proposal';
import type { ProposalLine } from '../../entities/deals/proposalLine';
import { ProductLine } from '../../entities/market/productLine';
import type { User } from '../../entities/people/user';
import type { Workspace } from '../../entities/people/workspace';
import type { Day } from '../../entities/values/day';
import type { Locale } from '../../entities/values/locale';
import { labelIn } from '../../entities/values/translations';
import { languageFor } from '../documents/language';
import { writtenAmount, writtenDay } from '../documents/written';
import { closingText } from '../texts/closing';

/** What a contract is written from. */
export interface Agreed {
  deal: Deal;
  account: Account;
  productLine: ProductLine | null;
  /** What the customer has accepted, with what it offers line by line; null where nothing was proposed. */
  accepted: Accepted | null;
  /** The offer of the deal that was made last; it counts only while it applies. */
  offer: Offer | null;
  /** Who signs for us. */
  owner: Pick<User, 'name'>;
  workspace: Workspace;
  today: Day;
}

/** An accepted proposal, as far as a contract repeats it. */
export interface Accepted extends Pick<Proposal, 'id' | 'amount' | 'currency'> {
  lines: Pick<ProposalLine, 'heading' | 'answer'>[];
}

/** A contract's own words and figures. */
export type ContractTerms = Pick<
  Contract,
  'title' | 'body' | 'locale' | 'amount' | 'currency' | 'proposalId' | 'offerId' | 'signableUntil'
>;

/** The contract for a deal as it stands today: with the offer while that applies, and without it from the day after its end. */
export function termsOf(agreed: Agreed): ContractTerms {
  const { deal, account, accepted, offer, owner, workspace, today } = agreed;
  const locale = languageFor(account, workspace);
  const full = accepted?.amount ?? deal.amount;
  const currency = accepted?.amount == null ? deal.currency : accepted.currency;
  const applying = offer?.stateOn(today) === OfferState.ACTIVE ? offer : null;
  const amount = full === null ? null : (applying?.priceOn(today, full, currency) ?? full);
  const discounted = applying?.percent != null && full !== null;
  return {
    locale,
    title: closingText(locale, 'contract.title', { deal: deal.name }),
    body: closingText(locale, 'contract.body', {
      supplier: workspace.name,
      account: account.name,
      what: supplied(agreed, locale),
      extra: applying?.extra ?? 'none',
      price: writtenAmount(amount, currency, locale) ?? 'none',
      percent: discounted ? applying.percent : 'none',
      list: writtenAmount(full, currency, locale) ?? '',
      months: deal.termMonths ?? 'none',
      until: applying ? writtenDay(applying.validUntil, locale) : 'none',
      rep: owner.name,
      date: writtenDay(today, locale),
    }),
    amount,
    currency,
    proposalId: accepted?.id ?? null,
    offerId: applying?.id ?? null,
    signableUntil: applying?.validUntil ?? null,
  };
}

/** What the customer gets: the proposal's lines where one was accepted, else the product. */
function supplied({ accepted, productLine, deal }: Agreed, locale: Locale): string {
  const what = productLine ? labelIn(locale, productLine.name, productLine.translations) : deal.name;
  if (!accepted || accepted.lines.length === 0) return what;
  return [what, ...accepted.lines.map(({ heading, answer }) => `– ${heading}: ${answer}`)].join('\n');
}
