import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { mustBeUnsent } from './dispatch';
import { type AnyDocument, Document, findDocument } from './document';

@InputType({ description: 'A document that somebody has sent by hand.' })
export class MarkSentInput {
  @Field(() => ID, { description: 'The proposal, contract or letter.' })
  documentId!: string;
}

@ObjectType({ description: 'The document that was marked.' })
export class MarkSentPayload extends Payload {
  @Field(() => Document, { nullable: true, description: 'The document; null when refused.' })
  document!: AnyDocument | null;
}

/** `markSent`. */
@Resolver()
export class MarkSent {
  @Mutation(() => MarkSentPayload, {
    description: 'Notes that a proposal, contract or letter has gone to the customer by other means than from here.',
  })
  markSent(
    @Arg('input', () => MarkSentInput, { description: 'Which document.' }) input: MarkSentInput,
    @Ctx() context: Context,
  ): Promise<MarkSentPayload> {
    return change(context, 'document.marked', { mutation: 'markSent', input }, async work => {
      const document = await findDocument(work, input.documentId);
      await mustBeUnsent(work, document);
      document.markedSentAt = context.now;
      work.args.title = document.title;
      return { document };
    });
  }
}
