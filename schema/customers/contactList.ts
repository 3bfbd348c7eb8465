import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { Contact, ContactRole } from '../../entities/customers/contact';
import { DateTimeScalar } from '../../entities/scalars';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, type Sql, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';

export const { Connection: ContactConnection, ConnectionTotal: ContactTotal } = connectionOf(Contact, 'Contact');

/** By name. */
export const byContactName: Order = { name: 'NAME', expression: raw('t.name'), type: 'text', direction: 'ASC' };

/** The contacts the viewer sees. */
export function contactsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Contact', 't')];
}

/** Which contacts. */
@InputType({ description: 'Which contacts; everything given must hold.' })
export class ContactFilter {
  @Field(() => ID, { nullable: true, description: 'At this account.' })
  accountId?: string;

  @Field(() => ID, { nullable: true, description: 'At this lead.' })
  leadId?: string;

  @Field(() => [ContactRole], { nullable: true, description: 'With one of these roles.' })
  roles?: ContactRole[];

  @Field({ nullable: true, description: 'These words in the name, e-mail address or phone number.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `contacts`. */
@Resolver()
export class ContactList {
  @Query(() => ContactConnection, { description: 'Contacts the viewer sees, by name.' })
  contacts(
    @Arg('filter', () => ContactFilter, { nullable: true, description: 'Which ones.' }) filter: ContactFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Contact>> {
    const conditions = new Conditions(context, contactsOf(context))
      .id('t.account_id', 'Account', filter?.accountId)
      .id('t.lead_id', 'Lead', filter?.leadId)
      .values('t.role', filter?.roles)
      .text(['t.name', 't.email', 't.phone'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    return readPage(context, { type: Contact, where: conditions.all, order: byContactName }, page, info);
  }
}
