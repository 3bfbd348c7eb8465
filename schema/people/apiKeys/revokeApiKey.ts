import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiKey } from '../../../entities/people/apiKey';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import type { Context } from '../../context';

@InputType({ description: 'Which key is to open nothing any more.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  apiKeyId!: string;
}

@ObjectType({ description: 'The revoked key.' })
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when refused.' })
  apiKey!: ApiKey | null;
}

/** `revokeApiKey`. */
@Resolver()
export class RevokeApiKey {
  @Mutation(() => RevokeApiKeyPayload, {
    description:
      'Revokes a key at once and for good, with the sessions that were begun with it. People revoke their own, admins anybody’s.',
  })
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'The key.' }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RevokeApiKeyPayload> {
    const asked = { mutation: 'revokeApiKey', input, ownSettings: true, final: true };
    return change(context, 'apiKey.revoked', asked, async work => {
      const apiKey = await work.find(ApiKey, input.apiKeyId, ['apiKeyId']);
      apiKey.revoke(context.now);
      work.args.name = apiKey.name;
      return { apiKey };
    });
  }
}
