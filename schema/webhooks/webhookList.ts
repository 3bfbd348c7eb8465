import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { Webhook } from '../../entities/record/webhook';
import { WebhookDelivery } from '../../entities/record/webhookDelivery';
import type { Context } from '../context';
import { forbidden } from '../reading/badInput';
import { connectionOf } from '../reading/connection';
import type { Page } from '../reading/page';
import { Rows } from '../reading/rows';
import { raw, sql } from '../reading/sql';
import { Needs, wanted } from '../reading/wanted';
import { type Order, PageArgs } from '../reading/window';

const { Connection: WebhookDeliveryConnection, ConnectionTotal } = connectionOf(WebhookDelivery, 'WebhookDelivery');

/** The log's total. */
export const WebhookDeliveryTotal = ConnectionTotal;

const latestFirst: Order = { name: 'PLACE', expression: raw('t.place'), type: 'integer', direction: 'DESC' };

/** `webhooks` and what they tell. */
@Resolver(() => Webhook)
export class WebhookList {
  @Query(() => [Webhook], { description: 'The addresses that are told of changes, the newest first. Admins only.' })
  async webhooks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Webhook[]> {
    const { viewer } = context;
    if (viewer.user.role !== Role.ADMIN) throw forbidden(viewer.locale, 'access.adminOnly');
    const rows = new Rows(context.database, Webhook);
    const found = await context.read.rows<Webhook>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        where t.deleted_at is null order by t.created_at desc, t.id`,
    );
    return found.map(row => rows.made(row));
  }

  @Needs(Webhook, 'userId')
  @FieldResolver(() => User, { description: 'By whose rights it is told, and who hears when it is dead.' })
  owner(@Root() webhook: Webhook, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, webhook.userId, info);
  }

  @Needs(Webhook)
  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'What was and is to be posted to it, the latest event first.',
  })
  deliveries(
    @Root() webhook: Webhook,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<WebhookDelivery>> {
    const listing = { type: WebhookDelivery, where: [sql`t.deleted_at is null`], order: latestFirst };
    return context.load.page(listing, 'webhookId', webhook.id, page, info);
  }
}
