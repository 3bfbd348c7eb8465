import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Target, TargetMetric, targetKind } from '../../entities/market/target';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import { UserError } from '../../entities/values/userError';
import { maySetTargets } from '../access';
import { exactAmount, inWorkspaceCurrency, usableCurrency } from '../changing/amount';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { ScopeInput } from '../scope';
import { Cascade, partsOf } from './cascade';
import { TargetBook } from './targetBook';
import { targetPlace } from './targetPlace';
import { writtenValue } from './written';

@InputType({
  description: 'What somebody is to reach. Setting it again for the same scope, metric and period changes it.',
})
export class SetTargetInput {
  @Field(() => ScopeInput, {
    description: 'Whom it is for. ME: a manager’s only team; for analysts and admins the workspace.',
  })
  scope!: ScopeInput;

  @Field(() => TargetMetric, { description: 'What is to be reached.' })
  metric!: TargetMetric;

  @Field(() => DecimalScalar, {
    description: 'How much: money, a whole number, or a fraction above 0 and up to 1 for CONVERSION_RATE.',
  })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'REVENUE: ISO 4217 code of the value, kept in the workspace’s currency at today’s rate; the workspace’s when left out.',
  })
  currency?: string | null;

  @Field(() => PeriodScalar, { description: 'A month, a quarter or a year.' })
  period!: Period;

  @Field(() => [Cascade], {
    nullable: true,
    description: 'Passes it on to smaller targets, which then add up to it; existing ones are changed.',
  })
  cascade?: Cascade[] | null;

  @Field(() => String, { nullable: true, description: 'The words it is set with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The target that was set, and what is to be said of it.' })
export class SetTargetPayload extends Payload {
  @Field(() => Target, { nullable: true, description: 'The target; null when refused.' })
  target!: Target | null;
}

/** `setTarget`. */
@Resolver()
export class SetTarget {
  @Mutation(() => SetTargetPayload, {
    description:
      'Sets a target. Managers for their teams and people, analysts and admins for everybody. A target that fails the SMART check is taken all the same, with what fails said.',
  })
  setTarget(
    @Arg('input', () => SetTargetInput, { description: 'The target.' }) input: SetTargetInput,
    @Ctx() context: Context,
  ): Promise<SetTargetPayload> {
    const asked = { mutation: 'setTarget', input, may: maySetTargets };
    return change(context, 'target.set', asked, async work => {
      targetKind(input.period);
      const { name, ...place } = await targetPlace(work, input.scope);
      const book = await TargetBook.open(work, input.metric, input.period);
      const target = await book.put({ ...place, period: input.period }, await valueHere(work, input));
      target.said = verbatim(input.said) ?? target.said;
      target.externalId = optional(input.externalId, 'externalId') ?? target.externalId;
      for (const { value, ...part } of await partsOf(work, target, input.cascade ?? [])) {
        if (value.isZero()) await book.withdraw(part);
        else await book.put(part, value.toFixed());
      }
      Object.assign(work.args, { whose: name, metric: input.metric, period: input.period });
      work.args.value = writtenValue({ ...context.viewer, locale: 'en' }, target.metric, target.value);
      return { target };
    });
  }
}

/** The value in the workspace's currency. @throws UserError for a currency where none belongs, or one without a rate */
async function valueHere(work: Work, { metric, value, currency }: SetTargetInput): Promise<string> {
  if (currency == null) return value;
  if (metric !== TargetMetric.REVENUE) throw new UserError('INVALID', ['currency'], 'target.currency');
  const { now } = work.context;
  await usableCurrency(work, currency, now);
  return inWorkspaceCurrency(work, exactAmount(value, currency, ['value']), currency, now);
}
