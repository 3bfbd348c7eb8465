import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ChatIdentity } from '../../entities/people/chatIdentity';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { DateTimeScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { makeLinkCode, useLinkCode } from './linkCodes';

@InputType({ description: 'Nothing is needed: the code is the viewer’s.' })
export class CreateLinkCodeInput {
  @Field(() => String, { nullable: true, description: 'A name of the caller’s own for this request; it is not read.' })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'A code that links a chat account to the viewer.' })
export class CreateLinkCodePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Eight digits, shown this once; they count once.' })
  code!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it counts: ten minutes.' })
  expiresAt!: Date | null;
}

@InputType({ description: 'Which chat account belongs to the viewer, and the code that shows it.' })
export class LinkIdentityInput {
  @Field(() => String, { description: 'A code of the viewer’s own, from `createLinkCode`.' })
  code!: string;

  @Field(() => String, { description: '`slack` or `teams`.' })
  platform!: string;

  @Field(() => ID, { description: 'The platform’s own id of the company: Slack’s team id, Teams’ tenant id.' })
  tenant!: string;

  @Field(() => ID, { description: 'The platform’s own id of the person.' })
  person!: string;
}

@ObjectType({ description: 'The viewer, whom the chat account belongs to now.' })
export class LinkIdentityPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The viewer; null when refused.' })
  user!: User | null;
}

const PLATFORMS: readonly string[] = ['slack', 'teams'];

/** `createLinkCode` and `linkIdentity`: for people whose address on a chat platform is another one. */
@Resolver()
export class Linking {
  @Mutation(() => CreateLinkCodePayload, {
    description:
      'Makes a code for the viewer: written to the bot by a chat account it does not know, it links that account. It counts once, for ten minutes; an earlier one counts no more.',
  })
  async createLinkCode(
    @Arg('input', () => CreateLinkCodeInput, { description: 'Nothing.' }) _input: CreateLinkCodeInput,
    @Ctx() context: Context,
  ): Promise<CreateLinkCodePayload> {
    const { viewer, around, now } = context;
    await context.release();
    const owner = { workspaceId: viewer.workspace.id, userId: viewer.user.id };
    const { code, expiresAt } = await makeLinkCode(around.pool, owner, now);
    return Object.assign(new CreateLinkCodePayload(), { code, expiresAt, userErrors: [], change: null });
  }

  @Mutation(() => LinkIdentityPayload, {
    description:
      'Links a chat account to the viewer, by a code of the viewer’s. Chat platforms tell whose account it is, so others than admins can do it from there only.',
  })
  linkIdentity(
    @Arg('input', () => LinkIdentityInput, { description: 'The account and the code.' }) input: LinkIdentityInput,
    @Ctx() context: Context,
  ): Promise<LinkIdentityPayload> {
    const asked = { mutation: 'linkIdentity', input, ownSettings: true };
    return change(context, 'identity.linked', asked, async work => {
      const { viewer, around, now, request } = context;
      const { platform, tenant, person } = input;
      if (!PLATFORMS.includes(platform)) throw new UserError('INVALID', ['platform'], 'identity.platform');
      if (viewer.user.role !== Role.ADMIN && request.origin !== platform) {
        throw new UserError('FORBIDDEN', ['person'], 'identity.fromChat');
      }
      const owner = { workspaceId: viewer.workspace.id, userId: viewer.user.id };
      if (!(await useLinkCode(around.pool, owner, input.code, now))) {
        throw new UserError('NOT_FOUND', ['code'], 'identity.code');
      }
      const user = await work.get(User, viewer.user.id);
      const [linked] = await work.every(
        ChatIdentity,
        sql`t.platform = ${platform} and t.tenant = ${tenant} and t.person = ${person}`,
      );
      if (linked) linked.userId = user.id;
      else work.add(ChatIdentity, { userId: user.id, platform, tenant, person });
      work.args.user = user.name;
      return { user };
    });
  }
}
