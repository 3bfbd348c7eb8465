import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AlertEvent, AlertSubscription } from '../../entities/record/alertSubscription';
import { Ending } from '../../entities/record/posting';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { ChannelInput, spotToChange } from './channel';

@InputType({ description: 'What is not to be told any more.' })
export class UnsubscribeAlertsInput {
  @Field(() => ID, { nullable: true, description: 'Exactly this one; else all of the place.' })
  subscriptionId?: string | null;

  @Field(() => AlertEvent, { nullable: true, description: 'Only this; everything when left out.' })
  event?: AlertEvent | null;

  @Field(() => ChannelInput, { nullable: true, description: 'Where; the viewer’s own chat when left out.' })
  channel?: ChannelInput | null;
}

@ObjectType({ description: 'What is not told any more.' })
export class UnsubscribeAlertsPayload extends Payload {
  @Field(() => AlertSubscription, {
    nullable: true,
    description: 'The first of those that have ended; null when refused.',
  })
  subscription!: AlertSubscription | null;
}

/** `unsubscribeAlerts`. */
@Resolver()
export class UnsubscribeAlerts {
  @Mutation(() => UnsubscribeAlertsPayload, { description: 'Stops telling a place of deals.' })
  unsubscribeAlerts(
    @Arg('input', () => UnsubscribeAlertsInput, { description: 'Which ones.' }) input: UnsubscribeAlertsInput,
    @Ctx() context: Context,
  ): Promise<UnsubscribeAlertsPayload> {
    const asked = { mutation: 'unsubscribeAlerts', input, ownSettings: true };
    return change(context, 'alerts.unsubscribed', asked, async work => {
      const { viewer, now } = context;
      const read = input.subscriptionId == null ? null : readGlobalId(input.subscriptionId);
      // Whoever reads along in a channel may stop what is told there; of other places only the owner knows.
      const which =
        input.subscriptionId == null
          ? sql`t.place_key = ${(await spotToChange(work, input.channel)).placeKey}`
          : sql`t.id::text = ${read?.type === 'AlertSubscription' ? read.id : ''}
              and (t.owner_id = ${viewer.user.id} or ${viewer.people === null})`;
      const event = input.event == null ? sql`true` : sql`t.event = ${input.event}`;
      const found = await work.every(AlertSubscription, sql`${which} and ${event} and t.ended_at is null`);
      const [subscription] = found;
      if (!subscription) throw new UserError('NOT_FOUND', [], 'alert.none');
      for (const each of found) each.end(Ending.STOPPED, now);
      work.args.event = found.length > 1 ? 'ALL' : subscription.event;
      return { subscription };
    });
  }
}
