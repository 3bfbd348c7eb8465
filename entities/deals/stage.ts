import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';
import { UserError } from '../values/userError';

export enum StageOutcome {
  WON = 'WON',
  LOST = 'LOST',
}

registerEnumType(StageOutcome, {
  name: 'StageOutcome',
  description: 'How a deal that reaches a closing stage has ended.',
  valuesConfig: {
    WON: { description: 'The customer has bought.' },
    LOST: { description: 'The customer will not buy.' },
  },
});

/** One step of a pipeline. */
@ObjectType({ implements: Stored, description: 'One step of a pipeline.' })
@Entity('stages')
export class Stage extends Stored implements Named {
  @Column('uuid')
  pipelineId!: string;

  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => Int, { description: 'Order within the pipeline, from 1.' })
  @Column('integer')
  position!: number;

  @Field(() => Int, { description: 'Chance that a deal in this stage is won, in percent.' })
  @Column('integer')
  probability!: number;

  @Field(() => StageOutcome, {
    nullable: true,
    description: 'Set on the two stages that close a deal; null on the others.',
  })
  @Column('text', { nullable: true })
  outcome!: StageOutcome | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken out of use; null while in use.' })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }

  /** @throws UserError for a probability that cannot be */
  check(): void {
    if (this.probability < 0 || this.probability > 100) {
      throw new UserError('INVALID', ['probability'], 'stage.probability');
    }
  }
}
