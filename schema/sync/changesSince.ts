import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Change } from '../../entities/record/change';
import { Stored } from '../../entities/record/stored';
import { DateTimeScalar } from '../../entities/scalars';
import { recordType } from '../changing/recordTypes';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { type Page, pageOf } from '../reading/page';
import { all, raw, sql } from '../reading/sql';
import { type Order, windowConditions, windowOf } from '../reading/window';
import { ChangeEvent, ChangeEventConnection } from './changeEvent';
import { told } from './events';
import { TOLD_TYPES } from './recordTypes';

/** Which part of the events. */
@ArgsType()
class FeedArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 when nothing is said.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string;
}

const inOrder: Order = { name: 'PLACE', expression: raw('o.place'), type: 'integer', direction: 'ASC' };

type Row = Omit<ChangeEvent, 'id'> & { id: string; __key: string | null };

/** `changesSince` and what its events tell. */
@Resolver(() => ChangeEvent)
export class ChangesSince {
  @Query(() => ChangeEventConnection, {
    description:
      'What has happened to records since an instant, removed ones included, for apps that keep a copy. Go on from the last cursor: nothing that is committed late turns up before it. A change is told within a second after it was made.',
  })
  async changesSince(
    @Arg('at', () => DateTimeScalar, { description: 'From when on; the same for all pages.' }) at: Date,
    @Arg('types', () => [String], { nullable: true, description: 'Of which types, such as `Deal`; all when left out.' })
    types: string[] | null,
    @Args() page: FeedArgs,
    @Ctx() context: Context,
  ): Promise<Page<ChangeEvent>> {
    const unknown = types?.find(type => !TOLD_TYPES.includes(type));
    if (unknown !== undefined) {
      throw badInput(context.viewer.locale, 'changes.type', { value: unknown, known: TOLD_TYPES.join(', ') }, [
        'types',
      ]);
    }
    const window = windowOf(page, inOrder, context.viewer.locale);
    const { columns, from, where } = told(context, types ?? TOLD_TYPES);
    const conditions = [
      ...where,
      sql`(o.relayed_at >= ${at} or o.at >= ${at})`,
      ...windowConditions(window, inOrder, 't'),
    ];
    const found = await context.read.rows<Row>(
      sql`select ${columns}, o.place::text as ${raw('"__key"')} from ${from} where ${all(conditions)}
        order by o.place, t.id limit ${window.size + 1}`,
    );
    return pageOf({ made }, inOrder, window, found, async () => found.length);
  }

  @FieldResolver(() => Stored, {
    nullable: true,
    description: 'The record as it is now; null when it has been removed or has left the viewer’s sight.',
  })
  record(
    @Root() event: ChangeEvent,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stored | null> {
    return load.one(recordType(event.type), event.visible ? event.recordKey : null, info);
  }

  @FieldResolver(() => Change, { nullable: true, description: 'The change it was part of.' })
  change(
    @Root() { changeId }: ChangeEvent,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change | null> {
    return load.one(Change, changeId, info);
  }
}

function made(row: object): ChangeEvent {
  // The entry's key has led to the cursor; the event has an id of its own.
  const { id: _entry, ...values } = row as Row;
  return Object.assign(new ChangeEvent(), values);
}
