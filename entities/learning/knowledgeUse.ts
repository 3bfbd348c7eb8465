import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** That an article or script was used on a deal; each counts once a deal. */
@Entity('knowledge_uses')
export class KnowledgeUse extends Stored {
  @Column('uuid')
  dealId!: string;

  @Column('uuid', { nullable: true })
  articleId!: string | null;

  /** The first wording of the script that was used. */
  @Column('uuid', { nullable: true })
  scriptId!: string | null;

  /** Who used it. */
  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  at!: Date;
}
