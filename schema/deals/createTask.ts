import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { DateScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { optional, required, verbatim } from '../changing/text';
import type { Context } from '../context';
import { timeOfDay } from './timeOfDay';

@InputType({ description: 'Something to do.' })
export class CreateTaskInput {
  @Field({ description: 'What is to be done.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is due.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Time of day at which it is due, such as 15:30; needs a day.' })
  dueTime?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer it is for.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal it moves forward; its account is taken over.' })
  dealId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead it is for.' })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who has to do it; the viewer when left out.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The task that was added.' })
export class CreateTaskPayload extends Payload {
  @Field(() => Task, { nullable: true, description: 'The task; null when refused.' })
  task!: Task | null;
}

/** `createTask`. */
@Resolver()
export class CreateTask {
  @Mutation(() => CreateTaskPayload, { description: 'Adds something to do.' })
  createTask(
    @Arg('input', () => CreateTaskInput, { description: 'What is to be done.' }) input: CreateTaskInput,
    @Ctx() context: Context,
  ): Promise<CreateTaskPayload> {
    return change(context, 'task.created', { mutation: 'createTask', input }, async work => {
      if (input.dueTime != null) {
        timeOfDay(input.dueTime, 'dueTime');
        if (input.dueOn == null) throw new UserError('INVALID', ['dueOn'], 'task.timeWithoutDay');
      }
      const deal = await work.referIf(Deal, input.dealId, ['dealId']);
      const lead = await work.referIf(Lead, input.leadId, ['leadId']);
      const account = await work.referIf(Account, input.accountId, ['accountId']);
      if (deal && account && deal.accountId !== account.id) {
        throw new UserError('INVALID', ['dealId'], 'activity.dealElsewhere', { deal: deal.name });
      }
      const owner = await ownerOf(work, input.ownerId);
      const task = work.add(Task, {
        title: required(input.title, 'title'),
        dueOn: input.dueOn ?? null,
        dueTime: input.dueTime ?? null,
        doneAt: null,
        ownerId: owner.id,
        accountId: account?.id ?? deal?.accountId ?? null,
        leadId: lead?.id ?? null,
        dealId: deal?.id ?? null,
        activityId: null,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      work.args.task = task.title;
      return { task };
    });
  }
}
