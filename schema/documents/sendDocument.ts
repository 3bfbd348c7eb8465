import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Proposal } from '../../entities/deals/proposal';
import { EmailScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { dispatch } from './dispatch';
import { type AnyDocument, Document, findDocument } from './document';
import { recipientAt } from './recipient';

@InputType({ description: 'A document that is to go out by e-mail, after somebody has looked at it.' })
export class SendDocumentInput {
  @Field(() => ID, { description: 'The proposal, contract or letter.' })
  documentId!: string;

  @Field(() => EmailScalar, {
    nullable: true,
    description: 'Where to; its recipient’s address when left out.',
  })
  to?: string | null;
}

@ObjectType({ description: 'The document that is on its way.' })
export class SendDocumentPayload extends Payload {
  @Field(() => Document, { nullable: true, description: 'The document; null when refused.' })
  document!: AnyDocument | null;
}

/** `sendDocument`. */
@Resolver()
export class SendDocument {
  @Mutation(() => SendDocumentPayload, {
    description:
      'E-mails a proposal, contract or letter, once; it counts as sent when the mail server has taken it. What has left cannot be undone.',
  })
  sendDocument(
    @Arg('input', () => SendDocumentInput, { description: 'Which document, and where to.' }) input: SendDocumentInput,
    @Ctx() context: Context,
  ): Promise<SendDocumentPayload> {
    const asked = { mutation: 'sendDocument', input, final: true };
    return change(context, 'document.dispatched', asked, async work => {
      const document = await findDocument(work, input.documentId);
      const to = input.to ?? (await recipientAt(work, await accountOf(work, document)))?.email;
      if (to == null) throw new UserError('INVALID', ['to'], 'mail.noAddress');
      await dispatch(work, document, to);
      Object.assign(work.args, { title: document.title, recipient: to });
      return { document };
    });
  }
}

async function accountOf(work: Work, document: AnyDocument): Promise<string> {
  return document instanceof Proposal ? (await work.get(Deal, document.dealId)).accountId : document.accountId;
}
