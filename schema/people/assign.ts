import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { Task } from '../../entities/deals/task';
import { User } from '../../entities/people/user';
import { Stored } from '../../entities/record/stored';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import type { ChangedType } from '../changing/work';
import type { Context } from '../context';
import type { ChangeKind } from '../texts/changes';

@InputType({ description: 'A record and who it belongs to from now on.' })
export class AssignInput {
  @Field(() => ID, { description: 'The account, deal, lead or task.' })
  recordId!: string;

  @Field(() => ID, { nullable: true, description: 'Who it is given to; the viewer, who takes it, when left out.' })
  ownerId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The record with its new owner.' })
export class AssignPayload extends Payload {
  @Field(() => Stored, { nullable: true, description: 'The account, deal, lead or task; null when refused.' })
  record!: Stored | null;

  @Field(() => User, { nullable: true, description: 'Who it belongs to now; null when refused.' })
  owner!: User | null;
}

type Owned = Account | Deal | Lead | Task;

const KINDS: Record<string, { type: ChangedType<Owned>; kind: ChangeKind }> = {
  Account: { type: Account, kind: 'account.assigned' },
  Deal: { type: Deal, kind: 'deal.assigned' },
  Lead: { type: Lead, kind: 'lead.assigned' },
  Task: { type: Task, kind: 'task.assigned' },
};

/** `assign`. */
@Resolver()
export class Assign {
  @Mutation(() => AssignPayload, {
    description:
      'Takes or hands over one record. Figures of the past stay with whoever owned it then. A lead that waits goes to who is first.',
  })
  assign(
    @Arg('input', () => AssignInput, { description: 'Which record and to whom.' }) input: AssignInput,
    @Ctx() context: Context,
  ): Promise<AssignPayload> {
    const { type, kind } = KINDS[readGlobalId(input.recordId)?.type ?? ''] ?? { type: Lead, kind: 'lead.assigned' };
    return change(context, kind, { mutation: 'assign', input }, async work => {
      const record = await work.find<Owned>(type, input.recordId, ['recordId']);
      await mustBeVersion(work, record, input.expectedVersion);
      const owner = await ownerOf(work, input.ownerId);
      const name = record instanceof Task ? record.title : (record.spokenNames()[0] ?? '');
      if (record.ownerId === owner.id) {
        throw new UserError('CONFLICT', ['ownerId'], 'owner.already', { record: name, user: owner.name });
      }
      record.ownerId = owner.id;
      work.args.record = name;
      work.args.owner = owner.name;
      return { record, owner };
    });
  }
}
