import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../entities/people/user';
import { DigestKind, Weekday } from '../../entities/record/digestKind';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import { latestOccurrence, nextOccurrence, reviewedAt } from '../../entities/record/schedule';
import { DateTimeScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { theChannel, theViewer } from '../learning/retro/audience';
import { retroFacts } from '../learning/retro/facts';
import { whoseReview } from '../learning/retro/whose';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { Needs, wanted } from '../reading/wanted';
import { Scope, ScopeInput, scopeOfRecord } from '../scope';
import { ChannelInput, spotOf } from './channel';
import { Digest, digestOf } from './digest';

/** `digestSubscriptions` and `digestPreview`. */
@Resolver()
export class DigestQuery {
  @Query(() => [DigestSubscription], {
    description:
      'What is posted by itself to a channel; without one, all that the viewer has subscribed to, for admins everything.',
  })
  async digestSubscriptions(
    @Arg('channel', () => ChannelInput, { nullable: true, description: 'Where.' }) channel: ChannelInput | null,
    @Arg('ownChat', () => Boolean, { nullable: true, description: 'True: only what comes to the viewer’s own chat.' })
    ownChat: boolean | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DigestSubscription[]> {
    const { viewer, database, read } = context;
    const rows = new Rows(database, DigestSubscription);
    const where =
      channel || ownChat
        ? sql`t.place_key = ${spotOf(context, channel).placeKey}`
        : sql`(t.owner_id = ${viewer.user.id} or ${viewer.people === null})`;
    const found = await read.rows<DigestSubscription & Record<string, unknown>>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        where t.deleted_at is null and t.ended_at is null and ${where} order by t.created_at, t.id limit ${MOST}`,
    );
    return found.map(row => rows.made(row));
  }

  @Query(() => Digest, { description: 'A review as it would be posted now.' })
  async digestPreview(
    @Arg('digest', () => DigestKind, { description: 'Which review.' }) digest: DigestKind,
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Of whom; the viewer’s own or team when left out.' })
    scopeInput: ScopeInput | null,
    @Arg('inChannel', () => Boolean, {
      nullable: true,
      description: 'True: as a channel would read it, where people are named who have opted in.',
    })
    inChannel: boolean | null,
    @Ctx() context: Context,
  ): Promise<Digest> {
    const whose = await whoseReview(context, scopeInput);
    const { timeZone } = context.calendar;
    const schedule = { digest, weekday: Weekday.MON, time: '00:00', timeZone };
    const period = reviewedAt(schedule, latestOccurrence(schedule, context.now), context.calendar);
    const facts = await retroFacts(context, whose, period);
    const audience = inChannel ? await theChannel(context, whose.people) : theViewer(context);
    return digestOf(context, digest, whose.scope, facts, audience);
  }
}

/** Far more than any channel can bear. */
const MOST = 500;

/** What a subscription refers to, and when it is due next. */
@Resolver(() => DigestSubscription)
export class DigestSubscriptionFields {
  @Needs(DigestSubscription, 'teamId', 'scopeUserId')
  @FieldResolver(() => Scope, { description: 'Of whom.' })
  scope(@Root() { teamId, scopeUserId }: DigestSubscription, @Ctx() context: Context): Promise<Scope> {
    return scopeOfRecord(context, { teamId, userId: scopeUserId });
  }

  @Needs(DigestSubscription, 'ownerId')
  @FieldResolver(() => User, { description: 'Whose access decides what it shows.' })
  owner(
    @Root() one: DigestSubscription,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, one.ownerId, info);
  }

  @Needs(DigestSubscription, 'digest', 'weekday', 'time', 'timeZone', 'paused', 'endedAt')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is posted next; null while it is paused.',
  })
  nextAt(@Root() subscription: DigestSubscription, @Ctx() { now }: Context): Date | null {
    return subscription.paused || subscription.endedAt ? null : nextOccurrence(subscription, now);
  }
}
