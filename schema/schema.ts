import {
  GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { DateTimeScalar } from '../entities/scalars';
import { AccountCare, CustomerLetterTotal, FeedbackTotal } from './care/accountCare';
import { ConfigureFollowUpPlan } from './care/configureFollowUpPlan';
import { ConfirmDetails } from './care/confirmDetails';
import { CustomerLetterFields } from './care/customerLetterFields';
import { DealFollowUps } from './care/dealFollowUps';
import { FeedbackFields } from './care/feedbackFields';
import { RecordFeedback } from './care/recordFeedback';
import { SuggestUpsell } from './care/suggestUpsell';
import { ThankCustomer } from './care/thankCustomer';
import { UpsellSuggestionFields } from './care/upsellSuggestion';
import { UserErrorFields } from './changing/userErrorFields';
import { AccountFields } from './customers/accountFields';
import { AccountList, AccountTotal } from './customers/accountList';
import { IdealProfiles } from './customers/configureIdealProfile';
import { LeadRoutings } from './customers/configureLeadRouting';
import { ConfigureScoring } from './customers/configureScoring';
import { ContactFields } from './customers/contactFields';
import { ContactList, ContactTotal } from './customers/contactList';
import { ConvertLead } from './customers/convertLead';
import { CreateAccount } from './customers/createAccount';
import { CreateContact } from './customers/createContact';
import { CreateLead } from './customers/createLead';
import { DisqualifyLead } from './customers/disqualifyLead';
import { AccountDuplicates, ContactDuplicates, LeadDuplicates } from './customers/duplicateFields';
import { LeadFields } from './customers/leadFields';
import { LeadList, LeadTotal } from './customers/leadList';
import { LeadScoreFields } from './customers/leadScoreFields';
import { MergePreview } from './customers/mergePreview';
import { MergeRecords } from './customers/mergeRecords';
import { QualifyLead } from './customers/qualifyLead';
import { RecordMilestone } from './customers/recordMilestone';
import { SuggestLeads } from './customers/suggestLeads';
import { UpdateAccount } from './customers/updateAccount';
import { UpdateContact } from './customers/updateContact';
import { UpdateLead } from './customers/updateLead';
import { ActivityFields } from './deals/activityFields';
import { ActivityTotal } from './deals/activityList';
import { ActivityQuery } from './deals/activityQuery';
import { AddSignal } from './deals/addSignal';
import { ApprovalFields } from './deals/approvalFields';
import { ApprovalList, ApprovalTotal } from './deals/approvalList';
import { ClosingFields } from './deals/closingFields';
import { CompleteTask } from './deals/completeTask';
import { ContractFields } from './deals/contractFields';
import { ContractList, ContractTotal } from './deals/contractList';
import { ContractPreviewQuery } from './deals/contractPreview';
import { CreateDeal } from './deals/createDeal';
import { CreateTask } from './deals/createTask';
import { DealFields } from './deals/dealFields';
import { DealList, DealTotal } from './deals/dealList';
import { DecideApproval } from './deals/decideApproval';
import { AddDiscovery } from './deals/discovery/addDiscovery';
import { AddNeed } from './deals/discovery/addNeed';
import { AddObjection } from './deals/discovery/addObjection';
import { DiscoveryEntryFields, NeedFields, ObjectionFields } from './deals/discovery/discoveryFields';
import { DiscoveryEntryTotal, NeedTotal, ObjectionTotal } from './deals/discovery/discoveryList';
import { UpdateNeed } from './deals/discovery/updateNeed';
import { UpdateObjection } from './deals/discovery/updateObjection';
import { DealFollowUp } from './deals/followUpFields';
import { LogActivity } from './deals/logActivity';
import { LoseDeal } from './deals/loseDeal';
import { MakeOffer } from './deals/makeOffer';
import { CancelMeeting } from './deals/meetings/cancelMeeting';
import { MeetingFields } from './deals/meetings/meetingFields';
import { MeetingTotal } from './deals/meetings/meetingList';
import { MeetingQuery } from './deals/meetings/meetingQuery';
import { ScheduleMeeting } from './deals/meetings/scheduleMeeting';
import { MoveDeal } from './deals/moveDeal';
import { OfferFields } from './deals/offerFields';
import { OfferList, OfferTotal } from './deals/offerList';
import { Pipelines, StageFields } from './deals/pipelines';
import { CreateProposal } from './deals/proposals/createProposal';
import { DecideProposal } from './deals/proposals/decideProposal';
import { ProposalFields, ProposalLineFields } from './deals/proposals/proposalFields';
import { ProposalTotal } from './deals/proposals/proposalList';
import { ProposalQuery } from './deals/proposals/proposalQuery';
import { ReopenDeal } from './deals/reopenDeal';
import { SendContract } from './deals/sendContract';
import { SignalFields } from './deals/signalFields';
import { SignContract } from './deals/signContract';
import { StageChangeFields } from './deals/stageChangeFields';
import { TaskFields } from './deals/taskFields';
import { TaskTotal } from './deals/taskList';
import { TaskQuery } from './deals/taskQuery';
import { UpdateActivity } from './deals/updateActivity';
import { UpdateDeal } from './deals/updateDeal';
import { UpdateTask } from './deals/updateTask';
import { WinDeal } from './deals/winDeal';
import { AlertQuery } from './digests/alertQuery';
import { DigestQuery, DigestSubscriptionFields } from './digests/digestQuery';
import { PostDigestNow } from './digests/postDigestNow';
import { SubscribeAlerts } from './digests/subscribeAlerts';
import { SubscribeDigest } from './digests/subscribeDigest';
import { UnsubscribeAlerts } from './digests/unsubscribeAlerts';
import { UnsubscribeDigest } from './digests/unsubscribeDigest';
import { MarkSent } from './documents/markSent';
import { ProposalSending } from './documents/proposalSending';
import { SendDocument } from './documents/sendDocument';
import { SendsMail } from './documents/sendsMail';
import { ExplainChange } from './kpis/explainChange';
import { FunnelQuery } from './kpis/funnelQuery';
import { KpiQuery } from './kpis/kpiQuery';
import { KpiRecords } from './kpis/kpiRecords';
import { KpiReportFields } from './kpis/kpiReportFields';
import { KpisQuery } from './kpis/kpisQuery';
import { Leaderboard } from './kpis/leaderboard';
import { RecordTotal } from './kpis/recordConnection';
import { SalesCycleQuery } from './kpis/salesCycleQuery';
import { CheckInMutation } from './learning/checkIn';
import { CheckInFields } from './learning/checkInFields';
import { CheckInList, CheckInTotal } from './learning/checkInList';
import { AddArticle } from './learning/knowledge/addArticle';
import { AddScript } from './learning/knowledge/addScript';
import { ArticleFields } from './learning/knowledge/articleFields';
import { ArticleList, ArticleTotal } from './learning/knowledge/articleList';
import { RecordUse } from './learning/knowledge/recordUse';
import { ScriptFields } from './learning/knowledge/scriptFields';
import { ScriptList, ScriptTotal } from './learning/knowledge/scriptList';
import { LossQuery } from './learning/losses/lossQuery';
import { CorrectReport } from './learning/report/correctReport';
import { WorkReportQuery } from './learning/report/workReport';
import { AddRetroPoint } from './learning/retro/addRetroPoint';
import { AgreeAction } from './learning/retro/agreeAction';
import { CloseRetro } from './learning/retro/closeRetro';
import { RetroActionFields, RetroFields, RetroImprovementFields, RetroPointFields } from './learning/retro/retroFields';
import { RetroQuery, RetrospectiveTotal } from './learning/retro/retroQuery';
import { ReviewDeal } from './learning/reviewDeal';
import { ReviewFields } from './learning/reviewFields';
import { ReviewList, ReviewTotal } from './learning/reviewList';
import { PlanTraining } from './learning/training/planTraining';
import { RecordTraining } from './learning/training/recordTraining';
import { SuggestTraining } from './learning/training/suggestTraining';
import { TrainingFields } from './learning/training/trainingFields';
import { TrainingList, TrainingTotal } from './learning/training/trainingList';
import { AddMarketNote } from './market/addMarketNote';
import { Competitors, CompetitorTotal } from './market/competitors';
import { CostFields } from './market/costFields';
import { CurrencyRates } from './market/currencyRates';
import { MarketNoteFields } from './market/marketNoteFields';
import { MarketNoteList, MarketNoteTotal } from './market/marketNoteList';
import { RecordCost } from './market/recordCost';
import { Segments, SegmentTotal } from './market/segments';
import { Channels, ProductLines } from './market/settings';
import { ApiKeyList } from './people/apiKeys/apiKeyList';
import { CreateApiKey } from './people/apiKeys/createApiKey';
import { RevokeApiKey } from './people/apiKeys/revokeApiKey';
import { Assign } from './people/assign';
import { HandOver } from './people/handOver';
import { Linking } from './people/linking';
import { ViewerNudges } from './people/nudgeSettings';
import { SetPreferences } from './people/setPreferences';
import { TeamFields, UserFields } from './people/userFields';
import { UserList, UserTotal } from './people/userList';
import { ViewerQuery } from './people/viewerQuery';
import { AuditEntryTotal, AuditLog } from './record/auditLog';
import { ChangeFields } from './record/changeFields';
import { LastChangeQuery } from './record/lastChange';
import { NodeQuery } from './record/nodeQuery';
import { Search } from './record/search';
import { Undo } from './record/undo';
import { ScopeFields } from './scopeFields';
import { ConfigureChannel } from './settings/configureChannel';
import { ConfigureCompetitor } from './settings/configureCompetitor';
import { ConfigureCurrencyRate } from './settings/configureCurrencyRate';
import { Holidays } from './settings/configureHoliday';
import { ConfigurePipeline } from './settings/configurePipeline';
import { ConfigureProductLine } from './settings/configureProductLine';
import { ConfigureSegment } from './settings/configureSegment';
import { ConfigureStage } from './settings/configureStage';
import { ConfigureWorkspace } from './settings/configureWorkspace';
import {
  ChannelTranslations,
  PipelineTranslations,
  ProductLineTranslations,
  SegmentTranslations,
  StageTranslations,
} from './settings/translations';
import { WorkspaceFields } from './settings/workspaceFields';
import { ChangesSince } from './sync/changesSince';
import { PlanToTarget } from './targets/plan/planQuery';
import { SetTarget } from './targets/setTarget';
import { SetTargetFields } from './targets/setTargetFields';
import { SuggestTarget } from './targets/suggestTarget';
import { TargetFields } from './targets/targetFields';
import { TargetList, TargetTotal } from './targets/targetList';
import { ExportRecords } from './transfer/exportRecords';
import { ImportRecords } from './transfer/importRecords';
import { CreateWebhook } from './webhooks/createWebhook';
import { DeleteWebhook } from './webhooks/deleteWebhook';
import { WebhookDeliveryFields } from './webhooks/deliveryFields';
import { RedeliverWebhook } from './webhooks/redeliverWebhook';
import { WebhookDeliveryTotal, WebhookList } from './webhooks/webhookList';

/** Every resolver of the API; an operation that is not listed here does not exist. */
const RESOLVERS = [
  AccountCare,
  AccountDuplicates,
  AccountFields,
  AccountList,
  AccountTotal,
  ActivityFields,
  ActivityQuery,
  ActivityTotal,
  AddDiscovery,
  AddMarketNote,
  AddNeed,
  AddObjection,
  AddSignal,
  ApiKeyList,
  ApprovalFields,
  ApprovalList,
  ApprovalTotal,
  Assign,
  Linking,
  AddArticle,
  AddScript,
  ArticleFields,
  ArticleList,
  ArticleTotal,
  AuditEntryTotal,
  AuditLog,
  CancelMeeting,
  ChangeFields,
  Channels,
  ClosingFields,
  CompetitorTotal,
  Competitors,
  CheckInFields,
  CheckInList,
  CheckInMutation,
  CheckInTotal,
  CompleteTask,
  ConfigureChannel,
  ConfigureCompetitor,
  ConfigureCurrencyRate,
  ConfigureFollowUpPlan,
  ConfigurePipeline,
  ConfigureProductLine,
  ConfigureScoring,
  ConfigureSegment,
  ConfigureStage,
  Holidays,
  ChannelTranslations,
  PipelineTranslations,
  ProductLineTranslations,
  SegmentTranslations,
  StageTranslations,
  ConfigureWorkspace,
  ConfirmDetails,
  ContactDuplicates,
  ContactFields,
  ContactList,
  ContactTotal,
  ContractFields,
  ContractList,
  ContractPreviewQuery,
  ContractTotal,
  ConvertLead,
  CostFields,
  CorrectReport,
  CreateAccount,
  CreateApiKey,
  ChangesSince,
  CreateWebhook,
  ExportRecords,
  ImportRecords,
  DeleteWebhook,
  RedeliverWebhook,
  WebhookDeliveryFields,
  WebhookDeliveryTotal,
  WebhookList,
  CreateContact,
  CreateDeal,
  CreateLead,
  CreateProposal,
  CreateTask,
  CurrencyRates,
  CustomerLetterFields,
  CustomerLetterTotal,
  DealFields,
  DealFollowUp,
  DealFollowUps,
  DealList,
  DealTotal,
  ExplainChange,
  FunnelQuery,
  DecideApproval,
  DecideProposal,
  AlertQuery,
  SubscribeAlerts,
  UnsubscribeAlerts,
  DigestQuery,
  DigestSubscriptionFields,
  PostDigestNow,
  SubscribeDigest,
  UnsubscribeDigest,
  DiscoveryEntryFields,
  DiscoveryEntryTotal,
  DisqualifyLead,
  FeedbackFields,
  FeedbackTotal,
  HandOver,
  IdealProfiles,
  KpiQuery,
  KpiRecords,
  KpiReportFields,
  KpisQuery,
  LeadDuplicates,
  LeadFields,
  LeadList,
  LeadRoutings,
  LeadScoreFields,
  LeadTotal,
  Leaderboard,
  LogActivity,
  LoseDeal,
  MakeOffer,
  MarkSent,
  MarketNoteFields,
  MarketNoteList,
  MarketNoteTotal,
  MeetingFields,
  MeetingQuery,
  MeetingTotal,
  MergePreview,
  MergeRecords,
  LossQuery,
  MoveDeal,
  NeedFields,
  NeedTotal,
  NodeQuery,
  ObjectionFields,
  ObjectionTotal,
  OfferFields,
  OfferList,
  OfferTotal,
  Pipelines,
  PlanTraining,
  ProductLines,
  PlanToTarget,
  ProposalFields,
  ProposalLineFields,
  ProposalQuery,
  ProposalSending,
  ProposalTotal,
  QualifyLead,
  RecordCost,
  RecordFeedback,
  RecordMilestone,
  RecordTotal,
  ReopenDeal,
  SalesCycleQuery,
  ScheduleMeeting,
  ScopeFields,
  RecordTraining,
  RecordUse,
  AddRetroPoint,
  AgreeAction,
  CloseRetro,
  RetroActionFields,
  RetroFields,
  RetroImprovementFields,
  RetroPointFields,
  RetroQuery,
  RetrospectiveTotal,
  ReviewDeal,
  RevokeApiKey,
  ReviewFields,
  ReviewList,
  ReviewTotal,
  ScriptFields,
  ScriptList,
  ScriptTotal,
  Search,
  SegmentTotal,
  Segments,
  SendContract,
  SendDocument,
  SendsMail,
  SetPreferences,
  SetTarget,
  SetTargetFields,
  SignContract,
  SignalFields,
  LastChangeQuery,
  StageChangeFields,
  StageFields,
  SuggestLeads,
  SuggestTarget,
  SuggestUpsell,
  TargetFields,
  TargetList,
  TargetTotal,
  SuggestTraining,
  TaskFields,
  TaskQuery,
  TaskTotal,
  TeamFields,
  ThankCustomer,
  TrainingFields,
  TrainingList,
  TrainingTotal,
  Undo,
  UpdateAccount,
  UpdateActivity,
  UpdateContact,
  UpdateDeal,
  UpdateLead,
  UpdateNeed,
  UpdateObjection,
  UpdateTask,
  UpsellSuggestionFields,
  UserErrorFields,
  UserFields,
  UserList,
  UserTotal,
  ViewerNudges,
  ViewerQuery,
  WinDeal,
  WorkspaceFields,
  WorkReportQuery,
] as unknown as NonEmptyArray<new () => object>;

/** Builds the executable schema. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  describe(schema.getQueryType(), 'What can be asked. Lists hold what the viewer may see.');
  describe(
    schema.getMutationType(),
    'What can be changed; one mutation per request, each with `userErrors` and the `change` that `undo` takes back.',
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
      // A record's class is named as its type; the generated answer is asynchronous for every single record.
      type.resolveType = (record: object) => record.constructor.name;
    }
  }
  return schema;
}

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

/** The schema in its definition language, sorted, as `schema.graphql` keeps it. */
export function sdlOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
