import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Task } from '../../entities/deals/task';
import { DateScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Context } from '../context';
import { timeOfDay } from './timeOfDay';

@InputType({ description: 'What changes of a task; what is left out stays.' })
export class UpdateTaskInput {
  @Field(() => ID, { description: 'The task.' })
  taskId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is due; null takes day and time away.',
  })
  dueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Time of day at which it is due, such as 15:30; null takes it away.',
  })
  dueTime?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has to do it.' })
  ownerId?: string | null;
}

@ObjectType({ description: 'The changed task.' })
export class UpdateTaskPayload extends Payload {
  @Field(() => Task, { nullable: true, description: 'The task; null when refused.' })
  task!: Task | null;
}

/** `updateTask`. */
@Resolver()
export class UpdateTask {
  @Mutation(() => UpdateTaskPayload, { description: 'Changes an open task: what, when and who.' })
  updateTask(
    @Arg('input', () => UpdateTaskInput, { description: 'What changes.' }) input: UpdateTaskInput,
    @Ctx() context: Context,
  ): Promise<UpdateTaskPayload> {
    return change(context, 'task.updated', { mutation: 'updateTask', input }, async work => {
      const task = await work.find(Task, input.taskId, ['taskId']);
      await mustBeVersion(work, task, input.expectedVersion);
      task.mustBeOpen();
      if (input.title != null) task.title = required(input.title, 'title');
      setDue(task, input);
      if (input.ownerId != null) task.ownerId = (await ownerOf(work, input.ownerId)).id;
      work.args.task = task.title;
      return { task };
    });
  }
}

/** The time belongs to the day: it goes with it, and needs one. */
function setDue(task: Task, { dueOn, dueTime }: UpdateTaskInput): void {
  if (dueOn !== undefined) task.dueOn = dueOn;
  if (dueOn === null) task.dueTime = null;
  if (dueTime === undefined) return;
  if (dueTime !== null && task.dueOn === null) throw new UserError('INVALID', ['dueOn'], 'task.timeWithoutDay');
  task.dueTime = dueTime === null ? null : timeOfDay(dueTime, 'dueTime');
}
