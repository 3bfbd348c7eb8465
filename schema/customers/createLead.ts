import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { Channel } from '../../entities/market/channel';
import { Segment } from '../../entities/market/segment';
import { Journey } from '../../entities/record/journey';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { reach } from '../changing/journey';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, required, verbatim } from '../changing/text';
import type { Context } from '../context';

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

  @Field(() => ID, { nullable: true, description: 'The account that recommended us.' })
  referredById?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who follows it up; the viewer when left out.' })
  ownerId?: string | null;

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
      const channel = await work.referIf(Channel, input.channelId, ['channelId']);
      const segment = await work.referIf(Segment, input.segmentId, ['segmentId']);
      const referrer = await work.referIf(Account, input.referredById, ['referredById']);
      const owner = await ownerOf(work, input.ownerId);
      const journey = work.add(Journey, { channelId: channel?.id ?? null, visitorKey: null });
      const contactName = optional(input.contactName, 'contactName', LONGEST_NAME);
      const lead = work.add(Lead, {
        company: required(input.company, 'company'),
        contactName,
        email: input.email ?? null,
        phone: optional(input.phone, 'phone', LONGEST_NAME),
        status: LeadStatus.NEW,
        channelId: channel?.id ?? null,
        segmentId: segment?.id ?? null,
        ownerId: owner.id,
        referredById: referrer?.id ?? null,
        journeyId: journey.id,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      if (contactName) {
        const { email, phone } = lead;
        work.add(Contact, {
          name: contactName,
          role: null,
          email,
          phone,
          accountId: null,
          leadId: lead.id,
          externalId: null,
        });
      }
      await reach(work, journey.id, ['LEAD'], context.now, owner.id);
      work.args.lead = lead.company;
      return { lead };
    });
  }
}
