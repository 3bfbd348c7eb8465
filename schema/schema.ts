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
import { CompleteTask } from './deals/completeTask';
import { CreateDeal } from './deals/createDeal';
import { CreateTask } from './deals/createTask';
import { DealFields } from './deals/dealFields';
import { DealList, DealTotal } from './deals/dealList';
import { LogActivity } from './deals/logActivity';
import { LoseDeal } from './deals/loseDeal';
import { MoveDeal } from './deals/moveDeal';
import { Pipelines, StageFields } from './deals/pipelines';
import { StageChangeFields } from './deals/stageChangeFields';
import { TaskFields } from './deals/taskFields';
import { TaskTotal } from './deals/taskList';
import { TaskQuery } from './deals/taskQuery';
import { UpdateDeal } from './deals/updateDeal';
import { WinDeal } from './deals/winDeal';
import { KpiQuery } from './kpis/kpiQuery';
import { KpiReportFields } from './kpis/kpiReportFields';
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
import { ReviewDeal } from './learning/reviewDeal';
import { ReviewFields } from './learning/reviewFields';
import { ReviewList, ReviewTotal } from './learning/reviewList';
import { PlanTraining } from './learning/training/planTraining';
import { RecordTraining } from './learning/training/recordTraining';
import { SuggestTraining } from './learning/training/suggestTraining';
import { TrainingFields } from './learning/training/trainingFields';
import { TrainingList, TrainingTotal } from './learning/training/trainingList';
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
  AccountFields,
  AccountList,
  AccountTotal,
  ActivityFields,
  ActivityQuery,
  ActivityTotal,
  AddArticle,
  AddScript,
  ArticleFields,
  ArticleList,
  ArticleTotal,
  AuditEntryTotal,
  AuditLog,
  ChangeFields,
  Channels,
  CheckInFields,
  CheckInList,
  CheckInMutation,
  CheckInTotal,
  CompleteTask,
  ContactFields,
  ContactList,
  ContactTotal,
  CorrectReport,
  CreateAccount,
  CreateContact,
  CreateDeal,
  CreateLead,
  CreateTask,
  DealFields,
  DealList,
  DealTotal,
  KpiQuery,
  KpiReportFields,
  LeadFields,
  LeadList,
  LeadTotal,
  LogActivity,
  LoseDeal,
  LossQuery,
  MoveDeal,
  NodeQuery,
  Pipelines,
  PlanTraining,
  ProductLines,
  RecordTraining,
  RecordUse,
  ReviewDeal,
  ReviewFields,
  ReviewList,
  ReviewTotal,
  ScriptFields,
  ScriptList,
  ScriptTotal,
  Search,
  Segments,
  SetPreferences,
  StageChangeFields,
  StageFields,
  SuggestTraining,
  TaskFields,
  TaskQuery,
  TaskTotal,
  TeamFields,
  TrainingFields,
  TrainingList,
  TrainingTotal,
  Undo,
  UpdateDeal,
  UserErrorFields,
  UserFields,
  UserList,
  UserTotal,
  ViewerQuery,
  WinDeal,
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
