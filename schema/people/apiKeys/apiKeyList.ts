import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { ApiKey } from '../../../entities/people/apiKey';
import { prefixOf } from '../../../entities/people/keyText';
import { User } from '../../../entities/people/user';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { Rows } from '../../reading/rows';
import { sql } from '../../reading/sql';
import { Needs, wanted } from '../../reading/wanted';

/** `apiKeys` and what they tell. */
@Resolver(() => ApiKey)
export class ApiKeyList {
  @Query(() => [ApiKey], {
    description:
      'The keys of other apps, the newest first: admins see all, others their own. Revoked ones stay listed.',
  })
  async apiKeys(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApiKey[]> {
    const rows = new Rows(context.database, ApiKey);
    const found = await context.read.rows<ApiKey>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        where t.deleted_at is null and ${visibleTo(context.viewer, 'ApiKey', 't')} order by t.created_at desc, t.id`,
    );
    return found.map(row => rows.made(row));
  }

  @Needs(ApiKey)
  @FieldResolver(() => String, {
    description: 'How the key’s text begins: enough to tell which one it is, and no more.',
  })
  prefix(@Root() key: ApiKey): string {
    return prefixOf(key.id);
  }

  @Needs(ApiKey, 'userId')
  @FieldResolver(() => User, { description: 'Whose it is: it never does more than this person may.' })
  owner(@Root() key: ApiKey, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, key.userId, info);
  }

  @Needs(ApiKey, 'replacesId')
  @FieldResolver(() => ApiKey, { nullable: true, description: 'The key it takes the place of.' })
  replaces(@Root() key: ApiKey, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<ApiKey | null> {
    return load.one(ApiKey, key.replacesId, info);
  }
}
