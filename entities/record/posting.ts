import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import type { Locale } from '../values/locale';
import { Tracked } from './tracked';

/** Why nothing is posted any more. */
export enum Ending {
  STOPPED = 'STOPPED',
  PLACE_GONE = 'PLACE_GONE',
  OWNER_GONE = 'OWNER_GONE',
  NO_ACCESS = 'NO_ACCESS',
}

registerEnumType(Ending, {
  name: 'SubscriptionEnding',
  description: 'Why nothing is posted any more.',
  valuesConfig: {
    STOPPED: { description: 'Somebody has stopped it.' },
    PLACE_GONE: { description: 'The channel is gone, or the app was removed from it.' },
    OWNER_GONE: { description: 'Whoever subscribed has left.' },
    NO_ACCESS: { description: 'Whoever subscribed may not see these figures any more.' },
  },
});

/** A channel of a chat platform, as its outlet takes it. */
export interface ChannelPlace {
  platform: 'slack' | 'teams';
  tenant: string;
  person: null;
  reference: unknown;
}

/** What is posted by itself to a place, with the access of whoever subscribed. */
@ObjectType()
export abstract class Posting extends Tracked {
  /** Whose access decides what is shown, and who is told when it stops. */
  @Column('uuid')
  ownerId!: string;

  /** Names the place among all: `slack:T1:C1`, or `user:` with a key for somebody's own chat. */
  @Column('text')
  placeKey!: string;

  /** The channel; null for the owner's own chat. */
  @Column('jsonb', { nullable: true })
  place!: ChannelPlace | null;

  @Field(() => String, { description: 'BCP 47 tag of the language it is written in.' })
  @Column('text')
  locale!: Locale;

  @Field({ description: 'IANA time zone its times are meant in.' })
  @Column('text')
  timeZone!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it goes on.' })
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Field(() => Ending, { nullable: true, description: 'Why it ended; null while it goes on.' })
  @Column('text', { nullable: true })
  endedBecause!: Ending | null;

  /** Ends it. */
  end(because: Ending, at: Date): void {
    this.endedAt = at;
    this.endedBecause = because;
  }
}
