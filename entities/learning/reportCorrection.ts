import { Column, Entity } from 'typeorm';
import { Tracked } from '../record/tracked';
import type { Period } from '../values/period';
import type { ReportSection } from './reportSection';

/** How a person has put a line of the own report right; the report is drafted anew each time and takes it up. */
@Entity('report_corrections')
export class ReportCorrection extends Tracked {
  /** Whose report. */
  @Column('uuid')
  userId!: string;

  @Column('text')
  period!: Period;

  /** What tells the report's lines apart: `DEAL_WON:<id>` and alike, or `OWN:<id>` for a line the person added. */
  @Column('text')
  line!: string;

  /** Where the line stands. */
  @Column('text')
  section!: ReportSection;

  /** What it says instead; null for a line that is left out. */
  @Column('text', { nullable: true })
  text!: string | null;
}
