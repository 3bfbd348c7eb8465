import type { NameEntry } from '../../../ports';
import type { Chart } from '../../../understand/chart';
import type { Capture } from '../../../understand/paths';
import { recordsAt } from '../../../understand/slots/names';

const THEN = /^(?:\s*[,:，：]\s*|\s+)?(?:to|will|should|must|is to|needs to|has to|要|来|去|负责)\s*/i;
const LAST = /[,，\s]*$/;
const DOES = /^\s*(?:负责|来做|跟进|来负责|执行|完成|does it|will do it|takes it)[。.]?$/i;
/** A name inside a text counts only when it is plainly one. */
const CLEAR = 0.2;

/** Who is to do what, where the title itself says so: "Diego to call the pilots", 整理资料，王伟负责. */
export function ownerWithin(
  { owner, title }: { owner?: unknown; title?: unknown },
  chart: Chart,
  captures: readonly Capture[],
): { owner?: NameEntry; title?: string } {
  const capture = captures.find(({ slot }) => slot === 'title');
  if (owner !== undefined || typeof title !== 'string' || !capture) return {};
  for (let at = capture.from; at < capture.to; at += 1) {
    const named = recordsAt(chart, at, ['user']).at(-1);
    if (!named || !('value' in named.found) || named.cost > CLEAR) continue;
    const spoken = chart.verbatim(at, named.end);
    const place = title.indexOf(spoken);
    if (place < 0) continue;
    const [before, after] = [title.slice(0, place), title.slice(place + spoken.length)];
    const what =
      before === '' && THEN.test(after) ? after.replace(THEN, '') : DOES.test(after) ? before.replace(LAST, '') : '';
    if (what !== '') return { owner: named.found.value, title: what };
  }
  return {};
}
