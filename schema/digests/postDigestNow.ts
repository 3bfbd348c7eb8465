import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DigestKind } from '../../entities/record/digestKind';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import { latestOccurrence, reviewedAt } from '../../entities/record/schedule';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { periodLabel } from '../kpis/periodLabel';
import { sql } from '../reading/sql';
import { ChannelInput, spotToChange } from './channel';

@InputType({ description: 'Which review is to be posted now.' })
export class PostDigestNowInput {
  @Field(() => DigestKind, { description: 'Which review; it has to be subscribed there.' })
  digest!: DigestKind;

  @Field(() => ChannelInput, { nullable: true, description: 'Where; the viewer’s own chat when left out.' })
  channel?: ChannelInput | null;
}

@ObjectType({ description: 'The subscription whose review is posted.' })
export class PostDigestNowPayload extends Payload {
  @Field(() => DigestSubscription, { nullable: true, description: 'The subscription; null when refused.' })
  subscription!: DigestSubscription | null;
}

/** `postDigestNow`. */
@Resolver()
export class PostDigestNow {
  @Mutation(() => PostDigestNowPayload, {
    description:
      'Posts the review of the latest period at once. Each is posted to a channel once: the schedule does not repeat it.',
  })
  postDigestNow(
    @Arg('input', () => PostDigestNowInput, { description: 'Which one.' }) input: PostDigestNowInput,
    @Ctx() context: Context,
  ): Promise<PostDigestNowPayload> {
    const asked = { mutation: 'postDigestNow', input, ownSettings: true, final: true };
    return change(context, 'digest.postedNow', asked, async work => {
      const { placeKey } = await spotToChange(work, input.channel);
      const [subscription] = await work.every(
        DigestSubscription,
        sql`t.place_key = ${placeKey} and t.digest = ${input.digest} and t.ended_at is null`,
      );
      if (!subscription) throw new UserError('NOT_FOUND', [], 'digest.none');
      const period = reviewedAt(subscription, latestOccurrence(subscription, context.now), context.calendar);
      const posted = await work.rows(
        sql`select p.id from digest_posts p where p.place_key = ${placeKey} and p.digest = ${input.digest}
          and p.scope_key = ${subscription.scopeKey} and p.period = ${period}`,
      );
      if (posted.length > 0) {
        const label = periodLabel(context.viewer.locale, period, context.calendar);
        throw new UserError('ALREADY_EXISTS', [], 'digest.posted', { period: label });
      }
      // Nothing but the time differs, yet the change has to name the record that its job looks for.
      subscription.since = context.now;
      work.args.digest = subscription.digest;
      return { subscription };
    });
  }
}
