/**
 * The addresses of pages that only people of the workspace see. In demo mode, where anybody is whom they say, an address
 * says so.
 */
export function peoplesPages(publicUrl: string, demo: boolean): (path: string, reader: { email: string }) => string {
  return (path, { email }) => `${publicUrl}${path}${demo ? `?as=${encodeURIComponent(email)}` : ''}`;
}
