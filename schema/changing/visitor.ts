import { Journey } from '../../entities/record/journey';
import { Milestone } from '../../entities/record/milestone';
import { UserError } from '../../entities/values/userError';
import { joined, raw, type Sql, sql } from '../reading/sql';
import type { Work } from './work';

/** What a visitor of our websites is known by. */
export interface VisitorKeys {
  /** What the other app calls the visitor. */
  visitorKey: string | null;
  /** In lower case. */
  email: string | null;
}

const LONGEST_KEY = 200;

/** The keys an input gives. @throws UserError for a key that is too long */
export function visitorKeys(visitorKey: string | null | undefined, email: string | null | undefined): VisitorKeys {
  const key = visitorKey?.trim() || null;
  if (key && key.length > LONGEST_KEY) {
    throw new UserError('INVALID', ['visitorKey'], 'text.tooLong', { most: LONGEST_KEY });
  }
  return { visitorKey: key, email: email?.trim().toLowerCase() || null };
}

/** The journeys that carry one of some keys, as a condition on the table `t`; null for no key. */
function carrying({ visitorKey, email }: VisitorKeys): Sql | null {
  const ways = [
    ...(visitorKey ? [sql`t.visitor_key = ${visitorKey}`] : []),
    ...(email ? [sql`t.email = ${email}`] : []),
  ];
  return ways.length > 0 ? sql`(${joined(ways, ' or ')})` : null;
}

/** Waits for whoever works on the same visitor right now, so that two reports do not begin two journeys. */
async function alone(work: Work, { visitorKey, email }: VisitorKeys): Promise<void> {
  for (const key of [visitorKey, email]) {
    if (key) await work.alone(`visitor ${key}`);
  }
}

/** The journey that a visitor is on, found by its keys; null for a visitor nobody has seen. */
export async function journeyOf(work: Work, keys: VisitorKeys): Promise<Journey | null> {
  await alone(work, keys);
  const known = carrying(keys);
  if (!known) return null;
  const [first] = await work.every(Journey, sql`${known} and t.joined_id is null`);
  if (first) return first;
  const [part] = await work.every(Journey, known);
  return part?.joinedId ? whole(work, part.joinedId) : null;
}

/** The journey that others have joined, however often it has joined one itself. */
async function whole(work: Work, id: string): Promise<Journey | null> {
  const journey = await work.getIf(Journey, id);
  return journey?.joinedId ? whole(work, journey.joinedId) : journey;
}

/**
 * An anonymous visitor turns out to be on a journey: what the visitor did becomes part of it, and so does what comes
 * later under the same keys.
 */
export async function joinVisitor(work: Work, journey: Journey, keys: VisitorKeys): Promise<void> {
  await alone(work, keys);
  const known = carrying(keys);
  if (!known) return;
  const others = await work.every(
    Journey,
    sql`${known} and t.joined_id is null and t.id <> ${journey.id} and ${ANONYMOUS}`,
  );
  for (const other of others) await joinJourneys(work, other, journey);
  await carry(work, journey, keys);
}

const ANONYMOUS =
  raw(`not exists (select from leads l where l.workspace_id = t.workspace_id and l.journey_id = t.id and l.deleted_at is null)
  and not exists (select from deals d where d.workspace_id = t.workspace_id and d.journey_id = t.id and d.deleted_at is null)`);

/** Keeps a visitor key that no journey carries yet; a journey with one already has another beside it. */
async function carry(work: Work, journey: Journey, { visitorKey }: VisitorKeys): Promise<void> {
  if (!visitorKey || journey.visitorKey === visitorKey) return;
  const [taken] = await work.rows(
    sql`select from journeys t where t.visitor_key = ${visitorKey} and t.deleted_at is null limit 1`,
  );
  if (taken) return;
  if (journey.visitorKey === null) journey.visitorKey = visitorKey;
  else newJourney(work, null, { visitorKey }).joinedId = journey.id;
}

/** One journey becomes part of another: of each milestone the earlier moment counts. */
export async function joinJourneys(work: Work, part: Journey, into: Journey): Promise<void> {
  const made = work.made(Milestone).filter(milestone => milestone.journeyId === into.id);
  const reached = [...(await work.every(Milestone, sql`t.journey_id = ${into.id}`)), ...made];
  const known = new Map(reached.map(milestone => [milestone.name, milestone]));
  for (const milestone of await work.every(Milestone, sql`t.journey_id = ${part.id}`)) {
    milestone.deletedAt = work.context.now;
    const own = known.get(milestone.name);
    if (own && own.at <= milestone.at) continue;
    if (own) own.deletedAt = work.context.now;
    const { name, at, userId, teamId } = milestone;
    work.add(Milestone, { journeyId: into.id, name, at, userId, teamId });
  }
  part.joinedId = into.id;
  into.channelId ??= part.channelId;
  if (part.lastAct && part.lastActAt) into.acted(part.lastAct, part.lastActAt);
}

/** A journey that begins. */
export function newJourney(work: Work, channelId: string | null, keys: Partial<VisitorKeys> = {}): Journey {
  const { visitorKey = null, email = null } = keys;
  return work.add(Journey, { channelId, visitorKey, email, joinedId: null, lastAct: null, lastActAt: null });
}
