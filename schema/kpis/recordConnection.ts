import { createUnionType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import type { Stored } from '../../entities/record/stored';
import { PageInfo } from '../reading/connection';
import type { Page } from '../reading/page';

/** The types of the records that figures rest on, by their names. */
export const COUNTED = { Account, Activity, Deal, Lead };

const CountedRecord = createUnionType({
  name: 'CountedRecord',
  description: 'A record that a figure rests on.',
  types: () => [Account, Activity, Deal, Lead] as const,
});

@ObjectType({ description: 'One record behind a figure, with its place in the list.' })
class RecordEdge {
  @Field(() => CountedRecord, { description: 'The record.' })
  node!: Stored;

  @Field({ description: 'Its place in the list.' })
  cursor!: string;
}

/** A page of the records behind a figure. */
@ObjectType({ description: 'A page of the records behind a figure.' })
export class RecordConnection {
  @Field(() => [CountedRecord], { description: 'The records of the page.' })
  nodes!: Stored[];

  @Field(() => [RecordEdge], { description: 'The records of the page, each with its place in the list.' })
  edges!: RecordEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  count!: () => Promise<number>;
}

/** How long the list is. */
@Resolver(() => RecordConnection)
export class RecordTotal {
  @FieldResolver(() => Int, { description: 'How many records of the figure the viewer may see.' })
  totalCount(@Root() page: Page<Stored>): Promise<number> {
    return page.count();
  }
}
