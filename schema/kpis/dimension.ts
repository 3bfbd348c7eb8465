import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { CustomerType } from '../../entities/customers/customerType';
import { ActivityKind } from '../../entities/deals/activity';

/** What a figure can be split by. */
export enum KpiDimension {
  USER = 'USER',
  TEAM = 'TEAM',
  PRODUCT_LINE = 'PRODUCT_LINE',
  CUSTOMER_TYPE = 'CUSTOMER_TYPE',
  SEGMENT = 'SEGMENT',
  CHANNEL = 'CHANNEL',
  STAGE = 'STAGE',
  MONTH = 'MONTH',
}

registerEnumType(KpiDimension, {
  name: 'KpiDimension',
  description: 'What a figure can be split by; not every metric takes every one.',
  valuesConfig: {
    USER: { description: 'The person whose figure it was when it happened.' },
    TEAM: { description: 'The team that person was in then.' },
    PRODUCT_LINE: { description: 'What was or is to be sold.' },
    CUSTOMER_TYPE: { description: 'New or existing customer, as at the deal’s creation.' },
    SEGMENT: { description: 'The part of the market the customer belongs to.' },
    CHANNEL: { description: 'Where the customer came from.' },
    STAGE: { description: 'The pipeline’s stage.' },
    MONTH: { description: 'The calendar month in which it happened, in the workspace’s time zone.' },
  },
});

/** Which records a figure counts. */
@InputType({
  description: 'Which records a figure counts; everything given must hold. Not every metric takes every filter.',
})
export class KpiFilter {
  @Field(() => [ID], { nullable: true, description: 'Of one of these product lines.' })
  productLineIds?: string[] | null;

  @Field(() => [CustomerType], { nullable: true, description: 'New or existing customers.' })
  customerTypes?: CustomerType[] | null;

  @Field(() => [ID], { nullable: true, description: 'From one of these channels.' })
  channelIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these segments.' })
  segmentIds?: string[] | null;

  @Field(() => ActivityKind, { nullable: true, description: 'Activities of this kind.' })
  activityKind?: ActivityKind | null;
}
