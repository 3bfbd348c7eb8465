import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';

/** Points a lead can get for each criterion; together 100. */
export interface ScoringWeights {
  fit: number;
  purchasing: number;
  decision: number;
  intent: number;
}

/** The weights of a workspace that has not chosen its own. */
export const USUAL_WEIGHTS: ScoringWeights = { fit: 30, purchasing: 25, decision: 20, intent: 25 };

const WHOLE = 100;

/** How much each criterion counts in a workspace's lead scores. */
@ObjectType({ implements: Stored, description: 'How much each criterion counts in lead scores; together 100 points.' })
@Entity('scorings')
export class Scoring extends Tracked implements ScoringWeights {
  @Field(() => Int, { description: 'Most points for fit with the ideal customer profile.' })
  @Column('integer')
  fit!: number;

  @Field(() => Int, { description: 'Most points for purchasing power: the budget against the usual deal.' })
  @Column('integer')
  purchasing!: number;

  @Field(() => Int, { description: 'Most points for the decision process: the roles of the people we know.' })
  @Column('integer')
  decision!: number;

  @Field(() => Int, {
    description: 'Most points for intent: recent conversations and what the prospect did by itself.',
  })
  @Column('integer')
  intent!: number;

  /** @throws UserError unless the weights are 0 or more and together 100 */
  check(): void {
    const weights = { fit: this.fit, purchasing: this.purchasing, decision: this.decision, intent: this.intent };
    for (const [name, points] of Object.entries(weights)) {
      if (points < 0) throw new UserError('INVALID', [name], 'scoring.negative');
    }
    const sum = Object.values(weights).reduce((all, points) => all + points, 0);
    if (sum !== WHOLE) throw new UserError('INVALID', [], 'scoring.notWhole', { sum });
  }
}
