import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { EmailScalar } from '../scalars';
import { UserError } from '../values/userError';

export enum ContactRole {
  DECISION_MAKER = 'DECISION_MAKER',
  CHAMPION = 'CHAMPION',
  INFLUENCER = 'INFLUENCER',
  BLOCKER = 'BLOCKER',
  USER = 'USER',
}

registerEnumType(ContactRole, {
  name: 'ContactRole',
  description: 'The part a person plays in the customer’s decision.',
  valuesConfig: {
    DECISION_MAKER: { description: 'Decides.' },
    CHAMPION: { description: 'Argues for us.' },
    INFLUENCER: { description: 'Is asked for an opinion.' },
    BLOCKER: { description: 'Argues against us.' },
    USER: { description: 'Will work with the product.' },
  },
});

/** A person at a customer's or at a lead's company. */
@ObjectType({ implements: Stored, description: 'A person at an account or a lead.' })
@Entity('contacts')
export class Contact extends Tracked implements Named {
  @Field({ description: 'The name.' })
  @Column('text')
  name!: string;

  @Field(() => ContactRole, { nullable: true, description: 'The part in the decision; null when not known.' })
  @Column('text', { nullable: true })
  role!: ContactRole | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as written.' })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  spokenNames(): string[] {
    return [this.name];
  }

  /** @throws UserError unless it belongs to exactly one account or lead. */
  check(): void {
    if (Boolean(this.accountId) === Boolean(this.leadId))
      throw new UserError('INVALID', ['accountId'], 'contact.noHome');
  }

  /** Takes over what another record of the same person knows. What both know stays as it is here. */
  absorb(other: Contact): void {
    this.role ??= other.role;
    this.email ??= other.email;
    this.phone ??= other.phone;
    this.externalId ??= other.externalId;
  }
}
