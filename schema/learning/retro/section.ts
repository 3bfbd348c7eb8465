import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What a part of a review tells of. */
export enum RetroSectionKey {
  RESULTS = 'RESULTS',
  TARGETS = 'TARGETS',
  WINS = 'WINS',
  LOSSES = 'LOSSES',
  MOVED = 'MOVED',
  STUCK = 'STUCK',
  HELP = 'HELP',
  ACTIVITY = 'ACTIVITY',
  CHECK_INS = 'CHECK_INS',
  UPCOMING = 'UPCOMING',
  CYCLES = 'CYCLES',
  FUNNEL = 'FUNNEL',
  LOSS_REASONS = 'LOSS_REASONS',
  CAC = 'CAC',
  CASES = 'CASES',
  TRAINING = 'TRAINING',
  PROMISES = 'PROMISES',
  SINCE = 'SINCE',
  IMPROVEMENTS = 'IMPROVEMENTS',
}

registerEnumType(RetroSectionKey, {
  name: 'RetroSectionKey',
  description: 'What a part of a review tells of.',
  valuesConfig: {
    RESULTS: { description: 'The figures beside those of the period before.' },
    TARGETS: { description: 'What was reached of the targets.' },
    WINS: { description: 'Deals won and what has helped.' },
    LOSSES: { description: 'Deals lost, why and to whom.' },
    MOVED: { description: 'Open deals that went forward.' },
    STUCK: { description: 'Open deals without anything happening for too long.' },
    HELP: { description: 'Who needs help with what, from the check-ins.' },
    ACTIVITY: { description: 'Activities by kind.' },
    CHECK_INS: { description: 'What people told, and who did not.' },
    UPCOMING: { description: 'Open deals expected to close in the period after.' },
    CYCLES: { description: 'Of a month: sales cycle by product line.' },
    FUNNEL: { description: 'Of a month: how far its leads have come, beside the two months before.' },
    LOSS_REASONS: { description: 'Of a month: deals lost by reason.' },
    CAC: { description: 'Of a month of the workspace: acquisition cost by channel.' },
    CASES: { description: 'Of a month: won deals somebody has looked back on.' },
    TRAINING: { description: 'Of a month: who falls behind at which step, beyond chance.' },
    PROMISES: { description: 'What the last retrospective agreed on, and whether it moved.' },
    SINCE: { description: 'What has changed since in the figures of the last review.' },
    IMPROVEMENTS: { description: 'Two or three improvements with the number that shows the need.' },
  },
});

/** One part of a review in words. */
@ObjectType({ description: 'One part of a review in the reader’s words.' })
export class RetroSection {
  @Field(() => RetroSectionKey, { description: 'What it tells of.' })
  key!: RetroSectionKey;

  @Field({ description: 'Its heading.' })
  title!: string;

  @Field(() => [String], { description: 'What it tells, a line each, the most important first.' })
  lines!: string[];

  @Field(() => Int, { description: 'So many of its lines are enough where a review has to fit one screen.' })
  brief!: number;
}

/** An improvement that a number calls for. */
@ObjectType({ description: 'An improvement that a number calls for.' })
export class RetroImprovement {
  @Field({ description: 'The need by its fixed name; `agreeAction` takes it.' })
  need!: string;

  @Field({ description: 'What is wrong, with the number, and what to do.' })
  text!: string;

  @Field({ description: 'The number that shows the need, written for the reader.' })
  number!: string;

  @Field({ description: 'What to do, short enough for a task.' })
  action!: string;

  /** Who is proposed to see to it; null where nobody is, or the person is not to be named. */
  ownerId!: string | null;
}
