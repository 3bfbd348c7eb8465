import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { Journey } from '../../entities/record/journey';
import { Stored } from '../../entities/record/stored';
import { readGlobalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { referencesTo } from '../changing/references';
import { joinJourneys } from '../changing/visitor';
import type { ChangedType, Work } from '../changing/work';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';

@InputType({ description: 'Two records of the same company or person.' })
export class MergeRecordsInput {
  @Field(() => ID, { description: 'The account, lead or contact that stays.' })
  keepId!: string;

  @Field(() => ID, { description: 'The one of the same kind that becomes part of it.' })
  mergeId!: string;
}

@ObjectType({ description: 'What two records have become.' })
export class MergeRecordsPayload extends Payload {
  @Field(() => Stored, { nullable: true, description: 'The account, lead or contact that stays; null when refused.' })
  record!: Stored | null;
}

type Mergeable = Account | Lead | Contact;

const TYPES: Record<string, ChangedType<Mergeable>> = { Account, Lead, Contact };

/** The types two of whose records can be merged. */
export const MERGEABLE: ReadonlySet<string> = new Set(Object.keys(TYPES));

/** `mergeRecords`. */
@Resolver()
export class MergeRecords {
  @Mutation(() => MergeRecordsPayload, {
    description:
      'Makes one of two accounts, leads or contacts. Everything that hung on the other one hangs on the one that stays, which takes over what it did not know itself. One change, undone exactly.',
  })
  mergeRecords(
    @Arg('input', () => MergeRecordsInput, { description: 'Which two.' }) input: MergeRecordsInput,
    @Ctx() context: Context,
  ): Promise<MergeRecordsPayload> {
    return change(context, 'records.merged', { mutation: 'mergeRecords', input }, async work => {
      const { keep, merge } = await bothOf(work, input);
      await moveReferences(work, keep, merge);
      if (keep instanceof Lead && merge instanceof Lead) await joinLeads(work, keep, merge);
      absorb(keep, merge);
      merge.deletedAt = work.context.now;
      work.args.keep = keep.spokenNames()[0] ?? '';
      work.args.merge = merge.spokenNames()[0] ?? '';
      return { record: keep };
    });
  }
}

async function bothOf(
  work: Work,
  { keepId, mergeId }: MergeRecordsInput,
): Promise<{ keep: Mergeable; merge: Mergeable }> {
  const typeOf = (id: string): ChangedType<Mergeable> | undefined => TYPES[readGlobalId(id)?.type ?? ''];
  const type = typeOf(keepId);
  const other = typeOf(mergeId);
  // What goes is written first: a key that is used once may then move to what stays.
  const merge = other ? await work.find<Mergeable>(other, mergeId, ['mergeId']) : null;
  const keep = type ? await work.find<Mergeable>(type, keepId, ['keepId']) : null;
  if (!keep || !merge) throw new UserError('NOT_FOUND', [keep ? 'mergeId' : 'keepId'], 'record.notFound');
  if (type !== other) throw new UserError('INVALID', ['mergeId'], 'merge.differentKinds');
  if (keep.id === merge.id) throw new UserError('INVALID', ['mergeId'], 'merge.same');
  return { keep, merge };
}

/** Whatever points to the one points to the other from now on, whoever it belongs to. */
async function moveReferences(work: Work, keep: Stored, merge: Stored): Promise<void> {
  const { database } = work.context;
  for (const { type, property } of referencesTo(database, keep.constructor.name)) {
    const column = new Rows(database, type).column('t', property);
    for (const record of await work.every(type, sql`${column} = ${merge.id}`)) {
      Reflect.set(record, property, keep.id);
    }
  }
}

/** Two leads of one company were one journey all along. */
async function joinLeads(work: Work, keep: Lead, merge: Lead): Promise<void> {
  if (keep.journeyId === merge.journeyId) return;
  const into = await work.get(Journey, keep.journeyId);
  const part = await work.get(Journey, merge.journeyId);
  for (const deal of await work.every(Deal, sql`t.journey_id = ${part.id}`)) deal.journeyId = into.id;
  await joinJourneys(work, part, into);
}

function absorb(keep: Mergeable, merge: Mergeable): void {
  if (keep instanceof Account && merge instanceof Account) keep.absorb(merge);
  else if (keep instanceof Lead && merge instanceof Lead) keep.absorb(merge);
  else if (keep instanceof Contact && merge instanceof Contact) keep.absorb(merge);
}
