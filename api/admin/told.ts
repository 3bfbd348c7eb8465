import { namedIn } from '../../entities/values/translations';
import type { Refusal } from '../../schema/changing/payload';
import { errorText } from '../../schema/texts/errors';
import { StartError } from '../startError';

/** Turns what a rule refuses into what a person at a terminal reads. @throws StartError */
export function mustBeDone({ userErrors: [refused] }: { userErrors: Pick<Refusal, 'key' | 'args'>[] }): void {
  if (refused) throw new StartError(errorText('en', refused.key, namedIn('en', refused.args)));
}
