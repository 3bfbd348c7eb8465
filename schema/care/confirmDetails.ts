import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CustomerLetter, LetterKind } from '../../entities/care/customerLetter';
import { Contact } from '../../entities/customers/contact';
import { DateScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { required, verbatim } from '../changing/text';
import type { Context } from '../context';
import { languageFor } from '../documents/language';
import { recipientAt } from '../documents/recipient';
import { writtenDay } from '../documents/written';
import { careText } from '../texts/care';
import { subjectOf } from './subject';

const LONGEST_DETAILS = 4_000;

@InputType({ description: 'What has been agreed with a customer: scope, date, who gets the invoice.' })
export class ConfirmDetailsInput {
  @Field(() => ID, { description: 'The customer.' })
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'The deal it is about; the one won last when left out.' })
  dealId?: string | null;

  @Field(() => String, { description: 'What was agreed, in your own words.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day that was agreed, such as that of the delivery.' })
  date?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who gets the invoice: a contact of the customer.' })
  contactId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The letter that confirms it.' })
export class ConfirmDetailsPayload extends Payload {
  @Field(() => CustomerLetter, { nullable: true, description: 'The letter, not sent yet; null when refused.' })
  letter!: CustomerLetter | null;
}

/** `confirmDetails`. */
@Resolver()
export class ConfirmDetails {
  @Mutation(() => ConfirmDetailsPayload, {
    description:
      'Keeps what was agreed with a customer and drafts the letter that confirms it. It goes out by `sendDocument` or by hand.',
  })
  confirmDetails(
    @Arg('input', () => ConfirmDetailsInput, { description: 'What was agreed.' }) input: ConfirmDetailsInput,
    @Ctx() context: Context,
  ): Promise<ConfirmDetailsPayload> {
    return change(context, 'letter.drafted', { mutation: 'confirmDetails', input }, async work => {
      const { account, deal } = await subjectOf(work, input);
      const invoiceContact = await work.referIf(Contact, input.contactId, ['contactId']);
      if (invoiceContact && invoiceContact.accountId !== account.id) {
        const args = { contact: invoiceContact.name, account: account.name };
        throw new UserError('INVALID', ['contactId'], 'letter.contactElsewhere', args);
      }
      const { user, workspace } = context.viewer;
      const locale = languageFor(account, workspace);
      const recipient = await recipientAt(work, account.id);
      const details = required(input.text, 'text', LONGEST_DETAILS);
      const filled = {
        account: account.name,
        contact: recipient?.name ?? 'none',
        details,
        date: input.date == null ? 'none' : writtenDay(input.date, locale),
        invoice: invoiceContact?.name ?? 'none',
        rep: user.name,
        supplier: workspace.name,
      };
      const letter = work.add(CustomerLetter, {
        accountId: account.id,
        dealId: deal?.id ?? null,
        kind: LetterKind.CONFIRMATION,
        locale,
        title: careText(locale, 'confirmation.title', filled),
        body: careText(locale, 'confirmation.body', filled),
        contactId: recipient?.id ?? null,
        details,
        agreedFor: input.date ?? null,
        invoiceContactId: invoiceContact?.id ?? null,
        writtenById: user.id,
        letterId: null,
        markedSentAt: null,
        said: verbatim(input.said),
      });
      work.args.title = letter.title;
      return { letter };
    });
  }
}
