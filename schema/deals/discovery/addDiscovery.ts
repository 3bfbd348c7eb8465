import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Contact } from '../../../entities/customers/contact';
import { Deal } from '../../../entities/deals/deal';
import { DiscoveryAspect } from '../../../entities/deals/discoveryAspect';
import { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import { DateTimeScalar } from '../../../entities/scalars';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { LONGEST_TEXT, optional, required, verbatim } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';

@InputType({ description: 'Something a customer told about the own situation.' })
export class AddDiscoveryInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => DiscoveryAspect, { description: 'Which of the four it belongs to.' })
  aspect!: DiscoveryAspect;

  @Field({ description: 'What was found out.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Who said it, at the deal’s account.' })
  contactId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was said; now when left out.' })
  at?: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'What was noted.' })
export class AddDiscoveryPayload extends Payload {
  @Field(() => DiscoveryEntry, { nullable: true, description: 'The entry; null when refused.' })
  entry!: DiscoveryEntry | null;

  @Field(() => Deal, { nullable: true, description: 'The deal, with what is still unknown; null when refused.' })
  deal!: Deal | null;
}

/** `addDiscovery`. */
@Resolver()
export class AddDiscovery {
  @Mutation(() => AddDiscoveryPayload, {
    description:
      'Notes what was found out about a customer’s situation, problem, its implication, or the payoff of a solution.',
  })
  addDiscovery(
    @Arg('input', () => AddDiscoveryInput, { description: 'What was found out.' }) input: AddDiscoveryInput,
    @Ctx() context: Context,
  ): Promise<AddDiscoveryPayload> {
    return change(context, 'discovery.added', { mutation: 'addDiscovery', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      const entry = work.add(DiscoveryEntry, {
        dealId: deal.id,
        aspect: input.aspect,
        text: required(input.text, 'text', LONGEST_TEXT),
        contactId: (await speaker(work, deal, input.contactId))?.id ?? null,
        userId: context.viewer.user.id,
        at: input.at ?? context.now,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      entry.check(context.now);
      work.args.deal = deal.name;
      return { entry, deal };
    });
  }
}

async function speaker(work: Work, deal: Deal, id: string | null | undefined): Promise<Contact | null> {
  const contact = await work.referIf(Contact, id, ['contactId']);
  if (contact && contact.accountId !== deal.accountId) {
    throw new UserError('INVALID', ['contactId'], 'activity.contactElsewhere', { contact: contact.name });
  }
  return contact;
}
