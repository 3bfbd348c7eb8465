import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DigestKind, Weekday } from '../../entities/record/digestKind';
import { DigestSubscription } from '../../entities/record/digestSubscription';
import { change } from '../changing/change';
import { knownLocale } from '../changing/knownLocale';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { placeKey, whoseReview } from '../learning/retro/whose';
import { sql } from '../reading/sql';
import { ScopeInput } from '../scope';
import { ChannelInput, type Spot, spotToChange } from './channel';
import { setDigestTimer } from './timer';

@InputType({
  description:
    'Which review is to be posted, where and when. What is left out stays as it is, or takes its usual value.',
})
export class SubscribeDigestInput {
  @Field(() => DigestKind, { description: 'What is posted.' })
  digest!: DigestKind;

  @Field(() => ScopeInput, { nullable: true, description: 'Of whom; the viewer’s own or team when left out.' })
  scope?: ScopeInput | null;

  @Field(() => ChannelInput, { nullable: true, description: 'Where; the viewer’s own chat when left out.' })
  channel?: ChannelInput | null;

  @Field(() => Weekday, { nullable: true, description: 'On which day of the week; Monday when left out.' })
  weekday?: Weekday | null;

  @Field(() => String, { nullable: true, description: 'At which local time; 09:00 when left out.' })
  time?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone of the channel; the viewer’s when left out.' })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language of the channel, `en` or `zh-CN`; the viewer’s when left out.',
  })
  locale?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: nothing is posted until it is set to false again.' })
  paused?: boolean | null;
}

@ObjectType({ description: 'The subscription.' })
export class SubscribeDigestPayload extends Payload {
  @Field(() => DigestSubscription, { nullable: true, description: 'The subscription; null when refused.' })
  subscription!: DigestSubscription | null;
}

const USUAL = { weekday: Weekday.MON, time: '09:00' };

/** `subscribeDigest`. */
@Resolver()
export class SubscribeDigest {
  @Mutation(() => SubscribeDigestPayload, {
    description:
      'Has a review posted by itself. One that is posted there already is changed: its time is moved, it is paused or goes on.',
  })
  async subscribeDigest(
    @Arg('input', () => SubscribeDigestInput, { description: 'What, where and when.' }) input: SubscribeDigestInput,
    @Ctx() context: Context,
  ): Promise<SubscribeDigestPayload> {
    const whose = await whoseReview(context, input.scope);
    const asked = { mutation: 'subscribeDigest', input, ownSettings: true };
    return change(context, 'digest.subscribed', asked, async work => {
      const spot = await spotToChange(work, input.channel);
      const scopeKey = placeKey(whose);
      const known = await knownAt(work, spot, input.digest, scopeKey);
      const subscription =
        known ??
        work.add(DigestSubscription, {
          ...{ digest: input.digest, ...spot, scopeKey, teamId: whose.teamId, scopeUserId: whose.userId },
          ...{ ownerId: context.viewer.user.id, ...USUAL, paused: false, since: context.now },
          ...{ locale: context.viewer.locale, timeZone: context.viewer.timeZone, endedAt: null, endedBecause: null },
        });
      apply(subscription, input, context);
      await setDigestTimer(work, subscription);
      work.args.digest = subscription.digest;
      return { subscription };
    });
  }
}

/** Who changes a subscription answers for it from then on. */
function apply(subscription: DigestSubscription, input: SubscribeDigestInput, { viewer, now }: Context): void {
  const { weekday, time, timeZone, paused } = input;
  Object.assign(subscription, {
    ownerId: viewer.user.id,
    since: now,
    ...(weekday != null && { weekday }),
    ...(time != null && { time }),
    ...(timeZone != null && { timeZone }),
    ...(paused != null && { paused }),
  });
  if (input.locale != null) subscription.locale = knownLocale(input.locale);
  subscription.check();
}

async function knownAt(
  work: Work,
  { placeKey: place }: Spot,
  digest: DigestKind,
  scopeKey: string,
): Promise<DigestSubscription | null> {
  await work.alone(`digest ${place} ${digest} ${scopeKey}`);
  const [known = null] = await work.every(
    DigestSubscription,
    sql`t.place_key = ${place} and t.digest = ${digest} and t.scope_key = ${scopeKey} and t.ended_at is null`,
  );
  return known;
}
