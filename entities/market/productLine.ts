import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';
import { UserError } from '../values/userError';

/** What is sold: deals, cycles and margins are told apart by it. */
@ObjectType({ implements: Stored, description: 'A line of products that is sold and measured together.' })
@Entity('product_lines')
export class ProductLine extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => Int, { description: 'Its place in the order, from 1; 0 for all of them while nobody has ordered them.' })
  @Column('integer')
  position!: number;

  @Field(() => Int, { nullable: true, description: 'Days from first contact to won that are usual for it.' })
  @Column('integer', { nullable: true })
  typicalCycleDays!: number | null;

  /** Share of its revenue left after cost, 0..1; null: the workspace's. */
  @Column('numeric', { nullable: true })
  grossMargin!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken off the list for new deals; null while offered.',
  })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }

  /** @throws UserError for figures that cannot be */
  check(): void {
    if (this.typicalCycleDays !== null && this.typicalCycleDays < 1) {
      throw new UserError('INVALID', ['typicalCycleDays'], 'productLine.cycle');
    }
    if (this.grossMargin !== null && !(Number(this.grossMargin) >= 0 && Number(this.grossMargin) <= 1)) {
      throw new UserError('INVALID', ['grossMargin'], 'settings.margin');
    }
  }
}
