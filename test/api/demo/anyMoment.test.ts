import { demoAsOf } from '../../../api/demo/demo';
import { world } from '../../../api/demo/demoWorld';
import type { House } from '../../../api/demo/house';
import { startOfDay } from '../../../entities/values/day';

/** What is arranged lies ahead by its nature: the start of an appointment, and when it is asked about. */
const ARRANGED = new Set(['startsAt', 'dueAt']);

describe.each([
  { moment: '2026-11-24T10:00:00+08:00', wellUnderWay: true },
  { moment: '2026-12-01T10:00:00+08:00', wellUnderWay: false },
  { moment: '2026-11-01T00:20:00+08:00', wellUnderWay: false },
  { moment: '2027-01-31T23:59:00+08:00', wellUnderWay: true },
  { moment: '2027-02-08T09:00:00+08:00', wellUnderWay: false },
  { moment: '2028-02-29T16:30:00+08:00', wellUnderWay: true },
])('the demo workspace as of $moment', ({ moment, wellUnderWay }) => {
  let house: House;

  beforeAll(() => {
    house = demoAsOf(new Date(moment));
  });

  test('knows nothing of the future', () => {
    for (const [table, rows] of Object.entries(house.ledger)) {
      const late = rows.filter((row: object) =>
        Object.entries(row).some(
          ([name, value]) => !ARRANGED.has(name) && value instanceof Date && value > new Date(moment),
        ),
      );
      expect({ table, late }).toEqual({ table, late: [] });
    }
    const { today } = house.calendar;
    expect(house.ledger.costs.filter(({ lastDay }) => lastDay > today)).toEqual([]);
  });

  test('has no open deal, open lead or person beside the world’s', () => {
    const { deals, leads, contacts } = house.ledger;
    const open = deals.filter(({ state }) => state === 'OPEN').map(({ name }) => name);
    expect(open.sort()).toEqual(world.deals.map(({ name }) => name).sort());
    const openLeads = leads.filter(({ status }) => status !== 'CONVERTED' && status !== 'DISQUALIFIED');
    expect(openLeads.map(({ company }) => company).sort()).toEqual(
      world.openLeads.map(({ company }) => company).sort(),
    );
    const people = [
      ...world.accounts.flatMap(account => account.contacts),
      ...world.openLeads.map(({ contact }) => contact),
    ];
    expect(contacts.map(({ name }) => name).sort()).toEqual(people.sort());
  });

  test('expects open deals to close this month and in the next ones', () => {
    const month = house.calendar.today.slice(0, 7);
    const days = house.ledger.deals.flatMap(({ expectedCloseOn, state }) =>
      state === 'OPEN' ? (expectedCloseOn ?? '') : [],
    );
    expect(days.filter(day => day < `${month}-01`)).toEqual([]);
    expect(days.filter(day => day.startsWith(month)).length).toBeGreaterThanOrEqual(3);
    expect(new Set(days.map(day => day.slice(0, 7))).size).toBeGreaterThanOrEqual(3);
  });

  test('lets every rep speak of leads of this month', () => {
    const from = startOfDay(`${house.calendar.today.slice(0, 7)}-01`, house.calendar.timeZone);
    const leads = house.ledger.milestones.filter(({ name, at }) => name === 'LEAD' && at >= from);
    const reps = world.users.filter(({ role }) => role === 'REP').map(({ email }) => house.people.get(email)?.id);
    for (const rep of reps) expect(leads.filter(({ userId }) => userId === rep).length).toBeGreaterThanOrEqual(2);
  });

  if (wellUnderWay) {
    test('lets everybody have won a lead of this month, and have lost a deal', () => {
      const { ledger, people, calendar } = house;
      const from = startOfDay(`${calendar.today.slice(0, 7)}-01`, calendar.timeZone);
      const begun = new Set(
        ledger.milestones.flatMap(({ name, at, journeyId }) => (name === 'LEAD' && at >= from ? journeyId : [])),
      );
      const closed = ledger.deals.filter(({ closedAt }) => closedAt && closedAt >= from);
      for (const { email } of world.users.filter(({ role }) => role === 'REP')) {
        const own = closed.filter(({ closedById }) => closedById === people.get(email)?.id);
        expect(own.some(({ state, journeyId }) => state === 'WON' && begun.has(journeyId))).toBe(true);
        expect(own.some(({ state }) => state === 'LOST')).toBe(true);
      }
    });
  }

  test('gives every record a key of its own', () => {
    const keys = Object.values(house.ledger).flatMap((rows: { id?: string }[]) => rows.flatMap(({ id }) => id ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
