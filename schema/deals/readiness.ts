import { Field, ObjectType } from 'type-graphql';
import { SIGNALS_SOUGHT, SignalKind } from '../../entities/deals/signal';
import type { Locale } from '../../entities/values/locale';
import { closingText } from '../texts/closing';

/** How ready a customer is to buy, by the signals there are. */
@ObjectType({ description: 'How ready a customer is to buy, by the signals there are.' })
export class Readiness {
  @Field(() => [SignalKind], { description: 'The signals there are, in the order in which they are sought.' })
  present!: SignalKind[];

  @Field(() => [SignalKind], { description: 'Those that are not there yet, in the same order.' })
  missing!: SignalKind[];

  @Field(() => SignalKind, { nullable: true, description: 'The one to seek next; null when all are there.' })
  next!: SignalKind | null;

  @Field({ description: 'The same in words of the viewer’s language, with what to do next.' })
  line!: string;
}

/** Reckons readiness from the kinds of signals a deal has. */
export function readinessOf(kinds: readonly SignalKind[], locale: Locale): Readiness {
  const present = SIGNALS_SOUGHT.filter(kind => kinds.includes(kind));
  const missing = SIGNALS_SOUGHT.filter(kind => !kinds.includes(kind));
  const next = missing[0] ?? null;
  return Object.assign(new Readiness(), { present, missing, next, line: lineOf(present, next, locale) });
}

function lineOf(present: readonly SignalKind[], next: SignalKind | null, locale: Locale): string {
  const all = SIGNALS_SOUGHT.length;
  if (next === null) return closingText(locale, 'readiness.all', { all });
  const named = present.map(signal => closingText(locale, 'signal', { signal }));
  const had =
    present.length === 0
      ? closingText(locale, 'readiness.none')
      : closingText(locale, 'readiness.some', {
          count: present.length,
          all,
          present: named.join(closingText(locale, 'separator')),
        });
  return `${had}${locale === 'en' ? ' ' : ''}${closingText(locale, 'readiness.next', { signal: next })}`;
}
