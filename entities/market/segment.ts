import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';
import { UserError } from '../values/userError';

/** A part of the market whose customers are alike. */
@ObjectType({
  implements: Stored,
  description: 'A part of the market: an industry, a size and what such customers need.',
})
@Entity('segments')
export class Segment extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => Int, { description: 'Its place in the order, from 1; 0 for all of them while nobody has ordered them.' })
  @Column('integer')
  position!: number;

  @Field(() => String, { nullable: true, description: 'The industry, such as Manufacturing.' })
  @Column('text', { nullable: true })
  industry!: string | null;

  @Field(() => Int, { nullable: true, description: 'Smallest usual number of employees.' })
  @Column('integer', { nullable: true })
  employeesFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Largest usual number of employees.' })
  @Column('integer', { nullable: true })
  employeesTo!: number | null;

  @Field(() => [String], { description: 'What customers of this segment usually need.' })
  @Column('text', { array: true })
  needs!: string[];

  /** How many companies the segment has in our market; null when not known. */
  @Column('integer', { nullable: true })
  capacityAccounts!: number | null;

  /** What all of them spend a year on what we sell, in the workspace's currency, exact decimal; null when not known. */
  @Column('numeric', { nullable: true })
  capacityAmount!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of use; null while in use.' })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }

  /** @throws UserError for sizes that cannot be */
  check(): void {
    const { employeesFrom: from, employeesTo: to, capacityAccounts } = this;
    if ((from !== null && from < 1) || (to !== null && to < (from ?? 1))) {
      throw new UserError('INVALID', ['employeesTo'], 'segment.employees');
    }
    if (capacityAccounts !== null && capacityAccounts < 0) {
      throw new UserError('INVALID', ['capacityAccounts'], 'segment.capacity');
    }
  }
}
