import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record of an answer, by the field it stood in. */
export type RememberedPayload = Record<string, { type: string; id: string }>;

/** The memory of a mutation that has been carried out, so that a repeat has no second effect. */
@Entity('request_keys')
export class RequestKey {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  /** Who sent it: the key belongs to one caller. */
  @PrimaryColumn('text')
  caller!: string;

  @PrimaryColumn('text')
  key!: string;

  /** Digest of the operation's name and parameters: the same key with others is an error. */
  @Column('text')
  fingerprint!: string;

  @Column('jsonb')
  payload!: RememberedPayload;

  @Column('uuid')
  changeId!: string;

  @Column('timestamptz')
  at!: Date;
}
