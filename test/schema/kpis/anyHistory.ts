import fc from 'fast-check';
import { daysOf, periodOf } from '../../../entities/values/period';
import { type Row, World } from './world';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const DAY = 86_400_000;
const STAGES = ['Qualified', 'Proposal', 'Negotiation'];

/** Any moment of the last 100 days, often one around a midnight of some time zone. */
const moment = fc.oneof(
  fc.integer({ min: NOW - 100 * DAY, max: NOW }),
  fc
    .record({ hours: fc.integer({ min: 1, max: 100 * 24 }), off: fc.constantFrom(-1, 0, 1) })
    .map(({ hours, off }) => Math.floor(NOW / 3_600_000) * 3_600_000 - hours * 3_600_000 + off),
);

const person = fc.integer({ min: 0, max: 2 });
const perhaps = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: null });

const prospect = fc.record({
  at: moment,
  by: person,
  team: perhaps(fc.integer({ min: 0, max: 1 })),
  channel: perhaps(fc.integer({ min: 0, max: 1 })),
  disqualified: fc.boolean(),
  contactedAfter: perhaps(fc.integer({ min: 0, max: 40 * DAY })),
  deal: perhaps(
    fc.record({
      state: fc.constantFrom('OPEN', 'WON', 'LOST', 'REOPENED'),
      stages: fc.array(fc.record({ to: fc.integer({ min: 0, max: 2 }), after: fc.integer({ min: 1, max: 5 * DAY }) }), {
        maxLength: 4,
      }),
      owner: person,
      ownerNow: perhaps(person),
      ownerTeam: perhaps(fc.integer({ min: 0, max: 1 })),
      line: perhaps(fc.integer({ min: 0, max: 1 })),
      customer: fc.integer({ min: 0, max: 4 }),
      existing: fc.boolean(),
      amount: perhaps(fc.integer({ min: 0, max: 10_000_000 })),
      inYuan: fc.boolean(),
      deleted: fc.boolean(),
      expectedIn: perhaps(fc.integer({ min: -40, max: 60 })),
      termMonths: perhaps(fc.integer({ min: 1, max: 4 })),
    }),
  ),
});

const activity = fc.record({
  at: moment,
  by: person,
  team: perhaps(fc.integer({ min: 0, max: 1 })),
  kind: fc.constantFrom('CALL', 'DEMO', 'NOTE'),
  deleted: fc.boolean(),
});

const cost = fc.record({
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  inYuan: fc.boolean(),
  channel: perhaps(fc.integer({ min: 0, max: 1 })),
  first: fc.integer({ min: -120, max: 20 }),
  days: fc.integer({ min: 1, max: 40 }),
});

const aim = fc.record({
  metric: fc.constantFrom('REVENUE', 'DEALS_WON', 'NEW_CUSTOMERS', 'CONVERSION_RATE', 'ACTIVITIES'),
  /** Nobody: the workspace's. */
  person: perhaps(person),
  month: fc.integer({ min: 8, max: 12 }),
  wholeQuarter: fc.boolean(),
  value: fc.integer({ min: 1, max: 1_000 }),
});

const timeZone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu');

/** Any history: hand-overs, team moves, skipped and repeated stages, reopened and removed deals. */
export const anyHistory = fc.record({
  timeZone,
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
  customerActiveMonths: fc.integer({ min: 1, max: 3 }),
  costs: fc.array(cost, { maxLength: 6 }),
  aims: fc.array(aim, { maxLength: 25 }),
  moves: fc.array(fc.record({ who: person, to: fc.integer({ min: 0, max: 1 }), at: moment }), { maxLength: 3 }),
  prospects: fc.array(prospect, { maxLength: 40, size: 'max' }),
  activities: fc.array(activity, { maxLength: 15 }),
});

/** A workspace with such a history. */
export function worldOf({ prospects, activities, costs, aims, moves, ...setting }: Of<typeof anyHistory>): World {
  const world = new World(setting);
  const teams = [world.team('East'), world.team('West')];
  const people = ['Ann', 'Ben', 'Cid'].map((name, at) => world.person(name, 'REP', teams[at]));
  const lines = ['Cloud', 'Care'].map(name =>
    world.add('product_lines', { name, translations: {}, gross_margin: name === 'Care' ? '0.35' : null }),
  );
  const channels = ['Fair', 'Web'].map(name => world.add('channels', { name, category: 'OUTBOUND', translations: {} }));
  world.add('currency_rates', { currency: 'CNY', rate: '0.1379', valid_from: '2020-01-01' });
  const customers = ['NEW', 'NEW', 'EXISTING'].map(type =>
    world.add('accounts', { name: 'A customer', type, aliases: [], owner_id: people[0]?.id }),
  );
  const cast: Cast = { people, teams, lines, channels, customers };
  for (const one of prospects) addProspect(world, cast, one);
  for (const { at, by, team, kind, deleted } of activities) {
    world.add('activities', {
      kind,
      account_id: world.account.id,
      user_id: people[by]?.id,
      team_id: team === null ? null : teams[team]?.id,
      occurred_at: iso(at),
      deleted_at: deleted ? iso(NOW) : null,
    });
  }
  for (const { amount, inYuan, channel, first, days } of costs) {
    world.cost((amount / 100).toFixed(2), dayFromNow(first), dayFromNow(first + days - 1), {
      channel_id: channel === null ? null : channels[channel]?.id,
      currency: inYuan ? 'CNY' : 'USD',
      created_at: iso(NOW - DAY),
    });
  }
  for (const one of aims) addAim(world, people, one);
  for (const { who, to, at } of [...moves].sort((one, other) => one.at - other.at)) {
    const user_id = people[who]?.id;
    const present = world.rows.team_memberships.find(row => row.user_id === user_id && !row.until);
    // Somebody who moves twice at the same moment has moved once.
    if (!present || Date.parse(String(present.since)) >= at) continue;
    present.until = iso(at);
    world.add('team_memberships', { user_id, team_id: teams[to]?.id, since: iso(at) });
  }
  return world;
}

/** A target for a month or the calendar quarter around it, at most one for each metric, place and period. */
function addAim(world: World, people: Row[], { metric, person: by, month, wholeQuarter, value }: Of<typeof aim>): void {
  const { fiscalYearStartMonth } = world.setting;
  const kind = wholeQuarter ? 'QUARTER' : 'MONTH';
  const period = periodOf(`2026-${String(month).padStart(2, '0')}-15`, kind, { fiscalYearStartMonth });
  const { first, last } = daysOf(period, { fiscalYearStartMonth });
  const place = { user_id: by === null ? null : people[by]?.id, team_id: null };
  const known = world.rows.targets.some(
    row => row.metric === metric && row.period === period && row.user_id === place.user_id,
  );
  if (known) return;
  const amount = metric === 'CONVERSION_RATE' ? (value / 1_000).toFixed(3) : String(value);
  world.add('targets', { ...place, metric, period, first_day: first, last_day: last, value: amount });
}

function dayFromNow(days: number): string {
  return iso(NOW + days * DAY).slice(0, 10);
}

interface Cast {
  people: Row[];
  teams: Row[];
  lines: Row[];
  channels: Row[];
  customers: Row[];
}

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;

function addProspect(
  world: World,
  { people, teams, lines, channels, customers }: Cast,
  one: Of<typeof prospect>,
): void {
  const pick = (rows: Row[], at: number | null): Row | undefined => (at === null ? undefined : rows[at]);
  const by = pick(people, one.by) ?? world.admin;
  const { journey } = world.lead(by, iso(one.at), pick(teams, one.team), {
    channel_id: pick(channels, one.channel)?.id,
    status: one.disqualified ? 'DISQUALIFIED' : 'NEW',
  });
  const reachedAlready = new Set<unknown>();
  const reach = (name: unknown, at: number, who: Row, team?: Row): void => {
    if (reachedAlready.has(name)) return;
    reachedAlready.add(name);
    world.reached(journey, name, iso(at), who, team);
  };
  if (one.contactedAfter !== null) reach('FIRST_CONTACT', one.at + one.contactedAfter, by, pick(teams, one.team));
  const { deal: sale } = one;
  if (!sale) return;
  if (sale.deleted) world.undo(() => addDeal(sale));
  else addDeal(sale);

  function addDeal(known: NonNullable<Of<typeof prospect>['deal']>): void {
    const { state, stages, owner, ownerTeam, line, customer, existing, amount, inYuan, expectedIn, termMonths } = known;
    const [who, team] = [pick(people, owner) ?? world.admin, pick(teams, ownerTeam)];
    const deal = world.deal(who, iso(one.at), {
      journey_id: journey.id,
      account_id: (pick(customers, customer) ?? world.account).id,
      product_line_id: pick(lines, line)?.id,
      channel_id: pick(channels, one.channel)?.id,
      expected_close_on: expectedIn === null ? null : dayFromNow(expectedIn),
      revenue_kind: termMonths === null ? 'ONCE' : 'RECURRING',
      term_months: termMonths,
      customer_type: existing ? 'EXISTING' : 'NEW',
      amount: amount === null ? null : (amount / 100).toFixed(2),
      currency: inYuan ? 'CNY' : 'USD',
    });
    let at = one.at;
    const enter = (name: string): void => {
      world.add('stage_changes', {
        deal_id: deal.id,
        to_stage_id: world.stage(name).id,
        at: iso(at),
        user_id: who.id,
        team_id: team?.id,
      });
      const last = name === 'Won' ? 2 : STAGES.indexOf(name);
      for (const implied of STAGES.slice(0, last + 1)) reach(world.stage(implied).id, at, who, team);
      if (name === 'Won') reach('WON', at, who, team);
      deal.stage_id = world.stage(name).id;
    };
    enter('Qualified');
    for (const { to, after } of stages) {
      at += after;
      enter(STAGES[to] ?? 'Qualified');
    }
    at += DAY;
    if (state === 'WON' || state === 'REOPENED') enter('Won');
    if (state === 'LOST') enter('Lost');
    if (state === 'REOPENED') {
      at += DAY;
      enter('Proposal');
    }
    // Handed over since: what happened stays with who had it then.
    if (known.ownerNow !== null) deal.owner_id = people[known.ownerNow]?.id;
    if (state !== 'WON' && state !== 'LOST') return;
    const closed_amount = amount === null ? null : (amount / 100).toFixed(2);
    Object.assign(deal, { state, closed_at: iso(at), closed_by_id: who.id, closed_team_id: team?.id, closed_amount });
  }
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
