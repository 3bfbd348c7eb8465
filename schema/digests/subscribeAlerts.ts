import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Stage } from '../../entities/deals/stage';
import { AlertEvent, AlertSubscription } from '../../entities/record/alertSubscription';
import { DecimalScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { exactAmount } from '../changing/amount';
import { change } from '../changing/change';
import { knownLocale } from '../changing/knownLocale';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { ChannelInput, spotToChange } from './channel';

@InputType({ description: 'What is to be told as soon as it happens, and where.' })
export class SubscribeAlertsInput {
  @Field(() => AlertEvent, { description: 'What is told.' })
  event!: AlertEvent;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Only of deals of this amount and more, in the workspace’s currency; all when left out.',
  })
  amount?: string | null;

  @Field(() => ID, { nullable: true, description: 'The stage; STAGE needs it, nothing else takes it.' })
  stageId?: string | null;

  @Field(() => ChannelInput, { nullable: true, description: 'Where; the viewer’s own chat when left out.' })
  channel?: ChannelInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language of the channel, `en` or `zh-CN`; the viewer’s when left out.',
  })
  locale?: string | null;
}

@ObjectType({ description: 'The subscription.' })
export class SubscribeAlertsPayload extends Payload {
  @Field(() => AlertSubscription, { nullable: true, description: 'The subscription; null when refused.' })
  subscription!: AlertSubscription | null;
}

/** `subscribeAlerts`. */
@Resolver()
export class SubscribeAlerts {
  @Mutation(() => SubscribeAlertsPayload, {
    description:
      'Has deals told as soon as something happens to them, as far as the viewer sees them. Set up again, the amount is changed.',
  })
  subscribeAlerts(
    @Arg('input', () => SubscribeAlertsInput, { description: 'What and where.' }) input: SubscribeAlertsInput,
    @Ctx() context: Context,
  ): Promise<SubscribeAlertsPayload> {
    const asked = { mutation: 'subscribeAlerts', input, ownSettings: true };
    return change(context, 'alerts.subscribed', asked, async work => {
      const { viewer } = context;
      const spot = await spotToChange(work, input.channel);
      if ((input.stageId != null) !== (input.event === AlertEvent.STAGE)) {
        throw new UserError('INVALID', ['stageId'], 'alert.stage');
      }
      const stage = await work.referIf(Stage, input.stageId, ['stageId']);
      const amount = input.amount == null ? null : exactAmount(input.amount, viewer.workspace.currency, ['amount']);
      const locale = input.locale == null ? viewer.locale : knownLocale(input.locale);
      await work.alone(`alert ${spot.placeKey} ${input.event} ${stage?.id}`);
      const [known] = await work.every(
        AlertSubscription,
        sql`t.place_key = ${spot.placeKey} and t.event = ${input.event} and t.stage_id is not distinct from ${stage?.id ?? null}::uuid
          and t.ended_at is null`,
      );
      const values = { ownerId: viewer.user.id, amount, locale, timeZone: viewer.timeZone };
      const subscription = known
        ? Object.assign(known, values)
        : work.add(AlertSubscription, {
            ...{
              ...spot,
              ...values,
              event: input.event,
              stageId: stage?.id ?? null,
              endedAt: null,
              endedBecause: null,
            },
          });
      work.args.event = subscription.event;
      return { subscription };
    });
  }
}
