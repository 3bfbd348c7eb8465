import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Target } from '../../entities/market/target';
import type { Context } from '../context';
import { isAt, type Relatives, relativesOf } from './relatives';
import { SetTargetPayload } from './setTarget';
import { SmartCheck, smartCheck } from './smartCheck';
import { isLarger, sumsAround, TargetSum } from './sums';

/** What is to be said of a target that has been set; reckoned only when somebody asks for it. */
@Resolver(() => SetTargetPayload)
export class SetTargetFields {
  @FieldResolver(() => SmartCheck, { nullable: true, description: 'The SMART check; null when refused.' })
  async smart(@Root() payload: SetTargetPayload, @Ctx() context: Context): Promise<SmartCheck | null> {
    return payload.target && smartCheck(context, payload.target, await relatives(context, payload, payload.target));
  }

  @FieldResolver(() => [TargetSum], {
    description:
      'Whether the target’s parts add up to it, and it with its like to the larger ones; rates have no sums.',
  })
  async sums(@Root() payload: SetTargetPayload, @Ctx() context: Context): Promise<TargetSum[]> {
    const { target } = payload;
    return target ? sumsAround(context, target, await relatives(context, payload, target)) : [];
  }

  @FieldResolver(() => [Target], {
    description: 'The smaller targets next below it: its periods of the same scope, and its people in the same period.',
  })
  async parts(@Root() payload: SetTargetPayload, @Ctx() context: Context): Promise<Target[]> {
    const { target } = payload;
    if (!target) return [];
    const { below, targets } = await relatives(context, payload, target);
    return targets.filter(
      one =>
        (isAt(one, target) && isLarger(target, one)) ||
        (one.period === target.period && below.some(place => isAt(one, place))),
    );
  }
}

const known = new WeakMap<SetTargetPayload, Promise<Relatives>>();

/** Read once for all of a payload's fields. */
function relatives(context: Context, payload: SetTargetPayload, target: Target): Promise<Relatives> {
  let found = known.get(payload);
  if (!found) {
    found = relativesOf(context, target);
    known.set(payload, found);
  }
  return found;
}
