import { CustomerLetter } from './care/customerLetter';
import { Feedback } from './care/feedback';
import { FollowUp } from './care/followUp';
import { FollowUpPlan } from './care/followUpPlan';
import { Account } from './customers/account';
import { Contact } from './customers/contact';
import { IdealProfile } from './customers/idealProfile';
import { Lead } from './customers/lead';
import { LeadRouting } from './customers/leadRouting';
import { Scoring } from './customers/scoring';
import { Activity } from './deals/activity';
import { Approval } from './deals/approval';
import { Contract } from './deals/contract';
import { Deal } from './deals/deal';
import { DiscoveryEntry } from './deals/discoveryEntry';
import { Meeting } from './deals/meeting';
import { Need } from './deals/need';
import { Objection } from './deals/objection';
import { Offer } from './deals/offer';
import { Pipeline } from './deals/pipeline';
import { Proposal } from './deals/proposal';
import { ProposalLine } from './deals/proposalLine';
import { Signal } from './deals/signal';
import { Stage } from './deals/stage';
import { StageChange } from './deals/stageChange';
import { Task } from './deals/task';
import { Article } from './learning/article';
import { CheckIn } from './learning/checkIn';
import { KnowledgeUse } from './learning/knowledgeUse';
import { ReportCorrection } from './learning/reportCorrection';
import { RetroAction } from './learning/retroAction';
import { RetroPoint } from './learning/retroPoint';
import { Retrospective } from './learning/retrospective';
import { Review } from './learning/review';
import { Script } from './learning/script';
import { Training } from './learning/training';
import { TrainingParticipant } from './learning/trainingParticipant';
import { Channel } from './market/channel';
import { Competitor } from './market/competitor';
import { CurrencyRate } from './market/currencyRate';
import { MarketNote } from './market/marketNote';
import { ProductLine } from './market/productLine';
import { Segment } from './market/segment';
import { Target } from './market/target';
import { ApiKey } from './people/apiKey';
import { ChatIdentity } from './people/chatIdentity';
import { Holiday } from './people/holiday';
import { NudgePreferences } from './people/nudgePreferences';
import { Team } from './people/team';
import { TeamManager } from './people/teamManager';
import { TeamMembership } from './people/teamMembership';
import { User } from './people/user';
import { Workspace } from './people/workspace';
import { AlertSubscription } from './record/alertSubscription';
import { AuditEntry } from './record/auditEntry';
import { Change } from './record/change';
import { Cost } from './record/cost';
import { DigestSubscription } from './record/digestSubscription';
import { Journey } from './record/journey';
import { Letter } from './record/letter';
import { Milestone } from './record/milestone';
import { OutboxEntry } from './record/outbox';
import { RequestKey } from './record/requestKey';
import { Timer } from './record/timer';
import { Webhook } from './record/webhook';
import { WebhookDelivery } from './record/webhookDelivery';

/** Every table's class. A new record is added here and in a migration. */
export const ENTITIES = [
  Account,
  Activity,
  AlertSubscription,
  ApiKey,
  Approval,
  Article,
  AuditEntry,
  Change,
  Channel,
  ChatIdentity,
  CheckIn,
  Competitor,
  Contact,
  Contract,
  Cost,
  CurrencyRate,
  CustomerLetter,
  Deal,
  DigestSubscription,
  DiscoveryEntry,
  Feedback,
  FollowUp,
  FollowUpPlan,
  Holiday,
  IdealProfile,
  Journey,
  KnowledgeUse,
  Lead,
  LeadRouting,
  Letter,
  MarketNote,
  Meeting,
  Milestone,
  Need,
  NudgePreferences,
  Objection,
  Offer,
  OutboxEntry,
  Pipeline,
  ProductLine,
  Proposal,
  ProposalLine,
  ReportCorrection,
  RequestKey,
  RetroAction,
  RetroPoint,
  Retrospective,
  Review,
  Scoring,
  Script,
  Segment,
  Signal,
  Stage,
  StageChange,
  Target,
  Task,
  Team,
  TeamManager,
  TeamMembership,
  Timer,
  Training,
  TrainingParticipant,
  User,
  Webhook,
  WebhookDelivery,
  Workspace,
];
