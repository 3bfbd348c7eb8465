import { randomBytes } from 'node:crypto';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Webhook, WebhookState } from '../../entities/record/webhook';
import { UserError } from '../../entities/values/userError';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { eventOf } from '../sync/changeEvent';
import { CHANGE_KINDS } from '../texts/changes';
import { webhookAddress } from './address';
import { secretOwner } from './secretOwner';

@InputType({ description: 'Where changes are to be posted to, and which.' })
export class CreateWebhookInput {
  @Field({ description: 'The address, with https.' })
  url!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The events it is for, such as `deal.moved` or `change.undone`; all when left out.',
  })
  events?: string[] | null;
}

@ObjectType({ description: 'The new webhook, and once its secret.' })
export class CreateWebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null when refused.' })
  webhook!: Webhook | null;

  @Field(() => String, {
    nullable: true,
    description: 'What posts are signed with, as `whsec_…`. It is shown this once: a repeat of the request gives null.',
  })
  secret!: string | null;
}

const SECRET_BYTES = 32;
const MOST = 50;
const NO_EVENT = 80;

/** `createWebhook`. */
@Resolver()
export class CreateWebhook {
  @Mutation(() => CreateWebhookPayload, {
    description:
      'Has changes posted to another app, signed as the Standard Webhooks say, by the rights of the admin who makes it. Admins only.',
  })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The webhook.' }) input: CreateWebhookInput,
    @Ctx() context: Context,
  ): Promise<CreateWebhookPayload> {
    let text: string | null = null;
    const asked = { mutation: 'createWebhook', input, may: mayConfigure, final: true };
    const payload = await change(context, 'webhook.created', asked, async work => {
      const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
      const webhook = await made(work, input);
      webhook.sealedSecret = context.around.sealSecret(secret, secretOwner(webhook));
      text = secret;
      return { webhook };
    });
    return { ...payload, secret: payload.webhook && text };
  }
}

async function made(work: Work, input: CreateWebhookInput): Promise<Webhook> {
  const { around, viewer } = work.context;
  const url = webhookAddress(input.url, around.webhookAllowPrivate);
  const [now] = await work.rows<{ count: number; place: number }>(
    sql`select (select count(*)::integer from webhooks w where w.deleted_at is null) as count,
      (select coalesce(max(o.place), 0) from outbox o) as place`,
  );
  if ((now?.count ?? 0) >= MOST) throw new UserError('INVALID', [], 'webhook.tooMany', { most: MOST });
  work.args.host = url.host;
  return work.add(Webhook, {
    userId: viewer.user.id,
    url: url.href,
    events: eventsOf(input.events),
    sealedSecret: Buffer.alloc(0),
    place: now?.place ?? 0,
    state: WebhookState.ACTIVE,
    pauseReason: null,
    failures: 0,
    retryAt: null,
  });
}

/** The events, each once. @throws UserError for one that there is none of */
function eventsOf(given: readonly string[] | null | undefined): string[] | null {
  if (given == null) return null;
  const known = new Set(CHANGE_KINDS.map(eventOf));
  const unknown = given.find(event => !known.has(event));
  if (unknown !== undefined || given.length === 0) {
    throw new UserError('INVALID', ['events'], 'webhook.event', { value: (unknown ?? '').slice(0, NO_EVENT) });
  }
  return [...new Set(given)].sort();
}
