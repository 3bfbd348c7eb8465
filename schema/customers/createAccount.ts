import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { CustomerType } from '../../entities/customers/customerType';
import { Segment } from '../../entities/market/segment';
import { change } from '../changing/change';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { optional, required } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'A company we sell to or want to sell to.' })
export class CreateAccountInput {
  @Field({ description: 'The canonical name.' })
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Other names people use for it.' })
  aliases?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The part of the market it belongs to.' })
  segmentId?: string | null;

  @Field(() => CustomerType, {
    nullable: true,
    description: 'Whether it has bought from us before; NEW when left out.',
  })
  type?: CustomerType | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  employees?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; the viewer when left out.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The account that was added.' })
export class CreateAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account; null when refused.' })
  account!: Account | null;
}

/** `createAccount`. */
@Resolver()
export class CreateAccount {
  @Mutation(() => CreateAccountPayload, { description: 'Adds an account.' })
  createAccount(
    @Arg('input', () => CreateAccountInput, { description: 'The account.' }) input: CreateAccountInput,
    @Ctx() context: Context,
  ): Promise<CreateAccountPayload> {
    return change(context, 'account.created', { mutation: 'createAccount', input }, async work => {
      const segment = await work.referIf(Segment, input.segmentId, ['segmentId']);
      const owner = await ownerOf(work, input.ownerId);
      const account = work.add(Account, {
        name: required(input.name, 'name'),
        aliases: (input.aliases ?? []).map(alias => required(alias, 'aliases')),
        type: input.type ?? CustomerType.NEW,
        segmentId: segment?.id ?? null,
        ownerId: owner.id,
        employees: input.employees ?? null,
        externalId: optional(input.externalId, 'externalId'),
      });
      account.check();
      work.args.account = account.name;
      return { account };
    });
  }
}
