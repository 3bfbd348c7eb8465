import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Webhook } from '../../entities/record/webhook';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';

@InputType({ description: 'Which webhook is to be told of nothing any more.' })
export class DeleteWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@ObjectType({ description: 'The webhook that was deleted.' })
export class DeleteWebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null when refused.' })
  webhook!: Webhook | null;
}

/** `deleteWebhook`. */
@Resolver()
export class DeleteWebhook {
  @Mutation(() => DeleteWebhookPayload, {
    description: 'Deletes a webhook for good; what was still on its way to it is not sent. Admins only.',
  })
  deleteWebhook(
    @Arg('input', () => DeleteWebhookInput, { description: 'The webhook.' }) input: DeleteWebhookInput,
    @Ctx() context: Context,
  ): Promise<DeleteWebhookPayload> {
    const asked = { mutation: 'deleteWebhook', input, may: mayConfigure, final: true };
    return change(context, 'webhook.deleted', asked, async work => {
      const webhook = await work.find(Webhook, input.webhookId, ['webhookId']);
      webhook.deletedAt = context.now;
      work.args.host = new URL(webhook.url).host;
      return { webhook };
    });
  }
}
