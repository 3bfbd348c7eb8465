import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Channel } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import { Segment } from '../../entities/market/segment';
import { labelIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { everyOne } from '../reading/everyOne';
import { raw } from '../reading/sql';
import { Needs } from '../reading/wanted';

/** `productLines`. */
@Resolver(() => ProductLine)
export class ProductLines {
  @Query(() => [ProductLine], { description: 'What is sold, by name; archived lines included.' })
  productLines(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ProductLine[]> {
    return everyOne(context, ProductLine, raw('t.name'), info);
  }

  @Needs(ProductLine, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() line: ProductLine, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, line.name, line.translations);
  }
}

/** `channels`. */
@Resolver(() => Channel)
export class Channels {
  @Query(() => [Channel], { description: 'Where customers come from, by name; archived channels included.' })
  channels(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Channel[]> {
    return everyOne(context, Channel, raw('t.name'), info);
  }

  @Needs(Channel, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() channel: Channel, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, channel.name, channel.translations);
  }
}

/** A segment's name for the reader. */
@Resolver(() => Segment)
export class Segments {
  @Needs(Segment, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() segment: Segment, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, segment.name, segment.translations);
  }
}
