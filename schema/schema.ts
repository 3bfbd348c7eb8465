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
import { ContactFields } from './customers/contactFields';
import { ContactList, ContactTotal } from './customers/contactList';
import { CreateAccount } from './customers/createAccount';
import { CreateContact } from './customers/createContact';
import { CreateLead } from './customers/createLead';
import { LeadFields } from './customers/leadFields';
import { LeadList, LeadTotal } from './customers/leadList';
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
import { LogActivity } from './deals/logActivity';
import { LoseDeal } from './deals/loseDeal';
import { MakeOffer } from './deals/makeOffer';
import { MoveDeal } from './deals/moveDeal';
import { OfferFields } from './deals/offerFields';
import { OfferList, OfferTotal } from './deals/offerList';
import { Pipelines, StageFields } from './deals/pipelines';
import { SendContract } from './deals/sendContract';
import { SignalFields } from './deals/signalFields';
import { SignContract } from './deals/signContract';
import { StageChangeFields } from './deals/stageChangeFields';
import { TaskFields } from './deals/taskFields';
import { TaskTotal } from './deals/taskList';
import { TaskQuery } from './deals/taskQuery';
import { UpdateDeal } from './deals/updateDeal';
import { WinDeal } from './deals/winDeal';
import { MarkSent } from './documents/markSent';
import { SendDocument } from './documents/sendDocument';
import { SendsMail } from './documents/sendsMail';
import { KpiQuery } from './kpis/kpiQuery';
import { KpiReportFields } from './kpis/kpiReportFields';
import { Channels, ProductLines, Segments } from './market/settings';
import { SetPreferences } from './people/setPreferences';
import { TeamFields, UserFields } from './people/userFields';
import { UserList, UserTotal } from './people/userList';
import { ViewerQuery } from './people/viewerQuery';
import { AuditEntryTotal, AuditLog } from './record/auditLog';
import { ChangeFields } from './record/changeFields';
import { NodeQuery } from './record/nodeQuery';
import { Search } from './record/search';
import { Undo } from './record/undo';

/** Every resolver of the API; an operation that is not listed here does not exist. */
const RESOLVERS = [
  AccountCare,
  AccountFields,
  AccountList,
  AccountTotal,
  ActivityFields,
  ActivityQuery,
  ActivityTotal,
  AddSignal,
  ApprovalFields,
  ApprovalList,
  ApprovalTotal,
  AuditEntryTotal,
  AuditLog,
  ChangeFields,
  Channels,
  ClosingFields,
  CompleteTask,
  ConfigureFollowUpPlan,
  ConfirmDetails,
  ContactFields,
  ContactList,
  ContactTotal,
  ContractFields,
  ContractList,
  ContractPreviewQuery,
  ContractTotal,
  CreateAccount,
  CreateContact,
  CreateDeal,
  CreateLead,
  CreateTask,
  CustomerLetterFields,
  CustomerLetterTotal,
  DealFields,
  DealFollowUps,
  DealList,
  DealTotal,
  DecideApproval,
  FeedbackFields,
  FeedbackTotal,
  KpiQuery,
  KpiReportFields,
  LeadFields,
  LeadList,
  LeadTotal,
  LogActivity,
  LoseDeal,
  MakeOffer,
  MarkSent,
  MoveDeal,
  NodeQuery,
  OfferFields,
  OfferList,
  OfferTotal,
  Pipelines,
  ProductLines,
  RecordFeedback,
  Search,
  Segments,
  SendContract,
  SendDocument,
  SendsMail,
  SetPreferences,
  SignContract,
  SignalFields,
  StageChangeFields,
  StageFields,
  SuggestUpsell,
  TaskFields,
  TaskQuery,
  TaskTotal,
  TeamFields,
  ThankCustomer,
  Undo,
  UpdateDeal,
  UpsellSuggestionFields,
  UserErrorFields,
  UserFields,
  UserList,
  UserTotal,
  ViewerQuery,
  WinDeal,
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
