import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Channel } from '../../entities/market/channel';
import { Segment } from '../../entities/market/segment';
import { Journey } from '../../entities/record/journey';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, required } from '../changing/text';
import { joinVisitor, visitorKeys } from '../changing/visitor';
import type { Work } from '../changing/work';
import type { Context } from '../context';

@InputType({ description: 'Changes of a lead; what is left out stays, null empties what may be empty.' })
export class UpdateLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  leadId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The company’s name.' })
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to talk to there.' })
  contactName?: string | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees of the company.' })
  employees?: number | null;

  @Field(() => ID, { nullable: true, description: 'Where it came from.' })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of the market it belongs to.' })
  segmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that recommended us.' })
  referredById?: string | null;
}

@ObjectType({ description: 'The changed lead.' })
export class UpdateLeadPayload extends Payload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead!: Lead | null;
}

/** `updateLead`. */
@Resolver()
export class UpdateLead {
  @Mutation(() => UpdateLeadPayload, {
    description:
      'Changes what is known of a lead. What it is qualified by has `qualifyLead`, whom it belongs to has `assign`.',
  })
  updateLead(
    @Arg('input', () => UpdateLeadInput, { description: 'What changes.' }) input: UpdateLeadInput,
    @Ctx() context: Context,
  ): Promise<UpdateLeadPayload> {
    return change(context, 'lead.updated', { mutation: 'updateLead', input }, async work => {
      const lead = await work.find(Lead, input.leadId, ['leadId']);
      await mustBeVersion(work, lead, input.expectedVersion);
      if (input.company != null) lead.company = required(input.company, 'company');
      if (input.contactName !== undefined) lead.contactName = optional(input.contactName, 'contactName', LONGEST_NAME);
      if (input.email !== undefined) lead.email = input.email;
      if (input.phone !== undefined) lead.phone = optional(input.phone, 'phone', LONGEST_NAME);
      if (input.employees !== undefined) lead.employees = input.employees;
      lead.check();
      await refer(work, lead, input);
      if (input.email != null) {
        await joinVisitor(work, await work.get(Journey, lead.journeyId), visitorKeys(null, input.email));
      }
      work.args.lead = lead.company;
      return { lead };
    });
  }
}

async function refer(work: Work, lead: Lead, input: UpdateLeadInput): Promise<void> {
  const { channelId, segmentId, referredById } = input;
  if (channelId !== undefined) lead.channelId = (await work.referIf(Channel, channelId, ['channelId']))?.id ?? null;
  if (segmentId !== undefined) lead.segmentId = (await work.referIf(Segment, segmentId, ['segmentId']))?.id ?? null;
  if (referredById !== undefined) {
    lead.referredById = (await work.referIf(Account, referredById, ['referredById']))?.id ?? null;
  }
}
