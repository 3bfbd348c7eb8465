import { DateTime } from 'luxon';
import { type House, known } from '../house';
import { notesIn } from '../notes/notes';
import { Random } from '../random';
import { growth } from '../season';
import type { Customer, Customers } from './customers';
import { careKind, usualOutcome, writeDeed } from './deeds';
import { REPS, type Rep } from './reps';

const DEEDS_A_DAY = 3.7;
const WEEK_MS = 7 * 86_400_000;
/** Share of calls with people who are customers; the others are tried once more. */
const CUSTOMERS = 0.78;

/** What people do between deals: they look after customers and try again, so that every week is about as busy as the last one. */
export function tellCare(house: House, customers: Customers): void {
  const { calendar } = house;
  const done = countByRepAndWeek(house);
  for (let monday = mondayOf(house, house.since); monday < calendar.asOf.getTime(); monday += WEEK_MS) {
    const start = calendar.positionOf(new Date(Math.max(monday, house.since.getTime())));
    const end = Math.min(
      calendar.positionOf(new Date(Math.min(monday + WEEK_MS - 1, calendar.asOf.getTime()))),
      calendar.end,
    );
    for (const rep of REPS) {
      const progress = end / calendar.end;
      const random = new Random(`care/${rep.email}/${monday}`);
      const wanted = random.count(DEEDS_A_DAY * (end - start) * growth(progress) * rep.volume(progress) ** 0.5);
      const missing = wanted - (done.get(`${known(house.people, rep.email).id} ${monday}`) ?? 0);
      const accounts = customers.of(rep.email, start);
      for (let left = missing; left > 0; left -= 1) tellDeed(house, rep, accounts, random.between(start, end), random);
    }
  }
}

function tellDeed(
  house: House,
  rep: Rep,
  accounts: { bought: Customer[]; others: Customer[] },
  at: number,
  random: Random,
): void {
  const owner = known(house.people, rep.email);
  const { care, winBack } = notesIn(owner.locale);
  const looked = accounts.others.length === 0 || random.chance(CUSTOMERS);
  const from = looked ? accounts.bought : accounts.others;
  if (from.length === 0) return;
  const kind = careKind(owner.locale, random);
  const deed = { at, kind, notes: random.pick(looked ? care : winBack), outcome: usualOutcome(kind, random) };
  writeDeed(house, deed, owner, { accountId: random.pick(from).id }, random);
}

function mondayOf(house: House, at: Date): number {
  return DateTime.fromJSDate(at, { zone: house.calendar.timeZone }).startOf('week').toMillis();
}

function countByRepAndWeek(house: House): Map<string, number> {
  const first = mondayOf(house, house.since);
  const counts = new Map<string, number>();
  for (const { userId, occurredAt } of house.ledger.activities) {
    const key = `${userId} ${first + Math.floor((occurredAt.getTime() - first) / WEEK_MS) * WEEK_MS}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
