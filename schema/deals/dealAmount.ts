import type { Deal } from '../../entities/deals/deal';
import { exactAmount, usableCurrency } from '../changing/amount';
import type { Work } from '../changing/work';

/** What a deal is worth from now on; what is left out stays as it is. */
interface Agreed {
  amount?: string | null;
  /** ISO 4217 code. */
  currency?: string | null;
}

/**
 * Amount and currency belong together: a new currency is checked against the amount that stays.
 * @throws UserError for an amount that cannot be kept exactly and a currency without a rate
 */
export async function setAmount(work: Work, deal: Deal, agreed: Agreed): Promise<void> {
  if (agreed.currency != null) deal.currency = await usableCurrency(work, agreed.currency, work.context.now);
  const amount = agreed.amount ?? (agreed.currency == null ? null : deal.amount);
  if (amount != null) deal.amount = exactAmount(amount, deal.currency, ['amount']);
}
