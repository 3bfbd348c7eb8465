import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Retrospective } from '../../../entities/learning/retrospective';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { retroFacts } from './facts';
import { keptRetro } from './kept';
import { mayClose, openRetro, WhichRetro, whichRetro } from './which';
import { whoseRecord } from './whose';

@InputType({ description: 'Which retrospective is to be closed.' })
export class CloseRetroInput extends WhichRetro {}

@ObjectType({ description: 'The closed retrospective.' })
export class CloseRetroPayload extends Payload {
  @Field(() => Retrospective, { nullable: true, description: 'The retrospective; null when refused.' })
  retrospective!: Retrospective | null;
}

/** `closeRetro`. */
@Resolver()
export class CloseRetro {
  @Mutation(() => CloseRetroPayload, {
    description: 'Closes a retrospective: from then on it stays as it is. The next one tells what has changed since.',
  })
  async closeRetro(
    @Arg('input', () => CloseRetroInput, { description: 'Which one.' }) input: CloseRetroInput,
    @Ctx() context: Context,
  ): Promise<CloseRetroPayload> {
    const which = await whichRetro(context, input);
    const known = await keptRetro(context, which);
    // Reckoned before the change begins: it has only one connection.
    const facts = known && (await retroFacts(context, await whoseRecord(context, known), known.period));
    return change(context, 'retro.closed', { mutation: 'closeRetro', input }, async work => {
      const retrospective = await openRetro(work, which);
      mayClose(context, retrospective);
      if (facts) retrospective.close(facts, context.viewer.user.id, context.now);
      work.args.period = periodLabel(context.viewer.locale, retrospective.period, context.calendar);
      return { retrospective };
    });
  }
}
