import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Signal, SignalKind } from '../../entities/deals/signal';
import { dayOf } from '../../entities/values/day';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { verbatim } from '../changing/text';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({ description: 'A sign that a customer is ready to buy.' })
export class AddSignalInput {
  @Field(() => ID, { description: 'The open deal.' })
  dealId!: string;

  @Field(() => SignalKind, { description: 'What it is.' })
  signal!: SignalKind;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;
}

@ObjectType({ description: 'The signal that was noted.' })
export class AddSignalPayload extends Payload {
  @Field(() => Signal, { nullable: true, description: 'The signal; null when refused.' })
  signal!: Signal | null;

  @Field(() => Deal, { nullable: true, description: 'The deal, with its readiness now; null when refused.' })
  deal!: Deal | null;
}

/** `addSignal`. */
@Resolver()
export class AddSignal {
  @Mutation(() => AddSignalPayload, { description: 'Notes a sign that a customer is ready to buy; each kind once.' })
  addSignal(
    @Arg('input', () => AddSignalInput, { description: 'The signal.' }) input: AddSignalInput,
    @Ctx() context: Context,
  ): Promise<AddSignalPayload> {
    return change(context, 'signal.added', { mutation: 'addSignal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      const [known] = await work.rows<Pick<Signal, 'at'>>(
        sql`select s.at from signals s where s.deal_id = ${deal.id} and s.kind = ${input.signal} and s.deleted_at is null`,
      );
      if (known) {
        const day = dayOf(known.at, context.calendar.timeZone);
        throw new UserError('ALREADY_EXISTS', ['signal'], 'signal.known', { deal: deal.name, day });
      }
      const signal = work.add(Signal, {
        dealId: deal.id,
        kind: input.signal,
        userId: context.viewer.user.id,
        at: context.now,
        said: verbatim(input.said),
      });
      Object.assign(work.args, { deal: deal.name, signal: signal.kind });
      return { signal, deal };
    });
  }
}
