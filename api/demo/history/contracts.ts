import { Decimal } from 'decimal.js';
import { SignedBy } from '../../../entities/deals/contract';
import { type Day, dayOf } from '../../../entities/values/day';
import { languageFor } from '../../../schema/documents/language';
import { writtenAmount, writtenDay } from '../../../schema/documents/written';
import { closingText } from '../../../schema/texts/closing';
import { world } from '../demoWorld';
import type { House } from '../house';

/** How a contract came about. */
export interface ContractStory {
  draftedAt: Date;
  sentAt: Date | null;
  signedOn: Day | null;
  /** The offer its price rests on. */
  offer: House['ledger']['offers'][number] | null;
}

const HUNDRED = 100;

/** Writes a deal's contract, in the words a contract has here. */
export function writeContract(
  { ledger, newId, calendar }: House,
  deal: House['ledger']['deals'][number],
  { draftedAt, sentAt, signedOn, offer }: ContractStory,
): void {
  const account = ledger.accounts.find(each => each.id === deal.accountId);
  const line = ledger.product_lines.find(each => each.id === deal.productLineId);
  const owner = ledger.users.find(each => each.id === deal.ownerId);
  if (!account || !owner) throw new Error(`The deal ${deal.name} of the demo data belongs to nobody.`);
  const locale = languageFor(account, { locale: 'en' });
  const full = deal.amount ?? null;
  const off = offer?.percent ?? null;
  const amount =
    full === null || off === null
      ? full
      : new Decimal(full)
          .times(HUNDRED - Number(off))
          .dividedBy(HUNDRED)
          .toFixed();
  ledger.contracts.push({
    id: newId(draftedAt),
    createdAt: draftedAt,
    updatedAt: sentAt ?? draftedAt,
    dealId: deal.id,
    accountId: account.id,
    locale,
    title: closingText(locale, 'contract.title', { deal: deal.name }),
    body: closingText(locale, 'contract.body', {
      supplier: world.workspace.name,
      account: account.name,
      what: (locale === 'en' ? line?.name : line?.translations[locale]) ?? deal.name,
      extra: offer?.extra ?? 'none',
      price: writtenAmount(amount, deal.currency, locale) ?? 'none',
      percent: off ?? 'none',
      list: writtenAmount(full, deal.currency, locale) ?? '',
      months: deal.termMonths ?? 'none',
      until: offer ? writtenDay(offer.validUntil, locale) : 'none',
      rep: owner.name,
      date: writtenDay(dayOf(draftedAt, calendar.timeZone), locale),
    }),
    amount: amount ?? undefined,
    currency: deal.currency,
    offerId: offer?.id,
    signableUntil: offer?.validUntil,
    draftedById: owner.id,
    markedSentAt: sentAt ?? undefined,
    signedOn: signedOn ?? undefined,
    signedBy: signedOn === null ? undefined : SignedBy.REPORTED,
  });
}
