import type { Render } from './render';

/** A renderer that is loaded with the first picture: what draws takes fifty megabytes, which a server may never need. */
export function lateRenderer(fontFolder: string): Render {
  let render: Render | undefined;
  return spec => {
    const { openRenderer }: typeof import('./render') = require('./render');
    render ??= openRenderer(fontFolder);
    return render(spec);
  };
}
