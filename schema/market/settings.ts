import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Channel } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import { DecimalScalar } from '../../entities/scalars';
import { labelIn } from '../../entities/values/translations';
import { seesWorkspace } from '../access';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';
import { Needs } from '../reading/wanted';

/** `productLines`. */
@Resolver(() => ProductLine)
export class ProductLines {
  @Query(() => [ProductLine], { description: 'What is sold, in order; archived lines included.' })
  productLines(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ProductLine[]> {
    return everyOne(context, ProductLine, raw('t.position, t.name'), info);
  }

  @Needs(ProductLine, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() line: ProductLine, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, line.name, line.translations);
  }

  @Needs(ProductLine, 'grossMargin')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      'Share of its revenue left after cost, 0 to 1; null: the workspace’s, and for those who do not see the workspace’s figures.',
  })
  grossMargin(@Root() line: ProductLine, @Ctx() { viewer }: Context): string | null {
    return seesWorkspace(viewer) ? line.grossMargin : null;
  }
}

/** `channels`. */
@Resolver(() => Channel)
export class Channels {
  @Query(() => [Channel], { description: 'Where customers come from, in order; archived channels included.' })
  channels(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Channel[]> {
    return everyOne(context, Channel, raw('t.position, t.name'), info);
  }

  @Needs(Channel, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() channel: Channel, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, channel.name, channel.translations);
  }
}
