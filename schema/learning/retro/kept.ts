import { createHash } from 'node:crypto';
import type { RetroFacts } from '../../../entities/learning/retroFacts';
import { Retrospective } from '../../../entities/learning/retrospective';
import { readGlobalId } from '../../../entities/values/globalId';
import { daysOf, instantsOf, type Period, periodAt, previousPeriod } from '../../../entities/values/period';
import { visibleTo } from '../../access';
import type { Values } from '../../changing/work';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { badInput } from '../../reading/badInput';
import { Rows } from '../../reading/rows';
import { sql } from '../../reading/sql';
import { retroFacts } from './facts';
import { type Place, placeKey, whoseRecord } from './whose';

/** The week before this one: what a retrospective looks back at when nothing else is said. */
export function usualPeriod({ now, calendar }: Context): Period {
  return previousPeriod(periodAt(now, 'WEEK', calendar), calendar);
}

/** @throws BAD_USER_INPUT for a period that has not begun */
export function checkBegun({ now, calendar, viewer }: Context, period: Period): void {
  if (instantsOf(period, calendar).from <= now) return;
  throw badInput(viewer.locale, 'kpi.future', { period: periodLabel(viewer.locale, period, calendar) }, ['period']);
}

/** The key of the one retrospective of a place and period, kept or not: the same for whoever looks at it. */
export function retroKey({ viewer }: Context, place: Place, period: Period): string {
  const hash = createHash('sha256')
    .update(`${viewer.workspace.id} ${placeKey(place)} ${period}`)
    .digest();
  // Marked as a UUID of version 8: one of our own making.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What a retrospective is made of before anybody has added to it. */
export function blank(context: Context, { teamId, userId }: Place, period: Period): Values<Retrospective> {
  const { first, last } = daysOf(period, context.calendar);
  return {
    ...{ teamId, userId, period, firstDay: first, lastDay: last },
    ...{ runById: context.viewer.user.id, closedAt: null, closedById: null, facts: null },
  };
}

/** The retrospective of a place and period: the kept one, else one that begins to be kept with the first thing added to it. */
export async function retroOf(context: Context, place: Place, period: Period): Promise<Retrospective> {
  const id = retroKey(context, place, period);
  const rows = new Rows(context.database, Retrospective);
  const [kept] = await context.read.rows<Retrospective & Record<string, unknown>>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t where t.id = ${id} and t.deleted_at is null`,
  );
  if (kept) return rows.made(kept);
  const { now, viewer } = context;
  return Object.assign(new Retrospective(), blank(context, place, period), {
    ...{ workspaceId: viewer.workspace.id, id, version: 1, createdAt: now, updatedAt: now, deletedAt: null },
  });
}

/** The retrospective an input means, as the viewer sees it; null for an id that names none. */
export async function keptRetro(
  context: Context,
  which: { id: string } | { place: Place; period: Period },
): Promise<Retrospective | null> {
  if (!('id' in which)) return retroOf(context, which.place, which.period);
  const read = readGlobalId(which.id);
  if (read?.type !== 'Retrospective') return null;
  const rows = new Rows(context.database, Retrospective);
  const [kept] = await context.read.rows<Retrospective & Record<string, unknown>>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.id = ${read.id} and t.deleted_at is null and ${visibleTo(context.viewer, 'Retrospective', 't')}`,
  );
  return kept ? rows.made(kept) : null;
}

const reckoned = new WeakMap<Retrospective, Promise<RetroFacts>>();

/** What a retrospective rests on: as it was once it is closed, as of now before. */
export function factsOf(context: Context, retro: Retrospective): Promise<RetroFacts> {
  if (retro.facts) return Promise.resolve(retro.facts);
  const known = reckoned.get(retro);
  if (known) return known;
  const facts = whoseRecord(context, retro).then(whose => retroFacts(context, whose, retro.period));
  reckoned.set(retro, facts);
  return facts;
}
