import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact, ContactRole } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { EmailScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { LONGEST_NAME, optional, required } from '../changing/text';
import type { Context } from '../context';
import { recogniseVisitor } from './recogniseVisitor';

@InputType({ description: 'A person at an account or at a lead; exactly one of the two.' })
export class CreateContactInput {
  @Field({ description: 'The name.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The account the person works for.' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The lead the person works for.' })
  leadId?: string | null;

  @Field(() => ContactRole, { nullable: true, description: 'The part in the decision.' })
  role?: ContactRole | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The contact that was added.' })
export class CreateContactPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: 'The contact; null when refused.' })
  contact!: Contact | null;
}

/** `createContact`. */
@Resolver()
export class CreateContact {
  @Mutation(() => CreateContactPayload, { description: 'Adds a person at an account or a lead.' })
  createContact(
    @Arg('input', () => CreateContactInput, { description: 'The contact.' }) input: CreateContactInput,
    @Ctx() context: Context,
  ): Promise<CreateContactPayload> {
    return change(context, 'contact.created', { mutation: 'createContact', input }, async work => {
      const account = await work.referIf(Account, input.accountId, ['accountId']);
      const lead = await work.referIf(Lead, input.leadId, ['leadId']);
      const contact = work.add(Contact, {
        name: required(input.name, 'name'),
        role: input.role ?? null,
        email: input.email ?? null,
        phone: optional(input.phone, 'phone', LONGEST_NAME),
        accountId: account?.id ?? null,
        leadId: lead?.id ?? null,
        externalId: optional(input.externalId, 'externalId'),
      });
      contact.check();
      await recogniseVisitor(work, contact);
      work.args.contact = contact.name;
      return { contact };
    });
  }
}
