import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CustomerLetter, LetterKind } from '../../entities/care/customerLetter';
import { ProductLine } from '../../entities/market/productLine';
import { labelIn } from '../../entities/values/translations';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { verbatim } from '../changing/text';
import type { Context } from '../context';
import { languageFor } from '../documents/language';
import { recipientAt } from '../documents/recipient';
import { careText } from '../texts/care';
import { subjectOf } from './subject';

@InputType({ description: 'The customer who is thanked.' })
export class ThankCustomerInput {
  @Field(() => ID, { description: 'The customer.' })
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'The deal it is for; the one won last when left out.' })
  dealId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The letter that was drafted.' })
export class ThankCustomerPayload extends Payload {
  @Field(() => CustomerLetter, { nullable: true, description: 'The letter, not sent yet; null when refused.' })
  letter!: CustomerLetter | null;
}

/** `thankCustomer`. */
@Resolver()
export class ThankCustomer {
  @Mutation(() => ThankCustomerPayload, {
    description:
      'Drafts a thank-you letter in the customer’s language, addressed to who decides there. It goes out by `sendDocument` or by hand.',
  })
  thankCustomer(
    @Arg('input', () => ThankCustomerInput, { description: 'Whom.' }) input: ThankCustomerInput,
    @Ctx() context: Context,
  ): Promise<ThankCustomerPayload> {
    return change(context, 'letter.drafted', { mutation: 'thankCustomer', input }, async work => {
      const { account, deal } = await subjectOf(work, input);
      const { user, workspace } = context.viewer;
      const locale = languageFor(account, workspace);
      const recipient = await recipientAt(work, account.id);
      const product = deal?.productLineId ? await work.look(ProductLine, deal.productLineId) : null;
      const filled = {
        account: account.name,
        contact: recipient?.name ?? 'none',
        product: product ? labelIn(locale, product.name, product.translations) : 'none',
        rep: user.name,
        supplier: workspace.name,
      };
      const letter = work.add(CustomerLetter, {
        accountId: account.id,
        dealId: deal?.id ?? null,
        kind: LetterKind.THANK_YOU,
        locale,
        title: careText(locale, 'thankYou.title', filled),
        body: careText(locale, 'thankYou.body', filled),
        contactId: recipient?.id ?? null,
        details: null,
        agreedFor: null,
        invoiceContactId: null,
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
