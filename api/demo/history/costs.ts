import { Decimal } from 'decimal.js';
import { CostKind } from '../../../entities/record/cost';
import { addDays, type Day, dayOf } from '../../../entities/values/day';
import { world } from '../demoWorld';
import { type House, known } from '../house';
import { Random } from '../random';
import { growth, hasTradeShow } from '../season';
import { monthOf, nextMonth, type WorkMonth } from '../workCalendar';

/** What is spent every month, in the workspace's currency in the middle of the history. */
interface Expense {
  kind: CostKind;
  /** Null: shared by all. */
  channel: string | null;
  amount: number;
  notes: string;
  /** Grows with the business. */
  grows?: boolean;
  /** Only in months with a trade show. */
  shows?: boolean;
}

const EXPENSES: readonly Expense[] = [
  { kind: CostKind.ADVERTISING, channel: 'Search ads', amount: 10_500, notes: 'Ad spend', grows: true },
  { kind: CostKind.ADVERTISING, channel: 'Social media', amount: 5_400, notes: 'Campaigns and content', grows: true },
  {
    kind: CostKind.EVENT,
    channel: 'Trade show',
    amount: 36_000,
    notes: 'Stand, travel and staff',
    shows: true,
    grows: true,
  },
  { kind: CostKind.OTHER, channel: 'Customer referral', amount: 900, notes: 'Thank-you vouchers' },
  { kind: CostKind.TOOLS, channel: 'Existing customers', amount: 650, notes: 'Newsletter' },
  { kind: CostKind.TOOLS, channel: 'Public records', amount: 1_200, notes: 'Company register licence' },
  { kind: CostKind.SALARY, channel: null, amount: 56_000, notes: 'Sales salaries', grows: true },
  { kind: CostKind.TOOLS, channel: null, amount: 2_400, notes: 'Telephony and software' },
];

const COMMISSION = '0.03';
const PARTNER_COMMISSION = '0.1';

/** Money spent on winning customers, month by month; the present month as far as it has got. */
export function tellCosts(house: House): void {
  const months = house.calendar.months();
  const partner = known(house.channels, 'Partner referral');
  const revenue = revenueByMonth(house, null);
  const partnerRevenue = revenueByMonth(house, partner);
  months.forEach((month, index) => {
    const random = new Random(`costs/${month.month}`);
    const progress = index / (months.length - 1);
    for (const { kind, channel, amount, notes, grows, shows } of EXPENSES) {
      const spent = amount * (grows ? growth(progress) : 1) * (channel ? random.between(0.88, 1.12) : 1) * month.passed;
      if (shows && !hasTradeShow(month.month)) continue;
      if (spent > 0)
        spend(house, month, kind, Math.round(spent / 10) * 10, channel && known(house.channels, channel), notes);
    }
    const [all, partners] = [revenue.get(month.month), partnerRevenue.get(month.month)];
    if (all) spend(house, month, CostKind.COMMISSION, all.times(COMMISSION), null, 'Commission on won deals');
    if (partners)
      spend(house, month, CostKind.COMMISSION, partners.times(PARTNER_COMMISSION), partner, 'Partners’ share');
  });
}

function spend(
  house: House,
  { month, current }: WorkMonth,
  kind: CostKind,
  amount: Decimal.Value,
  channelId: string | null,
  notes: string,
): void {
  const { calendar } = house;
  const lastDay: Day = current ? calendar.today : addDays(nextMonth(month), -1);
  const at = calendar.endOfMonth(month);
  house.ledger.costs.push({
    id: house.newId(at),
    createdAt: at,
    updatedAt: at,
    kind,
    channelId,
    notes,
    amount: new Decimal(amount).toFixed(2),
    currency: world.workspace.currency,
    firstDay: `${month}-01`,
    lastDay,
  });
}

function revenueByMonth(house: House, channelId: string | null): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const deal of house.ledger.deals) {
    if (deal.state !== 'WON' || !deal.closedAt || (channelId && deal.channelId !== channelId)) continue;
    const month = monthOf(dayOf(deal.closedAt, house.calendar.timeZone));
    sums.set(month, (sums.get(month) ?? new Decimal(0)).plus(deal.closedAmount ?? 0));
  }
  return sums;
}
