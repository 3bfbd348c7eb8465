import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import { Stored } from './stored';

export enum AuditAction {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  REMOVED = 'REMOVED',
  RESTORED = 'RESTORED',
}

registerEnumType(AuditAction, {
  name: 'AuditAction',
  description: 'What happened to a record.',
  valuesConfig: {
    CREATED: { description: 'It was recorded.' },
    UPDATED: { description: 'Some of its values changed.' },
    REMOVED: { description: 'It was taken back and counts nowhere.' },
    RESTORED: { description: 'It was brought back.' },
  },
});

/** Who changed what, when and from where. Append-only. */
@ObjectType({ implements: Stored, description: 'Who changed what, when and from where.' })
@Entity('audit_entries')
export class AuditEntry extends Stored {
  @Column('uuid')
  changeId!: string;

  @Field({ description: 'Type of the record, such as Deal.' })
  @Column('text')
  recordType!: string;

  @Column('uuid')
  recordId!: string;

  /** The record's version after it. */
  @Column('integer')
  recordVersion!: number;

  @Field(() => AuditAction, { description: 'What happened to it.' })
  @Column('text')
  action!: AuditAction;

  /** Values before, by property; null for a new record. */
  @Column('jsonb', { nullable: true })
  before!: Record<string, unknown> | null;

  /** Values after, by property; null for one that was taken back. */
  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;

  @Column('uuid')
  userId!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Column('timestamptz')
  at!: Date;

  @Field({
    description:
      'From where: `api`, `console`, `slack`, `teams`, `job` for what is done in the background, or `admin` for the host’s command line, which acts in an admin’s name.',
  })
  @Column('text')
  origin!: string;

  /** The API key it came by; null where a person acted without one. */
  @Column('uuid', { nullable: true })
  apiKeyId!: string | null;
}
