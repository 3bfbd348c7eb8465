import { element } from '../element.js';
import { Unanswered } from './api.js';
import type { Texts } from './texts/texts.js';

/** So long a notice stays, in milliseconds; long enough to read it and take the change back. */
const SHOWN_MS = 12_000;

/** The line at the bottom that says what was done. */
export class Notice {
  private timer = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly texts: Texts,
  ) {}

  /** Says what was done. @param undo takes it back; null where that cannot be done */
  tell(summary: string, undo: (() => Promise<void>) | null): void {
    const button = undo
      ? element(
          'button',
          {
            type: 'button',
            class: 'usual',
            onclick: async () => {
              button?.setAttribute('disabled', '');
              await undo().catch(error => this.warn((error instanceof Unanswered && error.told) || this.texts.lost));
            },
          },
          this.texts.undo,
        )
      : null;
    this.show('told', element('span', {}, summary), button);
  }

  /** Says what went wrong. */
  warn(message: string): void {
    this.show('warned', element('span', {}, message));
  }

  /** Takes the line away. */
  hush(): void {
    clearTimeout(this.timer);
    this.place.replaceChildren();
    this.place.className = 'notice';
  }

  private show(kind: 'told' | 'warned', ...children: (HTMLElement | null)[]): void {
    this.hush();
    this.place.classList.add(kind);
    this.place.append(...children.filter(child => child !== null));
    this.timer = setTimeout(() => this.hush(), SHOWN_MS);
  }
}
