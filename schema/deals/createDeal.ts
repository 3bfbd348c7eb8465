import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { CustomerType } from '../../entities/customers/customerType';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { Deal, DealState, RevenueKind } from '../../entities/deals/deal';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage } from '../../entities/deals/stage';
import { ProductLine } from '../../entities/market/productLine';
import { Role } from '../../entities/people/role';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { exactAmount, usableCurrency } from '../changing/amount';
import { change } from '../changing/change';
import { entered, reach } from '../changing/journey';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import { newJourney } from '../changing/visitor';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { raw, sql } from '../reading/sql';
import { dealName } from './dealName';

@InputType({ description: 'A sale in the making.' })
export class CreateDealInput {
  @Field(() => ID, { description: 'The customer.' })
  accountId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called; made from account and product line when left out.',
  })
  name?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it is worth, exact to the currency’s smallest unit.',
  })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; the workspace’s when left out.' })
  currency?: string | null;

  @Field(() => ID, { nullable: true, description: 'What is to be sold.' })
  productLineId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is expected to close.' })
  expectedCloseOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead it comes from; its journey goes on.' })
  leadId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who works on it; when left out a rep, and for others the account’s owner.',
  })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The pipeline; the first one when left out.' })
  pipelineId?: string | null;

  @Field(() => RevenueKind, { nullable: true, description: 'Paid once or over a term; ONCE when left out.' })
  revenueKind?: RevenueKind | null;

  @Field(() => Int, { nullable: true, description: 'Months of the term; needed for RECURRING, not allowed for ONCE.' })
  termMonths?: number | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The deal that was created.' })
export class CreateDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `createDeal`. */
@Resolver()
export class CreateDeal {
  @Mutation(() => CreateDealPayload, { description: 'Creates a deal in the first stage of its pipeline.' })
  createDeal(
    @Arg('input', () => CreateDealInput, { description: 'The deal.' }) input: CreateDealInput,
    @Ctx() context: Context,
  ): Promise<CreateDealPayload> {
    return change(context, 'deal.created', { mutation: 'createDeal', input }, async work => {
      const deal = await createdDeal(work, input);
      work.args.deal = deal.name;
      return { deal };
    });
  }
}

async function createdDeal(work: Work, input: CreateDealInput): Promise<Deal> {
  const account = await work.refer(Account, input.accountId, ['accountId']);
  const lead = await work.findIf(Lead, input.leadId, ['leadId']);
  if (lead?.status === LeadStatus.CONVERTED) throw new UserError('CONFLICT', ['leadId'], 'deal.leadElsewhere');
  const ownAccount = work.context.viewer.user.role !== Role.REP && input.ownerId == null;
  const ownerId = ownAccount ? account.ownerId : (await ownerOf(work, input.ownerId)).id;
  return openDeal(work, { account, lead, ownerId }, input);
}

/** Whom a new deal is with, what it comes from and who works on it. */
export interface DealParties {
  account: Account;
  lead: Lead | null;
  ownerId: string;
}

/** Opens a deal in the first stage of its pipeline; a lead's journey goes on with it, and the lead is converted. */
export async function openDeal(
  work: Work,
  { account, lead, ownerId }: DealParties,
  input: Omit<CreateDealInput, 'accountId' | 'leadId' | 'ownerId'>,
): Promise<Deal> {
  const { now } = work.context;
  const productLine = await work.referIf(ProductLine, input.productLineId, ['productLineId']);
  const stage = await firstStage(work, await work.referIf(Pipeline, input.pipelineId, ['pipelineId']));
  const currency = await usableCurrency(work, input.currency, now);
  const journeyId = lead?.journeyId ?? newJourney(work, null).id;
  const deal = work.add(Deal, {
    name: optional(input.name, 'name', 200) ?? (await dealName(work, account, productLine)),
    accountId: account.id,
    leadId: lead?.id ?? null,
    journeyId,
    pipelineId: stage.pipelineId,
    stageId: stage.id,
    stageSince: now,
    ownerId,
    productLineId: productLine?.id ?? null,
    channelId: lead?.channelId ?? null,
    amount: input.amount == null ? null : exactAmount(input.amount, currency, ['amount']),
    currency,
    expectedCloseOn: input.expectedCloseOn ?? null,
    state: DealState.OPEN,
    closedAt: null,
    closedById: null,
    closedTeamId: null,
    closedAmount: null,
    lossReason: null,
    competitorId: null,
    lossNotes: null,
    customerType: await customerType(work, account),
    ...term(input),
    touchedAt: now,
    said: verbatim(input.said),
    externalId: optional(input.externalId, 'externalId'),
  });
  if (lead) lead.convert();
  else await reach(work, journeyId, ['LEAD'], now, ownerId);
  await entered(work, deal, stage, null, now);
  return deal;
}

function term({
  revenueKind,
  termMonths,
}: Pick<CreateDealInput, 'revenueKind' | 'termMonths'>): Pick<Deal, 'revenueKind' | 'termMonths'> {
  if (revenueKind === RevenueKind.RECURRING) {
    if (termMonths == null || termMonths < 1) throw new UserError('INVALID', ['termMonths'], 'revenue.termMissing');
    return { revenueKind, termMonths };
  }
  if (termMonths != null) throw new UserError('INVALID', ['termMonths'], 'revenue.termOnOnce');
  return { revenueKind: RevenueKind.ONCE, termMonths: null };
}

/** Existing customers were recorded as such or have bought since. */
async function customerType(work: Work, account: Account): Promise<CustomerType> {
  if (account.type === CustomerType.EXISTING) return CustomerType.EXISTING;
  const bought = await work.rows(
    sql`select from deals d where d.account_id = ${account.id} and d.state = 'WON' and d.deleted_at is null limit 1`,
  );
  return bought.length > 0 ? CustomerType.EXISTING : CustomerType.NEW;
}

async function firstStage(work: Work, pipeline: Pipeline | null): Promise<Stage> {
  const [first] = await work.rows<Pick<Stage, 'id'>>(
    sql`select s.id from stages s join pipelines p on p.workspace_id = s.workspace_id and p.id = s.pipeline_id
      where s.outcome is null and s.archived_at is null and s.deleted_at is null and p.deleted_at is null
        and ${pipeline ? sql`p.id = ${pipeline.id}` : raw('p.archived_at is null')}
      order by p.position, s.position limit 1`,
  );
  const stage = first && (await work.look(Stage, first.id));
  if (!stage) throw new Error('the workspace has no pipeline with an open stage');
  return stage;
}
