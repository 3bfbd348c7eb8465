const EDGES = new Set(' \t\n\r,.;:!?，。；：！？、"“”„「」\'’‘-–—');
const QUOTES = new Set('"“”„「」');

/** Free text without the marks around it, and without quotes unless they are closed within it. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && EDGES.has(text[end - 1] ?? '')) end -= 1;
  while (start < end && EDGES.has(text[start] ?? '')) {
    if (QUOTES.has(text[start] ?? '') && closes(text, start + 1, end)) return text.slice(start, end + 1).trim();
    start += 1;
  }
  return text.slice(start, end).trim();
}

/** True when a quote that opens a text is closed inside it, as in `"Big" Bob`. */
function closes(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (QUOTES.has(text[at] ?? '')) return true;
  return false;
}
