import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { CustomerType } from '../../entities/customers/customerType';
import { Segment } from '../../entities/market/segment';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'Changes of an account; what is left out stays, null empties what may be empty.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A new canonical name.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'All other names people use for it.' })
  aliases?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The part of the market it belongs to.' })
  segmentId?: string | null;

  @Field(() => CustomerType, { nullable: true, description: 'Whether it had bought from us when it was recorded.' })
  type?: CustomerType | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  employees?: number | null;
}

@ObjectType({ description: 'The changed account.' })
export class UpdateAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account; null when refused.' })
  account!: Account | null;
}

/** `updateAccount`. */
@Resolver()
export class UpdateAccount {
  @Mutation(() => UpdateAccountPayload, {
    description: 'Changes what is known of an account. Whom it belongs to has `assign`.',
  })
  updateAccount(
    @Arg('input', () => UpdateAccountInput, { description: 'What changes.' }) input: UpdateAccountInput,
    @Ctx() context: Context,
  ): Promise<UpdateAccountPayload> {
    return change(context, 'account.updated', { mutation: 'updateAccount', input }, async work => {
      const account = await work.find(Account, input.accountId, ['accountId']);
      await mustBeVersion(work, account, input.expectedVersion);
      if (input.name != null) account.name = required(input.name, 'name');
      if (input.aliases != null) account.aliases = input.aliases.map(alias => required(alias, 'aliases'));
      if (input.type != null) account.type = input.type;
      if (input.employees !== undefined) account.employees = input.employees;
      if (input.segmentId !== undefined) {
        account.segmentId = (await work.referIf(Segment, input.segmentId, ['segmentId']))?.id ?? null;
      }
      account.check();
      work.args.account = account.name;
      return { account };
    });
  }
}
