import { Field, ObjectType } from 'type-graphql';
import type { RetroFacts } from '../../entities/learning/retroFacts';
import { DigestKind } from '../../entities/record/digestKind';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { periodLabel } from '../kpis/periodLabel';
import { Picture } from '../kpis/picture';
import type { Audience } from '../learning/retro/audience';
import { chartOf } from '../learning/retro/chart';
import { isEmpty } from '../learning/retro/facts';
import { RetroSection } from '../learning/retro/section';
import { toldSections } from '../learning/retro/told';
import { Scope } from '../scope';

/** A review as it is posted. */
@ObjectType({ description: 'A review as it is posted to a channel, in the words of its readers.' })
export class Digest {
  @Field(() => DigestKind, { description: 'Which review.' })
  digest!: DigestKind;

  @Field(() => Scope, { description: 'Of whom.' })
  scope!: Scope;

  @Field(() => PeriodScalar, { description: 'Of when.' })
  period!: Period;

  @Field({ description: 'The period in the reader’s language.' })
  periodLabel!: string;

  @Field({ description: 'True when there is nothing to report: then it is one line.' })
  empty!: boolean;

  @Field(() => [RetroSection], { description: 'Its parts; `brief` says how many lines of each fit one screen.' })
  sections!: RetroSection[];

  @Field(() => Picture, { nullable: true, description: 'Its one picture; null when there is nothing to draw.' })
  chart!: Picture | null;
}

/** Words a review for those who read it. */
export async function digestOf(
  context: Context,
  digest: DigestKind,
  scope: Scope,
  facts: RetroFacts,
  audience: Audience,
): Promise<Digest> {
  const { viewer, calendar } = context;
  return Object.assign(new Digest(), {
    digest,
    scope,
    period: facts.period,
    periodLabel: periodLabel(viewer.locale, facts.period, calendar),
    empty: isEmpty(facts),
    sections: await toldSections(context, facts, audience),
    chart: chartOf(context, scope.label, facts),
  });
}
