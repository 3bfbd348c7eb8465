import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Deal } from '../../entities/deals/deal';
import { Offer } from '../../entities/deals/offer';
import { ProductLine } from '../../entities/market/productLine';
import { User } from '../../entities/people/user';
import { EmailScalar } from '../../entities/scalars';
import { readGlobalId } from '../../entities/values/globalId';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { recipientAt } from '../documents/recipient';
import { MoneyData, moneyOf } from '../money';
import { notFound } from '../reading/badInput';
import { Rows } from '../reading/rows';
import { raw, sql } from '../reading/sql';
import { acceptedProposal } from './accepted';
import { termsOf } from './contractDraft';
import { todayOf } from './today';

/** A deal's contract as it would go out today. */
@ObjectType({ description: 'A deal’s contract as it would be drafted today; nothing is kept.' })
export class ContractPreview {
  @Field({ description: 'Its title.' })
  title!: string;

  @Field({ description: 'Its whole text, line by line.' })
  body!: string;

  @Field(() => MoneyData, { nullable: true, description: 'Its price; null when the deal has no amount yet.' })
  amount!: MoneyData | null;

  @Field(() => String, { nullable: true, description: 'Whom it would go to; null when nobody is known there.' })
  recipientName!: string | null;

  @Field(() => EmailScalar, { nullable: true, description: 'The address it would go to; null when none is known.' })
  recipientEmail!: string | null;
}

/** `contractPreview`. */
@Resolver()
export class ContractPreviewQuery {
  @Query(() => ContractPreview, {
    description: 'What `sendContract` would draft for a deal today, and to whom it would go.',
  })
  async contractPreview(
    @Arg('dealId', () => ID, { description: 'The deal.' }) dealId: string,
    @Ctx() context: Context,
  ): Promise<ContractPreview> {
    const { load, viewer } = context;
    const deal = await visibleDeal(context, dealId);
    const [account, owner] = [
      await load.with(Account, deal.accountId, ['name']),
      await load.with(User, deal.ownerId, ['name']),
    ];
    if (!account || !owner) throw notFound(viewer.locale);
    const { amount, currency, ...terms } = termsOf({
      deal,
      account,
      owner,
      productLine: await load.with(ProductLine, deal.productLineId, ['name', 'translations']),
      accepted: await acceptedProposal(context.read, deal.id),
      offer: await lastOffer(context, deal),
      workspace: viewer.workspace,
      today: todayOf(context),
    });
    const recipient = await recipientAt(context.read, deal.accountId);
    return Object.assign(new ContractPreview(), {
      title: terms.title,
      body: terms.body,
      amount: moneyOf(amount, currency),
      recipientName: recipient?.name ?? null,
      recipientEmail: recipient?.email ?? null,
    });
  }
}

async function visibleDeal(context: Context, id: string): Promise<Deal> {
  const read = readGlobalId(id);
  const rows = new Rows(context.database, Deal);
  const [row] =
    read?.type === 'Deal'
      ? await context.read.rows<Deal>(
          sql`select ${rows.list('t', rows.properties)} from deals t
            where t.id = ${read.id} and t.deleted_at is null and ${visibleTo(context.viewer, 'Deal', 't')}`,
        )
      : [];
  if (!row) throw notFound(context.viewer.locale);
  return rows.made(row);
}

async function lastOffer(context: Context, deal: Deal): Promise<Offer | null> {
  const rows = new Rows(context.database, Offer);
  const [row] = await context.read.rows<Offer>(
    sql`select ${rows.list('t', rows.properties)} from ${raw('offers t')}
      where t.deal_id = ${deal.id} and t.replaced_at is null and t.deleted_at is null
      order by t.created_at desc, t.id desc limit 1`,
  );
  return row ? rows.made(row) : null;
}
