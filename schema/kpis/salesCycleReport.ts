import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../entities/scalars';
import { KpiGroup, KpiReport } from './kpiReport';

/** How long deals stayed in a stage. */
@ObjectType({ description: 'How long the deals won in a period stayed in a stage.' })
export class StageDays {
  @Field({ description: 'The stage’s id.' })
  key!: string;

  @Field({ description: 'The stage, in the viewer’s language.' })
  label!: string;

  @Field(() => DecimalScalar, { description: 'Mean days a deal spent in it, all stays together.' })
  days!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Median days that the workspace’s deals won in the 12 months before the period spent in it; null where there were none.',
  })
  usualDays!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`days` less `usualDays`; negative where it went faster than usual.',
  })
  excessDays!: string | null;

  @Field(() => Int, { description: 'How many deals the figure rests on.' })
  sampleSize!: number;
}

/** How long sales took, and where they got stuck. */
@ObjectType({ description: 'How long the sales won in a period took, and where they got stuck.' })
export class SalesCycleReport {
  @Field(() => KpiReport, { description: 'The sales cycle as a whole, with median and 90th percentile.' })
  overall!: KpiReport;

  @Field(() => [KpiGroup], { description: 'The sales cycle by group, with `groupBy`.' })
  groups!: KpiGroup[];

  @Field(() => [StageDays], { description: 'Days per stage, in the order of the pipeline.' })
  stages!: StageDays[];

  @Field(() => StageDays, {
    nullable: true,
    description: 'The stage with the largest excess over what is usual for it; null where none took longer.',
  })
  bottleneck!: StageDays | null;

  @Field({ description: 'What the bottleneck is and by how much, in the viewer’s language.' })
  cause!: string;
}
