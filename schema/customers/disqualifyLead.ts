import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { DisqualifyReason } from '../../entities/customers/disqualifyReason';
import { Lead } from '../../entities/customers/lead';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { optional } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'A lead that is not worth following up, and why.' })
export class DisqualifyLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  leadId!: string;

  @Field(() => DisqualifyReason, { description: 'Why.' })
  reason!: DisqualifyReason;

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  notes?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The lead that was given up.' })
export class DisqualifyLeadPayload extends Payload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead!: Lead | null;
}

/** `disqualifyLead`. */
@Resolver()
export class DisqualifyLead {
  @Mutation(() => DisqualifyLeadPayload, {
    description: 'Gives a lead up. One with low intent comes back as a suggestion when it acts later.',
  })
  disqualifyLead(
    @Arg('input', () => DisqualifyLeadInput, { description: 'Which lead and why.' }) input: DisqualifyLeadInput,
    @Ctx() context: Context,
  ): Promise<DisqualifyLeadPayload> {
    return change(context, 'lead.disqualified', { mutation: 'disqualifyLead', input }, async work => {
      const lead = await work.find(Lead, input.leadId, ['leadId']);
      await mustBeVersion(work, lead, input.expectedVersion);
      lead.disqualify(input.reason, optional(input.notes, 'notes'), context.now);
      work.args.lead = lead.company;
      return { lead };
    });
  }
}
