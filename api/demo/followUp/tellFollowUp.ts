import type { DiscoveryAspect } from '../../../entities/deals/discoveryAspect';
import type { MeetingKind } from '../../../entities/deals/meetingKind';
import { NeedPriority, NeedState } from '../../../entities/deals/need';
import { instantAt } from '../../../entities/values/day';
import { type House, known } from '../house';
import { ago } from '../open/done';
import type { OpenWork } from '../open/openDeals';
import { EAST_FOLLOW_UP } from './eastFollowUp';
import { made } from './made';
import type { FollowUpPlan } from './plans';
import { tellProposals } from './tellProposals';
import { WEST_FOLLOW_UP } from './westFollowUp';

/** Writes what is known, needed, objected to, proposed and arranged for the open deals. */
export function tellFollowUp(house: House, open: OpenWork): void {
  for (const plan of [...EAST_FOLLOW_UP, ...WEST_FOLLOW_UP]) {
    const deal = house.ledger.deals.find(({ name }) => name === plan.deal);
    if (!deal) throw new Error(`The demo data speak of ${plan.deal}, which is not there.`);
    const about = { dealId: deal.id, userId: deal.ownerId };
    const entries = tellDiscovery(house, open, plan, about);
    tellNeeds(house, plan, about, entries);
    for (const { ago: days, ...objection } of plan.objections ?? []) {
      const at = ago(house, days);
      house.ledger.objections.push({ ...made(house, at), ...about, ...objection });
    }
    tellProposals(house, plan, deal);
    tellMeetings(house, open, plan, deal);
  }
}

interface About {
  dealId: string;
  /** Who recorded it. */
  userId: string;
}

/** @returns the entries' keys, in the order of the plan */
function tellDiscovery(house: House, open: OpenWork, { discovery = [] }: FollowUpPlan, about: About): string[] {
  return discovery.map(({ ago: days, aspect, text, by }) => {
    const at = ago(house, days);
    const entry = made(house, at);
    house.ledger.discovery_entries.push({
      ...entry,
      ...about,
      at,
      text,
      aspect: aspect as DiscoveryAspect,
      contactId: by && known(open.contacts, by),
    });
    return entry.id;
  });
}

function tellNeeds(house: House, { needs = [] }: FollowUpPlan, about: About, entries: string[]): void {
  for (const { ago: days, text, priority, state = 'OPEN', from } of needs) {
    house.ledger.needs.push({
      ...made(house, ago(house, days)),
      ...about,
      text,
      priority: NeedPriority[priority],
      state: NeedState[state],
      entryId: from === undefined ? undefined : entries[from],
    });
  }
}

/** Arranged a day ago; each is asked about once it is over. */
function tellMeetings(
  house: House,
  open: OpenWork,
  { meetings = [] }: FollowUpPlan,
  { id: dealId, accountId, ownerId }: House['ledger']['deals'][number],
): void {
  const { calendar, ledger } = house;
  for (const { ahead, time, kind, with: who, minutes, notes } of meetings) {
    const at = ago(house, ARRANGED);
    const meeting = made(house, at);
    const startsAt = instantAt(calendar.dayAway(ahead), time, calendar.timeZone);
    ledger.meetings.push({
      ...meeting,
      kind: kind as MeetingKind,
      dealId,
      accountId,
      contactId: known(open.contacts, who),
      ownerId,
      startsAt,
      allDay: false,
      durationMinutes: minutes,
      notes,
    });
    ledger.timers.push({
      ...made(house, at),
      kind: 'meeting.ended',
      key: meeting.id,
      dueAt: new Date(startsAt.getTime() + minutes * MINUTE_MS),
      payload: {},
      userId: ownerId,
    });
  }
}

const ARRANGED = 1;
const MINUTE_MS = 60_000;
