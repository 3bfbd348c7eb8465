import { UserError } from '../../entities/values/userError';

/** Longest name or title. */
export const LONGEST_NAME = 200;
/** Longest thing said in a sentence or two. */
export const LONGEST_TEXT = 2_000;
/** Longest notes. */
const LONGEST_NOTES = 10_000;
/** Longest words something was recorded with: any message a platform delivers. */
const LONGEST_SAID = 40_000;

/** Text that must say something, without white space around it. @throws UserError when it is empty or too long */
export function required(text: string, path: string, most = LONGEST_NAME): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new UserError('INVALID', [path], 'text.missing');
  return within(trimmed, path, most);
}

/** Text that may be left out. @returns null for nothing */
export function optional(text: string | null | undefined, path: string, most = LONGEST_NOTES): string | null {
  const trimmed = text?.trim();
  return trimmed ? within(trimmed, path, most) : null;
}

/** Words kept verbatim. */
export function verbatim(text: string | null | undefined): string | null {
  return text ? within(text, 'said', LONGEST_SAID) : null;
}

function within(text: string, path: string, most: number): string {
  if (text.length > most) throw new UserError('INVALID', [path], 'text.tooLong', { most });
  return text;
}
