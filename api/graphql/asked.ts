import type { Locale } from '../../entities/values/locale';
import type { Context, Identity } from '../../schema/context';

/** One operation before anybody has looked who asks: that costs SQL, which a refused operation is not worth. */
export interface Asked {
  /** Stands in the answer's `X-Request-Id`, in masked errors and in the log. */
  requestId: string;
  /** From where: `api`, `console`, `slack`, `teams`, or `job` for what is done in the background. */
  origin: string;
  /** The moment of the request. */
  now: Date;
  /** The language of a refusal before the viewer's own is known. */
  locale: Locale;
  /** Finds out who asks; null for nobody. Looks once. */
  identify: () => Promise<Identity | null>;
  /** False where the operation came without any token. */
  authenticated: boolean;
  /** The language to answer in; the viewer's own when left out. */
  answerIn?: Locale;
  key?: string;
  undoGroup?: string;
  /** Set while the operation is carried out. */
  context?: Context;
}
