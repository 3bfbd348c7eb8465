import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { Channel } from '../../entities/market/channel';
import { Segment } from '../../entities/market/segment';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { reach } from '../changing/journey';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, required, verbatim } from '../changing/text';
import { joinVisitor, newJourney, visitorKeys } from '../changing/visitor';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { ownerOfNewLead } from './routing';

@InputType({ description: 'A company that might buy.' })
export class CreateLeadInput {
  @Field({ description: 'The company’s name.' })
  company!: string;

  @Field(() => String, { nullable: true, description: 'Whom to talk to there; becomes a contact.' })
  contactName?: string | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it came from.' })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of the market it belongs to.' })
  segmentId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees of the company.' })
  employees?: number | null;

  @Field(() => String, { nullable: true, description: 'What it needs.' })
  need?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that recommended us.' })
  referredById?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who follows it up. When left out a rep keeps the lead; for others the workspace’s rule for new leads decides.',
  })
  ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What another app knew the visitor by before; what the visitor did becomes part of the lead’s journey.',
  })
  visitorKey?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The lead that was added.' })
export class CreateLeadPayload extends Payload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead!: Lead | null;
}

/** `createLead`. */
@Resolver()
export class CreateLead {
  @Mutation(() => CreateLeadPayload, { description: 'Adds a lead; its journey begins.' })
  createLead(
    @Arg('input', () => CreateLeadInput, { description: 'The lead.' }) input: CreateLeadInput,
    @Ctx() context: Context,
  ): Promise<CreateLeadPayload> {
    return change(context, 'lead.created', { mutation: 'createLead', input }, async work => {
      const lead = await createdLead(work, input);
      work.args.lead = lead.company;
      return { lead };
    });
  }
}

/** Adds a lead with its journey and contact, as part of a change. */
export async function createdLead(work: Work, input: CreateLeadInput): Promise<Lead> {
  const channel = await work.referIf(Channel, input.channelId, ['channelId']);
  const segment = await work.referIf(Segment, input.segmentId, ['segmentId']);
  const referrer = await work.referIf(Account, input.referredById, ['referredById']);
  const ownerId = await ownerOfNewLead(work, input.ownerId);
  const journey = newJourney(work, channel?.id ?? null);
  const lead = work.add(Lead, {
    company: required(input.company, 'company'),
    contactName: optional(input.contactName, 'contactName', LONGEST_NAME),
    email: input.email ?? null,
    phone: optional(input.phone, 'phone', LONGEST_NAME),
    status: LeadStatus.NEW,
    channelId: channel?.id ?? null,
    segmentId: segment?.id ?? null,
    ownerId,
    employees: input.employees ?? null,
    budget: null,
    budgetCurrency: null,
    authority: null,
    need: optional(input.need, 'need'),
    timeline: null,
    disqualifyReason: null,
    disqualifyNotes: null,
    disqualifiedAt: null,
    referredById: referrer?.id ?? null,
    journeyId: journey.id,
    said: verbatim(input.said),
    externalId: optional(input.externalId, 'externalId'),
  });
  lead.check();
  addContact(work, lead);
  await joinVisitor(work, journey, visitorKeys(input.visitorKey, input.email));
  await reach(work, journey.id, ['LEAD'], work.context.now, ownerId);
  return lead;
}

function addContact(work: Work, { id: leadId, contactName, email, phone }: Lead): void {
  if (contactName) {
    work.add(Contact, { name: contactName, role: null, email, phone, accountId: null, leadId, externalId: null });
  }
}
