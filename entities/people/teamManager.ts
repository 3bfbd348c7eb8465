import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** Who manages which team; a manager may have several. */
@Entity('team_managers')
export class TeamManager extends Stored {
  @Column('uuid')
  userId!: string;

  @Column('uuid')
  teamId!: string;
}
