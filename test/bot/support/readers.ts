import { demoPorts } from '../../../api/accuracy/demoNames';
import { COMMANDS } from '../../../bot/commands/all';
import { Lexicon, NameView } from '../../../bot/lexicon';
import type { Chart } from '../../../bot/understand/chart';
import type { Setting } from '../../../bot/understand/setting';
import type { Slot } from '../../../bot/understand/slot';
import { Understander } from '../../../bot/understand/understander';
import type { Viewer } from '../../../bot/viewer';
import { dayOf } from '../../../entities/values/day';

const understander = new Understander(COMMANDS);

/** A demo person's setting at a moment. */
export async function settingOf(
  email: string,
  sentAt = '2026-11-24T10:00:00+08:00',
  workspace: Partial<Viewer['workspace']> = {},
): Promise<Setting> {
  const ports = demoPorts();
  const sender = { platform: 'console' as const, tenant: 'demo', person: email };
  const { data } = await ports.execute('query Viewer', {}, sender);
  const known = data?.viewer as Viewer;
  const viewer = { ...known, workspace: { ...known.workspace, ...workspace } };
  const lexicon = new Lexicon();
  lexicon.apply(await ports.names.all(viewer.workspace.id));
  const at = new Date(sentAt);
  return {
    viewer,
    names: new NameView(lexicon, viewer),
    sentAt: at,
    today: dayOf(at, viewer.timeZone),
    recent: [],
    about: null,
    listed: [],
  };
}

/** A text laid out for reading, with the vocabulary of all commands. */
function chartOf(text: string, setting: Setting): Chart {
  return understander.chart(text, setting);
}

/** What a slot reads from a whole text: the value of the reading that takes all of it, as `understood` shows it; null when none does. */
export function readWhole<V>(slot: Slot<V>, text: string, setting: Setting): Record<string, unknown> | null {
  const chart = chartOf(text, setting);
  const whole = slot.read(chart, 0).filter(({ end }) => end === chart.length);
  const [best] = whole.sort((a, b) => a.cost - b.cost);
  return best && 'value' in best.found ? slot.print(best.found.value, 'it') : null;
}
