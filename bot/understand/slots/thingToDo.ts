import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';
import { trimmed } from '../trimmed';

const DOING: Record<'DOING', Phrases> = {
  DOING: {
    en: [
      '(log|record|add|create|make|move|change|update|win|lose|close|mark|show|see|list|find|undo|set|switch|complete|finish|delete|enter|use|ask|get|check|view|start|open|assign|write)',
    ],
    zh: [
      '(记录|添加|新建|新增|创建|更新|修改|查看|撤销|切换|使用|登记|录入|记|查|看|改|设置|完成|推进|标记|删除|建|加|问|写|转|查询|录)',
    ],
  },
};

/** "How do I get to my target" asks for a plan, not for help with the bot. */
const REACHING = new Set(['get', 'make', 'win', 'close', 'complete', 'finish']);
const GOALS = new Set(['target', 'targets', 'goal', 'goals', 'quota', 'quotas']);

function isPlan(chart: Chart, at: number): boolean {
  return REACHING.has(chart.texts[at] ?? '') && chart.texts.slice(at).some(word => GOALS.has(word));
}

/** What somebody wants to know how to do: the rest of the message, when it begins with something that can be done here. */
export const thingToDo: Slot<string> = {
  phrases: DOING,
  read(chart: Chart, at: number): Reading<string>[] {
    if (chart.valuesAt(DOING, at).length === 0 || isPlan(chart, at)) return [];
    return [{ end: chart.length, cost: 0.05, found: { value: trimmed(chart.verbatim(at, chart.length)) } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' ? { value: json } : undefined),
};
