import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../../../entities/learning/article';
import { Script } from '../../../entities/learning/script';
import { Training } from '../../../entities/learning/training';
import { User } from '../../../entities/people/user';
import { DecimalScalar } from '../../../entities/scalars';
import type { Context } from '../../context';
import { figuresOf, peopleOf, ScopeInput, ScopeType } from '../../scope';
import { learningText } from '../../texts/learning';
import { everybody } from '../people';
import { ratio } from './effect';
import { bestArticle, bestScript, trainingsFor } from './material';
import type { SaleStep } from './steps';
import { type Weakness, weaknesses } from './weaknesses';

/** What a person should train, with the number that shows the need. */
@ObjectType({ description: 'What a person should train, with the number that shows the need.' })
export class TrainingSuggestion {
  @Field({ description: 'The step, as `planTraining` takes it.' })
  step!: string;

  @Field({ description: 'Where the step begins, in the viewer’s language.' })
  from!: string;

  @Field({ description: 'Where it leads.' })
  to!: string;

  @Field(() => DecimalScalar, {
    description:
      'Share of the person’s journeys of the last 12 months that took the step, among those decided; 0 to 1.',
  })
  rate!: string;

  @Field(() => DecimalScalar, { description: 'The same of the others in the team.' })
  teamRate!: string;

  @Field(() => Int, { description: 'Decided journeys of the person.' })
  sampleSize!: number;

  @Field(() => Int, { description: 'Decided journeys of the others.' })
  teamSampleSize!: number;

  @Field({ description: 'Whether chance alone is an unlikely explanation; if not, it is a hint and no finding.' })
  beyondChance!: boolean;

  @Field({ description: 'What to train, in the viewer’s language.' })
  topic!: string;

  @Field({ description: 'The need in a sentence, in the viewer’s language.' })
  reason!: string;

  weakness!: Weakness;
  taken!: SaleStep;
}

/** `suggestTraining`. */
@Resolver(() => TrainingSuggestion)
export class SuggestTraining {
  @Query(() => [TrainingSuggestion], {
    description:
      'The step of the way to a sale at which each person falls furthest behind the others in the team, over the last 12 months. Nobody is named who is behind at none, or whose numbers are too small.',
  })
  async suggestTraining(
    @Arg('scope', () => ScopeInput, {
      nullable: true,
      description: 'Whose; a rep’s own, a manager’s people, all for admin and analyst when left out.',
    })
    input: ScopeInput | null,
    @Ctx() context: Context,
  ): Promise<TrainingSuggestion[]> {
    const scope = await figuresOf(context, input);
    const people = (await peopleOf(context, input ?? { type: ScopeType.ME })) ?? (await everybody(context));
    const found = await weaknesses(context, scope.userId ? [scope.userId] : people);
    const { locale } = context.viewer;
    return found.map(weakness => {
      const { step, own, others, beyondChance } = weakness;
      return Object.assign(new TrainingSuggestion(), {
        step: step.key,
        from: step.from,
        to: step.to,
        rate: ratio(own),
        teamRate: ratio(others),
        sampleSize: own.decided,
        teamSampleSize: others.decided,
        beyondChance,
        topic: learningText(locale, 'training.topic', { skill: step.skill }),
        reason: learningText(locale, 'training.reason', {
          from: step.from,
          to: step.to,
          own: percent(locale, own),
          others: percent(locale, others),
          sample: own.decided,
          sure: beyondChance ? 'yes' : 'no',
        }),
        weakness,
        taken: step,
      });
    });
  }

  @FieldResolver(() => User, { description: 'Who.' })
  user(
    @Root() { weakness }: TrainingSuggestion,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, weakness.userId, info);
  }

  @FieldResolver(() => Script, {
    nullable: true,
    description: 'A script to practise with, in the viewer’s language: the one that helped to win most.',
  })
  script(
    @Root() { taken }: TrainingSuggestion,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Script | null> {
    return bestScript(context, taken.skill, info);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'An article to read, in the viewer’s language: the one that helped to win most.',
  })
  article(
    @Root() { taken }: TrainingSuggestion,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Article | null> {
    return bestArticle(context, taken.skill, info);
  }

  @FieldResolver(() => [Training], {
    description:
      'The person’s trainings for this step, planned and done, the latest first; `effect` tells what came of them.',
  })
  trainings(
    @Root() { weakness, step }: TrainingSuggestion,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Training[]> {
    return trainingsFor(context, weakness.userId, step, info);
  }
}

function percent(locale: string, { reached, decided }: { reached: number; decided: number }): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(reached / decided);
}
