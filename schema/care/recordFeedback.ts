import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Feedback } from '../../entities/care/feedback';
import { Contact } from '../../entities/customers/contact';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Context } from '../context';
import { subjectOf } from './subject';

@InputType({ description: 'How content a customer is.' })
export class RecordFeedbackInput {
  @Field(() => ID, { description: 'The customer.' })
  accountId!: string;

  @Field(() => Int, { description: 'From 0 to 10.' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  comment?: string | null;

  @Field(() => ID, { nullable: true, description: 'The deal it is about; the one won last when left out.' })
  dealId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who said so: a contact of the customer.' })
  contactId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The feedback that was recorded.' })
export class RecordFeedbackPayload extends Payload {
  @Field(() => Feedback, { nullable: true, description: 'The feedback; null when refused.' })
  feedback!: Feedback | null;
}

/** `recordFeedback`. */
@Resolver()
export class RecordFeedback {
  @Mutation(() => RecordFeedbackPayload, {
    description:
      'Records how content a customer is, from 0 to 10. Of 6 and less the account’s owner and the managers of the owner’s team are told.',
  })
  recordFeedback(
    @Arg('input', () => RecordFeedbackInput, { description: 'The feedback.' }) input: RecordFeedbackInput,
    @Ctx() context: Context,
  ): Promise<RecordFeedbackPayload> {
    return change(context, 'feedback.recorded', { mutation: 'recordFeedback', input }, async work => {
      const { account, deal } = await subjectOf(work, input);
      const contact = await work.referIf(Contact, input.contactId, ['contactId']);
      if (contact && contact.accountId !== account.id) {
        const args = { contact: contact.name, account: account.name };
        throw new UserError('INVALID', ['contactId'], 'letter.contactElsewhere', args);
      }
      const feedback = work.add(Feedback, {
        accountId: account.id,
        dealId: deal?.id ?? null,
        contactId: contact?.id ?? null,
        score: input.score,
        comment: optional(input.comment, 'comment'),
        userId: context.viewer.user.id,
        at: context.now,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      feedback.check();
      Object.assign(work.args, { account: account.name, score: feedback.score });
      return { feedback };
    });
  }
}
