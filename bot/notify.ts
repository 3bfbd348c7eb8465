import { type Day, dayOf } from '../entities/values/day';
import { localeFrom } from '../entities/values/locale';
import type { Notice, NudgeName } from './notice';
import { NotSent } from './notSent';
import type { ChatPlace, Notification, NotifierPorts, Outlet, Recipient, Undelivered } from './ports';
import { sayIn } from './texts/say';
import { VIEWER_QUERY, type Viewer } from './viewer';

const NUDGES_QUERY = `query Nudges { viewer { nudges { off awayUntil } } }`;

/** What waits for the reader alone is told to who is away as well: it is there on the first day back. */
const WAITS: ReadonlySet<NudgeName> = new Set(['APPROVAL', 'FEEDBACK']);

/** What a notice is told with. */
export interface Telling {
  /** The same key again is the same notification. */
  key: string;
  now: Date;
  /** The change it tells of, as a GraphQL id; taken back before it is told, it is not told. */
  changeId?: string;
}

/**
 * Tells people what they have not asked for, once per key: composed in the reader's language with the reader's access,
 * kept, and then sent to where the reader can be written to, or held until the reader opens the console.
 */
export class Notifier {
  constructor(private readonly ports: NotifierPorts) {}

  /** Composes a notice for a person and tells it. Nothing is told to somebody who has left or may not see it. */
  async tell<F extends object>(to: Recipient, notice: Notice<F>, facts: F, telling: Telling): Promise<void> {
    const viewer = await this.viewer(to);
    if (!viewer || (notice.nudge && !(await this.wants(to, notice.nudge, dayOf(telling.now, viewer.timeZone))))) return;
    const data = await this.read(to, notice, facts);
    const today = dayOf(telling.now, viewer.timeZone);
    const reply = notice.reply(data, facts, { viewer, say: sayIn(viewer.locale), today });
    if (!reply) return;
    const { key, changeId } = telling;
    await this.notify({ workspaceId: to.workspaceId, to: { userId: to.userId }, key, reply, changeId });
  }

  /** Tells a person or a channel something that is composed already. */
  async notify(notification: Notification): Promise<void> {
    await this.ports.notifications.keep(notification);
  }

  /**
   * One go at delivering a kept notification. One whose earlier go was broken off is looked for before it is sent again;
   * where the platform has no look-up it is not.
   * @throws NotSent or the platform's error: then it is to be tried again
   */
  async deliver(workspaceId: string, id: string): Promise<void> {
    const { notifications } = this.ports;
    const found = await notifications.find(workspaceId, id);
    if (!found) return;
    const [way] = this.waysFor(found);
    if (!way) return notifications.ended(workspaceId, id, 'held');
    const { outlet, place } = way;
    if (found.sendingSince) {
      if (!outlet.find) return notifications.ended(workspaceId, id, 'unknown');
      if (await outlet.find(place, found.key, found.sendingSince)) {
        return notifications.ended(workspaceId, id, { sentTo: outlet.platform });
      }
    }
    await notifications.sending(workspaceId, id);
    try {
      await outlet.send(place, found.reply, found.key);
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      await notifications.notSent(workspaceId, id);
      // The person is told in the console at least.
      if (error.gone) return notifications.ended(workspaceId, id, 'held');
      throw error;
    }
    return notifications.ended(workspaceId, id, { sentTo: outlet.platform });
  }

  private waysFor({ places }: Undelivered): { outlet: Outlet; place: ChatPlace }[] {
    return places.flatMap(place => {
      const outlet = this.ports.outlets.find(({ platform }) => platform === place.platform);
      return outlet ? [{ outlet, place }] : [];
    });
  }

  private async read<F extends object>(
    to: Recipient,
    { operation, variables }: Notice<F>,
    facts: F,
  ): Promise<Record<string, unknown>> {
    if (!operation) return {};
    const { data, errors } = await this.ports.execute(operation.document, variables?.(facts) ?? {}, to);
    if (errors || !data) throw new Error(`${operation.name}: ${errors?.[0]?.message ?? 'no data'}`);
    return data;
  }

  /** Whether somebody wants to be reminded of something today. */
  private async wants(to: Recipient, nudge: NudgeName, today: Day): Promise<boolean> {
    const { data, errors } = await this.ports.execute(NUDGES_QUERY, {}, to);
    if (errors || !data)
      throw new Error(`the reader's wishes could not be looked up: ${errors?.[0]?.message ?? 'no data'}`);
    const { nudges } = data.viewer as { nudges: { off: string[]; awayUntil: Day | null } | null };
    if (!nudges) return true;
    const away = nudges.awayUntil !== null && today < nudges.awayUntil;
    return !nudges.off.includes(nudge) && !(away && !WAITS.has(nudge));
  }

  /** @returns null for somebody who has left */
  private async viewer(to: Recipient): Promise<Viewer | null> {
    const { data, errors } = await this.ports.execute(VIEWER_QUERY, {}, to);
    const viewer = data?.viewer as (Omit<Viewer, 'locale'> & { locale: string }) | null | undefined;
    if (viewer) return { ...viewer, locale: localeFrom(viewer.locale) };
    if (errors?.[0]?.extensions?.code === 'UNAUTHENTICATED') return null;
    throw new Error(`the reader could not be looked up: ${errors?.[0]?.message ?? 'no data'}`);
  }
}
