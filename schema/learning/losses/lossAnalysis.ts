import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { Picture } from '../../kpis/picture';
import { MoneyData } from '../../money';
import { Scope } from '../../scope';

/** Lost deals that have something in common. */
@ObjectType({ description: 'Lost deals that have something in common.' })
export class LossGroup {
  @Field({ description: 'What they have in common: a reason, or a record’s id; `NONE` where nothing was recorded.' })
  key!: string;

  @Field({ description: 'The same in the viewer’s language.' })
  label!: string;

  @Field(() => Int, { description: 'How many deals.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'Their share of all lost deals, 0 to 1, to 6 places.' })
  share!: string;

  @Field(() => MoneyData, {
    nullable: true,
    description:
      'What they were worth, in the workspace’s currency at the rate of the day; null when none has an amount.',
  })
  money!: MoneyData | null;
}

/** Why deals were lost. */
@ObjectType({ description: 'Why deals were lost: by reason, stage, competitor and product line, with the money.' })
export class LossAnalysis {
  @Field(() => Scope, { description: 'Whose deals.' })
  scope!: Scope;

  @Field(() => PeriodScalar, { description: 'Deals lost in this period.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => Int, { description: 'How many deals were lost.' })
  lost!: number;

  @Field(() => MoneyData, {
    nullable: true,
    description:
      'What they were worth, in the workspace’s currency at the rate of the day; null when none has an amount.',
  })
  money!: MoneyData | null;

  @Field(() => Int, { description: 'How many of them had no amount and add nothing to the money.' })
  withoutAmount!: number;

  @Field(() => [LossGroup], { description: 'By the reason that was given; the most frequent first.' })
  byReason!: LossGroup[];

  @Field(() => [LossGroup], { description: 'By the stage they had got to.' })
  byStage!: LossGroup[];

  @Field(() => [LossGroup], { description: 'By whom they were lost to.' })
  byCompetitor!: LossGroup[];

  @Field(() => [LossGroup], { description: 'By what was to be sold.' })
  byProductLine!: LossGroup[];

  @Field(() => String, {
    nullable: true,
    description:
      'What stands out, in the viewer’s language; null when the numbers do not carry it, that is, when chance alone would often look the same.',
  })
  pattern!: string | null;

  @Field(() => Picture, { nullable: true, description: 'The reasons as a picture; null when nothing was lost.' })
  chart!: Picture | null;

  @Field({ description: 'How it is reckoned, in the viewer’s language.' })
  definition!: string;
}
