import { ScriptScene } from '../../../entities/learning/script';
import { labelIn, type Translations } from '../../../entities/values/translations';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { kpiText } from '../../texts/kpis';

/** What is trained to make a step stronger. */
export type Skill = 'OPENING' | 'MEETING' | 'DISCOVERY' | 'OBJECTIONS' | 'NEGOTIATION';

/** One step of the way from a lead to a sale. */
export interface SaleStep {
  /** `LEAD`, or the id of the stage it leaves. */
  key: string;
  /** Names under which milestones of its beginning are kept. */
  fromNames: string[];
  /** Names under which milestones of what comes next are kept. */
  toNames: string[];
  from: string;
  to: string;
  skill: Skill;
}

/** The scene whose script a skill is practised with. */
export const SCENES: Record<Skill, ScriptScene> = {
  OPENING: ScriptScene.COLD_CALL,
  MEETING: ScriptScene.FIRST_EMAIL,
  DISCOVERY: ScriptScene.DEMO_INVITE,
  OBJECTIONS: ScriptScene.OBJECTION,
  NEGOTIATION: ScriptScene.NEGOTIATION,
};

interface StageRow extends Record<string, unknown> {
  id: string;
  name: string;
  translations: Translations;
  pipelineId: string;
}

/** Every step of the workspace's pipelines, from the lead to the sale; journeys do not reach archived stages any more. */
export async function saleSteps(context: Context): Promise<SaleStep[]> {
  const stages = await context.read.rows<StageRow>(
    sql`select s.id, s.name, s.translations, s.pipeline_id as "pipelineId" from stages s join pipelines p on p.id = s.pipeline_id
      where s.outcome is null and s.archived_at is null and s.deleted_at is null and p.deleted_at is null order by p.position, s.position`,
  );
  const pipelines = [...new Set(stages.map(({ pipelineId }) => pipelineId))].map(id =>
    stages.filter(stage => stage.pipelineId === id),
  );
  const firsts = pipelines.flatMap(([first]) => first ?? []);
  const [first] = firsts;
  if (!first) return [];
  const { locale } = context.viewer;
  const label = (stage: StageRow): string => labelIn(locale, stage.name, stage.translations);
  const won = kpiText(locale, 'milestone.WON');
  const opening: SaleStep = {
    key: 'LEAD',
    fromNames: ['LEAD'],
    toNames: firsts.map(({ id }) => id),
    from: kpiText(locale, 'milestone.LEAD'),
    to: label(first),
    skill: 'OPENING',
  };
  const between = pipelines.flatMap(pipeline =>
    pipeline.map((stage, place): SaleStep => {
      const next = pipeline[place + 1];
      return {
        key: stage.id,
        fromNames: [stage.id],
        toNames: [next?.id ?? 'WON'],
        from: label(stage),
        to: next ? label(next) : won,
        skill: skillOf(place, pipeline.length),
      };
    }),
  );
  return [opening, ...between];
}

/** Pipelines differ in their stages; what counts is how far from the beginning or the end a step is. */
function skillOf(place: number, stages: number): Skill {
  if (place === stages - 1) return 'NEGOTIATION';
  if (place === stages - 2) return 'OBJECTIONS';
  return place === 0 ? 'MEETING' : 'DISCOVERY';
}
