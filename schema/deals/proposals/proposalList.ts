import { Proposal } from '../../../entities/deals/proposal';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { raw, type Sql, sql } from '../../reading/sql';
import type { Order } from '../../reading/window';

export const { Connection: ProposalConnection, ConnectionTotal: ProposalTotal } = connectionOf(Proposal, 'Proposal');

/** The latest version first. */
export const latestVersionFirst: Order = {
  name: 'NUMBER',
  expression: raw('t.number'),
  type: 'integer',
  direction: 'DESC',
};

/** The proposals the viewer sees. */
export function proposalsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Proposal', 't')];
}
