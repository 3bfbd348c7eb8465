interface Entry {
  text: string;
  letters: number;
  uses: number;
}

/** Typing errors forgiven in a word of some letters: none under four, one up to seven, two from eight. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** A bit per letter that occurs. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function differing(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` when there are more. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

/**
 * Known words by their two outer letters and length: a word with few typing errors still begins or ends as it should,
 * so only a handful are compared. The errors that hit both ends at once are given up for that.
 */
export class TypingIndex {
  private readonly words = new Map<string, Entry>();
  private readonly buckets = new Map<string, Entry[]>();

  /** Adds a use of a word; it stays until it is removed as often. */
  add(text: string): void {
    const known = this.words.get(text);
    if (known) {
      known.uses += 1;
      return;
    }
    const entry = { text, letters: lettersOf(text), uses: 1 };
    this.words.set(text, entry);
    for (const key of keysOf(text, text.length)) {
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push(entry);
      else this.buckets.set(key, [entry]);
    }
  }

  remove(text: string): void {
    const entry = this.words.get(text);
    if (!entry) return;
    entry.uses -= 1;
    if (entry.uses > 0) return;
    this.words.delete(text);
    for (const key of keysOf(text, text.length)) {
      this.buckets.set(key, this.buckets.get(key)?.filter(each => each !== entry) ?? []);
    }
  }

  has(text: string): boolean {
    return this.words.has(text);
  }

  /**
   * Known words within some edits of a word, the nearest first; `limit` defaults to what is forgiven for its length.
   * @param shortest words of so many letters and more are forgiven one edit in any case
   */
  near(text: string, limit = forgiven(text.length), shortest = 0): { text: string; edits: number }[] {
    if (limit === 0) return [];
    const letters = lettersOf(text);
    const found = new Map<string, number>();
    for (let length = text.length - limit; length <= text.length + limit; length += 1) {
      for (const key of keysOf(text, length)) {
        for (const entry of this.buckets.get(key) ?? []) {
          if (found.has(entry.text) || differing(entry.letters ^ letters) > 2 * limit) continue;
          // A short word is not forgiven as much as the longer one typed for it.
          const least = shortest > 0 && entry.text.length >= shortest ? 1 : 0;
          const allowed = Math.min(limit, Math.max(forgiven(entry.text.length), limit > 2 ? limit : least));
          const edits = editDistance(text, entry.text, allowed);
          if (edits <= allowed) found.set(entry.text, edits);
        }
      }
    }
    return [...found].map(([word, edits]) => ({ text: word, edits })).sort((a, b) => a.edits - b.edits);
  }
}

function keysOf(text: string, length: number): [string, string] {
  return [`^${text.slice(0, 2)}${length}`, `$${text.slice(-2)}${length}`];
}
