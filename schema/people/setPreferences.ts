import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { NudgePreferences } from '../../entities/people/nudgePreferences';
import { User } from '../../entities/people/user';
import { DateScalar } from '../../entities/scalars';
import type { Day } from '../../entities/values/day';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { applyNudges, NudgeSettingInput } from './nudgeSettings';

@InputType({ description: 'What the viewer prefers; what is left out stays.' })
export class SetPreferencesInput {
  @Field(() => String, { nullable: true, description: 'Language of answers: `en` or `zh-CN`.' })
  locale?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA time zone in which words for days are read, such as `Asia/Shanghai`.',
  })
  timeZone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether colleagues may see the viewer’s figures in leaderboards.',
  })
  leaderboardOptIn?: boolean | null;

  @Field(() => [NudgeSettingInput], { nullable: true, description: 'What the viewer wants to be reminded of.' })
  nudges?: NudgeSettingInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the viewer is back: until then nothing comes by itself. Null: not away.',
  })
  awayUntil?: Day | null;

  @Field(() => String, { nullable: true, description: 'Local time from which on nothing comes, such as 18:00.' })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Local time until which nothing comes, such as 08:00.' })
  quietTo?: string | null;
}

@ObjectType({ description: 'The viewer with the new preferences.' })
export class SetPreferencesPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The viewer; null when refused.' })
  user!: User | null;

  @Field(() => NudgePreferences, {
    nullable: true,
    description: 'What the viewer is reminded of; null when nothing was ever set.',
  })
  nudges!: NudgePreferences | null;
}

/** `setPreferences`: everybody for themselves. */
@Resolver()
export class SetPreferences {
  @Mutation(() => SetPreferencesPayload, {
    description: 'Changes the viewer’s own language, time zone and leaderboard choice.',
  })
  setPreferences(
    @Arg('input', () => SetPreferencesInput, { description: 'The preferences.' }) input: SetPreferencesInput,
    @Ctx() context: Context,
  ): Promise<SetPreferencesPayload> {
    const asked = { mutation: 'setPreferences', input, ownSettings: true };
    return change(context, 'user.preferred', asked, async work => {
      const user = await work.get(User, context.viewer.user.id);
      user.prefer(input);
      user.leaderboardOptIn = input.leaderboardOptIn ?? user.leaderboardOptIn;
      work.args.user = user.name;
      return { user, nudges: await applyNudges(work, input) };
    });
  }
}
