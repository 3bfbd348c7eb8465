import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../entities/scalars';
import { KpiDimension } from './dimension';
import { KpiReport } from './kpiReport';

/** One part of a change. */
@ObjectType({ description: 'One part of a change.' })
export class ChangePart {
  @Field({ description: 'The group’s key as in `KpiGroup.key`, or `OTHER` for all that is not listed.' })
  key!: string;

  @Field({ description: 'The group, in the viewer’s language.' })
  label!: string;

  @Field(() => DecimalScalar, { description: 'What it adds to the change, in the metric’s unit.' })
  change!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of that, what comes from its share among all having changed; null for sums and for `OTHER`.',
  })
  mix!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of that, what comes from its own figure having changed; null for sums and for `OTHER`.',
  })
  rate!: string | null;

  @Field({ description: 'The change written out for the viewer, with its sign.' })
  formatted!: string;
}

/** Why a figure has changed. */
@ObjectType({ description: 'A figure’s change, split into parts that add up to it exactly.' })
export class ChangeBreakdown {
  @Field(() => KpiReport, { description: 'The figure, with the one compared with as `previous`.' })
  report!: KpiReport;

  @Field(() => DecimalScalar, { nullable: true, description: 'The change; null when one of the two has no value.' })
  change!: string | null;

  @Field(() => KpiDimension, {
    nullable: true,
    description: 'What it is split by: the cut whose largest part tells most; null when there is nothing to split.',
  })
  dimension!: KpiDimension | null;

  @Field(() => [ChangePart], { description: 'The parts, the largest first, what is left last.' })
  parts!: ChangePart[];

  @Field({ description: 'What made the change, in the viewer’s language.' })
  meaning!: string;
}
