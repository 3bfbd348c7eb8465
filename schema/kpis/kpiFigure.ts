import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../entities/scalars';
import type { Viewer } from '../viewer';
import { inUnit, rounded } from './exact';
import { KpiUnit } from './metric';
import { written } from './written';

/** A further figure of an answer. */
@ObjectType({ description: 'A further figure that comes with an answer.' })
export class KpiFigure {
  @Field({ description: 'Its fixed key, such as `stillOpen`, `median` or `p90`.' })
  key!: string;

  @Field({ description: 'What it is, in the viewer’s language.' })
  label!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The figure; null when there is no data.' })
  value!: string | null;

  @Field(() => KpiUnit, { description: 'What it counts in.' })
  unit!: KpiUnit;

  @Field({ description: 'The figure written out for the viewer, or the words for why there is none.' })
  formatted!: string;
}

/** Makes a further figure. @param value as it comes from the database; days in seconds */
export function figureOf(
  viewer: Viewer,
  key: string,
  label: string,
  unit: KpiUnit,
  value: string | number | null | undefined,
): KpiFigure {
  const shown = rounded(unit, inUnit(unit, value), viewer.workspace.currency);
  return { key, label, unit, value: shown, formatted: written(viewer, unit, shown) };
}
