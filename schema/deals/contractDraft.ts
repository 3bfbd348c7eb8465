import type { Account } from '../../entities/customers/account';
import type { Contract } from '../../entities/deals/contract';
import type { Deal } from '../../entities/deals/deal';
import { Offer, OfferState } from '../../entities/deals/offer';
import { ProductLine } from '../../entities/market/productLine';
import type { User } from '../../entities/people/user';
import type { Workspace } from '../../entities/people/workspace';
import type { Day } from '../../entities/values/day';
import { labelIn } from '../../entities/values/translations';
import { languageFor } from '../documents/language';
import { writtenAmount, writtenDay } from '../documents/written';
import { closingText } from '../texts/closing';

/** What a contract is written from. */
export interface Agreed {
  deal: Deal;
  account: Account;
  productLine: ProductLine | null;
  /** The offer of the deal that was made last; it counts only while it applies. */
  offer: Offer | null;
  /** Who signs for us. */
  owner: Pick<User, 'name'>;
  workspace: Workspace;
  today: Day;
}

/** A contract's own words and figures. */
export type ContractTerms = Pick<
  Contract,
  'title' | 'body' | 'locale' | 'amount' | 'currency' | 'offerId' | 'signableUntil'
>;

/** The contract for a deal as it stands today: with the offer while that applies, and without it from the day after its end. */
export function termsOf({ deal, account, productLine, offer, owner, workspace, today }: Agreed): ContractTerms {
  const locale = languageFor(account, workspace);
  const { currency } = deal;
  const applying = offer?.stateOn(today) === OfferState.ACTIVE ? offer : null;
  const amount = deal.amount === null ? null : (applying?.priceOn(today, deal.amount, currency) ?? deal.amount);
  const discounted = applying?.percent != null && deal.amount !== null;
  return {
    locale,
    title: closingText(locale, 'contract.title', { deal: deal.name }),
    body: closingText(locale, 'contract.body', {
      supplier: workspace.name,
      account: account.name,
      what: productLine ? labelIn(locale, productLine.name, productLine.translations) : deal.name,
      extra: applying?.extra ?? 'none',
      price: writtenAmount(amount, currency, locale) ?? 'none',
      percent: discounted ? applying.percent : 'none',
      list: writtenAmount(deal.amount, currency, locale) ?? '',
      months: deal.termMonths ?? 'none',
      until: applying ? writtenDay(applying.validUntil, locale) : 'none',
      rep: owner.name,
      date: writtenDay(today, locale),
    }),
    amount,
    currency,
    offerId: applying?.id ?? null,
    signableUntil: applying?.validUntil ?? null,
  };
}
