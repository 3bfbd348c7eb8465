import { UserError } from '../../entities/values/userError';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** As much of a wrong value is repeated. */
const SHOWN = 40;

/** Checks a time of day such as 15:30. @throws UserError for anything else */
export function timeOfDay(text: string, path: string): string {
  if (TIME.test(text)) return text;
  throw new UserError('INVALID', [path], 'time.malformed', { value: text.slice(0, SHOWN) });
}
