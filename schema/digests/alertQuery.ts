import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Stage } from '../../entities/deals/stage';
import { User } from '../../entities/people/user';
import { AlertSubscription } from '../../entities/record/alertSubscription';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { Needs, wanted } from '../reading/wanted';
import { ChannelInput, spotOf } from './channel';

/** Far more than any channel can bear. */
const MOST = 500;

/** `alertSubscriptions`. */
@Resolver(() => AlertSubscription)
export class AlertQuery {
  @Query(() => [AlertSubscription], {
    description:
      'What a channel is told of; without one, all that the viewer has subscribed to, for admins everything.',
  })
  async alertSubscriptions(
    @Arg('channel', () => ChannelInput, { nullable: true, description: 'Where.' }) channel: ChannelInput | null,
    @Arg('ownChat', () => Boolean, { nullable: true, description: 'True: only what comes to the viewer’s own chat.' })
    ownChat: boolean | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlertSubscription[]> {
    const { viewer, database, read } = context;
    const rows = new Rows(database, AlertSubscription);
    const where =
      channel || ownChat
        ? sql`t.place_key = ${spotOf(context, channel).placeKey}`
        : sql`(t.owner_id = ${viewer.user.id} or ${viewer.people === null})`;
    const found = await read.rows<AlertSubscription & Record<string, unknown>>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        where t.deleted_at is null and t.ended_at is null and ${where} order by t.created_at, t.id limit ${MOST}`,
    );
    return found.map(row => rows.made(row));
  }

  @Needs(AlertSubscription, 'amount')
  @FieldResolver(() => MoneyData, {
    nullable: true,
    description: 'Only of deals of this amount and more; null: of all.',
  })
  least(@Root() { amount }: AlertSubscription, @Ctx() { viewer }: Context): MoneyData | null {
    return moneyOf(amount, viewer.workspace.currency);
  }

  @Needs(AlertSubscription, 'stageId')
  @FieldResolver(() => Stage, { nullable: true, description: 'The stage that STAGE is about.' })
  stage(
    @Root() one: AlertSubscription,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stage | null> {
    return load.one(Stage, one.stageId, info);
  }

  @Needs(AlertSubscription, 'ownerId')
  @FieldResolver(() => User, { description: 'Whose access decides what is told.' })
  owner(
    @Root() one: AlertSubscription,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, one.ownerId, info);
  }
}
