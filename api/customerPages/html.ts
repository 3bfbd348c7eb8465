/** HTML that may be put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What may stand in a template: text is written so that it has no effect, lists one after the other, null as nothing. */
type Part = string | number | Html | readonly Html[] | null;

/** Writes HTML: everything put in is inert text unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const written = strings.map((text, index) => text + (index < parts.length ? write(parts[index] ?? null) : ''));
  return new Html(written.join(''));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(each => each.text).join('');
  return String(part).replace(/[&<>"']/g, sign => SIGNS[sign] ?? '');
}
