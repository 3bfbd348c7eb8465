import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Pipeline } from '../../entities/deals/pipeline';
import { Stage } from '../../entities/deals/stage';
import { Channel } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import { Segment } from '../../entities/market/segment';
import type { Stored } from '../../entities/record/stored';
import type { Translations } from '../../entities/values/translations';
import { Needs, type RecordType } from '../reading/wanted';

/** A setting's name in one of the other languages. */
@ObjectType({ description: 'A setting’s name in another language than its canonical one.' })
class Translation {
  @Field({ description: 'BCP 47 tag: `en` or `zh-CN`.' })
  locale!: string;

  @Field({ description: 'The name in that language.' })
  name!: string;
}

function translationsOf<T extends Stored & { translations: Translations }>(type: RecordType<T>) {
  @Resolver(() => type)
  class TranslationFields {
    @Needs(type, 'translations')
    @FieldResolver(() => [Translation], { description: 'Its name in the other languages, as far as it has any.' })
    translations(@Root() { translations }: T): Translation[] {
      return Object.entries(translations).map(([locale, name]) => ({ locale, name }));
    }
  }
  return TranslationFields;
}

/** The names of settings in all languages, for whoever edits them. */
export const PipelineTranslations = translationsOf(Pipeline);
export const StageTranslations = translationsOf(Stage);
export const ProductLineTranslations = translationsOf(ProductLine);
export const ChannelTranslations = translationsOf(Channel);
export const SegmentTranslations = translationsOf(Segment);
