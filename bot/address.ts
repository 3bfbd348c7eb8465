/** An address that a reply may lead to: a web page, ours where it is relative, or a mail to be written; null for any other. */
export function leadsTo(url: string, publicUrl: string): string | null {
  if (!URL.canParse(url, publicUrl)) return null;
  const { href, protocol } = new URL(url, publicUrl);
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : null;
}

/** Mail programs take addresses up to about this length. */
const LONGEST_MAILTO = 1_900;

/** The address that opens a new mail in the reader's own mail program; without its text where that is too long for one. */
export function mailto({ to, subject, body }: { to: string | null; subject: string; body: string }): string {
  const start = `mailto:${encodeURIComponent(to ?? '')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length > LONGEST_MAILTO ? start : whole;
}
