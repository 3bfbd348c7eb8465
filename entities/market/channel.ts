import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import type { Translations } from '../values/translations';

export enum ChannelCategory {
  OUTBOUND = 'OUTBOUND',
  REFERRAL = 'REFERRAL',
  DATABASE = 'DATABASE',
}

registerEnumType(ChannelCategory, {
  name: 'ChannelCategory',
  description: 'The way in which a channel finds customers.',
  valuesConfig: {
    OUTBOUND: { description: 'We go to them: trade shows, social media, advertising.' },
    REFERRAL: { description: 'Somebody recommends us: partners, customers, contacts.' },
    DATABASE: { description: 'We search what we have: existing customers, public records.' },
  },
});

/** Where customers come from; costs and yield are told apart by it. */
@ObjectType({ implements: Stored, description: 'A source of customers.' })
@Entity('channels')
export class Channel extends Stored implements Named {
  @Field({ description: 'The canonical name.' })
  @Column('text')
  name!: string;

  @Column('jsonb')
  translations!: Translations;

  @Field(() => Int, { description: 'Its place in the order, from 1; 0 for all of them while nobody has ordered them.' })
  @Column('integer')
  position!: number;

  @Field(() => ChannelCategory, { description: 'The way in which it finds customers.' })
  @Column('text')
  category!: ChannelCategory;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken off the list for new leads; null while in use.',
  })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  spokenNames(): string[] {
    return [this.name, ...Object.values(this.translations)];
  }
}
