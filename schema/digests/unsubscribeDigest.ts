import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DigestKind } from '../../entities/record/digestKind';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import { Ending } from '../../entities/record/posting';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { ChannelInput, spotToChange } from './channel';
import { setDigestTimer } from './timer';

@InputType({ description: 'What is not to be posted any more.' })
export class UnsubscribeDigestInput {
  @Field(() => ID, { nullable: true, description: 'Exactly this one; else all of the place.' })
  subscriptionId?: string | null;

  @Field(() => DigestKind, { nullable: true, description: 'Only this review; every one when left out.' })
  digest?: DigestKind | null;

  @Field(() => ChannelInput, { nullable: true, description: 'Where; the viewer’s own chat when left out.' })
  channel?: ChannelInput | null;
}

@ObjectType({ description: 'What is not posted any more.' })
export class UnsubscribeDigestPayload extends Payload {
  @Field(() => DigestSubscription, {
    nullable: true,
    description: 'The first of those that have ended; null when refused.',
  })
  subscription!: DigestSubscription | null;
}

/** `unsubscribeDigest`. */
@Resolver()
export class UnsubscribeDigest {
  @Mutation(() => UnsubscribeDigestPayload, { description: 'Stops reviews that are posted to a place by themselves.' })
  unsubscribeDigest(
    @Arg('input', () => UnsubscribeDigestInput, { description: 'Which ones.' }) input: UnsubscribeDigestInput,
    @Ctx() context: Context,
  ): Promise<UnsubscribeDigestPayload> {
    const asked = { mutation: 'unsubscribeDigest', input, ownSettings: true };
    return change(context, 'digest.unsubscribed', asked, async work => {
      const read = input.subscriptionId == null ? null : readGlobalId(input.subscriptionId);
      // Whoever reads along in a channel may stop what is posted there; of other places only the owner knows.
      const which =
        input.subscriptionId == null
          ? sql`t.place_key = ${(await spotToChange(work, input.channel)).placeKey}`
          : sql`t.id::text = ${read?.type === 'DigestSubscription' ? read.id : ''} and (t.owner_id = ${context.viewer.user.id} or ${context.viewer.people === null})`;
      const kind = input.digest == null ? sql`true` : sql`t.digest = ${input.digest}`;
      const found = await work.every(DigestSubscription, sql`${which} and ${kind} and t.ended_at is null`);
      const [subscription] = found;
      if (!subscription) throw new UserError('NOT_FOUND', [], 'digest.none');
      for (const each of found) {
        each.end(Ending.STOPPED, context.now);
        await setDigestTimer(work, each);
      }
      work.args.digest = found.length > 1 ? 'ALL' : subscription.digest;
      return { subscription };
    });
  }
}
