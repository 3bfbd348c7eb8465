import { type ClassType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Stored } from '../../entities/record/stored';
import type { Page } from './page';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record on the page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last record on the page; give it as `after` for the next page.',
  })
  endCursor!: string | null;
}

/**
 * The connection type of a record and the resolver of its total.
 * @returns the class to use as return type, and the resolver class to list in the schema
 */
export function connectionOf<T extends Stored>(type: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its place in it.` })
  class Edge {
    @Field(() => type, { description: 'The record.' })
    node!: T;

    @Field({ description: 'Its place in the list.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} records.` })
  class Connection {
    @Field(() => [type], { description: 'The records of the page.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The records of the page, each with its place in the list.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;
  }

  @Resolver(() => Connection)
  class ConnectionTotal {
    @FieldResolver(() => Int, { description: 'How many records the whole list has.' })
    totalCount(@Root() page: Page<T>): Promise<number> {
      return page.count();
    }
  }

  return { Connection, ConnectionTotal };
}
