import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import { Scope } from '../scope';
import type { Question } from './question';

/** One step of a funnel. */
@ObjectType({ description: 'One step of a funnel.' })
export class FunnelStep {
  @Field({ description: 'The milestone or stage, in the viewer’s language.' })
  name!: string;

  @Field(() => Int, { description: 'How many of those who reached the first step have reached it by now.' })
  reached!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of those who reached the step before; null for the first, and where nobody did.',
  })
  rateFromPrevious!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of those who reached the first step; null where nobody did.',
  })
  rateFromFirst!: string | null;
}

/** How many of a period's leads have come how far. */
@ObjectType({ description: 'How many of the leads of a period have come how far by now.' })
export class Funnel {
  @Field(() => Scope, { description: 'Whose leads.' })
  scope!: Scope;

  @Field(() => PeriodScalar, { description: 'The period in which they became leads, in the workspace’s time zone.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => [FunnelStep], { description: 'From lead over the pipeline’s stages to won.' })
  steps!: FunnelStep[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Share of the leads that is won; null without a lead.' })
  overall!: string | null;

  @Field(() => FunnelStep, {
    nullable: true,
    description: 'The step that the smallest share of those before it has reached; null where nobody came so far.',
  })
  weakest!: FunnelStep | null;

  /** What was asked: the conversion from the first step to the last. */
  question!: Question;
}
