import type { Day } from '../../../entities/values/day';
import type { Fact } from '../../reply';
import type { Say } from '../../texts/say';

/** What every answer about a deal asks of it. */
export const DEAL_FIELDS = `id version name account { id name } amount { amount currency } stage { id label } owner { id name }
      productLine { id label } expectedCloseOn state`;

/** A deal as answers show it. */
export interface DealShown {
  id: string;
  version: number;
  name: string;
  account: { id: string; name: string };
  amount: { amount: string; currency: string } | null;
  stage: { id: string; label: string };
  owner: { id: string; name: string };
  productLine: { id: string; label: string } | null;
  expectedCloseOn: string | null;
  state: 'OPEN' | 'WON' | 'LOST';
}

/** A deal's figures as labelled values; what it does not have is left out. */
export function dealFacts(deal: DealShown, { say, setting }: { say: Say; setting: { today: Day } }): Fact[] {
  const values: [string, string | null][] = [
    [say('label.account'), deal.account.name],
    [say('label.amount'), deal.amount && say.money(deal.amount)],
    [say('label.stage'), deal.stage.label],
    [say('label.productLine'), deal.productLine?.label ?? null],
    [say('label.closeDate'), deal.expectedCloseOn && say.day(deal.expectedCloseOn, setting.today)],
    [say('label.owner'), deal.owner.name],
  ];
  return values.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
