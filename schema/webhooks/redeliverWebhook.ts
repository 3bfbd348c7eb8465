import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Webhook, WebhookState } from '../../entities/record/webhook';
import { DeliveryState, WebhookDelivery } from '../../entities/record/webhookDelivery';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({ description: 'What is to be sent again; exactly one of the two.' })
export class RedeliverWebhookInput {
  @Field(() => ID, { nullable: true, description: 'This delivery, whatever has become of it.' })
  deliveryId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'This webhook goes on: with what waits for it, and what has happened while it was paused.',
  })
  webhookId?: string | null;
}

@ObjectType({ description: 'What is sent again.' })
export class RedeliverWebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null when refused.' })
  webhook!: Webhook | null;

  @Field(() => WebhookDelivery, { nullable: true, description: 'The delivery, when one was named.' })
  delivery!: WebhookDelivery | null;
}

/** `redeliverWebhook`. */
@Resolver()
export class RedeliverWebhook {
  @Mutation(() => RedeliverWebhookPayload, {
    description: 'Sends one event to a webhook again, or resumes a webhook that was paused. Admins only.',
  })
  redeliverWebhook(
    @Arg('input', () => RedeliverWebhookInput, { description: 'What.' }) input: RedeliverWebhookInput,
    @Ctx() context: Context,
  ): Promise<RedeliverWebhookPayload> {
    const asked = { mutation: 'redeliverWebhook', input, may: mayConfigure, final: true };
    const kind = input.deliveryId == null ? 'webhook.resumed' : 'webhook.redelivered';
    return change(context, kind, asked, async work => {
      if ((input.deliveryId == null) === (input.webhookId == null)) {
        throw new UserError('INVALID', [], 'webhook.oneOfTwo');
      }
      const delivery = await work.findIf(WebhookDelivery, input.deliveryId, ['deliveryId']);
      const webhook = delivery
        ? await work.find(Webhook, delivery.globalWebhookId, ['deliveryId'])
        : await resumed(work, input.webhookId ?? '');
      if (delivery) {
        if (webhook.state === WebhookState.PAUSED) throw new UserError('INVALID', ['deliveryId'], 'webhook.paused');
        delivery.again(context.now);
        webhook.resume();
      }
      work.args.host = new URL(webhook.url).host;
      return { webhook, delivery };
    });
  }
}

/** The webhook goes on, in the name of who resumes it, and what waits for it has three days anew. */
async function resumed(work: Work, id: string): Promise<Webhook> {
  const webhook = await work.find(Webhook, id, ['webhookId']);
  webhook.resume();
  webhook.userId = work.context.viewer.user.id;
  const waiting = await work.every(
    WebhookDelivery,
    sql`t.webhook_id = ${webhook.id} and t.state = ${DeliveryState.WAITING}`,
  );
  for (const delivery of waiting) delivery.again(work.context.now);
  return webhook;
}
