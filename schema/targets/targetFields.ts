import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Target } from '../../entities/market/target';
import type { Context } from '../context';
import { KpiUnit } from '../kpis/metric';
import { periodLabel } from '../kpis/periodLabel';
import { Needs } from '../reading/wanted';
import { Scope, scopeOfRecord } from '../scope';
import { kpiText } from '../texts/kpis';
import { unitOf, writtenValue } from './written';

/** A target in its reader's words. */
@Resolver(() => Target)
export class TargetFields {
  @Needs(Target, 'userId', 'teamId')
  @FieldResolver(() => Scope, { description: 'Whom it is for: a person, a team or the workspace.' })
  scope(@Root() target: Target, @Ctx() context: Context): Promise<Scope> {
    return scopeOfRecord(context, target);
  }

  @Needs(Target, 'metric')
  @FieldResolver(() => String, { description: 'What is to be reached, in the viewer’s language.' })
  label(@Root() target: Target, @Ctx() { viewer }: Context): string {
    return kpiText(viewer.locale, `metric.${target.metric}`);
  }

  @Needs(Target, 'period')
  @FieldResolver(() => String, { description: 'The period in the viewer’s language.' })
  periodLabel(@Root() target: Target, @Ctx() { viewer, calendar }: Context): string {
    return periodLabel(viewer.locale, target.period, calendar);
  }

  @Needs(Target, 'metric')
  @FieldResolver(() => KpiUnit, { description: 'What `value` counts in.' })
  unit(@Root() target: Target): KpiUnit {
    return unitOf(target.metric);
  }

  @Needs(Target, 'metric', 'value')
  @FieldResolver(() => String, { description: '`value` written out for the viewer, such as `US$120,000` or `25 %`.' })
  formatted(@Root() target: Target, @Ctx() { viewer }: Context): string {
    return writtenValue(viewer, target.metric, target.value);
  }
}
