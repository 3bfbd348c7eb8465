import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** Who was in which team from when to when; figures stay with the team a person was in when something happened. */
@Entity('team_memberships')
export class TeamMembership extends Stored {
  @Column('uuid')
  userId!: string;

  @Column('uuid')
  teamId!: string;

  @Column('timestamptz')
  since!: Date;

  /** When the person left the team; null while a member. */
  @Column('timestamptz', { nullable: true })
  until!: Date | null;
}
