import { element } from '../../element.js';
import type { Desk, Section } from '../desk.js';
import { stages as readStages, whole } from '../fields/reading.js';
import { archiving, details, NAMES, type NamedSetting, nameFields, namesFrom, otherNames } from '../names.js';
import { type Item, records } from '../records.js';

interface Stage extends NamedSetting {
  probability: number;
  outcome: string | null;
}

interface Pipeline extends NamedSetting {
  stages: Stage[];
}

const QUERY = `{ pipelines { ${NAMES} stages { ${NAMES} probability outcome } } }`;

/** Pipelines, and the stages of each that is in use. */
export function pipelines(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.pipelines;
  const pipelineItem = (pipeline: Pipeline): Pipeline & Item => ({
    ...pipeline,
    detail: details(
      otherNames(pipeline),
      told.stageCount(pipeline.stages.filter(({ archivedAt }) => !archivedAt).length),
    ),
    archived: pipeline.archivedAt !== null,
  });
  const stageItem = (stage: Stage): Stage & Item => ({
    ...stage,
    detail: details(otherNames(stage), texts.percent(String(stage.probability)), stage.outcome && told.closes),
    archived: stage.archivedAt !== null,
    fixed: stage.outcome !== null,
  });
  const stagesField = {
    name: 'stages',
    label: told.stages,
    hint: told.stagesHint,
    kind: 'lines' as const,
    value: '',
    required: true,
    read: readStages,
  };
  const chance = (stage: Stage | null) => ({
    name: 'probability',
    label: told.probability,
    value: stage ? String(stage.probability) : '',
    ...{ unit: '%', numeric: true, required: true, read: whole },
  });
  return {
    id: 'pipelines',
    title: told.title,
    intro: told.intro,
    show: async () => {
      const { pipelines: all } = await api.ask<{ pipelines: Pipeline[] }>(QUERY);
      const stagesOf = (pipeline: Pipeline) => [
        element('h3', {}, told.stagesOf(pipeline.label)),
        records(desk, {
          mutation: 'configureStage',
          items: pipeline.stages.map(stageItem),
          fields: stage => [...nameFields(desk, stage), ...(stage?.outcome ? [] : [chance(stage)])],
          input: (values, stage) => ({
            ...namesFrom(values, stage),
            ...(stage ? { id: stage.id } : { pipelineId: pipeline.id }),
          }),
          add: told.addStage,
          ordered: true,
          archive: archiving(desk),
        }),
      ];
      return [
        ...all.filter(({ archivedAt }) => !archivedAt).flatMap(stagesOf),
        element('h3', {}, told.pipelines),
        records(desk, {
          mutation: 'configurePipeline',
          items: all.map(pipelineItem),
          fields: pipeline => [...nameFields(desk, pipeline), ...(pipeline ? [] : [stagesField])],
          input: (values, pipeline) => ({ ...namesFrom(values, pipeline), ...(pipeline && { id: pipeline.id }) }),
          add: told.addPipeline,
          ordered: true,
          archive: archiving(desk),
        }),
      ];
    },
  };
}
