import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';

export enum LeadRoutingMode {
  KEEP = 'KEEP',
  TAKE = 'TAKE',
  IN_TURN = 'IN_TURN',
}

registerEnumType(LeadRoutingMode, {
  name: 'LeadRoutingMode',
  description: 'Who gets a new lead that nobody has been named for and that no rep has found.',
  valuesConfig: {
    KEEP: { description: 'Whoever recorded it.' },
    TAKE: { description: 'Nobody yet: it waits until a rep takes it.' },
    IN_TURN: { description: 'The reps of the rota, one after the other.' },
  },
});

/** Who gets a workspace's new leads. A rep who finds a lead keeps it in any case. */
@ObjectType({
  implements: Stored,
  description: 'Who gets new leads that nobody is named for. A rep who finds a lead keeps it in any case.',
})
@Entity('lead_routings')
export class LeadRouting extends Tracked {
  @Field(() => LeadRoutingMode, { description: 'Kept, taken or dealt in turn.' })
  @Column('text')
  mode!: LeadRoutingMode;

  /** The people leads are dealt to, in order. */
  @Column('uuid', { array: true })
  rota!: string[];

  /** Who was dealt the last lead. */
  @Column('uuid', { nullable: true })
  lastUserId!: string | null;

  /** @throws UserError for a rota without anybody in it */
  check(): void {
    if (this.mode === LeadRoutingMode.IN_TURN && this.rota.length === 0)
      throw new UserError('INVALID', ['userIds'], 'routing.nobody');
  }

  /** Deals a lead to the next in the rota who can be given one. @returns null when nobody can */
  deal(able: ReadonlySet<string>): string | null {
    const start = this.lastUserId === null ? 0 : this.rota.indexOf(this.lastUserId) + 1;
    const order = [...this.rota.slice(start), ...this.rota.slice(0, start)];
    const next = order.find(userId => able.has(userId)) ?? null;
    if (next !== null) this.lastUserId = next;
    return next;
  }
}
