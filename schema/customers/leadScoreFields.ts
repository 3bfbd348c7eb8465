import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { Lead } from '../../entities/customers/lead';
import type { LeadScore, ScoreReason } from '../../entities/customers/leadScore';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';
import { scoreText } from '../texts/scores';
import { scoresOf } from './leadSigns';

enum Criterion {
  FIT = 'fit',
  PURCHASING = 'purchasing',
  DECISION = 'decision',
  INTENT = 'intent',
}

registerEnumType(Criterion, {
  name: 'ScoreCriterion',
  description: 'What a lead’s score is made of.',
  valuesConfig: {
    FIT: { description: 'Fit with the ideal customer profile: segment, size and needs.' },
    PURCHASING: { description: 'Purchasing power: the budget against the usual deal.' },
    DECISION: { description: 'Decision process: the roles of the people we know.' },
    INTENT: { description: 'Intent: recent conversations, and what the prospect did by itself.' },
  },
});

/** One reason of a score. */
@ObjectType('ScoreReason', { description: 'One reason of a score; the points of all add up to it.' })
export class ScoreReasonData {
  @Field(() => Criterion, { description: 'What it counts for.' })
  criterion!: ScoreReason['criterion'];

  @Field({ description: 'The reason in the viewer’s language.' })
  label!: string;

  @Field(() => Int, {
    description: 'Its points; 0 for what is not known yet, negative for what speaks against the lead.',
  })
  points!: number;
}

/** How promising a lead is. */
@ObjectType('LeadScore', { description: 'How promising a lead is, reckoned when it is asked for.' })
export class LeadScoreData {
  @Field(() => Int, { description: '0 to 100.' })
  value!: number;

  @Field(() => [ScoreReasonData], { description: 'Why, in points.' })
  reasons!: ScoreReasonData[];
}

/** `Lead.score`. */
@Resolver(() => Lead)
export class LeadScoreFields {
  @Needs(Lead)
  @FieldResolver(() => LeadScoreData, {
    nullable: true,
    description:
      'How promising it is now, from fit, purchasing power, decision process and intent, by the workspace’s weights.',
  })
  async score(@Root() lead: Lead, @Ctx() context: Context): Promise<LeadScoreData | null> {
    const score = await context.load.reckoned('lead scores', lead.id, ids => scoresOf(context, ids));
    return score && worded(context, score);
  }
}

function worded({ viewer }: Context, { value, reasons }: LeadScore): LeadScoreData {
  return {
    value,
    reasons: reasons.map(({ criterion, key, args, points }) => ({
      criterion,
      label: scoreText(viewer.locale, key, args),
      points,
    })),
  };
}
