import { Role } from '../entities/people/role';
import { UserError } from '../entities/values/userError';
import { joined, raw, type Sql, sql } from './reading/sql';
import type { Viewer } from './viewer';

type Visibility = (alias: string, people: string[]) => Sql;

const owned =
  (column: string): Visibility =>
  (alias, people) =>
    sql`${raw(`${alias}.${column}`)} = any (${people}::uuid[])`;

/** A record hangs on another one that the viewer sees. */
function through(table: string, key: string, visible: Visibility): Visibility {
  return (alias, people) =>
    sql`exists (select from ${raw(table)} ${raw(`${alias}_${table}`)}
      where ${raw(`${alias}_${table}.workspace_id = ${alias}.workspace_id and ${alias}_${table}.id = ${alias}.${key}`)}
        and ${visible(`${alias}_${table}`, people)})`;
}

const either =
  (...ways: Visibility[]): Visibility =>
  (alias, people) =>
    sql`(${joined(
      ways.map(way => way(alias, people)),
      ' or ',
    )})`;

const deal = owned('owner_id');
const lead = owned('owner_id');
const account = either(
  owned('owner_id'),
  (alias, people) =>
    sql`exists (select from deals ${raw(`${alias}_own`)}
      where ${raw(`${alias}_own.workspace_id = ${alias}.workspace_id and ${alias}_own.account_id = ${alias}.id and ${alias}_own.deleted_at is null`)}
        and ${deal(`${alias}_own`, people)})`,
);

/** How a person comes to see a record of each type that is not everybody's; people see what they own or manage, and what hangs on it. */
const VISIBLE: Record<string, Visibility> = {
  Account: account,
  Deal: deal,
  Lead: lead,
  Contact: either(through('accounts', 'account_id', account), through('leads', 'lead_id', lead)),
  Activity: either(
    owned('user_id'),
    through('deals', 'deal_id', deal),
    through('accounts', 'account_id', account),
    through('leads', 'lead_id', lead),
  ),
  Task: either(owned('owner_id'), through('deals', 'deal_id', deal), through('leads', 'lead_id', lead)),
  StageChange: through('deals', 'deal_id', deal),
  AuditEntry: owned('user_id'),
  Review: either(owned('user_id'), through('deals', 'deal_id', deal)),
  CheckIn: owned('user_id'),
  ReportCorrection: owned('user_id'),
  Training: either(
    owned('user_id'),
    (alias, people) =>
      sql`exists (select from training_participants ${raw(`${alias}_part`)}
        where ${raw(`${alias}_part.workspace_id = ${alias}.workspace_id and ${alias}_part.training_id = ${alias}.id and ${alias}_part.deleted_at is null`)}
          and ${raw(`${alias}_part.user_id`)} = any (${people}::uuid[]))`,
  ),
};

/** The condition under which the viewer sees a record of a type, for its table's alias. */
export function visibleTo(viewer: Viewer, type: string, alias: string): Sql {
  const visibility = VISIBLE[type];
  return viewer.people === null || !visibility ? raw('true') : visibility(alias, viewer.people);
}

/** Says no to an analyst, who reads everything and changes only targets, costs and margins. */
export function mayChangeRecords(viewer: Viewer): void {
  if (viewer.user.role === Role.ANALYST) throw new UserError('FORBIDDEN', [], 'access.readOnly');
}
