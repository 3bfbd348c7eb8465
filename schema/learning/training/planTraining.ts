import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Article } from '../../../entities/learning/article';
import { Script } from '../../../entities/learning/script';
import { Training } from '../../../entities/learning/training';
import { TrainingParticipant } from '../../../entities/learning/trainingParticipant';
import { DateScalar } from '../../../entities/scalars';
import { type Day, dayOf } from '../../../entities/values/day';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { optional, required, verbatim } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { ScopeInput } from '../../scope';
import { attendeesOf } from './attendees';
import { saleSteps } from './steps';

@InputType({ description: 'A training to come.' })
export class PlanTrainingInput {
  @Field(() => String, { description: 'What is trained.' })
  topic!: string;

  @Field(() => ScopeInput, {
    nullable: true,
    description: 'Who takes part: the viewer when left out and for ME, a person, or everybody who is in a team now.',
  })
  scope?: ScopeInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it takes place, today or later; may stay open.',
  })
  date?: Day | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The step it is to make stronger, as `suggestTraining` names it; afterwards the training tells whether it moved.',
  })
  step?: string | null;

  @Field(() => ID, { nullable: true, description: 'An article to read for it.' })
  articleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A script to practise with.' })
  scriptId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The planned training.' })
export class PlanTrainingPayload extends Payload {
  @Field(() => Training, { nullable: true, description: 'The training; null when refused.' })
  training!: Training | null;
}

/** `planTraining`. */
@Resolver()
export class PlanTraining {
  @Mutation(() => PlanTrainingPayload, {
    description: 'Plans a training: for oneself, or for people and teams one manages.',
  })
  async planTraining(
    @Arg('input', () => PlanTrainingInput, { description: 'What, who and when.' }) input: PlanTrainingInput,
    @Ctx() context: Context,
  ): Promise<PlanTrainingPayload> {
    const { people, teamId } = await attendeesOf(context, input.scope);
    const known = input.step == null ? null : (await saleSteps(context)).find(({ key }) => key === input.step);
    return change(context, 'training.planned', { mutation: 'planTraining', input }, async work => {
      if (known === undefined) throw new UserError('INVALID', ['step'], 'training.step');
      if (input.date && input.date < dayOf(context.now, context.calendar.timeZone)) {
        throw new UserError('INVALID', ['date'], 'training.past');
      }
      const training = work.add(Training, {
        topic: required(input.topic, 'topic'),
        plannedOn: input.date ?? null,
        doneOn: null,
        userId: context.viewer.user.id,
        teamId,
        step: known?.key ?? null,
        articleId: (await work.referIf(Article, input.articleId, ['articleId']))?.id ?? null,
        scriptId: (await work.referIf(Script, input.scriptId, ['scriptId']))?.id ?? null,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      enrol(work, training, people);
      work.args.topic = training.topic;
      return { training };
    });
  }
}

/** Enters who takes part. @throws UserError when that is nobody */
export function enrol(work: Work, training: Training, people: readonly string[]): void {
  if (people.length === 0) throw new UserError('INVALID', ['scope'], 'training.nobody');
  for (const userId of people) work.add(TrainingParticipant, { trainingId: training.id, userId });
}
