import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { IdealProfile } from '../../entities/customers/idealProfile';
import { Segment } from '../../entities/market/segment';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw, sql } from '../reading/sql';
import { Needs } from '../reading/wanted';

@InputType({ description: 'What the customers of a segment look like that we serve best; what is left out stays.' })
export class ConfigureIdealProfileInput {
  @Field(() => ID, { description: 'The segment.' })
  segmentId!: string;

  @Field(() => Int, { nullable: true, description: 'Fewest employees; null for no lower limit.' })
  employeesFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most employees; null for no upper limit.' })
  employeesTo?: number | null;

  @Field(() => [String], { nullable: true, description: 'Words by which needs are recognised that we meet well.' })
  needs?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True takes the profile away: the segment fits no better than others.',
  })
  remove?: boolean | null;
}

@ObjectType({ description: 'The profile from now on.' })
export class ConfigureIdealProfilePayload extends Payload {
  @Field(() => IdealProfile, { nullable: true, description: 'The profile; null when refused or taken away.' })
  profile!: IdealProfile | null;
}

/** `idealProfiles` and `configureIdealProfile`. */
@Resolver(() => IdealProfile)
export class IdealProfiles {
  @Query(() => [IdealProfile], { description: 'The ideal customer profiles, one a segment at most.' })
  idealProfiles(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<IdealProfile[]> {
    return everyOne(context, IdealProfile, raw('t.created_at'), info);
  }

  @Mutation(() => ConfigureIdealProfilePayload, {
    description: 'Says what the customers of a segment look like that we serve best. Admins only.',
  })
  configureIdealProfile(
    @Arg('input', () => ConfigureIdealProfileInput, { description: 'The profile.' }) input: ConfigureIdealProfileInput,
    @Ctx() context: Context,
  ): Promise<ConfigureIdealProfilePayload> {
    const asked = { mutation: 'configureIdealProfile', input, may: mayConfigure };
    return change(context, 'idealProfile.configured', asked, async work => {
      const segment = await work.refer(Segment, input.segmentId, ['segmentId']);
      work.args.segment = { name: segment.name, translations: segment.translations };
      const [known] = await work.every(IdealProfile, sql`t.segment_id = ${segment.id}`);
      if (input.remove) {
        if (known) known.deletedAt = context.now;
        return { profile: null };
      }
      const profile =
        known ?? work.add(IdealProfile, { segmentId: segment.id, employeesFrom: null, employeesTo: null, needs: [] });
      if (input.employeesFrom !== undefined) profile.employeesFrom = input.employeesFrom;
      if (input.employeesTo !== undefined) profile.employeesTo = input.employeesTo;
      if (input.needs != null) profile.needs = input.needs.map(need => required(need, 'needs'));
      profile.check();
      return { profile };
    });
  }

  @Needs(IdealProfile, 'segmentId')
  @FieldResolver(() => Segment, { description: 'The segment it describes.' })
  segment(
    @Root() profile: IdealProfile,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Segment | null> {
    return load.one(Segment, profile.segmentId, info);
  }
}
