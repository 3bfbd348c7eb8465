import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import type { Locale } from '../values/locale';

export enum ScriptScene {
  COLD_CALL = 'COLD_CALL',
  FIRST_EMAIL = 'FIRST_EMAIL',
  DEMO_INVITE = 'DEMO_INVITE',
  OBJECTION = 'OBJECTION',
  NEGOTIATION = 'NEGOTIATION',
  THANK_YOU = 'THANK_YOU',
  CHECK_UP = 'CHECK_UP',
}

registerEnumType(ScriptScene, {
  name: 'ScriptScene',
  description: 'When a script is used.',
  valuesConfig: {
    COLD_CALL: { description: 'Calling somebody for the first time.' },
    FIRST_EMAIL: { description: 'Writing to somebody for the first time.' },
    DEMO_INVITE: { description: 'Inviting to a demonstration.' },
    OBJECTION: { description: 'Answering an objection.' },
    NEGOTIATION: { description: 'Negotiating price and terms.' },
    THANK_YOU: { description: 'Thanking after a purchase.' },
    CHECK_UP: { description: 'Asking some time after the purchase how things go.' },
  },
});

/** What to say or write in a scene, with placeholders such as `{account}`. Each wording of it is a record; the earlier ones are kept. */
@ObjectType({
  implements: Stored,
  description: 'What to say or write in a scene, with placeholders such as `{account}`; earlier wordings are kept.',
})
@Entity('scripts')
export class Script extends Tracked {
  @Field(() => ScriptScene, { description: 'When it is used.' })
  @Column('text')
  scene!: ScriptScene;

  @Field({ description: 'What it is called.' })
  @Column('text')
  title!: string;

  @Field({
    description: 'The wording with its placeholders: `{account}`, `{contact}`, `{me}`, `{product}`, `{company}`.',
  })
  @Column('text')
  body!: string;

  @Field(() => String, { description: 'The language it is written in: `en` or `zh-CN`.' })
  @Column('text')
  locale!: Locale;

  /** Who wrote this wording. */
  @Column('uuid')
  authorId!: string;

  /** The first wording of the same script; the script itself for the first one. */
  @Column('uuid')
  firstId!: string;

  @Field(() => Int, { description: 'Counts the wordings of the same script from 1.' })
  @Column('integer')
  revision!: number;

  /** When a newer wording took its place; null for the one in use. */
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
