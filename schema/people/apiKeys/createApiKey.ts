import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ApiKey, digestOf } from '../../../entities/people/apiKey';
import { newSecret, writeKey } from '../../../entities/people/keyText';
import { DateTimeScalar } from '../../../entities/scalars';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { required } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { KEY_SCOPES } from '../../permissions/keyScopes';

@InputType({ description: 'What the key is for and what it allows.' })
export class CreateApiKeyInput {
  @Field(() => String, { nullable: true, description: 'What to call it; needed unless it replaces another key.' })
  name?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What it allows: `read`, `write` or `admin` everywhere, or an area’s, such as `leads:read` or `deals:write`; writing includes reading. Needed unless it replaces another key.',
  })
  scopes?: string[] | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From then on it opens nothing; at most two years ahead, and one year ahead when left out.',
  })
  expiresAt?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The viewer’s key that this one takes the place of; its name and scopes are taken over.',
  })
  replaces?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours the replaced key lives on, 0 to 720; 24 when left out.',
  })
  overlapHours?: number | null;
}

@ObjectType({ description: 'The new key, and once its secret text.' })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when refused.' })
  apiKey!: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The key’s text, to be sent as `Authorization: Bearer …`. It is shown this once and kept nowhere: a repeat of the request gives null.',
  })
  secret!: string | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const USUAL_DAYS = 365;
const MOST_DAYS = 731;
const USUAL_OVERLAP = 24;
const MOST_OVERLAP = 720;

/** `createApiKey`. */
@Resolver()
export class CreateApiKey {
  @Mutation(() => CreateApiKeyPayload, {
    description:
      'Makes a key with which another app acts for the viewer, never doing more than the viewer may. With `replaces` the older key lives on for a while.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    const secret = newSecret();
    let text: string | null = null;
    const asked = { mutation: 'createApiKey', input, ownSettings: true, final: true };
    const payload = await change(context, 'apiKey.created', asked, async work => {
      const apiKey = await makeKey(work, input, secret);
      text = writeKey({ id: apiKey.id, secret });
      work.args.name = apiKey.name;
      return { apiKey };
    });
    return { ...payload, secret: payload.apiKey && text };
  }
}

async function makeKey(work: Work, input: CreateApiKeyInput, secret: string): Promise<ApiKey> {
  const { now, viewer } = work.context;
  const replaced = await work.findIf(ApiKey, input.replaces, ['replaces']);
  if (replaced) {
    if (replaced.userId !== viewer.user.id) throw new UserError('FORBIDDEN', ['replaces'], 'apiKey.notYours');
    replaced.giveWay(new Date(now.getTime() + overlapOf(input) * HOUR_MS), now);
  }
  const key = work.add(ApiKey, {
    userId: viewer.user.id,
    name: required(input.name ?? replaced?.name ?? '', 'name'),
    scopes: scopesOf(input.scopes ?? replaced?.scopes ?? []),
    hash: digestOf(secret),
    expiresAt: expiryOf(input, now),
    revokedAt: null,
    lastUsedAt: null,
    replacesId: replaced?.id ?? null,
    firstId: '',
  });
  key.firstId = replaced?.firstId ?? key.id;
  return key;
}

/** The scopes in the order of the list, each once. @throws UserError for one that is none, or when there is none */
function scopesOf(given: readonly string[]): string[] {
  const known = KEY_SCOPES.join(', ');
  if (given.length === 0) throw new UserError('INVALID', ['scopes'], 'apiKey.noScopes', { known });
  for (const scope of given) {
    if (!KEY_SCOPES.some(each => each === scope)) {
      throw new UserError('INVALID', ['scopes'], 'apiKey.scope', { value: scope, known });
    }
  }
  return KEY_SCOPES.filter(scope => given.includes(scope));
}

function expiryOf({ expiresAt }: CreateApiKeyInput, now: Date): Date {
  const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
  if (expiresAt == null) return after(USUAL_DAYS);
  if (expiresAt <= now || expiresAt > after(MOST_DAYS)) throw new UserError('INVALID', ['expiresAt'], 'apiKey.expiry');
  return expiresAt;
}

function overlapOf({ overlapHours }: CreateApiKeyInput): number {
  const hours = overlapHours ?? USUAL_OVERLAP;
  if (hours < 0 || hours > MOST_OVERLAP) {
    throw new UserError('INVALID', ['overlapHours'], 'apiKey.overlap', { most: MOST_OVERLAP });
  }
  return hours;
}
