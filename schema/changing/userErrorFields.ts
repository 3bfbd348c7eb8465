import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { namedIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { errorText } from '../texts/errors';
import { Refusal } from './payload';

/** Words a refusal for the viewer. */
@Resolver(() => Refusal)
export class UserErrorFields {
  @FieldResolver(() => String, { description: 'What is wrong and what to do, in the viewer’s language.' })
  message(@Root() refusal: Refusal, @Ctx() context: Context): string {
    const { locale } = context.viewer;
    return errorText(locale, refusal.key, namedIn(locale, refusal.args));
  }
}
