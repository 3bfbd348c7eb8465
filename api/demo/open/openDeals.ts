import { DealState, RevenueKind } from '../../../entities/deals/deal';
import { addDays, type Day } from '../../../entities/values/day';
import { world } from '../demoWorld';
import { JourneyStory } from '../history/journeys';
import { enterName, type House, known } from '../house';
import { monthOf, nextMonth } from '../workCalendar';
import { type OpenAccounts, writeAccounts } from './accounts';
import type { DealPlan } from './dealPlans';
import { ago, writeDone } from './done';
import { EAST_PLANS } from './eastPlans';
import { WEST_PLANS } from './westPlans';

/** How the open deals of a product line are paid. */
const PAID: Record<string, { revenueKind: RevenueKind; termMonths?: number }> = {
  'Cloud Platform': { revenueKind: RevenueKind.RECURRING, termMonths: 24 },
  'Analytics Suite': { revenueKind: RevenueKind.ONCE },
  'Support Plus': { revenueKind: RevenueKind.RECURRING, termMonths: 12 },
};

/** Old customers have been on the books for about this long, in working days. */
const OLD_CUSTOMER = 500;

/** What later steps attach their records to. */
export interface OpenWork extends OpenAccounts {
  /** By name of the deal. */
  deals: Map<string, { id: string; accountId: string }>;
}

/** Writes the accounts and open deals of the world with their history so far. */
export function tellOpenDeals(house: House): OpenWork {
  const plans = new Map([...EAST_PLANS, ...WEST_PLANS].map(plan => [plan.deal, plan]));
  const firstSeen = new Map(world.deals.map(({ account, name }) => [account, known(plans, name).entered[0] ?? 0]));
  const old = new Set(world.accounts.filter(({ type }) => type === 'EXISTING').map(({ name }) => name));
  const open: OpenWork = {
    ...writeAccounts(house, name => ago(house, (firstSeen.get(name) ?? 0) + (old.has(name) ? OLD_CUSTOMER : 0.05))),
    deals: new Map(),
  };
  for (const deal of world.deals) tellOpenDeal(house, open, deal, known(plans, deal.name));
  return open;
}

function tellOpenDeal(house: House, open: OpenWork, deal: (typeof world.deals)[number], plan: DealPlan): void {
  const { ledger, newId, openStages } = house;
  const account = known(open.accounts, deal.account);
  const owner = known(house.people, account.ownerEmail);
  const entered = plan.entered.map((each, stage) => ({ stageId: openStages[stage]?.id ?? '', at: ago(house, each) }));
  const [first = { stageId: '', at: house.calendar.asOf }] = entered;
  const last = entered.at(-1) ?? first;
  const channelId = known(house.channels, plan.channel);
  const id = newId(first.at);
  open.deals.set(deal.name, { id, accountId: account.id });
  const journey = new JourneyStory(house, first.at, channelId);
  journey.reach('LEAD', first.at, owner);

  let from: string | null = null;
  entered.forEach(({ stageId, at }, stage) => {
    const made = { id: newId(at), createdAt: at, updatedAt: at, at };
    ledger.stage_changes.push({
      ...made,
      dealId: id,
      fromStageId: from,
      toStageId: stageId,
      userId: owner.id,
      teamId: owner.teamId,
    });
    journey.reachStage(stage, at, owner);
    from = stageId;
  });
  let touchedAt = last.at;
  for (const done of plan.done) {
    const contactId = done.with && known(open.contacts, done.with);
    const at = writeDone(house, done, owner, { accountId: account.id, dealId: id, contactId, journey });
    if (at > touchedAt) touchedAt = at;
  }
  journey.write();
  ledger.deals.push({
    id,
    createdAt: first.at,
    updatedAt: touchedAt,
    version: entered.length,
    name: deal.name,
    accountId: account.id,
    journeyId: journey.id,
    pipelineId: house.pipelineId,
    stageId: last.stageId,
    stageSince: last.at,
    ownerId: owner.id,
    productLineId: known(house.productLines, deal.productLine),
    channelId,
    touchedAt,
    state: DealState.OPEN,
    amount: String(deal.amount),
    currency: world.workspace.currency,
    expectedCloseOn: closeDay(house, plan.closes),
    customerType: account.type,
    ...known(new Map(Object.entries(PAID)), deal.productLine),
  });
  enterName(house, 'Deal', id, [deal.name]);
}

/** A day on which a deal is expected to close; one of this month is not before today, one that has passed stays in this month. */
function closeDay({ calendar }: House, closes: DealPlan['closes']): Day {
  const { today } = calendar;
  if ('late' in closes) return later(addDays(today, -closes.late), `${monthOf(today)}-01`);
  let first = `${monthOf(today)}-01`;
  for (let left = closes.months; left > 0; left -= 1) first = nextMonth(monthOf(first));
  const day = addDays(first, closes.day - 1);
  return later(monthOf(day) === monthOf(first) ? day : addDays(nextMonth(monthOf(first)), -1), today);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
