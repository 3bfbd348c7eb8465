import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Competitor } from '../../entities/market/competitor';
import { MarketNote, MarketNoteKind } from '../../entities/market/marketNote';
import { Segment } from '../../entities/market/segment';
import { DateScalar } from '../../entities/scalars';
import { dayOf } from '../../entities/values/day';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, required, verbatim } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'Something learnt about the market.' })
export class AddMarketNoteInput {
  @Field(() => MarketNoteKind, { description: 'What it tells of.' })
  kind!: MarketNoteKind;

  @Field({ description: 'What was learnt.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where it was learnt: a customer, a paper, a web address.' })
  source?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is of, not in the future; today when left out.' })
  notedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The competitor it is about.' })
  competitorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of the market it is about.' })
  segmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The market note that was added.' })
export class AddMarketNotePayload extends Payload {
  @Field(() => MarketNote, { nullable: true, description: 'The note; null when refused.' })
  marketNote!: MarketNote | null;
}

/** A note is no essay. */
const LONGEST = 2_000;

/** `addMarketNote`. */
@Resolver()
export class AddMarketNote {
  @Mutation(() => AddMarketNotePayload, { description: 'Keeps something learnt about the market for everybody.' })
  addMarketNote(
    @Arg('input', () => AddMarketNoteInput, { description: 'What was learnt.' }) input: AddMarketNoteInput,
    @Ctx() context: Context,
  ): Promise<AddMarketNotePayload> {
    return change(context, 'marketNote.added', { mutation: 'addMarketNote', input }, async work => {
      const { viewer, now } = context;
      const today = dayOf(now, viewer.workspace.timeZone);
      const competitor = await work.referIf(Competitor, input.competitorId, ['competitorId']);
      const segment = await work.referIf(Segment, input.segmentId, ['segmentId']);
      const marketNote = work.add(MarketNote, {
        kind: input.kind,
        text: required(input.text, 'text', LONGEST),
        source: optional(input.source, 'source', LONGEST),
        notedOn: input.notedOn ?? today,
        competitorId: competitor?.id ?? null,
        segmentId: segment?.id ?? null,
        userId: viewer.user.id,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      marketNote.check(today);
      work.args.kind = input.kind;
      work.args.about =
        competitor?.name ?? (segment ? { name: segment.name, translations: segment.translations } : 'NONE');
      return { marketNote };
    });
  }
}
