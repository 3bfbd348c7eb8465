/** A place where one message may go on with another thing to do. */
export interface Seam {
  /** Where the words before it end. */
  end: number;
  /** Where the words after it start. */
  start: number;
  /** True where the writer says that something else follows: a full stop, a new line, "then", 然后; false for a mere comma or "and". */
  strong: boolean;
}

/** Seams beyond so many are not looked at: nobody asks a colleague for more at once. */
const MOST = 8;

const SEAM =
  /(?:\s*[\n\r]+\s*(?:[-•*]\s+|\d[.)]\s+)?|\s*[;；]\s*|[.!。！]\s+|[。！]|[,，]?\s*\b(?:and then|and after that|after that|then|and also|plus|also)\b[\s,]+|[,，、]?\s*(?:然后再|然后|接着再|接着|并且|同时|顺便再|顺便|另外|还有|再就是)[,，]?\s*)|[,，]?\s*\b(?:and|&)\s+|[,，]\s*(?:并|再|也|还要|还)?\s*|(?:并|再)(?=[\p{Script=Han}])/giu;

const STRONG = /[\n\r;；.!。！]|then|also|after that|plus|然后|接着|并且|同时|顺便|另外|还有|再就是/i;

/** Where a message may be cut into several, in its order. */
export function seamsIn(text: string): Seam[] {
  const seams: Seam[] = [];
  SEAM.lastIndex = 0;
  for (let match = SEAM.exec(text); match && seams.length < MOST; match = SEAM.exec(text)) {
    const [found] = match;
    if (found === '') SEAM.lastIndex += 1;
    else if (match.index > 0 && match.index + found.length < text.length)
      seams.push({ end: match.index, start: match.index + found.length, strong: STRONG.test(found) });
  }
  return seams;
}
