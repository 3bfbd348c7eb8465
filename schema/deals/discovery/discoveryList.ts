import { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import { Need } from '../../../entities/deals/need';
import { Objection } from '../../../entities/deals/objection';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { raw, type Sql, sql } from '../../reading/sql';
import type { Order } from '../../reading/window';

export const { Connection: DiscoveryEntryConnection, ConnectionTotal: DiscoveryEntryTotal } = connectionOf(
  DiscoveryEntry,
  'DiscoveryEntry',
);
export const { Connection: NeedConnection, ConnectionTotal: NeedTotal } = connectionOf(Need, 'Need');
export const { Connection: ObjectionConnection, ConnectionTotal: ObjectionTotal } = connectionOf(
  Objection,
  'Objection',
);

/** In the order in which things were said. */
export const asTold: Order = { name: 'AT', expression: raw('t.at'), type: 'timestamptz', direction: 'ASC' };

/** What matters most first. */
export const mattersFirst: Order = {
  name: 'PRIORITY',
  expression: raw("array_position(array['HIGH', 'MEDIUM', 'LOW'], t.priority)"),
  type: 'integer',
  direction: 'ASC',
};

/** The latest first. */
export const newestFirst: Order = {
  name: 'CREATED_AT',
  expression: raw('t.created_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** Those of a type that the viewer sees. */
export function seenOf(context: Context, type: 'DiscoveryEntry' | 'Need' | 'Objection'): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, type, 't')];
}
