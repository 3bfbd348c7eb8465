import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One record of a change. */
export interface Touched {
  type: string;
  id: string;
  action: 'CREATED' | 'UPDATED' | 'REMOVED' | 'RESTORED';
  /** Properties that an update changed. */
  changed?: string[];
}

/** What others are to hear of a change, written with it; names, webhooks and subscriptions are fed from here. */
@Entity('outbox')
export class OutboxEntry {
  @PrimaryColumn('uuid')
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  changeId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  records!: Touched[];

  @Column('timestamptz')
  at!: Date;
}
