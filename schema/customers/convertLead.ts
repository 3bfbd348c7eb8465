import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { CustomerType } from '../../entities/customers/customerType';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { UserError } from '../../entities/values/userError';
import { visibleTo } from '../access';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { openDeal } from '../deals/createDeal';
import { sql } from '../reading/sql';

@InputType({ description: 'A lead that becomes an account, its contacts and a deal.' })
export class ConvertLeadInput {
  @Field(() => ID, { description: 'The lead.' })
  leadId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The account it belongs to; when left out the one of the same name, and a new one where there is none.',
  })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the deal is called; made from account and product line when left out.',
  })
  dealName?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the deal is worth; the lead’s budget when left out.',
  })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amount; the workspace’s when left out.' })
  currency?: string | null;

  @Field(() => ID, { nullable: true, description: 'What is to be sold.' })
  productLineId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the deal is expected to close.' })
  expectedCloseOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The pipeline; the first one when left out.' })
  pipelineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who works on account and deal; the lead’s owner when left out.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The lead’s version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'What a lead has become.' })
export class ConvertLeadPayload extends Payload {
  @Field(() => Lead, { nullable: true, description: 'The lead; null when refused.' })
  lead!: Lead | null;

  @Field(() => Account, { nullable: true, description: 'The account; null when refused.' })
  account!: Account | null;

  @Field(() => Contact, { nullable: true, description: 'Its first contact; null when nobody is known there.' })
  contact!: Contact | null;

  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `convertLead`. */
@Resolver()
export class ConvertLead {
  @Mutation(() => ConvertLeadPayload, {
    description:
      'Turns a lead into an account, its contacts and a deal; its journey and history go on with them. One change, undone as one.',
  })
  convertLead(
    @Arg('input', () => ConvertLeadInput, { description: 'The lead and its deal.' }) input: ConvertLeadInput,
    @Ctx() context: Context,
  ): Promise<ConvertLeadPayload> {
    return change(context, 'lead.converted', { mutation: 'convertLead', input }, async work => {
      const lead = await work.find(Lead, input.leadId, ['leadId']);
      await mustBeVersion(work, lead, input.expectedVersion);
      if (lead.status === LeadStatus.CONVERTED) {
        throw new UserError('CONFLICT', ['leadId'], 'lead.alreadyConverted', { lead: lead.company });
      }
      const named = input.ownerId == null ? lead.ownerId : (await ownerOf(work, input.ownerId)).id;
      const ownerId = named ?? context.viewer.user.id;
      lead.ownerId ??= ownerId;
      const account = await accountFor(work, lead, input.accountId, ownerId);
      const budget = input.amount == null && lead.budget !== null;
      const deal = await openDeal(
        work,
        { account, lead, ownerId },
        {
          ...input,
          name: input.dealName,
          amount: budget ? lead.budget : input.amount,
          currency: budget ? lead.budgetCurrency : input.currency,
        },
      );
      const [contact = null] = await moveHistory(work, lead, account, deal);
      work.args.lead = lead.company;
      work.args.deal = deal.name;
      return { lead, account, contact, deal };
    });
  }
}

/** The account a lead belongs to, a new one where its company has none yet. */
async function accountFor(work: Work, lead: Lead, named: string | null | undefined, ownerId: string): Promise<Account> {
  if (named != null) return work.refer(Account, named, ['accountId']);
  const [same] = await work.rows<{ id: string }>(
    sql`select t.id from accounts t where (t.name = ${lead.company} or ${lead.company} = any (t.aliases))
      and t.deleted_at is null and ${visibleTo(work.context.viewer, 'Account', 't')} order by t.created_at, t.id limit 1`,
  );
  const known = same && (await work.look(Account, same.id));
  if (known) return known;
  return work.add(Account, {
    name: lead.company,
    aliases: [],
    type: CustomerType.NEW,
    segmentId: lead.segmentId,
    ownerId,
    employees: lead.employees,
    externalId: null,
  });
}

/** People, work and plans go along to account and deal. @returns the people */
async function moveHistory(work: Work, lead: Lead, account: Account, deal: Deal): Promise<Contact[]> {
  const ofLead = sql`t.lead_id = ${lead.id}`;
  const contacts = await work.every(Contact, ofLead);
  for (const contact of contacts) {
    contact.leadId = null;
    contact.accountId = account.id;
  }
  for (const record of [...(await work.every(Activity, ofLead)), ...(await work.every(Task, ofLead))]) {
    record.accountId ??= account.id;
    record.dealId ??= deal.id;
  }
  return contacts;
}
