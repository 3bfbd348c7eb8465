import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { Stored } from '../../entities/record/stored';
import type { Context } from '../context';
import { CreateAccountPayload } from './createAccount';
import { CreateContactPayload } from './createContact';
import { CreateLeadPayload } from './createLead';
import { type Double, type DuplicateSign, doublesOfCompany, doublesOfContact } from './duplicates';

enum Sign {
  NAME = 'NAME',
  EMAIL = 'EMAIL',
  EMAIL_DOMAIN = 'EMAIL_DOMAIN',
  PHONE = 'PHONE',
}

registerEnumType(Sign, {
  name: 'DuplicateSign',
  description: 'By what a record is taken for another one’s double.',
  valuesConfig: {
    NAME: { description: 'The same name, but for legal form or a typing error.' },
    EMAIL: { description: 'The same e-mail address.' },
    EMAIL_DOMAIN: { description: 'E-mail addresses of the same company.' },
    PHONE: { description: 'The same telephone number.' },
  },
});

/** A record that is probably the same as a new one. */
@ObjectType({
  description: 'A record that is probably of the same company or person; `mergeRecords` makes one of two.',
})
export class Duplicate {
  @Field(() => Stored, { description: 'The account, lead or contact that was there before.' })
  record!: Stored;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => [Sign], { description: 'What the two have in common.' })
  signs!: DuplicateSign[];
}

const DESCRIPTION = 'What was there before and is probably the same, as far as the viewer sees it.';

/** `duplicates` of what was just made. */
@Resolver(() => CreateLeadPayload)
export class LeadDuplicates {
  @FieldResolver(() => [Duplicate], { description: DESCRIPTION })
  async duplicates(@Root() { lead }: CreateLeadPayload, @Ctx() context: Context): Promise<Duplicate[]> {
    return lead ? shown(await doublesOfCompany(context, lead)) : [];
  }
}

/** The same for an account. */
@Resolver(() => CreateAccountPayload)
export class AccountDuplicates {
  @FieldResolver(() => [Duplicate], { description: DESCRIPTION })
  async duplicates(@Root() { account }: CreateAccountPayload, @Ctx() context: Context): Promise<Duplicate[]> {
    return account ? shown(await doublesOfCompany(context, account)) : [];
  }
}

/** The same for a contact. */
@Resolver(() => CreateContactPayload)
export class ContactDuplicates {
  @FieldResolver(() => [Duplicate], { description: DESCRIPTION })
  async duplicates(@Root() { contact }: CreateContactPayload, @Ctx() context: Context): Promise<Duplicate[]> {
    return contact ? shown(await doublesOfContact(context, contact)) : [];
  }
}

function shown(doubles: Double[]): Duplicate[] {
  return doubles.map(({ record, signs }) => ({ record, name: record.spokenNames()[0] ?? '', signs }));
}
