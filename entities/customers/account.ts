import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';
import { CustomerType } from './customerType';

/** A company we sell to or want to sell to. */
@ObjectType({ implements: Stored, description: 'A company we sell to or want to sell to.' })
@Entity('accounts')
export class Account extends Tracked implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Field(() => [String], { description: 'Other names people use for it.' })
  @Column('text', { array: true })
  aliases!: string[];

  @Field(() => CustomerType, { description: 'Whether it had bought from us when it was recorded.' })
  @Column('text')
  type!: CustomerType;

  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  @Column('integer', { nullable: true })
  employees!: number | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  spokenNames(): string[] {
    return [this.name, ...this.aliases];
  }

  /** @throws UserError for a number of employees that cannot be */
  check(): void {
    if (this.employees !== null && this.employees < 1)
      throw new UserError('INVALID', ['employees'], 'employees.outOfRange');
  }

  /** Takes over what another account of the same company knows; its names stay in use. What both know stays as it is here. */
  absorb(other: Account): void {
    const names = new Set([...this.aliases, ...other.spokenNames()]);
    names.delete(this.name);
    this.aliases = [...names];
    if (other.type === CustomerType.EXISTING) this.type = CustomerType.EXISTING;
    this.segmentId ??= other.segmentId;
    this.employees ??= other.employees;
    this.externalId ??= other.externalId;
  }
}
