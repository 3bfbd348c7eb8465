import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { forbidden, notFound } from '../reading/badInput';
import { sql } from '../reading/sql';

@InputType({ description: 'Whose records go to whom.' })
export class HandOverInput {
  @Field(() => ID, { description: 'Who hands over.' })
  fromId!: string;

  @Field(() => ID, { description: 'Who takes over.' })
  toId!: string;
}

/** How many records a person has, or has handed over. */
@ObjectType({ description: 'Numbers of records by their kind.' })
export class RecordCounts {
  @Field(() => Int, { description: 'Accounts.' })
  accounts!: number;

  @Field(() => Int, { description: 'Deals, closed ones included: who looks after a customer sees its past.' })
  deals!: number;

  @Field(() => Int, { description: 'Leads, closed ones included.' })
  leads!: number;

  @Field(() => Int, { description: 'Tasks that are not done.' })
  tasks!: number;

  @Field(() => Int, { description: 'All of them together.' })
  total!: number;
}

@ObjectType({ description: 'What was handed over.' })
export class HandOverPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'Who handed over; null when refused.' })
  from!: User | null;

  @Field(() => User, { nullable: true, description: 'Who has taken over; null when refused.' })
  to!: User | null;
}

const NOTHING: RecordCounts = { accounts: 0, deals: 0, leads: 0, tasks: 0, total: 0 };

/** `handOver`, and what it would move. */
@Resolver(() => HandOverPayload)
export class HandOver {
  @Query(() => RecordCounts, {
    description: 'What `handOver` would move for a person. For managers and admins, and for oneself.',
  })
  async recordsOf(
    @Arg('userId', () => ID, { description: 'The person.' }) userId: string,
    @Ctx() context: Context,
  ): Promise<RecordCounts> {
    const { viewer } = context;
    const read = readGlobalId(userId);
    const user = read?.type === 'User' ? await context.load.with(User, read.id, ['name']) : null;
    if (!user) throw notFound(viewer.locale);
    if (!mayHandOver(context, user.id)) throw forbidden(viewer.locale, 'handOver.notYours');
    const counts = await context.read.row<Omit<RecordCounts, 'total'>>(
      sql`select (select count(*) from accounts t where t.owner_id = ${user.id} and t.deleted_at is null)::integer as accounts,
        (select count(*) from deals t where t.owner_id = ${user.id} and t.deleted_at is null)::integer as deals,
        (select count(*) from leads t where t.owner_id = ${user.id} and t.deleted_at is null)::integer as leads,
        (select count(*) from tasks t where t.owner_id = ${user.id} and t.done_at is null and t.deleted_at is null)::integer as tasks`,
    );
    return summed(counts);
  }

  @Mutation(() => HandOverPayload, {
    description:
      'Hands over all of a person’s accounts, deals, leads and open tasks. Figures of the past stay with whoever owned them then. One change, undone as one.',
  })
  handOver(
    @Arg('input', () => HandOverInput, { description: 'From whom to whom.' }) input: HandOverInput,
    @Ctx() context: Context,
  ): Promise<HandOverPayload> {
    return change(context, 'records.handedOver', { mutation: 'handOver', input }, async work => {
      const from = await work.refer(User, input.fromId, ['fromId']);
      const to = await work.refer(User, input.toId, ['toId']);
      if (!mayHandOver(context, from.id)) throw new UserError('FORBIDDEN', ['fromId'], 'handOver.notYours');
      if (from.id === to.id) throw new UserError('INVALID', ['toId'], 'handOver.same', { user: to.name });
      if (!to.active) throw new UserError('INVALID', ['toId'], 'owner.inactive', { user: to.name });
      if (to.role === Role.ANALYST) throw new UserError('INVALID', ['toId'], 'handOver.analyst', { user: to.name });
      for (const record of await recordsToMove(work, from.id)) record.ownerId = to.id;
      work.args.from = from.name;
      work.args.to = to.name;
      return { from, to };
    });
  }

  @FieldResolver(() => RecordCounts, { description: 'How many records were moved.' })
  async counts(@Root() { change: made }: HandOverPayload, @Ctx() context: Context): Promise<RecordCounts> {
    if (!made) return NOTHING;
    const rows = await context.read.rows<{ type: keyof typeof FIELDS; count: number }>(
      sql`select a.record_type as type, count(*)::integer as count from audit_entries a
        where a.change_id = ${made.id} and a.deleted_at is null group by 1`,
    );
    const counts = { ...NOTHING };
    for (const { type, count } of rows) counts[FIELDS[type]] = count;
    return summed(counts);
  }
}

const FIELDS = { Account: 'accounts', Deal: 'deals', Lead: 'leads', Task: 'tasks' } as const;

function summed(counts: Omit<RecordCounts, 'total'>): RecordCounts {
  return { ...counts, total: counts.accounts + counts.deals + counts.leads + counts.tasks };
}

/** Managers hand over for their people, admins for everybody, others for themselves. */
function mayHandOver({ viewer }: Context, fromId: string): boolean {
  return (
    viewer.user.id === fromId ||
    (viewer.people === null ? viewer.user.role === Role.ADMIN : viewer.people.includes(fromId))
  );
}

async function recordsToMove(work: Work, ownerId: string): Promise<(Account | Deal | Lead | Task)[]> {
  const owned = sql`t.owner_id = ${ownerId}`;
  return [
    ...(await work.every(Account, owned)),
    ...(await work.every(Deal, owned)),
    ...(await work.every(Lead, owned)),
    ...(await work.every(Task, sql`${owned} and t.done_at is null`)),
  ];
}
