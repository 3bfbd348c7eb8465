import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Change } from '../../entities/record/change';
import { Webhook } from '../../entities/record/webhook';
import { WebhookDelivery } from '../../entities/record/webhookDelivery';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a delivery refers to. */
@Resolver(() => WebhookDelivery)
export class WebhookDeliveryFields {
  @Needs(WebhookDelivery, 'webhookId')
  @FieldResolver(() => Webhook, { nullable: true, description: 'Whom it is for; null when that was deleted.' })
  webhook(
    @Root() delivery: WebhookDelivery,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Webhook | null> {
    return load.one(Webhook, delivery.webhookId, info);
  }

  @Needs(WebhookDelivery, 'changeId')
  @FieldResolver(() => Change, { description: 'The change it tells of.' })
  change(
    @Root() delivery: WebhookDelivery,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change | null> {
    return load.one(Change, delivery.changeId, info);
  }
}
