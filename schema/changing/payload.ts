import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Change } from '../../entities/record/change';
import type { UserError } from '../../entities/values/userError';

enum UserErrorCodes {
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  FORBIDDEN = 'FORBIDDEN',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  NEEDS_APPROVAL = 'NEEDS_APPROVAL',
  NOT_ALLOWED_IN_STAGE = 'NOT_ALLOWED_IN_STAGE',
}

registerEnumType(UserErrorCodes, {
  name: 'UserErrorCode',
  description: 'How a refusal is classed.',
  valuesConfig: {
    INVALID: { description: 'A value makes no sense.' },
    NOT_FOUND: { description: 'An id names nothing that the viewer may see.' },
    CONFLICT: { description: 'Somebody else changed it in between, or the same key came with other parameters.' },
    FORBIDDEN: { description: 'The viewer may not do this.' },
    ALREADY_EXISTS: { description: 'There is such a record already.' },
    NEEDS_APPROVAL: { description: 'A manager has to agree first; what was asked for is kept and waits until then.' },
    NOT_ALLOWED_IN_STAGE: { description: 'The record is past this.' },
  },
});

/** A refusal as the API tells it: data, not a thrown error. */
@ObjectType('UserError', {
  description: 'Something a person can put right; nothing was changed, except where it says NEEDS_APPROVAL.',
})
export class Refusal {
  @Field(() => UserErrorCodes, { description: 'How it is classed.' })
  code!: UserError['code'];

  @Field(() => [String], {
    description: 'The input field it is about, outermost first; empty when it is about the whole.',
  })
  path!: string[];

  /** Its text, and what that names. */
  key!: UserError['key'];
  args!: UserError['args'];

  /** The refusal that a rule has thrown. */
  static of({ code, path, key, args }: UserError): Refusal {
    return Object.assign(new Refusal(), { code, path, key, args });
  }
}

/** What every mutation answers besides the changed records. */
@ObjectType()
export abstract class Payload {
  @Field(() => [Refusal], { description: 'What was refused, or waits for approval; empty when the change was made.' })
  userErrors!: Refusal[];

  @Field(() => Change, { nullable: true, description: 'What was done, for `undo`; null when refused.' })
  change!: Change | null;
}
