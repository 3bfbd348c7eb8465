import type { GraphQLError } from 'graphql';
import type { Stage } from '../../entities/deals/stage';
import { MILESTONES, type MilestoneName } from '../../entities/record/milestone';
import { LOCALES } from '../../entities/values/locale';
import { fold } from '../../entities/values/names/fold';
import { labelIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';

/** A step of a journey: a milestone, or a stage of one or more pipelines. */
export interface Step {
  /** The names under which its milestones are kept. */
  names: string[];
  /** In the viewer's language. */
  label: string;
  milestone: MilestoneName | null;
  stages: StageRow[];
}

/** From where to where a conversion is measured. */
export interface Steps {
  from: Step;
  to: Step;
}

type StageRow = Pick<Stage, 'id' | 'name' | 'translations' | 'position' | 'pipelineId' | 'outcome' | 'archivedAt'>;

/** Milestones that come before every stage. */
const BEFORE_STAGES: readonly MilestoneName[] = ['VISIT', 'DOWNLOAD', 'LEAD'];

/**
 * The steps that two names mean: a milestone as the API writes it (`FIRST_MEETING`), else a stage's name in either language,
 * else a milestone in the words of either language.
 * @throws BAD_USER_INPUT for a name that is no step, the same step twice, or steps the wrong way round
 */
export async function stepsBetween(context: Context, from = 'LEAD', to = 'WON'): Promise<Steps> {
  const stages = await stagesOf(context);
  const steps = { from: stepNamed(context, stages, from, 'from'), to: stepNamed(context, stages, to, 'to') };
  if (steps.from.names.some(name => steps.to.names.includes(name))) {
    throw badInput(context.viewer.locale, 'kpi.sameStep', {}, ['to']);
  }
  if (comesAfter(steps.from, steps.to)) {
    throw badInput(context.viewer.locale, 'kpi.stepOrder', { from: steps.from.label, to: steps.to.label }, ['to']);
  }
  return steps;
}

/**
 * The whole way: from lead over the open stages in use to won. Stages of the same name in several pipelines are one step.
 * Journeys do not reach archived stages any more, so these can be asked for by name but are no step of the way.
 */
export async function theWholeWay(context: Context): Promise<Step[]> {
  const { locale } = context.viewer;
  const steps = new Map<string, Step>();
  for (const stage of await stagesOf(context)) {
    if (stage.outcome !== null || stage.archivedAt) continue;
    const key = fold(stage.name);
    const label = labelIn(locale, stage.name, stage.translations);
    const step = steps.get(key) ?? { names: [], label, milestone: null, stages: [] };
    steps.set(key, { ...step, names: [...step.names, stage.id], stages: [...step.stages, stage] });
  }
  return [milestoneStep(context, 'LEAD'), ...steps.values(), milestoneStep(context, 'WON')];
}

function stagesOf(context: Context): Promise<StageRow[]> {
  return context.read.rows<StageRow>(
    sql`select s.id, s.name, s.translations, s.position, s.pipeline_id as "pipelineId", s.outcome, s.archived_at as "archivedAt"
      from stages s join pipelines p on p.id = s.pipeline_id
      where s.deleted_at is null and p.deleted_at is null order by p.position, s.position`,
  );
}

function stepNamed(context: Context, stages: StageRow[], name: string, argument: string): Step {
  const { locale } = context.viewer;
  const exactly = MILESTONES.find(milestone => milestone === name);
  if (exactly) return milestoneStep(context, exactly);
  const sought = fold(name.trim());
  const called = stages.filter(stage =>
    [stage.name, ...Object.values(stage.translations)].some(one => fold(one) === sought),
  );
  if (called.some(stage => stage.outcome === 'WON')) return milestoneStep(context, 'WON');
  const [first] = called;
  if (first?.outcome === 'LOST') throw badInput(locale, 'kpi.lostStep', { value: name }, [argument]);
  if (first) {
    const label = labelIn(locale, first.name, first.translations);
    return { names: called.map(stage => stage.id), label, milestone: null, stages: called };
  }
  const milestone = MILESTONES.find(one => wordsFor(one).includes(sought));
  if (milestone) return milestoneStep(context, milestone);
  throw unknownStep(context, stages, name, argument);
}

function milestoneStep({ viewer }: Context, milestone: MilestoneName): Step {
  return { names: [milestone], label: kpiText(viewer.locale, `milestone.${milestone}`), milestone, stages: [] };
}

function wordsFor(milestone: MilestoneName): string[] {
  const labels = LOCALES.map(locale => kpiText(locale, `milestone.${milestone}`));
  return [milestone, milestone.replaceAll('_', ' '), ...labels].map(fold);
}

function unknownStep({ viewer }: Context, stages: StageRow[], value: string, argument: string): GraphQLError {
  const names = stages
    .filter(stage => !stage.outcome)
    .map(stage => labelIn(viewer.locale, stage.name, stage.translations));
  const known = [...new Set([...MILESTONES, ...names])].join(kpiText(viewer.locale, 'comma'));
  return badInput(viewer.locale, 'kpi.milestone', { value, known }, [argument]);
}

/** True where a journey reaches `one` after `other`; milestones and stages that happen side by side have no order. */
function comesAfter(one: Step, other: Step): boolean {
  if (one.milestone && other.milestone) return MILESTONES.indexOf(one.milestone) > MILESTONES.indexOf(other.milestone);
  if (one.milestone === 'WON') return true;
  if (other.milestone) return BEFORE_STAGES.includes(other.milestone);
  const pairs = one.stages.flatMap(a =>
    other.stages.filter(b => b.pipelineId === a.pipelineId).map(b => a.position > b.position),
  );
  return pairs.length > 0 && pairs.every(Boolean);
}
