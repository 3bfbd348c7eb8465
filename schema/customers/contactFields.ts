import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a contact belongs to. */
@Resolver(() => Contact)
export class ContactFields {
  @Needs(Contact, 'accountId')
  @FieldResolver(() => Account, { nullable: true, description: 'The account it belongs to.' })
  account(
    @Root() contact: Contact,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, contact.accountId, info);
  }

  @Needs(Contact, 'leadId')
  @FieldResolver(() => Lead, { nullable: true, description: 'The lead it belongs to.' })
  lead(@Root() contact: Contact, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, contact.leadId, info);
  }
}
