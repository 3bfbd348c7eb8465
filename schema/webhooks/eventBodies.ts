import { globalId } from '../../entities/values/globalId';
import type { Context } from '../context';
import { all, sql } from '../reading/sql';
import { type ChangeEvent, eventOf } from '../sync/changeEvent';
import { told } from '../sync/events';
import { TOLD_TYPES } from '../sync/recordTypes';

/** One change as a webhook is told of it. */
export interface EventBody {
  changeId: string;
  place: number;
  event: string;
  /** The records it tells of (UUIDs). */
  recordIds: string[];
  /** What is posted. */
  body: string;
}

/** What a look at the changes after a place has found. */
export interface EventBodies {
  /** Up to where it has looked; null when there is nothing after the place. */
  upTo: number | null;
  bodies: EventBody[];
}

interface Entry extends Record<string, unknown> {
  place: number;
  changeId: string;
  kind: string;
  at: Date;
  userId: string;
  undoesId: string | null;
}

type Row = Pick<ChangeEvent, 'type' | 'recordKey' | 'did' | 'version' | 'changed' | 'visible' | 'changeId'>;

/**
 * The changes after a place, as the viewer may be told of them: of each only the records that the viewer sees, and no
 * values; whoever needs those asks for them, by the rights of then. A change without such a record is left out.
 */
export async function eventBodies(context: Context, after: number, most: number): Promise<EventBodies> {
  const entries = await context.read.rows<Entry>(
    sql`select o.place, o.change_id as "changeId", o.kind, o.at, c.user_id as "userId", c.undoes_id as "undoesId"
      from outbox o join changes c on c.workspace_id = o.workspace_id and c.id = o.change_id
      where o.place > ${after} order by o.place limit ${most}`,
  );
  const upTo = entries.at(-1)?.place ?? null;
  if (upTo === null) return { upTo, bodies: [] };
  const { columns, from, where } = told(context, TOLD_TYPES);
  const conditions = [...where, sql`o.place > ${after}`, sql`o.place <= ${upTo}`];
  const rows = await context.read.rows<Row & { id: string }>(
    sql`select ${columns} from ${from} where ${all(conditions)} order by o.place, t.id`,
  );
  const bodies = entries.flatMap(entry => {
    const records = rows.filter(({ changeId }) => changeId === entry.changeId);
    return records.length > 0 ? [bodyOf(entry, records)] : [];
  });
  return { upTo, bodies };
}

function bodyOf({ place, changeId, kind, at, userId, undoesId }: Entry, records: Row[]): EventBody {
  const event = eventOf(kind);
  const body = {
    type: event,
    timestamp: at.toISOString(),
    data: {
      changeId: globalId('Change', changeId),
      userId: globalId('User', userId),
      ...(undoesId !== null && { undoes: globalId('Change', undoesId) }),
      records: records.map(({ type, recordKey, did, version, changed, visible }) => ({
        type,
        id: globalId(type, recordKey),
        action: visible ? did : 'REMOVED',
        version,
        changed,
      })),
    },
  };
  return { changeId, place, event, recordIds: records.map(({ recordKey }) => recordKey), body: JSON.stringify(body) };
}
