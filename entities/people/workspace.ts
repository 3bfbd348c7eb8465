import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DecimalScalar } from '../scalars';
import { globalId } from '../values/globalId';
import type { Locale } from '../values/locale';
import type { Calendar } from '../values/period';

/** One company's data and settings. Lives in `directory`, since it is looked up before a workspace is known. */
@ObjectType({
  description: 'One company: its currency, calendar and settings. No record ever points into another workspace.',
})
@Entity({ schema: 'directory', name: 'workspaces' })
export class Workspace implements Calendar {
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'The company’s name.' })
  @Column('text')
  name!: string;

  @Field({ description: 'ISO 4217 code of the currency that figures are reckoned in.' })
  @Column('text')
  currency!: string;

  @Field({ description: 'IANA time zone in which days and periods are cut.' })
  @Column('text')
  timeZone!: string;

  @Field(() => String, { description: 'BCP 47 tag of the language used where nobody has chosen one.' })
  @Column('text')
  locale!: Locale;

  @Field(() => Int, { description: 'Month in which the fiscal year begins, 1 to 12.' })
  @Column('integer')
  fiscalYearStartMonth!: number;

  /** Share of revenue that is left after the cost of what was sold, 0..1, exact decimal. */
  @Column('numeric')
  grossMargin!: string;

  @Field(() => DecimalScalar, { description: 'An offer of more percent off than this needs a manager’s approval.' })
  @Column('numeric')
  approvalAbovePercent!: string;

  /** Months after the last one-off purchase during which a customer counts as active. */
  @Column('integer')
  customerActiveMonths!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** The public id: opaque, unique over all types. */
  @Field(() => ID, { name: 'id', description: 'Opaque id, unique over all types.' })
  get globalId(): string {
    return globalId('Workspace', this.id);
  }
}
