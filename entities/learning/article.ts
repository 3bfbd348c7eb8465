import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import type { Locale } from '../values/locale';

export enum ArticleKind {
  PRODUCT = 'PRODUCT',
  CASE = 'CASE',
  OBJECTION = 'OBJECTION',
  COMPETITOR = 'COMPETITOR',
  EXPERIENCE = 'EXPERIENCE',
}

registerEnumType(ArticleKind, {
  name: 'ArticleKind',
  description: 'What an article is about.',
  valuesConfig: {
    PRODUCT: { description: 'What a product does and for whom.' },
    CASE: { description: 'What a customer achieved with us.' },
    OBJECTION: { description: 'What customers object, and what answers it.' },
    COMPETITOR: { description: 'How another supplier sells, and how to win against it.' },
    EXPERIENCE: { description: 'What helped a colleague to win.' },
  },
});

/** Something colleagues should know. It is found by its words, in English and Chinese. */
@ObjectType({ implements: Stored, description: 'Something colleagues should know; found by its words.' })
@Entity('articles')
export class Article extends Tracked {
  @Field(() => ArticleKind, { description: 'What it is about.' })
  @Column('text')
  kind!: ArticleKind;

  @Field({ description: 'What it is called.' })
  @Column('text')
  title!: string;

  @Field({ description: 'What it says; paragraphs are parted by line breaks.' })
  @Column('text')
  body!: string;

  @Field(() => String, { description: 'The language it is written in: `en` or `zh-CN`.' })
  @Column('text')
  locale!: Locale;

  /** Who wrote it. */
  @Column('uuid')
  authorId!: string;

  @Column('uuid', { nullable: true })
  productLineId!: string | null;

  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  @Column('uuid', { nullable: true })
  competitorId!: string | null;

  /** The deal it was learned from. */
  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
