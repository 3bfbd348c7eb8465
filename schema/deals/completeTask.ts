import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Task } from '../../entities/deals/task';
import { continueFollowUp } from '../care/followUps';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';

@InputType({ description: 'The task that has been done.' })
export class CompleteTaskInput {
  @Field(() => ID, { description: 'The task.' })
  taskId!: string;
}

@ObjectType({ description: 'The task that was completed.' })
export class CompleteTaskPayload extends Payload {
  @Field(() => Task, { nullable: true, description: 'The task; null when refused.' })
  task!: Task | null;
}

/** `completeTask`. */
@Resolver()
export class CompleteTask {
  @Mutation(() => CompleteTaskPayload, { description: 'Marks a task as done.' })
  completeTask(
    @Arg('input', () => CompleteTaskInput, { description: 'Which one.' }) input: CompleteTaskInput,
    @Ctx() context: Context,
  ): Promise<CompleteTaskPayload> {
    return change(context, 'task.completed', { mutation: 'completeTask', input }, async work => {
      const task = await work.find(Task, input.taskId, ['taskId']);
      task.complete(context.now);
      await continueFollowUp(work, task);
      work.args.task = task.title;
      return { task };
    });
  }
}
