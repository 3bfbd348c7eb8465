type Child = Node | string | null | undefined;

/** Attributes and properties of a new element: `class`, `aria-…`, `data-…` and alike, and listeners as `onclick`. */
export type Attributes = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

/**
 * A new element. Texts become text nodes, so that whatever people wrote stays text.
 * An attribute that is true is set empty; one that is false, null or undefined is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice('on'.length), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** The element of the page with this id. @throws Error when the page has none, which is a fault of ours. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

const ICONS = {
  send: 'M4 12 20 4l-4.5 16-4-6.5L4 12Zm7.5 1.5L20 4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  fresh: 'M12 5v14M5 12h14',
  sun: 'M12 4V2m0 20v-2M4 12H2m20 0h-2M6.3 6.3 4.9 4.9m14.2 14.2-1.4-1.4m0-11.4 1.4-1.4M4.9 19.1l1.4-1.4M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  moon: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  done: 'M5 12.5 10 17 19 7',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
} as const;

/** A line drawing of 20 points, unseen by screen readers: whatever holds it has a name of its own. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  drawing.append(path);
  return drawing;
}
