import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Segment } from '../../entities/market/segment';
import { DecimalScalar } from '../../entities/scalars';
import { mayConfigure } from '../access';
import { exactAmount } from '../changing/amount';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { putAt } from './ordered';
import { archive, kindOfChange, mustBeUnique, newNames, OrderedSettingInput, rename, told } from './setting';

@InputType({ description: 'A part of the market; what is left out stays.' })
export class ConfigureSegmentInput extends OrderedSettingInput {
  @Field(() => String, { nullable: true, description: 'The industry, such as Manufacturing.' })
  industry?: string | null;

  @Field(() => Int, { nullable: true, description: 'Smallest usual number of employees; null for not known.' })
  employeesFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest usual number of employees; null for not known.' })
  employeesTo?: number | null;

  @Field(() => [String], { nullable: true, description: 'What customers of this segment usually need.' })
  needs?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many companies the segment has; null for not known.' })
  capacityAccounts?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What all of them spend a year on what we sell, in the workspace’s currency; null for not known.',
  })
  capacityAmount?: string | null;
}

@ObjectType({ description: 'The segment as it is now.' })
export class ConfigureSegmentPayload extends Payload {
  @Field(() => Segment, { nullable: true, description: 'The segment; null when refused.' })
  segment!: Segment | null;
}

/** `configureSegment`. */
@Resolver()
export class ConfigureSegment {
  @Mutation(() => ConfigureSegmentPayload, {
    description: 'Adds, changes, moves or archives a part of the market. Admins only.',
  })
  configureSegment(
    @Arg('input', () => ConfigureSegmentInput, { description: 'The segment.' }) input: ConfigureSegmentInput,
    @Ctx() context: Context,
  ): Promise<ConfigureSegmentPayload> {
    const asked = { mutation: 'configureSegment', input, may: mayConfigure };
    return change(context, kindOfChange(input), asked, async work => {
      const segment = await segmentOf(work, input);
      describe(work, segment, input);
      archive(work, segment, input);
      if (input.position != null || input.id == null) await putAt(work, Segment, segment, input.position ?? null);
      segment.check();
      await mustBeUnique(work, Segment, segment);
      told(work, segment);
      return { segment };
    });
  }
}

async function segmentOf(work: Work, input: ConfigureSegmentInput): Promise<Segment> {
  if (input.id == null) {
    return work.add(Segment, {
      ...newNames(input),
      ...{ industry: null, employeesFrom: null, employeesTo: null, needs: [] },
      ...{ capacityAccounts: null, capacityAmount: null, position: 0, archivedAt: null },
    });
  }
  const segment = await work.find(Segment, input.id, ['id']);
  rename(segment, input);
  return segment;
}

function describe(work: Work, segment: Segment, input: ConfigureSegmentInput): void {
  const { currency } = work.context.viewer.workspace;
  if (input.industry !== undefined) segment.industry = optional(input.industry, 'industry');
  if (input.employeesFrom !== undefined) segment.employeesFrom = input.employeesFrom;
  if (input.employeesTo !== undefined) segment.employeesTo = input.employeesTo;
  if (input.needs != null) segment.needs = input.needs.map(need => required(need, 'needs'));
  if (input.capacityAccounts !== undefined) segment.capacityAccounts = input.capacityAccounts;
  if (input.capacityAmount === null) segment.capacityAmount = null;
  else if (input.capacityAmount !== undefined) {
    segment.capacityAmount = exactAmount(input.capacityAmount, currency, ['capacityAmount']);
  }
}
