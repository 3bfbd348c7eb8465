import { newOwner as notice } from '../../bot/notices/newOwner';
import type { Touched } from '../../entities/record/outbox';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';

interface Handed extends Record<string, unknown> {
  type: 'Deal' | 'Lead';
  id: string;
  owner: string;
  who: string;
}

/** Tells people which deals and leads a change has given them, unless they took them themselves. */
export const tellNewOwners = job<{ changeId: string }>(
  'owner.tell',
  async ({ changeId }, { workspaceId, house, now }) => {
    const handed = await house.read(workspaceId, read =>
      read.rows<Handed>(
        sql`select a.record_type as type, a.record_id as id, a.after ->> 'ownerId' as owner, u.name as who
        from audit_entries a join users u on u.workspace_id = a.workspace_id and u.id = a.user_id
        where a.change_id = ${changeId} and a.record_type in ('Deal', 'Lead') and a.action in ('CREATED', 'UPDATED')
          and a.after ->> 'ownerId' is not null and a.after ->> 'ownerId' <> a.user_id::text
        order by a.id`,
      ),
    );
    for (const owner of new Set(handed.map(one => one.owner))) {
      const given = handed.filter(one => one.owner === owner);
      const idsOf = (type: Handed['type']) =>
        given.filter(one => one.type === type).map(({ id }) => globalId(type, id));
      await house.notifier.tell(
        { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', owner) },
        notice,
        { who: given[0]?.who ?? '', deals: idsOf('Deal'), leads: idsOf('Lead') },
        { key: `owner:${changeId}:${owner}`, now, changeId: globalId('Change', changeId) },
      );
    }
  },
);

/** Whatever makes a deal or lead, or gives it another owner, may have handed it over. */
export const handedOver: Subscriber = {
  name: 'newOwner',
  kinds: 'every',
  hear({ kind, changeId, records }, where) {
    // Undoing gives a record back to somebody who has had it.
    if (kind === 'undo' || !records.some(mayBeHanded)) return null;
    return tellNewOwners.order({ changeId }, { ...where, changeId });
  },
};

function mayBeHanded({ type, action, changed }: Touched): boolean {
  return (type === 'Deal' || type === 'Lead') && (action === 'CREATED' || (changed?.includes('ownerId') ?? false));
}
