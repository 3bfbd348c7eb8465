import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact, ContactRole } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, required } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { recogniseVisitor } from './recogniseVisitor';

@InputType({ description: 'Changes of a contact; what is left out stays, null empties what may be empty.' })
export class UpdateContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A new name.' })
  name?: string | null;

  @Field(() => ContactRole, { nullable: true, description: 'The part in the decision.' })
  role?: ContactRole | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account the person works for from now on.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead the person works for from now on.' })
  leadId?: string | null;
}

@ObjectType({ description: 'The changed contact.' })
export class UpdateContactPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: 'The contact; null when refused.' })
  contact!: Contact | null;
}

/** `updateContact`. */
@Resolver()
export class UpdateContact {
  @Mutation(() => UpdateContactPayload, { description: 'Changes what is known of a person at an account or a lead.' })
  updateContact(
    @Arg('input', () => UpdateContactInput, { description: 'What changes.' }) input: UpdateContactInput,
    @Ctx() context: Context,
  ): Promise<UpdateContactPayload> {
    return change(context, 'contact.updated', { mutation: 'updateContact', input }, async work => {
      const contact = await work.find(Contact, input.contactId, ['contactId']);
      await mustBeVersion(work, contact, input.expectedVersion);
      if (input.name != null) contact.name = required(input.name, 'name');
      if (input.role !== undefined) contact.role = input.role;
      if (input.email !== undefined) contact.email = input.email;
      if (input.phone !== undefined) contact.phone = optional(input.phone, 'phone', LONGEST_NAME);
      await move(work, contact, input);
      contact.check();
      await recogniseVisitor(work, contact);
      work.args.contact = contact.name;
      return { contact };
    });
  }
}

/** A new home takes the place of the old one, unless both are given. */
async function move(work: Work, contact: Contact, { accountId, leadId }: UpdateContactInput): Promise<void> {
  const account = await work.referIf(Account, accountId, ['accountId']);
  const lead = await work.referIf(Lead, leadId, ['leadId']);
  if (!account && !lead) return;
  contact.accountId = account?.id ?? null;
  contact.leadId = lead?.id ?? null;
}
