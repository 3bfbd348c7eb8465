import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Scoring, USUAL_WEIGHTS } from '../../entities/customers/scoring';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';

@InputType({ description: 'How much each criterion counts; together 100 points. What is left out stays.' })
export class ConfigureScoringInput {
  @Field(() => Int, { nullable: true, description: 'Most points for fit with the ideal customer profile.' })
  fit?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most points for purchasing power.' })
  purchasing?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most points for the decision process.' })
  decision?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most points for intent.' })
  intent?: number | null;
}

@ObjectType({ description: 'The weights from now on.' })
export class ConfigureScoringPayload extends Payload {
  @Field(() => Scoring, { nullable: true, description: 'The weights; null when refused.' })
  scoring!: Scoring | null;
}

/** The weights as the API tells them, also where nobody has chosen any. */
@ObjectType({ description: 'How much each criterion counts in lead scores; together 100 points.' })
export class Weights {
  @Field(() => Int, { description: 'Most points for fit with the ideal customer profile.' })
  fit!: number;

  @Field(() => Int, { description: 'Most points for purchasing power.' })
  purchasing!: number;

  @Field(() => Int, { description: 'Most points for the decision process.' })
  decision!: number;

  @Field(() => Int, { description: 'Most points for intent.' })
  intent!: number;
}

/** `scoring` and `configureScoring`. */
@Resolver()
export class ConfigureScoring {
  @Query(() => Weights, { description: 'How lead scores are weighed in this workspace.' })
  async scoring(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Weights> {
    const [own] = await everyOne(context, Scoring, raw('t.id'), info);
    return own ?? USUAL_WEIGHTS;
  }

  @Mutation(() => ConfigureScoringPayload, {
    description:
      'Changes how lead scores are weighed; every score is reckoned by the new weights at once. Admins only.',
  })
  configureScoring(
    @Arg('input', () => ConfigureScoringInput, { description: 'The weights.' }) input: ConfigureScoringInput,
    @Ctx() context: Context,
  ): Promise<ConfigureScoringPayload> {
    const asked = { mutation: 'configureScoring', input, may: mayConfigure };
    return change(context, 'scoring.configured', asked, async work => {
      const [known] = await work.every(Scoring, raw('true'));
      const scoring = known ?? work.add(Scoring, { ...USUAL_WEIGHTS });
      scoring.fit = input.fit ?? scoring.fit;
      scoring.purchasing = input.purchasing ?? scoring.purchasing;
      scoring.decision = input.decision ?? scoring.decision;
      scoring.intent = input.intent ?? scoring.intent;
      scoring.check();
      return { scoring };
    });
  }
}
