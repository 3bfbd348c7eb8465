import { Decimal } from 'decimal.js';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Target } from '../../entities/market/target';
import { Workspace } from '../../entities/people/workspace';
import { DecimalScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { mayConfigureMargin } from '../access';
import { change } from '../changing/change';
import { knownLocale } from '../changing/knownLocale';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { onlyGives } from './onlyGives';

@InputType({ description: 'The workspace’s settings; what is left out stays.' })
export class ConfigureWorkspaceInput {
  @Field(() => String, { nullable: true, description: 'The company’s name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 4217 code of the currency figures are reckoned in; it can be changed while nothing is kept in it.',
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone in which days and periods are cut.' })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language where nobody has chosen one: `en` or `zh-CN`.',
  })
  locale?: string | null;

  @Field(() => [Int], { nullable: true, description: 'ISO weekdays that are worked, 1 Monday to 7 Sunday.' })
  workingDays?: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Month in which the fiscal year begins, 1 to 12. Targets for quarters and years move with it.',
  })
  fiscalYearStartMonth?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of revenue left after the cost of what was sold, 0 to 1. Analysts may change it too.',
  })
  grossMargin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'An offer of more percent off than this needs a manager’s approval, 0 to 100.',
  })
  approvalAbovePercent?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months after the last one-off purchase during which a customer counts as active, 1 to 120.',
  })
  customerActiveMonths?: number | null;
}

@ObjectType({ description: 'The workspace as it is now.' })
export class ConfigureWorkspacePayload extends Payload {
  @Field(() => Workspace, { nullable: true, description: 'The workspace; null when refused.' })
  workspace!: Workspace | null;
}

/** `configureWorkspace`. */
@Resolver()
export class ConfigureWorkspace {
  @Mutation(() => ConfigureWorkspacePayload, {
    description: 'Changes the workspace’s own settings. Admins; analysts the gross margin only.',
  })
  configureWorkspace(
    @Arg('input', () => ConfigureWorkspaceInput, { description: 'What changes.' }) input: ConfigureWorkspaceInput,
    @Ctx() context: Context,
  ): Promise<ConfigureWorkspacePayload> {
    const may = mayConfigureMargin(onlyGives(input, ['grossMargin']));
    return change(context, 'settings.changed', { mutation: 'configureWorkspace', input, may }, async work => {
      const workspace = await work.get(Workspace, context.viewer.workspace.id);
      const decimal = (value: string | null | undefined) => (value == null ? null : new Decimal(value).toFixed());
      if (input.name != null) workspace.name = required(input.name, 'name');
      if (input.currency != null && input.currency !== workspace.currency) {
        await mustBeUnused(work, workspace.currency);
        workspace.currency = input.currency;
      }
      workspace.timeZone = input.timeZone ?? workspace.timeZone;
      if (input.locale != null) workspace.locale = knownLocale(input.locale);
      if (input.workingDays != null) workspace.workingDays = [...new Set(input.workingDays)].sort();
      workspace.grossMargin = decimal(input.grossMargin) ?? workspace.grossMargin;
      workspace.approvalAbovePercent = decimal(input.approvalAbovePercent) ?? workspace.approvalAbovePercent;
      workspace.customerActiveMonths = input.customerActiveMonths ?? workspace.customerActiveMonths;
      const before = workspace.fiscalYearStartMonth;
      workspace.fiscalYearStartMonth = input.fiscalYearStartMonth ?? before;
      workspace.check();
      if (workspace.fiscalYearStartMonth !== before) await moveTargets(work, workspace);
      return { workspace };
    });
  }
}

/** Amounts are kept in it or reckoned into it, and closed deals keep what they were reckoned to. */
async function mustBeUnused(work: Work, currency: string): Promise<void> {
  const [kept] = await work.rows(
    sql`select where exists (select from deals) or exists (select from costs) or exists (select from targets)
      or exists (select from currency_rates r where r.deleted_at is null)
      or exists (select from segments s where s.capacity_amount is not null and s.deleted_at is null)
      or exists (select from alert_subscriptions a where a.amount is not null and a.ended_at is null and a.deleted_at is null)`,
  );
  if (kept) throw new UserError('INVALID', ['currency'], 'settings.currencyUsed', { currency });
}

/** Targets for fiscal quarters and years keep their names and move to where those lie now. */
async function moveTargets(work: Work, workspace: Workspace): Promise<void> {
  const fiscal = await work.rows<{ id: string }>(
    sql`select t.id from targets t where t.deleted_at is null and t.period ~ '^[0-9]{4}(-Q[1-4])?$' order by t.id`,
  );
  for (const { id } of fiscal) (await work.get(Target, id)).place(workspace);
}
