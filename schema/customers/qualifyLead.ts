import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Lead, type LeadFacts } from '../../entities/customers/lead';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { exactAmount, usableCurrency } from '../changing/amount';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { optional } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';

@InputType({ description: 'What is known of a lead’s budget, authority, need and timeline; what is left out stays.' })
export class QualifyLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  leadId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it can spend.' })
  budget?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the budget; the workspace’s when left out.' })
  currency?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether we talk to somebody who can decide.' })
  authority?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it needs.' })
  need?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it wants to start.' })
  timeline?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The lead with what is known of it.' })
export class QualifyLeadPayload extends Payload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead!: Lead | null;
}

/** `qualifyLead`. */
@Resolver()
export class QualifyLead {
  @Mutation(() => QualifyLeadPayload, {
    description:
      'Keeps a lead’s budget, authority, need and timeline, and marks it QUALIFIED unless nobody who decides can be reached. A disqualified lead is followed up again.',
  })
  qualifyLead(
    @Arg('input', () => QualifyLeadInput, { description: 'The lead and what is known.' }) input: QualifyLeadInput,
    @Ctx() context: Context,
  ): Promise<QualifyLeadPayload> {
    return change(context, 'lead.qualified', { mutation: 'qualifyLead', input }, async work => {
      const lead = await work.find(Lead, input.leadId, ['leadId']);
      await mustBeVersion(work, lead, input.expectedVersion);
      lead.qualify(await factsIn(work, input));
      work.args.lead = lead.company;
      return { lead };
    });
  }
}

async function factsIn(work: Work, input: QualifyLeadInput): Promise<Partial<LeadFacts>> {
  const facts: Partial<LeadFacts> = {};
  if (input.budget != null) {
    facts.budgetCurrency = await usableCurrency(work, input.currency, work.context.now);
    facts.budget = exactAmount(input.budget, facts.budgetCurrency, ['budget']);
  }
  if (input.authority != null) facts.authority = input.authority;
  if (input.need != null) facts.need = optional(input.need, 'need');
  if (input.timeline != null) facts.timeline = input.timeline;
  return facts;
}
