import type { Api, Change } from './api.js';
import type { Texts } from './texts/en.js';
import type { Unsaved } from './unsaved.js';

/** What every section works with. */
export interface Desk {
  api: Api;
  texts: Texts;
  locale: 'en' | 'zh-CN';
  /** The workspace's currency, ISO 4217. */
  currency: string;
  unsaved: Unsaved;
  /** Shows the section anew after a change, and tells of it with a way to take it back. */
  changed(change: Change | null): Promise<void>;
  /** Tells what went wrong where no form does. */
  failed(message: string): void;
}

/** One group of settings. */
export interface Section {
  /** Its name in the address, after the #. */
  id: string;
  title: string;
  /** One or two sentences on what it does. */
  intro: string;
  /** Reads its settings and shows them. */
  show(): Promise<(HTMLElement | string)[]>;
}
