import { wordsOf } from '../../entities/values/names/words';

/**
 * A sentence template, read. `(a|b)` are alternatives, `[a]` may be left out, `{slot}` is a slot, `<class>` a word
 * class of the phrase book; everything else are words as people write them.
 */
export type Pattern =
  | { kind: 'words'; words: string[] }
  | { kind: 'class'; name: string }
  | { kind: 'slot'; name: string }
  | { kind: 'sequence'; parts: Pattern[] }
  | { kind: 'choice'; options: Pattern[] };

const NOTHING: Pattern = { kind: 'sequence', parts: [] };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Reads a template. @throws SyntaxError, naming the template, where a bracket is left open. */
export function parsePattern(template: string): Pattern {
  let at = 0;

  function options(closing: string): Pattern {
    const found: Pattern[] = [sequence(closing)];
    while (template[at] === '|') {
      at += 1;
      found.push(sequence(closing));
    }
    if ((template[at] ?? '') !== closing) throw new SyntaxError(`"${closing}" expected at ${at} of "${template}"`);
    at += 1;
    return found.length === 1 ? (found[0] ?? NOTHING) : { kind: 'choice', options: found };
  }

  function sequence(closing: string): Pattern {
    const parts: Pattern[] = [];
    while (at < template.length && template[at] !== '|' && template[at] !== closing) {
      const character = template[at] ?? '';
      const close = CLOSING[character];
      if (close === undefined) parts.push(...literal());
      else {
        at += 1;
        if (character === '(') parts.push(options(close));
        else if (character === '[') parts.push({ kind: 'choice', options: [options(close), NOTHING] });
        else parts.push({ kind: character === '{' ? 'slot' : 'class', name: named(close) });
      }
    }
    return parts.length === 1 ? (parts[0] ?? NOTHING) : { kind: 'sequence', parts };
  }

  function literal(): Pattern[] {
    const start = at;
    while (at < template.length && !'()[]{}<>|'.includes(template[at] ?? '')) at += 1;
    if (at === start) throw new SyntaxError(`stray "${template[at]}" at ${at} of "${template}"`);
    const texts = wordsOf(template.slice(start, at)).map(word => word.text);
    // A possessive that stands apart in a template is the word it is in a message.
    const words = texts.flatMap((text, index) => {
      if (text === "'" && texts[index + 1] === 's') return [];
      return text === 's' && texts[index - 1] === "'" ? ["'s"] : [text];
    });
    return words.length > 0 ? [{ kind: 'words', words }] : [];
  }

  function named(close: string): string {
    const end = template.indexOf(close, at);
    if (end < 0) throw new SyntaxError(`"${close}" is missing in "${template}"`);
    const name = template.slice(at, end);
    at = end + 1;
    return name;
  }

  const pattern = options('');
  return pattern;
}

/** Every wording of a pattern without slots, as words; null where it has slots or more wordings than `most`. */
export function wordingsOf(
  pattern: Pattern,
  classOf: (name: string) => string[][] | null,
  most = 400,
): string[][] | null {
  switch (pattern.kind) {
    case 'words':
      return [pattern.words];
    case 'slot':
      return null;
    case 'class':
      return classOf(pattern.name);
    case 'choice': {
      const all: string[][] = [];
      for (const option of pattern.options) {
        const wordings = wordingsOf(option, classOf, most);
        if (!wordings) return null;
        all.push(...wordings);
      }
      return all.length <= most ? all : null;
    }
    case 'sequence': {
      let all: string[][] = [[]];
      for (const part of pattern.parts) {
        const wordings = wordingsOf(part, classOf, most);
        if (!wordings || all.length * wordings.length > most) return null;
        all = all.flatMap(start => wordings.map(end => [...start, ...end]));
      }
      return all;
    }
  }
}
