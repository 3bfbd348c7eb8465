import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Task } from '../../../entities/deals/task';
import { RetroAction } from '../../../entities/learning/retroAction';
import { RETRO_NEEDS } from '../../../entities/learning/retroFacts';
import { Retrospective } from '../../../entities/learning/retrospective';
import { DateScalar } from '../../../entities/scalars';
import type { Day } from '../../../entities/values/day';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { ownerOf } from '../../changing/owner';
import { Payload } from '../../changing/payload';
import { optional, required, verbatim } from '../../changing/text';
import type { Context } from '../../context';
import { needsIn } from './facts';
import { keptRetro } from './kept';
import { openRetro, type Which, WhichRetro, whichRetro } from './which';
import { whoseRecord } from './whose';

@InputType({ description: 'What a retrospective agrees on.' })
export class AgreeActionInput extends WhichRetro {
  @Field({ description: 'What is to be done.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'Who has to do it; the viewer when left out.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is due.' })
  date?: Day | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The need it is for, as `improvements` names it: the next retrospective tells whether its number moved.',
  })
  need?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The action with its task.' })
export class AgreeActionPayload extends Payload {
  @Field(() => RetroAction, { nullable: true, description: 'The action; null when refused.' })
  action!: RetroAction | null;

  @Field(() => Task, { nullable: true, description: 'The task it has become; null when refused.' })
  task!: Task | null;

  @Field(() => Retrospective, { nullable: true, description: 'Where it was agreed; null when refused.' })
  retrospective!: Retrospective | null;
}

/** `agreeAction`. */
@Resolver()
export class AgreeAction {
  @Mutation(() => AgreeActionPayload, {
    description: 'Agrees an action in an open retrospective: it becomes a task of its owner.',
  })
  async agreeAction(
    @Arg('input', () => AgreeActionInput, { description: 'Who does what by when.' }) input: AgreeActionInput,
    @Ctx() context: Context,
  ): Promise<AgreeActionPayload> {
    const which = await whichRetro(context, input);
    const need = RETRO_NEEDS.find(each => each === input.need) ?? null;
    const numberThen = need && (await numberOf(context, which, need));
    return change(context, 'retro.actionAgreed', { mutation: 'agreeAction', input }, async work => {
      if (input.need != null && need === null) throw new UserError('INVALID', ['need'], 'retro.need');
      const retrospective = await openRetro(work, which);
      const owner = await ownerOf(work, input.ownerId);
      const said = verbatim(input.said);
      const task = work.add(Task, {
        title: required(input.title, 'title'),
        dueOn: input.date ?? null,
        ownerId: owner.id,
        said,
        ...{
          dueTime: null,
          doneAt: null,
          accountId: null,
          leadId: null,
          dealId: null,
          activityId: null,
          externalId: null,
        },
      });
      const action = work.add(RetroAction, {
        ...{ retrospectiveId: retrospective.id, taskId: task.id, need, numberThen, said },
        externalId: optional(input.externalId, 'externalId'),
      });
      work.args.task = task.title;
      return { action, task, retrospective };
    });
  }
}

async function numberOf(context: Context, which: Which, need: string): Promise<string | null> {
  const retro = await keptRetro(context, which);
  if (!retro) return null;
  const { needs } = retro.facts ?? (await needsIn(context, await whoseRecord(context, retro), retro.period));
  return needs.find(({ kind }) => kind === need)?.number ?? null;
}
