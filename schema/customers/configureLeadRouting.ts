import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { LeadRouting, LeadRoutingMode } from '../../entities/customers/leadRouting';
import { User } from '../../entities/people/user';
import { mayConfigure } from '../access';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';
import { Needs } from '../reading/wanted';
import { leadRouting } from './routing';

@InputType({ description: 'Who gets new leads; what is left out stays.' })
export class ConfigureLeadRoutingInput {
  @Field(() => LeadRoutingMode, { nullable: true, description: 'Kept, taken or dealt in turn.' })
  mode?: LeadRoutingMode | null;

  @Field(() => [ID], { nullable: true, description: 'The people leads are dealt to, in order.' })
  userIds?: string[] | null;
}

@ObjectType({ description: 'Who gets new leads from now on.' })
export class ConfigureLeadRoutingPayload extends Payload {
  @Field(() => LeadRouting, { nullable: true, description: 'The rule; null when refused.' })
  routing!: LeadRouting | null;
}

/** `leadRouting` and `configureLeadRouting`. */
@Resolver(() => LeadRouting)
export class LeadRoutings {
  @Query(() => LeadRouting, {
    nullable: true,
    description: 'Who gets new leads that nobody is named for; null while each stays with whoever recorded it.',
  })
  async leadRouting(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LeadRouting | null> {
    const [routing] = await everyOne(context, LeadRouting, raw('t.id'), info);
    return routing ?? null;
  }

  @Mutation(() => ConfigureLeadRoutingPayload, { description: 'Says who gets new leads. Admins only.' })
  configureLeadRouting(
    @Arg('input', () => ConfigureLeadRoutingInput, { description: 'The rule.' }) input: ConfigureLeadRoutingInput,
    @Ctx() context: Context,
  ): Promise<ConfigureLeadRoutingPayload> {
    const asked = { mutation: 'configureLeadRouting', input, may: mayConfigure };
    return change(context, 'leadRouting.configured', asked, async work => {
      const routing =
        (await leadRouting(work)) ?? work.add(LeadRouting, { mode: LeadRoutingMode.KEEP, rota: [], lastUserId: null });
      routing.mode = input.mode ?? routing.mode;
      if (input.userIds != null) {
        const rota = new Set<string>();
        for (const id of input.userIds) rota.add((await work.refer(User, id, ['userIds'])).id);
        routing.rota = [...rota];
      }
      routing.check();
      return { routing };
    });
  }

  @Needs(LeadRouting, 'rota')
  @FieldResolver(() => [User], { description: 'The people leads are dealt to, in order.' })
  async people(
    @Root() routing: LeadRouting,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User[]> {
    const people = await Promise.all(routing.rota.map(id => load.one(User, id, info)));
    return people.filter(person => person !== null);
  }
}
