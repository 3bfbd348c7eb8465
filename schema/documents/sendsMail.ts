import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Workspace } from '../../entities/people/workspace';
import type { Context } from '../context';

/** Whether documents can be e-mailed. */
@Resolver(() => Workspace)
export class SendsMail {
  @FieldResolver(() => Boolean, {
    description: 'Whether e-mail can be sent from here; where not, documents are sent by hand and marked as sent.',
  })
  sendsMail(@Ctx() { around }: Context): boolean {
    return around.canMail;
  }
}
