import type { ClientBase } from 'pg';
import type { CustomerLetter } from '../../entities/care/customerLetter';
import type { Feedback } from '../../entities/care/feedback';
import type { FollowUp } from '../../entities/care/followUp';
import type { Account } from '../../entities/customers/account';
import type { Contact } from '../../entities/customers/contact';
import type { IdealProfile } from '../../entities/customers/idealProfile';
import type { Lead } from '../../entities/customers/lead';
import type { Activity } from '../../entities/deals/activity';
import type { Approval } from '../../entities/deals/approval';
import type { Contract } from '../../entities/deals/contract';
import type { Deal } from '../../entities/deals/deal';
import type { DiscoveryEntry } from '../../entities/deals/discoveryEntry';
import type { Meeting } from '../../entities/deals/meeting';
import type { Need } from '../../entities/deals/need';
import type { Objection } from '../../entities/deals/objection';
import type { Offer } from '../../entities/deals/offer';
import type { Pipeline } from '../../entities/deals/pipeline';
import type { Proposal } from '../../entities/deals/proposal';
import type { ProposalLine } from '../../entities/deals/proposalLine';
import type { Signal } from '../../entities/deals/signal';
import type { Stage } from '../../entities/deals/stage';
import type { StageChange } from '../../entities/deals/stageChange';
import type { Task } from '../../entities/deals/task';
import type { Article } from '../../entities/learning/article';
import type { CheckIn } from '../../entities/learning/checkIn';
import type { KnowledgeUse } from '../../entities/learning/knowledgeUse';
import type { Review } from '../../entities/learning/review';
import type { Script } from '../../entities/learning/script';
import type { Training } from '../../entities/learning/training';
import type { TrainingParticipant } from '../../entities/learning/trainingParticipant';
import type { Channel } from '../../entities/market/channel';
import type { Competitor } from '../../entities/market/competitor';
import type { CurrencyRate } from '../../entities/market/currencyRate';
import type { MarketNote } from '../../entities/market/marketNote';
import type { ProductLine } from '../../entities/market/productLine';
import type { Segment } from '../../entities/market/segment';
import type { Target } from '../../entities/market/target';
import { SnakeCaseColumns } from '../../entities/naming';
import type { Holiday } from '../../entities/people/holiday';
import type { Team } from '../../entities/people/team';
import type { TeamManager } from '../../entities/people/teamManager';
import type { TeamMembership } from '../../entities/people/teamMembership';
import type { User } from '../../entities/people/user';
import type { Cost } from '../../entities/record/cost';
import type { Journey } from '../../entities/record/journey';
import type { Milestone } from '../../entities/record/milestone';
import type { Timer } from '../../entities/record/timer';

type Columns<T> = {
  [K in keyof T as T[K] extends (...args: never[]) => unknown
    ? never
    : K extends 'globalId' | 'workspaceId' | 'deletedAt' | 'version'
      ? never
      : K]: T[K];
};

type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** A record's columns as they are inserted; what may be null may be left out, and `version` is 1 unless given. */
export type Row<T, C = Columns<T>> = Omit<C, Nullable<C>> & Partial<Pick<C, Nullable<C>>> & { version?: number };

/** Where a record is found by its names. */
export interface NameRow {
  recordId: string;
  recordType: string;
  keys: string;
}

/** All rows of the demo workspace by table, in an order in which every row comes after those it points to. */
export class Ledger {
  readonly teams: Row<Team>[] = [];
  readonly users: Row<User>[] = [];
  readonly team_memberships: Row<TeamMembership>[] = [];
  readonly team_managers: Row<TeamManager>[] = [];
  readonly product_lines: Row<ProductLine>[] = [];
  readonly channels: Row<Channel>[] = [];
  readonly segments: Row<Segment>[] = [];
  readonly ideal_profiles: Row<IdealProfile>[] = [];
  readonly competitors: Row<Competitor>[] = [];
  readonly holidays: Row<Holiday>[] = [];
  readonly currency_rates: Row<CurrencyRate>[] = [];
  readonly pipelines: Row<Pipeline>[] = [];
  readonly stages: Row<Stage>[] = [];
  readonly journeys: Row<Journey>[] = [];
  readonly accounts: Row<Account>[] = [];
  readonly leads: Row<Lead>[] = [];
  readonly contacts: Row<Contact>[] = [];
  readonly deals: Row<Deal>[] = [];
  readonly stage_changes: Row<StageChange>[] = [];
  readonly milestones: Row<Milestone>[] = [];
  readonly activities: Row<Activity>[] = [];
  readonly tasks: Row<Task>[] = [];
  readonly meetings: Row<Meeting>[] = [];
  readonly discovery_entries: Row<DiscoveryEntry>[] = [];
  readonly needs: Row<Need>[] = [];
  readonly objections: Row<Objection>[] = [];
  readonly proposals: Row<Proposal>[] = [];
  readonly proposal_lines: Row<ProposalLine>[] = [];
  readonly timers: Row<Timer>[] = [];
  readonly signals: Row<Signal>[] = [];
  readonly offers: Row<Offer>[] = [];
  readonly approvals: Row<Approval>[] = [];
  readonly contracts: Row<Contract>[] = [];
  readonly customer_letters: Row<CustomerLetter>[] = [];
  readonly feedback: Row<Feedback>[] = [];
  readonly follow_ups: Row<FollowUp>[] = [];
  readonly costs: Row<Cost>[] = [];
  readonly market_notes: Row<MarketNote>[] = [];
  readonly targets: Row<Target>[] = [];
  readonly articles: Row<Article>[] = [];
  readonly scripts: Row<Script>[] = [];
  readonly knowledge_uses: Row<KnowledgeUse>[] = [];
  readonly reviews: Row<Review>[] = [];
  readonly check_ins: Row<CheckIn>[] = [];
  readonly trainings: Row<Training>[] = [];
  readonly training_participants: Row<TrainingParticipant>[] = [];
  readonly names: NameRow[] = [];

  /** Writes everything, one statement a table. */
  async write(client: ClientBase, workspaceId: string): Promise<void> {
    for (const [table, rows] of Object.entries(this)) await insert(client, table, workspaceId, rows);
  }
}

const naming = new SnakeCaseColumns();

async function insert(client: ClientBase, table: string, workspaceId: string, rows: object[]): Promise<void> {
  const stored = table !== 'names';
  const properties = new Set(rows.flatMap(Object.keys));
  if (stored) properties.add('version');
  const columns = new Map([...properties].map(property => [property, naming.columnName(property, '')]));
  const json = JSON.stringify(
    rows.map(row => {
      const written: Record<string, unknown> = { workspace_id: workspaceId };
      if (stored) written.version = 1;
      for (const [property, value] of Object.entries(row)) written[columns.get(property) ?? property] = value;
      return written;
    }),
  );
  const list = ['workspace_id', ...columns.values()].join(', ');
  await client.query(`insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1)`, [
    json,
  ]);
}
