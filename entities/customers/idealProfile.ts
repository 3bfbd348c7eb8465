import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';

/** What the customers look like that we serve best in a segment; a lead's fit is measured by it. */
@ObjectType({
  implements: Stored,
  description: 'What the customers of a segment look like that we serve best; a lead’s fit is measured by it.',
})
@Entity('ideal_profiles')
export class IdealProfile extends Tracked {
  @Column('uuid')
  segmentId!: string;

  @Field(() => Int, { nullable: true, description: 'Fewest employees; null for no lower limit.' })
  @Column('integer', { nullable: true })
  employeesFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Most employees; null for no upper limit.' })
  @Column('integer', { nullable: true })
  employeesTo!: number | null;

  @Field(() => [String], {
    description: 'Words by which needs are recognised that we meet well, in any language; case does not matter.',
  })
  @Column('text', { array: true })
  needs!: string[];

  /** @throws UserError for sizes that cannot be */
  check(): void {
    const { employeesFrom: from, employeesTo: to } = this;
    if ((from !== null && from < 1) || (to !== null && to < 1))
      throw new UserError('INVALID', ['employeesFrom'], 'employees.outOfRange');
    if (from !== null && to !== null && to < from)
      throw new UserError('INVALID', ['employeesTo'], 'employees.reversed', { from, to });
  }
}
