import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { EmailScalar } from '../scalars';
import { isTimeZone } from '../values/day';
import { LOCALES, type Locale } from '../values/locale';
import { UserError } from '../values/userError';
import { Role } from './role';

/** A person of the workspace: a rep, a manager, an analyst or an admin. */
@ObjectType({ implements: Stored, description: 'A person of the workspace.' })
@Entity('users')
export class User extends Tracked implements Named {
  @Field({ description: 'The name as colleagues write it.' })
  @Column('text')
  name!: string;

  @Field(() => EmailScalar, { description: 'Verified e-mail address; chat identities are matched by it.' })
  @Column('text')
  email!: string;

  @Field(() => Role, { description: 'What this person may see and do.' })
  @Column('text')
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag of the chosen language; null: the workspace’s or the platform profile’s.',
  })
  @Column('text', { nullable: true })
  locale!: Locale | null;

  @Field(() => String, {
    nullable: true,
    description:
      'IANA time zone in which this person’s words for days are read; null: the workspace’s or the platform profile’s.',
  })
  @Column('text', { nullable: true })
  timeZone!: string | null;

  @Field(() => [String], { description: 'Other names in use, such as the name in the other script.' })
  @Column('text', { array: true })
  aliases!: string[];

  @Field({ description: 'False for somebody who has left: history stays, nothing new can be given to them.' })
  @Column('boolean')
  active!: boolean;

  @Field({ description: 'Whether colleagues may see this person’s figures in leaderboards.' })
  @Column('boolean')
  leaderboardOptIn!: boolean;

  spokenNames(): string[] {
    return [this.name, ...this.aliases];
  }

  /** Sets language and time zone as far as given. @throws UserError for one that is unknown. */
  prefer(preferences: { locale?: string | null; timeZone?: string | null }): void {
    const { locale, timeZone } = preferences;
    if (locale != null) {
      const known = LOCALES.find(candidate => candidate === locale);
      if (!known) throw new UserError('INVALID', ['locale'], 'locale.unknown', { value: locale });
      this.locale = known;
    }
    if (timeZone != null) {
      if (!isTimeZone(timeZone)) throw new UserError('INVALID', ['timeZone'], 'timeZone.unknown', { value: timeZone });
      this.timeZone = timeZone;
    }
  }
}
