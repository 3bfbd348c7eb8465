import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Training } from '../../../entities/learning/training';
import { DateScalar } from '../../../entities/scalars';
import { type Day, dayOf } from '../../../entities/values/day';
import { fold } from '../../../entities/values/names/fold';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { optional, required, verbatim } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { ScopeInput } from '../../scope';
import { attendeesOf } from './attendees';
import { enrol } from './planTraining';

@InputType({ description: 'A training that was done: a planned one, or one that is named here.' })
export class RecordTrainingInput {
  @Field(() => ID, { nullable: true, description: 'The planned training.' })
  trainingId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was trained, when no training is given; one planned for the same people on the same topic is taken for it.',
  })
  topic?: string | null;

  @Field(() => ScopeInput, { nullable: true, description: 'Who took part: the viewer when left out and for ME.' })
  scope?: ScopeInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was done; today when left out, never a later one.',
  })
  date?: Day | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The training that was done.' })
export class RecordTrainingPayload extends Payload {
  @Field(() => Training, { nullable: true, description: 'The training; null when refused.' })
  training!: Training | null;
}

/** `recordTraining`. */
@Resolver()
export class RecordTraining {
  @Mutation(() => RecordTrainingPayload, { description: 'Records that a training was done, planned or not.' })
  async recordTraining(
    @Arg('input', () => RecordTrainingInput, { description: 'Which one, who and when.' }) input: RecordTrainingInput,
    @Ctx() context: Context,
  ): Promise<RecordTrainingPayload> {
    const { people, teamId } = await attendeesOf(context, input.scope);
    return change(context, 'training.done', { mutation: 'recordTraining', input }, async work => {
      const today = dayOf(context.now, context.calendar.timeZone);
      const planned =
        (await work.findIf(Training, input.trainingId, ['trainingId'])) ?? (await plannedFor(work, input, people));
      const training =
        planned ??
        work.add(Training, {
          topic: required(input.topic ?? '', 'topic'),
          plannedOn: null,
          doneOn: null,
          userId: context.viewer.user.id,
          teamId,
          step: null,
          articleId: null,
          scriptId: null,
          said: verbatim(input.said),
          externalId: optional(input.externalId, 'externalId'),
        });
      if (!planned) enrol(work, training, people);
      training.finish(input.date ?? today, today);
      work.args.topic = training.topic;
      return { training };
    });
  }
}

/** The training planned on a topic for exactly these people, the next one first. */
async function plannedFor(work: Work, { topic }: RecordTrainingInput, people: string[]): Promise<Training | null> {
  if (topic == null) return null;
  const planned = await work.rows<{ id: string; topic: string }>(
    sql`select t.id, t.topic from trainings t where t.done_on is null and t.deleted_at is null
      and ${[...people].sort()}::uuid[] = (select array_agg(p.user_id order by p.user_id) from training_participants p
        where p.training_id = t.id and p.deleted_at is null)
      order by t.planned_on nulls last, t.id`,
  );
  const sought = fold(topic.trim());
  const same = planned.find(each => fold(each.topic.trim()) === sought);
  return same ? work.get(Training, same.id) : null;
}
