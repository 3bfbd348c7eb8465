import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { checkPlaceholders } from '../../../entities/learning/placeholders';
import { Script, ScriptScene } from '../../../entities/learning/script';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { optional, required } from '../../changing/text';
import type { Context } from '../../context';
import { localeOf } from './language';

/** Longest wording: a page or two. */
const LONGEST_BODY = 5_000;

@InputType({ description: 'What to say or write in a scene.' })
export class AddScriptInput {
  @Field(() => ScriptScene, { description: 'When it is used.' })
  scene!: ScriptScene;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, {
    description:
      'The wording; `{account}`, `{contact}`, `{me}`, `{product}` and `{company}` are filled in for each use.',
  })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language it is written in, `en` or `zh-CN`; recognised by the wording when left out.',
  })
  locale?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The script whose newer wording this is; the earlier wordings are kept and its uses go on counting.',
  })
  replacesId?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The script.' })
export class AddScriptPayload extends Payload {
  @Field(() => Script, { nullable: true, description: 'The script; null when refused.' })
  script!: Script | null;
}

/** `addScript`. */
@Resolver()
export class AddScript {
  @Mutation(() => AddScriptPayload, { description: 'Adds a script, or a newer wording of one.' })
  addScript(
    @Arg('input', () => AddScriptInput, { description: 'The wording.' }) input: AddScriptInput,
    @Ctx() context: Context,
  ): Promise<AddScriptPayload> {
    return change(context, 'script.added', { mutation: 'addScript', input }, async work => {
      const body = required(input.body, 'body', LONGEST_BODY);
      checkPlaceholders(body);
      const replaced = await work.findIf(Script, input.replacesId, ['replacesId']);
      if (replaced?.supersededAt) {
        throw new UserError('CONFLICT', ['replacesId'], 'script.superseded', { title: replaced.title });
      }
      const script = work.add(Script, {
        scene: input.scene,
        title: required(input.title, 'title'),
        body,
        locale: localeOf(input.locale, body),
        authorId: context.viewer.user.id,
        firstId: replaced?.firstId ?? '',
        revision: (replaced?.revision ?? 0) + 1,
        supersededAt: null,
        externalId: optional(input.externalId, 'externalId'),
      });
      if (replaced) replaced.supersededAt = context.now;
      else script.firstId = script.id;
      work.args.title = script.title;
      return { script };
    });
  }
}
