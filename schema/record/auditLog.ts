import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { ApiKey } from '../../entities/people/apiKey';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { AuditEntry } from '../../entities/record/auditEntry';
import { Change } from '../../entities/record/change';
import { PeriodScalar } from '../../entities/scalars';
import { globalId, readGlobalId } from '../../entities/values/globalId';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { Needs } from '../reading/wanted';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';

const { Connection: AuditEntryConnection, ConnectionTotal } = connectionOf(AuditEntry, 'AuditEntry');

/** The list's total. */
export const AuditEntryTotal = ConnectionTotal;

const latestFirst: Order = { name: 'AT', expression: raw('t.at'), type: 'timestamptz', direction: 'DESC' };

/** Which entries of the audit. */
@InputType({ description: 'Which entries; everything given must hold.' })
export class AuditFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Changes made by whom.' })
  scope?: ScopeInput;

  @Field(() => ID, { nullable: true, description: 'What happened to this record.' })
  recordId?: string;

  @Field(() => [String], { nullable: true, description: 'What happened to records of these types, such as `Stage`.' })
  types?: string[];

  @Field(() => PeriodScalar, { nullable: true, description: 'In this period.' })
  at?: string;
}

/** One value of a record before and after. */
@ObjectType({ description: 'One value of a record before and after.' })
export class ValueChange {
  @Field({ description: 'The value’s name, such as `amount`.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'As it was; null for nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it became; null for nothing.' })
  after!: string | null;
}

/** `auditLog` and what its entries tell. */
@Resolver(() => AuditEntry)
export class AuditLog {
  @Query(() => AuditEntryConnection, {
    description:
      'Who changed what, when and from where, the latest first. People see their own changes, managers those of their people, admins and analysts all.',
  })
  async auditLog(
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Which ones.' }) filter: AuditFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AuditEntry>> {
    const base = [sql`t.deleted_at is null`, visibleTo(context.viewer, 'AuditEntry', 't')];
    const conditions = await new Conditions(context, base).scope('t.user_id', filter?.scope);
    conditions.within('t.at', filter?.at).values('t.record_type', filter?.types);
    if (filter?.recordId != null) {
      const read = readGlobalId(filter.recordId);
      conditions.and(read ? sql`t.record_type = ${read.type} and t.record_id = ${read.id}` : sql`false`);
    }
    return readPage(context, { type: AuditEntry, where: conditions.all, order: latestFirst }, page, info);
  }

  @Needs(AuditEntry, 'recordType', 'recordId')
  @FieldResolver(() => ID, { description: 'The record it happened to.' })
  recordId(@Root() entry: AuditEntry): string {
    return globalId(entry.recordType, entry.recordId);
  }

  @Needs(AuditEntry, 'before', 'after')
  @FieldResolver(() => [ValueChange], { description: 'The values that changed.' })
  values(@Root() entry: AuditEntry): ValueChange[] {
    const names = new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})]);
    return [...names]
      .sort()
      .map(name => ({ name, before: told(entry.before?.[name]), after: told(entry.after?.[name]) }));
  }

  @Needs(AuditEntry, 'userId')
  @FieldResolver(() => User, { description: 'Who did it.' })
  user(@Root() entry: AuditEntry, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, entry.userId, info);
  }

  @Needs(AuditEntry, 'apiKeyId', 'userId')
  @FieldResolver(() => ApiKey, {
    nullable: true,
    description: 'The API key it came by, for its owner and admins; null where a person acted without one.',
  })
  async apiKey(
    @Root() { apiKeyId, userId }: AuditEntry,
    @Ctx() { load, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApiKey | null> {
    const shown = viewer.user.role === Role.ADMIN || viewer.user.id === userId;
    return load.one(ApiKey, shown ? apiKeyId : null, info);
  }

  @Needs(AuditEntry, 'changeId')
  @FieldResolver(() => Change, { description: 'The change it was part of.' })
  change(
    @Root() entry: AuditEntry,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change | null> {
    return load.one(Change, entry.changeId, info);
  }
}

function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
