import { Field, ID, InterfaceType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { globalId } from '../values/globalId';

/**
 * What every record of a workspace has. The workspace leads the key, so a record can never point into another one.
 * Nothing is deleted: what was taken back carries `deletedAt` and counts nowhere.
 */
@InterfaceType('Node', { description: 'A record that can be fetched again by its id.' })
export abstract class Stored {
  /** The workspace the record belongs to (UUID). */
  @PrimaryColumn('uuid')
  workspaceId!: string;

  /** The record's own key (UUID version 7). */
  @PrimaryColumn('uuid')
  id!: string;

  /** Counts the record's changes from 1; two people who change the same one are told apart by it. */
  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  /** When it was taken back; null for a record that counts. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;

  /** The public id: opaque, unique over all types. */
  @Field(() => ID, { name: 'id', description: 'Opaque id, unique over all types.' })
  get globalId(): string {
    return globalId(this.constructor.name, this.id);
  }
}

/** A record that carries a name people say: it is found by it in chat and search. */
export interface Named {
  /** The canonical name first, then all others in use. */
  spokenNames(): string[];
}

/** True for a record that is found by its name. */
export function isNamed(record: object): record is Named {
  return 'spokenNames' in record;
}
