import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FollowUp } from '../../entities/care/followUp';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** Getting in touch after a win. */
@Resolver(() => Deal)
export class DealFollowUps {
  @Needs(Deal)
  @FieldResolver(() => [Task], {
    description: 'The tasks of getting in touch after the win, as the follow-up plan made them.',
  })
  async followUps(@Root() deal: Deal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Task[]> {
    const kept = await load.many(FollowUp, 'dealId', deal.id, ['taskId'], 'createdAt');
    const tasks = await Promise.all(kept.map(({ taskId }) => load.one(Task, taskId, info)));
    return tasks.filter(task => task !== null);
  }
}
