import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** Who takes part in a training. */
@Entity('training_participants')
export class TrainingParticipant extends Stored {
  @Column('uuid')
  trainingId!: string;

  @Column('uuid')
  userId!: string;
}
