import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { User } from '../../entities/people/user';
import { Change, type Reversal } from '../../entities/record/change';
import { isNamed, type Stored } from '../../entities/record/stored';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { recordType } from '../changing/recordTypes';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { type ChangeKind, changeText } from '../texts/changes';

@InputType({ description: 'What to take back.' })
export class UndoInput {
  @Field(() => ID, { nullable: true, description: 'The change; the viewer’s last one when left out.' })
  changeId?: string | null;

  @Field({
    nullable: true,
    description: 'True to take back this change alone, and leave what else the same chat message changed.',
  })
  alone?: boolean;
}

@ObjectType({ description: 'What was taken back.' })
export class UndoPayload extends Payload {
  @Field(() => Change, { nullable: true, description: 'The change that was taken back; null when refused.' })
  undone!: Change | null;
}

/** `undo`: puts back what a change, or all changes of one message, found. */
@Resolver()
export class Undo {
  @Mutation(() => UndoPayload, {
    description:
      'Takes back a change and everything that was changed with it by the same chat message. Refused with CONFLICT when somebody has changed one of the records since. Undoing is itself a change and can be undone.',
  })
  undo(
    @Arg('input', () => UndoInput, { description: 'What to take back.' }) input: UndoInput,
    @Ctx() context: Context,
  ): Promise<UndoPayload> {
    return change(context, 'undo', { mutation: 'undo', input, ownSettings: true }, async work => {
      const undone = await chosen(work, input.changeId);
      const group = input.alone ? [undone] : await together(work, undone);
      // Versions each record is rewound to while the group is taken back, the latest change first.
      const rewound = new Map<string, number>();
      for (const one of group) {
        if (one.undoneById) throw new UserError('CONFLICT', ['changeId'], 'undo.alreadyUndone');
        for (const reversal of one.inverse ?? []) await putBack(work, one, reversal, rewound);
        one.undoneById = work.changeId;
        // Taking back an undo makes what it had taken back count again.
        const original = one.undoesId ? await work.any(Change, one.undoesId) : null;
        if (original) original.undoneById = null;
      }
      const { locale } = context.viewer;
      work.undoes = undone.id;
      work.args.what = group
        .map(one => changeText(locale, one.kind as ChangeKind, one.args))
        .reverse()
        .join(' · ');
      return { undone };
    });
  }
}

async function chosen(work: Work, id: string | null | undefined): Promise<Change> {
  const { viewer } = work.context;
  if (id == null) {
    const [last] = await work.rows<{ id: string }>(
      sql`select c.id from changes c where c.user_id = ${viewer.user.id} and c.inverse is not null
        and c.undone_by_id is null and c.undoes_id is null order by c.at desc, c.id desc limit 1`,
    );
    const change = last && (await work.any(Change, last.id));
    if (!change) throw new UserError('NOT_FOUND', [], 'undo.nothing');
    return change;
  }
  const read = readGlobalId(id);
  const change = read?.type === 'Change' ? await work.any(Change, read.id) : null;
  if (!change || (viewer.people !== null && !viewer.people.includes(change.userId))) {
    throw new UserError('NOT_FOUND', ['changeId'], 'record.notFound');
  }
  return change;
}

/** The changes of the same message that still count, the latest first. */
async function together(work: Work, undone: Change): Promise<Change[]> {
  if (!undone.undoGroup) return [undone];
  const others = await work.rows<{ id: string }>(
    sql`select c.id from changes c where c.undo_group = ${undone.undoGroup} and c.user_id = ${undone.userId}
      and c.inverse is not null and (c.undone_by_id is null or c.id = ${undone.id})
      and c.undoes_id is not distinct from ${undone.undoesId} order by c.at desc, c.id desc`,
  );
  const changes: Change[] = [];
  for (const { id } of others) {
    const change = await work.any(Change, id);
    if (change) changes.push(change);
  }
  return changes;
}

async function putBack(work: Work, from: Change, reversal: Reversal, rewound: Map<string, number>): Promise<void> {
  const type = recordType(reversal.type);
  const record = await work.any(type, reversal.id);
  if (!record) throw new Error(`${reversal.type} ${reversal.id} is gone`);
  const key = `${reversal.type} ${reversal.id}`;
  if (rewound.get(key) !== reversal.version) await mustBeUntouched(work, from, reversal, record);
  rewound.set(key, reversal.version - 1);
  if (!reversal.restore) {
    record.deletedAt = work.context.now;
    return;
  }
  const rows = new Rows(work.context.database, type);
  for (const [property, value] of Object.entries(reversal.restore)) {
    const isInstant = rows.metadata.findColumnWithPropertyName(property)?.type === 'timestamptz';
    Reflect.set(record, property, isInstant && typeof value === 'string' ? new Date(value) : value);
  }
}

/** Changes that have been taken back themselves, and their undoing, do not stand in the way. */
async function mustBeUntouched(work: Work, from: Change, reversal: Reversal, record: Stored): Promise<void> {
  const [later] = await work.rows<Pick<User, 'name'>>(
    sql`select u.name from audit_entries a
      join changes c on c.workspace_id = a.workspace_id and c.id = a.change_id
      join users u on u.workspace_id = a.workspace_id and u.id = a.user_id
      where a.record_id = ${reversal.id} and a.record_version > ${reversal.version} and c.id <> ${from.id}
        and c.undone_by_id is null and c.undoes_id is null
      order by a.record_version desc limit 1`,
  );
  if (!later) return;
  const name = isNamed(record)
    ? (record.spokenNames()[0] ?? '')
    : String(Reflect.get(record, 'title') ?? Reflect.get(record, 'text') ?? reversal.type);
  throw new UserError('CONFLICT', ['changeId'], 'undo.changedSince', { record: name, who: later.name });
}
