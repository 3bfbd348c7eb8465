import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { alternativeOf } from '../pictures/alternative';
import type { ChartSpec } from '../pictures/spec';
import { sql } from '../reading/sql';
import { ScopeInput } from '../scope';
import { kpiText } from '../texts/kpis';
import { questionOf } from './asked';
import { cohort, journeysFrom } from './cohort';
import { wholeOf } from './cohortAge';
import { KpiFilter } from './dimension';
import { quotient, rounded } from './exact';
import { Funnel, type FunnelStep } from './funnel';
import { KpiMetric, KpiUnit } from './metric';
import { periodLabel } from './periodLabel';
import { Picture } from './picture';
import type { Question } from './question';
import { reachedFrom } from './rollups/reached';
import { type Step, theWholeWay } from './steps';
import { funnelTable } from './tableAddress';
import { youngCohort } from './youngCohort';

/** `funnel`, with what it means and looks like. */
@Resolver(() => Funnel)
export class FunnelQuery {
  @Query(() => Funnel, {
    description:
      'How far the leads of a period have come by now, step by step. Each counts for whoever owned it when it became a lead.',
  })
  async funnel(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose leads; the viewer’s own when left out.' })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, {
      nullable: true,
      description: 'When they became leads; this month when left out.',
    })
    period: Period | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Counts only some leads.' })
    filter: KpiFilter | null,
    @Ctx() context: Context,
  ): Promise<Funnel> {
    const question = await questionOf(context, { metric: KpiMetric.CONVERSION_RATE, scope, period, filter });
    const steps = await funnelSteps(question);
    return Object.assign(new Funnel(), {
      scope: question.scope,
      period: question.period,
      periodLabel: periodLabel(context.viewer.locale, question.period, context.calendar),
      steps,
      overall: steps.at(-1)?.rateFromFirst ?? null,
      weakest: weakestOf(steps),
      question,
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the funnel means, in the viewer’s language; null when the numbers do not carry a sentence.',
  })
  async meaning(@Root() { question }: Funnel): Promise<string | null> {
    const { steps } = question;
    if (!steps) return null;
    const whole = await wholeOf(question, asked => cohort(asked, steps));
    return (await youngCohort(question, steps, whole))?.meaning ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the steps as a CSV file, good for a day; null when there is nothing in them.',
  })
  csv(@Root() { question, steps }: Funnel): string | null {
    return steps.some(({ reached }) => reached > 0) ? funnelTable(question) : null;
  }

  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'The funnel as a picture; null when there is nothing to draw.',
  })
  chart(@Root() funnel: Funnel, @Ctx() { around, viewer }: Context): Picture | null {
    if (!funnel.steps.some(({ reached }) => reached > 0)) return null;
    const spec: ChartSpec = {
      kind: 'funnel',
      title: kpiText(viewer.locale, 'title.funnel'),
      subtitle: `${funnel.scope.label} · ${funnel.periodLabel}`,
      unit: KpiUnit.COUNT,
      locale: viewer.locale,
      labels: funnel.steps.map(({ name }) => name),
      series: [{ name: funnel.periodLabel, values: funnel.steps.map(({ reached }) => reached) }],
    };
    return { alt: alternativeOf(spec), url: around.pictureUrl(spec) };
  }
}

/** Every step with how many of those of the first have reached it, in one statement. */
export async function funnelSteps(question: Question): Promise<FunnelStep[]> {
  const way = await theWholeWay(question.context);
  const counted = await question.context.read.rows<{ step: number; reached: number }>(reachedSql(question, way));
  const reached = way.map((_, at) => counted.find(({ step }) => step === at)?.reached ?? 0);
  const rate = (count: number, of: number | undefined): string | null =>
    of === undefined ? null : rounded(KpiUnit.RATIO, quotient(KpiUnit.RATIO, count, of), '');
  return way.map(({ label }, at) => {
    const count = reached[at] ?? 0;
    return {
      name: label,
      reached: count,
      rateFromPrevious: rate(count, reached[at - 1]),
      rateFromFirst: rate(count, reached[0]),
    };
  });
}

function reachedSql(question: Question, way: Step[]) {
  const [first] = way;
  if (!first) throw new Error('a way has a beginning');
  const names = way.flatMap(({ names: each }) => each);
  const places = way.flatMap(({ names: each }, at) => each.map(() => at));
  const steps = sql`unnest(${names}::text[], ${places}::integer[]) p(name, step)`;
  const plainly = (asked: Question) => sql`select t.name as step, 1 as count
    from (with started as materialized (${journeysFrom(asked, first, sql`m.journey_id`)}) select s.journey_id from started s) s
    join milestones t on t.journey_id = s.journey_id and t.deleted_at is null where t.name = any (${names}::text[])`;
  const [from, ...others] = first.names;
  if (from !== undefined && others.length === 0 && way.every(({ names: each }) => each.length === 1)) {
    return sql`select p.step, sum(r.count)::integer as reached from (${reachedFrom(question, from, plainly)}) r
      join ${steps} on p.name = r.step group by p.step`;
  }
  // A journey may have reached a stage of the same name in several pipelines, and counts once.
  return sql`with started as materialized (${journeysFrom(question, first, sql`m.journey_id`)})
    select p.step, count(distinct s.journey_id)::integer as reached
    from started s
    join milestones t on t.journey_id = s.journey_id and t.deleted_at is null
    join ${steps} on p.name = t.name
    group by p.step`;
}

/** Where the largest share is lost, the first of several; null where nobody is. */
function weakestOf(steps: FunnelStep[]): FunnelStep | null {
  const lossy = steps.filter(({ rateFromPrevious }) => rateFromPrevious !== null && Number(rateFromPrevious) < 1);
  return lossy.reduce<FunnelStep | null>(
    (worst, step) => (worst && Number(worst.rateFromPrevious) <= Number(step.rateFromPrevious) ? worst : step),
    null,
  );
}
