import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import type { NamedInText } from '../values/translations';
import { Stored } from './stored';

/** One step of an inverse: the record, the version it must still have, and the values to put back. */
export interface Reversal {
  type: string;
  id: string;
  /** The version the change left it at; another one means somebody changed it since. */
  version: number;
  /** Values before the change, by property; null for a record the change made, which is taken back as a whole. */
  restore: Record<string, unknown> | null;
}

/** What one mutation did, and how to take it back. */
@ObjectType({ implements: Stored, description: 'What one mutation did; `undo` takes it back.' })
@Entity('changes')
export class Change extends Stored {
  /** What happened, such as `deal.moved`; its text stands in `schema/texts`. */
  @Column('text')
  kind!: string;

  /** What the text names. */
  @Column('jsonb')
  args!: Record<string, NamedInText>;

  /** Who did it. */
  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  @Column('timestamptz')
  at!: Date;

  /** Changes of one chat message share it and are undone together. */
  @Column('text', { nullable: true })
  undoGroup!: string | null;

  /** How to take it back, last step first; null for what cannot be. */
  @Column('jsonb', { nullable: true })
  inverse!: Reversal[] | null;

  /** The change that took this one back. */
  @Column('uuid', { nullable: true })
  undoneById!: string | null;

  /** The change this one took back. */
  @Column('uuid', { nullable: true })
  undoesId!: string | null;
}
