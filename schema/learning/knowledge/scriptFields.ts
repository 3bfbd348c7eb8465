import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { filledIn } from '../../../entities/learning/placeholders';
import { Script } from '../../../entities/learning/script';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { Needs, wanted } from '../../reading/wanted';
import { valuesFor } from './scriptValues';
import { Uses, usesOf } from './uses';

/** A script ready to be said or sent. */
@ObjectType({ description: 'A script ready to be said or sent.' })
export class ScriptText {
  @Field({ description: 'The wording with its placeholders filled; what could not be filled stands in brackets.' })
  text!: string;

  @Field(() => [String], { description: 'The placeholders that could not be filled, such as `contact`.' })
  open!: string[];
}

/** What a script refers to, how often it has helped, and the wording for somebody. */
@Resolver(() => Script)
export class ScriptFields {
  @Needs(Script, 'authorId')
  @FieldResolver(() => User, { description: 'Who wrote this wording.' })
  author(@Root() script: Script, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, script.authorId, info);
  }

  @Needs(Script, 'firstId')
  @FieldResolver(() => Uses, {
    description: 'On how many deals the script was used in whichever wording, and how many of them were won.',
  })
  uses(@Root() script: Script, @Ctx() context: Context): Promise<Uses> {
    return usesOf(context, 'script_id', script.firstId);
  }

  @Needs(Script, 'firstId', 'revision')
  @FieldResolver(() => [Script], { description: 'The wordings before this one, the first one first.' })
  async earlier(
    @Root() script: Script,
    @Ctx() { load, database }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Script[]> {
    const properties = [...wanted(database.getMetadata(Script), info), 'revision'];
    const all = await load.many(Script, 'firstId', script.firstId, properties, 'revision');
    return all.filter(each => each.revision < script.revision);
  }

  @Needs(Script, 'body', 'locale')
  @FieldResolver(() => ScriptText, {
    description: 'The wording filled in for an account and somebody there, in the viewer’s name.',
  })
  async filled(
    @Root() script: Script,
    @Arg('accountId', () => ID, { nullable: true, description: 'Whom it is for.' }) accountId: string | null,
    @Arg('contactId', () => ID, {
      nullable: true,
      description: 'Who there; the account’s decision maker or first contact when left out.',
    })
    contactId: string | null,
    @Ctx() context: Context,
  ): Promise<ScriptText> {
    const values = await valuesFor(context, script.locale, { accountId, contactId });
    return Object.assign(new ScriptText(), filledIn(script.body, values, script.locale));
  }
}
