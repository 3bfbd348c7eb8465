import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Activity, ActivityKind } from '../../entities/deals/activity';
import { DateTimeScalar, PeriodScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { Direction, directed } from '../reading/direction';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';
import { ScopeInput } from '../scope';
import { ActivityConnection, activitiesOf, latestFirst } from './activityList';

/** Which activities. */
@InputType({ description: 'Which activities; everything given must hold.' })
export class ActivityFilter {
  @Field(() => ScopeInput, { nullable: true, description: 'Whose.' })
  scope?: ScopeInput;

  @Field(() => [ActivityKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: ActivityKind[];

  @Field(() => PeriodScalar, { nullable: true, description: 'Happened in this period.' })
  occurred?: string;

  @Field(() => ID, { nullable: true, description: 'With this account.' })
  accountId?: string;

  @Field(() => ID, { nullable: true, description: 'For this deal.' })
  dealId?: string;

  @Field(() => ID, { nullable: true, description: 'With this lead.' })
  leadId?: string;

  @Field(() => ID, { nullable: true, description: 'With this contact.' })
  contactId?: string;

  @Field({ nullable: true, description: 'These words in its notes or in the words it was recorded with.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

enum ActivityOrderField {
  OCCURRED_AT = 'OCCURRED_AT',
  UPDATED_AT = 'UPDATED_AT',
}

registerEnumType(ActivityOrderField, {
  name: 'ActivityOrderField',
  description: 'What activities are sorted by.',
  valuesConfig: {
    OCCURRED_AT: { description: 'When it happened.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

const ORDERS: Record<ActivityOrderField, Omit<Order, 'direction'>> = {
  OCCURRED_AT: latestFirst,
  UPDATED_AT: { name: 'UPDATED_AT', expression: raw('t.updated_at'), type: 'timestamptz' },
};

/** How activities are sorted. */
@InputType({ description: 'How activities are sorted.' })
export class ActivityOrder {
  @Field(() => ActivityOrderField, { description: 'By what.' })
  field!: ActivityOrderField;

  @Field(() => Direction, { description: 'Which way.' })
  direction!: Direction;
}

/** `activities`. */
@Resolver()
export class ActivityQuery {
  @Query(() => ActivityConnection, {
    description: 'Activities the viewer sees; the latest first unless sorted otherwise.',
  })
  async activities(
    @Arg('filter', () => ActivityFilter, { nullable: true, description: 'Which ones.' }) filter: ActivityFilter | null,
    @Arg('orderBy', () => ActivityOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy: ActivityOrder | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Activity>> {
    const conditions = await new Conditions(context, activitiesOf(context)).scope('t.user_id', filter?.scope);
    conditions
      .values('t.kind', filter?.kinds)
      .within('t.occurred_at', filter?.occurred)
      .id('t.account_id', 'Account', filter?.accountId)
      .id('t.deal_id', 'Deal', filter?.dealId)
      .id('t.lead_id', 'Lead', filter?.leadId)
      .id('t.contact_id', 'Contact', filter?.contactId)
      .text(['t.notes', 't.said'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    const order = directed(ORDERS, orderBy) ?? latestFirst;
    return readPage(context, { type: Activity, where: conditions.all, order }, page, info);
  }
}
