import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FollowUpPlan, USUAL_FOLLOW_UP } from '../../entities/care/followUpPlan';
import { Role } from '../../entities/people/role';
import { Workspace } from '../../entities/people/workspace';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({ description: 'When somebody gets in touch with a customer after a win.' })
export class ConfigureFollowUpPlanInput {
  @Field(() => [Int], { description: 'So many days after the win, in order; up to 12, none for none.' })
  days!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'And from the last of them on every so many months, 1 to 60; left out for no more.',
  })
  everyMonths?: number | null;
}

@ObjectType({ description: 'The plan as it holds for wins from now on.' })
export class ConfigureFollowUpPlanPayload extends Payload {
  @Field(() => FollowUpPlan, { nullable: true, description: 'The plan; null when refused.' })
  plan!: FollowUpPlan | null;
}

/** The days of a workspace's plan. */
@ObjectType({ description: 'When somebody gets in touch with a customer after a win, in this workspace.' })
export class FollowUpRhythm {
  @Field(() => [Int], { description: 'So many days after the win, in order.' })
  days!: number[];

  @Field(() => Int, { nullable: true, description: 'And from then on every so many months; null for no more.' })
  everyMonths!: number | null;
}

/** `configureFollowUpPlan`, and the plan that holds. */
@Resolver(() => Workspace)
export class ConfigureFollowUpPlan {
  @FieldResolver(() => FollowUpRhythm, { description: 'When somebody gets in touch with a customer after a win.' })
  async followUpPlan(@Ctx() { read }: Context): Promise<FollowUpRhythm> {
    const [plan] = await read.rows<FollowUpRhythm & Record<string, unknown>>(
      sql`select p.days, p.every_months as "everyMonths" from follow_up_plans p where p.deleted_at is null`,
    );
    return Object.assign(new FollowUpRhythm(), plan ?? USUAL_FOLLOW_UP);
  }

  @Mutation(() => ConfigureFollowUpPlanPayload, {
    description: 'Sets when somebody gets in touch after a win, as an admin. Tasks made before stay as they are.',
  })
  configureFollowUpPlan(
    @Arg('input', () => ConfigureFollowUpPlanInput, { description: 'The plan.' }) input: ConfigureFollowUpPlanInput,
    @Ctx() context: Context,
  ): Promise<ConfigureFollowUpPlanPayload> {
    return change(context, 'followUp.configured', { mutation: 'configureFollowUpPlan', input }, async work => {
      if (context.viewer.user.role !== Role.ADMIN) throw new UserError('FORBIDDEN', [], 'access.adminOnly');
      const plan = (await presentPlan(work)) ?? work.add(FollowUpPlan, { days: [], everyMonths: null });
      Object.assign(plan, { days: input.days, everyMonths: input.everyMonths ?? null });
      plan.check();
      return { plan };
    });
  }
}

async function presentPlan(work: Work): Promise<FollowUpPlan | null> {
  const [row] = await work.rows<Pick<FollowUpPlan, 'id'>>(
    sql`select p.id from follow_up_plans p where p.deleted_at is null`,
  );
  return row ? work.get(FollowUpPlan, row.id) : null;
}
