import { Role } from '../entities/people/role';
import { UserError } from '../entities/values/userError';
import { joined, raw, type Sql, sql } from './reading/sql';
import type { Viewer } from './viewer';

type Visibility = (alias: string, people: string[], viewer: Viewer) => Sql;

const owned =
  (column: string): Visibility =>
  (alias, people) =>
    sql`${raw(`${alias}.${column}`)} = any (${people}::uuid[])`;

/** A record hangs on another one that the viewer sees. */
function through(table: string, key: string, visible: Visibility): Visibility {
  return (alias, people, viewer) =>
    sql`exists (select from ${raw(table)} ${raw(`${alias}_${table}`)}
      where ${raw(`${alias}_${table}.workspace_id = ${alias}.workspace_id and ${alias}_${table}.id = ${alias}.${key}`)}
        and ${visible(`${alias}_${table}`, people, viewer)})`;
}

const either =
  (...ways: Visibility[]): Visibility =>
  (alias, people, viewer) =>
    sql`(${joined(
      ways.map(way => way(alias, people, viewer)),
      ' or ',
    )})`;

/** A milestone of a journey whose lead or deal the viewer sees. */
function onJourney(table: string, visible: Visibility): Visibility {
  return (alias, people, viewer) =>
    sql`exists (select from ${raw(table)} ${raw(`${alias}_${table}`)}
      where ${raw(`${alias}_${table}.workspace_id = ${alias}.workspace_id and ${alias}_${table}.journey_id = ${alias}.journey_id and ${alias}_${table}.deleted_at is null`)}
        and ${visible(`${alias}_${table}`, people, viewer)})`;
}

const deal = owned('owner_id');
/** Leads that nobody has taken yet are everybody's to take. */
const lead = either(owned('owner_id'), alias => raw(`${alias}.owner_id is null`));
const account = either(
  owned('owner_id'),
  (alias, people, viewer) =>
    sql`exists (select from deals ${raw(`${alias}_own`)}
      where ${raw(`${alias}_own.workspace_id = ${alias}.workspace_id and ${alias}_own.account_id = ${alias}.id and ${alias}_own.deleted_at is null`)}
        and ${deal(`${alias}_own`, people, viewer)})`,
);

/**
 * Targets of the people one sees, and of the teams whose totals one sees. Who plans for a team sees what the workspace is
 * to reach as well, since the team's target is a part of it; what the workspace has reached is another matter.
 */
const target = either(
  owned('user_id'),
  (alias, _people, { teamId, managedTeamIds }) =>
    sql`${raw(`${alias}.team_id`)} = any (${[...managedTeamIds, ...(teamId ? [teamId] : [])]}::uuid[])`,
  (alias, _people, { user }) =>
    user.role === Role.MANAGER ? raw(`(${alias}.user_id is null and ${alias}.team_id is null)`) : raw('false'),
);

/** Retrospectives of oneself and one's people, and of the teams whose totals one sees. */
const retrospective = target;

/** Only those who see the whole workspace. */
const nobody: Visibility = () => raw('false');

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
  Milestone: either(onJourney('leads', lead), onJourney('deals', deal)),
  StageChange: through('deals', 'deal_id', deal),
  Meeting: either(
    owned('owner_id'),
    through('deals', 'deal_id', deal),
    through('accounts', 'account_id', account),
    through('leads', 'lead_id', lead),
  ),
  DiscoveryEntry: through('deals', 'deal_id', deal),
  Need: through('deals', 'deal_id', deal),
  Objection: through('deals', 'deal_id', deal),
  Proposal: through('deals', 'deal_id', deal),
  ProposalLine: through('proposals', 'proposal_id', through('deals', 'deal_id', deal)),
  Signal: through('deals', 'deal_id', deal),
  Offer: through('deals', 'deal_id', deal),
  Approval: through('deals', 'deal_id', deal),
  Contract: through('deals', 'deal_id', deal),
  CustomerLetter: through('accounts', 'account_id', account),
  Feedback: through('accounts', 'account_id', account),
  AuditEntry: owned('user_id'),
  Cost: nobody,
  Target: target,
  Review: either(owned('user_id'), through('deals', 'deal_id', deal)),
  CheckIn: owned('user_id'),
  AlertSubscription: owned('owner_id'),
  DigestSubscription: owned('owner_id'),
  NudgePreferences: owned('user_id'),
  ReportCorrection: owned('user_id'),
  Retrospective: retrospective,
  RetroPoint: through('retrospectives', 'retrospective_id', retrospective),
  RetroAction: through('retrospectives', 'retrospective_id', retrospective),
  Training: either(
    owned('user_id'),
    (alias, people) =>
      sql`exists (select from training_participants ${raw(`${alias}_part`)}
        where ${raw(`${alias}_part.workspace_id = ${alias}.workspace_id and ${alias}_part.training_id = ${alias}.id and ${alias}_part.deleted_at is null`)}
          and ${raw(`${alias}_part.user_id`)} = any (${people}::uuid[]))`,
  ),
};

/** What is shown to its owner and to admins, to managers and analysts no more than to others. */
const PRIVATE: Record<string, string> = { ApiKey: 'user_id' };

/** What only admins see. */
const ADMINS = new Set(['Webhook', 'WebhookDelivery']);

/** The condition under which the viewer sees a record of a type, for its table's alias. */
export function visibleTo(viewer: Viewer, type: string, alias: string): Sql {
  if (ADMINS.has(type)) return viewer.user.role === Role.ADMIN ? raw('true') : raw('false');
  const owner = PRIVATE[type];
  if (owner) {
    return viewer.user.role === Role.ADMIN ? raw('true') : owned(owner)(alias, [viewer.user.id], viewer);
  }
  const visibility = VISIBLE[type];
  return viewer.people === null || !visibility ? raw('true') : visibility(alias, viewer.people, viewer);
}

/** True for those who see the figures of the whole workspace. */
export function seesWorkspace(viewer: Viewer): boolean {
  return viewer.people === null;
}

/** Says no to an analyst, who reads everything and changes only targets, costs and margins. */
export function mayChangeRecords(viewer: Viewer): void {
  if (viewer.user.role === Role.ANALYST) throw new UserError('FORBIDDEN', [], 'access.readOnly');
}

/** Says no to a rep: targets are set by managers for their teams and people, by analysts and admins for everybody. */
export function maySetTargets(viewer: Viewer): void {
  if (viewer.user.role === Role.REP) throw new UserError('FORBIDDEN', [], 'access.noTargets');
}

/** Says no to a rep: costs are kept by managers, analysts and admins. */
export function mayRecordCosts(viewer: Viewer): void {
  if (viewer.user.role === Role.REP) throw new UserError('FORBIDDEN', [], 'access.noCosts');
}

/** Says no to everybody but admins. */
export function mayConfigure(viewer: Viewer): void {
  if (viewer.user.role !== Role.ADMIN) throw new UserError('FORBIDDEN', [], 'access.adminOnly');
}

/** Says no to everybody but admins, and analysts who change nothing but a margin. */
export function mayConfigureMargin(onlyMargin: boolean): (viewer: Viewer) => void {
  return viewer => {
    if (viewer.user.role !== Role.ANALYST || !onlyMargin) mayConfigure(viewer);
  };
}
