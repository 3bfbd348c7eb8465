import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReportSection } from '../../../entities/learning/reportSection';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { Scope } from '../../scope';

/** One line of a work report. */
@ObjectType({ description: 'One line of a work report.' })
export class ReportLine {
  @Field(() => Int, { description: 'Its place in the report, from 1.' })
  number!: number;

  @Field({ description: 'Tells the report’s lines apart, also after a correction; `correctReport` takes it.' })
  key!: string;

  @Field(() => ReportSection, { description: 'Where it stands.' })
  section!: ReportSection;

  @Field({ description: 'What it says, in the viewer’s language.' })
  text!: string;

  @Field(() => [ID], { description: 'The records it tells of, for `node`; none for a line the person added.' })
  recordIds!: string[];

  @Field({ description: 'Whether the person put it right or added it.' })
  corrected!: boolean;

  /** Whose line it is. */
  userId!: string;
}

/** What somebody did in a day or week, drafted from what was recorded. */
@ObjectType({ description: 'What somebody did in a day or week, drafted from what was recorded.' })
export class WorkReport {
  @Field(() => Scope, { description: 'Whose report it is.' })
  scope!: Scope;

  @Field(() => PeriodScalar, { description: 'The day or week it tells of.' })
  period!: Period;

  @Field({ description: 'The period in the viewer’s language.' })
  periodLabel!: string;

  @Field(() => [ReportLine], { description: 'The lines in order; empty when nothing was recorded.' })
  lines!: ReportLine[];

  @Field({ description: 'The whole report as text, under headings in the viewer’s language.' })
  text!: string;
}
