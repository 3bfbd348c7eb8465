import { DiscoveryAspect } from '../../../entities/deals/discoveryAspect';
import type { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import type { Locale } from '../../../entities/values/locale';
import { followUpText } from '../../texts/followUp';

/** What the rules of SPIN look at. */
export type Told = Pick<DiscoveryEntry, 'aspect' | 'text'>;

/** The four aspects in the order in which they are asked about. */
export const ASPECTS: readonly DiscoveryAspect[] = Object.values(DiscoveryAspect);

/** The aspects of which nothing is known yet, in the order in which they are asked about. */
export function gapsIn(entries: readonly Told[]): DiscoveryAspect[] {
  return ASPECTS.filter(aspect => !entries.some(entry => entry.aspect === aspect));
}

/** The question to ask about an aspect; where the aspect before it is known it takes up the customer's own words. */
export function questionAbout(locale: Locale, aspect: DiscoveryAspect, entries: readonly Told[]): string {
  if (aspect === DiscoveryAspect.SITUATION) return followUpText(locale, 'question.SITUATION');
  const before = ASPECTS[ASPECTS.indexOf(aspect) - 1];
  const about = entries.findLast(entry => entry.aspect === before)?.text;
  return about
    ? followUpText(locale, `question.${aspect}.about`, { about })
    : followUpText(locale, `question.${aspect}`);
}
