import { createHash, timingSafeEqual } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';

/** What another app proves with that it acts for a person. The key itself is not kept, only a digest of its secret. */
@ObjectType({
  implements: Stored,
  description: 'What another app proves with that it acts for a person. The key itself is shown once, when it is made.',
})
@Entity('api_keys')
export class ApiKey extends Stored {
  /** Whose it is: it never does more than this person may. */
  @Column('uuid')
  userId!: string;

  @Field({ description: 'What its owner calls it, such as the app that uses it.' })
  @Column('text')
  name!: string;

  @Field(() => [String], {
    description: 'What it allows: `read`, `write` or `admin` everywhere, or an area’s, such as `leads:write`.',
  })
  @Column('text', { array: true })
  scopes!: string[];

  /** SHA-256 of the secret: long and random as that is, it cannot be found from the digest. */
  @Column('text')
  hash!: string;

  @Field(() => DateTimeScalar, { description: 'From then on it opens nothing.' })
  @Column('timestamptz')
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it is not.' })
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null while it has not been.',
  })
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  /** The key it takes the place of. */
  @Column('uuid', { nullable: true })
  replacesId!: string | null;

  /** The first of the keys that replaced each other: to the app it is one caller. */
  @Column('uuid')
  firstId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  declare createdAt: Date;

  /** Whether this is its secret; how long that takes tells nothing. */
  isOpenedBy(secret: string): boolean {
    return timingSafeEqual(Buffer.from(this.hash), Buffer.from(digestOf(secret)));
  }

  /** Why it opens nothing at an instant; null while it does. */
  closedBy(now: Date): 'revoked' | 'expired' | null {
    if (this.revokedAt) return 'revoked';
    return this.expiresAt <= now ? 'expired' : null;
  }

  /** @throws UserError when it opens nothing any more */
  revoke(now: Date): void {
    this.mustBeOpen(now, 'id');
    this.revokedAt = now;
  }

  /** Makes way for another key, at an instant. @throws UserError when it opens nothing any more */
  giveWay(at: Date, now: Date): void {
    this.mustBeOpen(now, 'replaces');
    if (at < this.expiresAt) this.expiresAt = at;
  }

  private mustBeOpen(now: Date, path: string): void {
    const reason = this.closedBy(now);
    if (reason) throw new UserError('INVALID', [path], 'apiKey.closed', { reason, name: this.name });
  }
}

/** What is kept of a key's secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
