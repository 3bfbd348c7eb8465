import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';
import { trimmed } from '../trimmed';

/** What competitors do that is worth a note. */
const DOING: Record<'DOING', Phrases> = {
  DOING: {
    en: [
      '(cut|cuts|cutting|drop|dropped|drops|dropping|lower|lowered|lowers|lowering|raise|raised|raises|raising|slashed|slash|slashing|increase|increased|increases|increasing|hiked|reduced|reduces|reducing|halved|doubled)',
      '(launch|launched|launches|launching|announce|announced|announces|announcing|release|released|releases|releasing|introduced|introduces|introducing|rolled out|rolling out|shipped|presented|unveiled|published|added|adds)',
      '(hire|hired|hires|hiring|laid off|fired|opened|opens|opening|closed down|shut|shutting|acquired|acquires|acquiring|bought|buys|buying|partnered|partners with|teamed up|merged|raised money|got funding|moved into|moving into|entered|enters|entering|expanding|expands|expanded)',
      '(offer|offers|offered|offering|gives|giving|gave|undercut|undercuts|undercutting|promises|promised|promising|pushes|pushing|sells|selling|started|starts|stopped|stops|changed|changes|changing|switched|sponsors|sponsoring|charges|charging|advertises|advertising|runs|running|plans|planning|signed|poached|lost)',
    ],
    zh: [
      '(推出|发布|上线|降价|涨价|降了|涨了|提价|打折|促销|收购|融资|融了|裁员|招人|招聘|招了|挖|挖走|开了|开始|宣布|进入|进军|签了|拿下|调价|调整|下调|上调|搞|推|改版|更新|升级|送|免费|停止|停售|合作|跟|投放|扩张|涨|降|跳价|低价|承诺|新推|新出|出了|换了|关闭|退出|开设|新开)',
    ],
  },
};
/** Small words before what is told. */
const BEFORE = new Set(
  'just has have is are now also again recently apparently reportedly they their 要 将 刚 刚刚 已 已经 正 正在 最近 又 也 在 今天 昨天 上周 本周 这周 准备 打算 开始 都 会 好像 似乎 近期 目前 突然 大幅'.split(
    ' ',
  ),
);
/** Small words before it at most, in English words or Chinese characters. */
const MOST_BEFORE = 5;
const COST = 0.1;

/** What is told of a competitor that was named: the rest of the message, when it begins with what competitors do and asks nothing. */
export const rivalNews: Slot<string> = {
  phrases: DOING,
  read(chart: Chart, at: number): Reading<string>[] {
    let begin = at;
    while (begin - at < MOST_BEFORE) {
      const two = chart.texts.slice(begin, begin + 2).join('');
      if (BEFORE.has(two) && chart.words[begin]?.kind === 'han') begin += 2;
      else if (BEFORE.has(chart.texts[begin] ?? '')) begin += 1;
      else break;
    }
    if (chart.valuesAt(DOING, begin).length === 0 && chart.valuesAt(DOING, at).length === 0) return [];
    const text = chart.source.slice(chart.words[at]?.start);
    if (/[?？吗]/.test(text)) return [];
    return [{ end: chart.length, cost: COST, found: { value: trimmed(text) } }];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (typeof json === 'string' ? { value: json } : undefined),
};
