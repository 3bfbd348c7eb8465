import { ActivityKind, ActivityOutcome } from '../../../entities/deals/activity';
import { dayOf } from '../../../entities/values/day';
import { type House, known } from '../house';
import { type GivenUp, notesIn } from '../notes/notes';
import { Random } from '../random';
import { growth, leadSeason } from '../season';
import { monthOf, type WorkMonth } from '../workCalendar';
import { CHANNELS, dudWeight } from './channels';
import type { Closing } from './closing';
import type { Customers } from './customers';
import { type Deed, firstKind, isMeeting, stageKind, usualOutcome, writeDeed } from './deeds';
import { JourneyStory } from './journeys';
import { writeLead } from './leads';
import { REPS, type Rep } from './reps';
import { browse, comeByWeb } from './visits';

const LEADS_A_MONTH = 20.5;
/** A month that has only begun has a few leads as well: forms are filled in at night. */
const FEWEST_THIS_MONTH = 2;
/** Working days until a lead is given up: mean and spread. */
const GIVEN_UP = { mean: 11, spread: 0.8 };
const NEVER_REACHED = 0.14;
const MET = 0.14;

/** Leads that led nowhere: as many as are missing in each rep's month beside those that became deals. */
export function tellDuds(house: House, customers: Customers, closings: readonly Closing[]): void {
  const months = house.calendar.months();
  const converted = countByRepAndMonth(house, closings);
  months.forEach((month, index) => {
    for (const rep of REPS) {
      const random = new Random(`duds/${rep.email}/${month.month}`);
      const progress = index / (months.length - 1);
      const wanted = random.count(
        LEADS_A_MONTH * leadSeason(month.month) * growth(progress) * rep.volume(progress) * month.passed,
      );
      const others = wanted - (converted.get(`${rep.email} ${month.month}`) ?? 0);
      const missing = Math.max(others, month.current ? FEWEST_THIS_MONTH : 0);
      for (let left = missing; left > 0; left -= 1) tellDud(house, customers, rep, month, random);
    }
  });
}

function countByRepAndMonth(house: House, closings: readonly Closing[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rep, leadAt } of closings) {
    if (leadAt === null) continue;
    const key = `${rep.email} ${monthOf(dayOf(house.calendar.at(leadAt), house.calendar.timeZone))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function tellDud(house: House, customers: Customers, rep: Rep, month: WorkMonth, random: Random): void {
  const { calendar } = house;
  const owner = known(house.people, rep.email);
  const channel = random.weighted(CHANNELS.map(each => [each, dudWeight(each, month.month)] as const));
  const noticedAt = month.start + (month.end - month.start) * random.next();
  const contactAt = noticedAt + random.between(...rep.response);
  const givenUpAt = contactAt + random.skewed(GIVEN_UP.mean, GIVEN_UP.spread);
  // Nothing is left open: what would be given up later is given up before the end.
  const endAt = givenUpAt < calendar.end ? givenUpAt : random.between(noticedAt, calendar.end);
  const reached = contactAt < endAt && !random.chance(NEVER_REACHED);
  const cameAt =
    month.end > month.start
      ? comeByWeb(house, channel, noticedAt, random, calendar.startOfMonth(month.month))
      : atNight(house, month, random);
  const endedAt = new Date(Math.max(calendar.at(endAt).getTime(), cameAt.getTime()));

  const channelId = known(house.channels, channel.name);
  const journey = new JourneyStory(house, cameAt, channelId);
  const companies = customers.strangers(rep.team).filter((_, place) => place % REPS.length === REPS.indexOf(rep));
  const company = random.pick(companies);
  const recommender =
    channel.name === 'Customer referral' ? customers.recommender(rep.email, noticedAt, random) : undefined;
  const givenUp = random.pick(notesIn(owner.locale).disqualified);
  const deeds = deedsOf(reached ? contactAt : null, endAt, givenUp, owner.locale, random);
  const leadId = writeLead(house, {
    company,
    owner,
    channelId,
    journeyId: journey.id,
    cameAt,
    endedAt,
    givenUp,
    referredBy: recommender?.id,
  });
  if (cameAt < endedAt) for (const deed of deeds) writeDeed(house, deed, owner, { leadId }, random);

  browse(journey, channel, { cameAt, until: endedAt, owner }, random);
  journey.reach('LEAD', cameAt, owner);
  if (reached) journey.reach('FIRST_CONTACT', calendar.at(contactAt), owner);
  const meeting = deeds.find(({ kind }) => isMeeting(kind));
  if (meeting) journey.reach('FIRST_MEETING', calendar.at(meeting.at), owner);
  journey.write();
}

/** What is done about a lead that is given up. @param contactAt null when nobody was ever reached */
function deedsOf(contactAt: number | null, endAt: number, givenUp: GivenUp, locale: string, random: Random): Deed[] {
  const notes = notesIn(locale);
  const deeds: Deed[] = [
    { at: endAt, kind: ActivityKind.NOTE, notes: givenUp.notes, outcome: ActivityOutcome.NEGATIVE },
  ];
  if (contactAt === null) return deeds;
  deeds.push({ at: contactAt, kind: firstKind(locale, random), notes: random.pick(notes.firstContact) });
  const met = random.chance(MET);
  if (!met && random.chance(0.5)) return deeds;
  const kind = met ? ActivityKind.MEETING : stageKind(0, locale, random);
  const outcome = usualOutcome(kind, random);
  return [...deeds, { at: random.between(contactAt, endAt), kind, notes: random.pick(notes.stages[0]), outcome }];
}

/** When a lead came by itself in a month in which nobody has worked yet. */
function atNight(house: House, { month }: WorkMonth, random: Random): Date {
  const from = house.calendar.startOfMonth(month).getTime();
  return new Date(Math.floor(random.between(from, house.calendar.asOf.getTime())));
}
