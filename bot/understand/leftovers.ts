import type { Chart } from './chart';
import type { Grammar } from './grammar';
import type { Skip } from './paths';
import { PRICE } from './prices';

/** Words after which somebody is named. */
const NAMING = new Set(['with', 'at', 'for', 'from', 'of', 'by', 'and']);
/** With whom a clause begins that tells of the customer. */
const THEY = new Set(
  "they he she they'd they're they'll they've he's he'll he'd she's she'll she'd client customer said says saying told promised 他 她 他们 对方 客户 说 讲 表示 答应 承诺 反馈 回复".split(
    ' ',
  ),
);
/** With what a clause begins that tells what the sender does next. */
const THEN = new Set(
  "will i'll we'll follow need to waiting 下周 明天 后天 改天 回头 约好 约了 同意 需要 要求 让我 叫我 等他 等对 之后".split(
    ' ',
  ),
);
/** Small words such a clause may open with. */
const SMALL_OPENINGS = new Set(['but', 'and', 'the', '但', '不过']);
/** A remark longer than this is no afterthought. */
const LONGEST_REMARK = 80;

/** With one of these at its beginning a statement is a question. */
const ASKING_FIRST = new Set(['has', 'have', 'is', 'are', 'was', 'were']);

/** Chinese words that end like politeness: 功能 does not end at 能. */
const WHOLE_WORDS = new Set(
  '功能 性能 智能 产能 节能 职能 效能 申请 邀请 必要 重要 主要 概要 摘要 纪要 良好 友好 爱好 偏好 加快 理想 思想 设想 感想 存在 实现'.split(
    ' ',
  ),
);

/** Marks, politeness and small words: what may be passed over almost for nothing. */
export function fillersAt(chart: Chart, grammar: Grammar, at: number): Skip[] {
  const found: Skip[] = [];
  const asks = chart.texts[at] === '?' && grammar.changes && !grammar.isRequest(chart);
  if (chart.words[at]?.kind === 'mark' && !asks) found.push({ end: at + 1, cost: PRICE.mark, taken: null });
  const sights = chart.sightsAt(at);
  // 为什么 is not 为 and 什么: what is part of a longer guard is no filler.
  const guarded = Math.max(0, ...sights.map(sight => (sight.symbol === grammar.guard ? sight.end : 0)));
  const asksFirst = at === 0 && grammar.changes && ASKING_FIRST.has(chart.texts[0] ?? '');
  for (const { symbol, end, cost } of sights) {
    if (end < guarded) continue;
    if (symbol === grammar.polite && !isWordEnd(chart, at, end))
      found.push({ end, cost: PRICE.polite * (end - at) + cost, taken: null });
    if (symbol === grammar.stop && !asksFirst && !isWordEnd(chart, at, end))
      found.push({ end, cost: PRICE.stop * (end - at) + cost, taken: null });
  }
  return found;
}

/** 能 of 功能 is no politeness. */
function isWordEnd(chart: Chart, at: number, end: number): boolean {
  return end === at + 1 && WHOLE_WORDS.has(`${chart.texts[at - 1] ?? ''}${chart.texts[at] ?? ''}`);
}

/** What may be left over, at a price: a word that nothing accounts for, or the rest of the message as a remark. */
export function leftoverAt(chart: Chart, grammar: Grammar, at: number): Skip[] {
  const word = chart.words[at];
  if (!word) return [];
  const found: Skip[] = [];
  const guard = chart.sightsAt(at).find(sight => sight.symbol === grammar.guard);
  if (guard) found.push({ end: guard.end, cost: grammar.changes ? PRICE.guard : PRICE.guardInQuestion, taken: null });
  else if (word.text === '?')
    found.push({ end: at + 1, cost: grammar.changes ? PRICE.known : PRICE.mark, taken: null });
  else if (word.kind !== 'mark') found.push({ end: at + 1, cost: priceOf(chart, grammar, at), taken: null });
  const remark = remarkAt(chart, grammar, at);
  return remark ? [...found, remark] : found;
}

function priceOf(chart: Chart, grammar: Grammar, at: number): number {
  const kind = chart.words[at]?.kind;
  if (kind === 'number') return PRICE.number;
  if (at === grammar.opening(chart)) return PRICE.opening;
  if (kind === 'han') return PRICE.han;
  if (chart.namesAt(at).length > 0) return PRICE.named;
  if (chart.knows(at)) return PRICE.known;
  if (isCapital(chart, at)) return PRICE.capital;
  return grammar.changes ? PRICE.wordInChange : PRICE.word;
}

function isCapital(chart: Chart, at: number): boolean {
  return /^\p{Lu}/u.test(chart.verbatim(at, at + 1));
}

/** The message up to its next part as a remark, unless it takes something back, doubts, or names and counts something. */
function remarkAt(chart: Chart, grammar: Grammar, at: number): Skip | null {
  const end = remarkEnd(chart, grammar, at);
  const clause = chart.words[at]?.kind === 'mark' && ',.;-!('.includes(chart.texts[at] ?? '');
  const allowed = clause ? grammar.remarks !== 'none' : grammar.remarks === 'tail';
  if (at === 0 || !allowed || end - at > LONGEST_REMARK || isDoubt(chart, grammar, at)) return null;
  if (clause ? end - at <= 2 : !isTail(chart, at)) return null;
  const from = clause ? at + 1 : at;
  const cost = (clause ? PRICE.remark : PRICE.tail) + (end - at) * PRICE.remarkWord;
  return { end, cost, taken: { slot: 'remark', from: at, to: end, found: null, pieces: [[from, end]], before: null } };
}

/** A remark ends where the next step is told. */
function remarkEnd(chart: Chart, grammar: Grammar, at: number): number {
  let end = at + 1;
  while (end < chart.length && !grammar.stopsText(chart, end)) end += 1;
  return end;
}

/** True for a rest that makes an order doubtful; what is told of the customer beside something recorded does not. */
function isDoubt(chart: Chart, grammar: Grammar, at: number): boolean {
  if (!grammar.isGuarded(chart, at)) return false;
  const first = SMALL_OPENINGS.has(chart.texts[at + 1] ?? '') ? at + 2 : at + 1;
  const opening = chart.texts[first] ?? '';
  const two = `${opening}${chart.texts[first + 1] ?? ''}`;
  const told = [THEY, THEN].some(openings => openings.has(opening) || openings.has(two));
  return grammar.remarks !== 'tail' || !told;
}

function isTail(chart: Chart, at: number): boolean {
  for (let each = at; each < chart.length; each += 1) {
    if (chart.words[each]?.kind === 'number' || chart.namesAt(each).length > 0) return false;
  }
  // "with Foobar" and "to Wonka Industries" name somebody, known or not.
  const naming = NAMING.has(chart.texts[at] ?? '') || NAMING.has(chart.texts[at - 1] ?? '');
  return chart.words[at]?.kind === 'word' && !naming && !isCapital(chart, at) && !isCapital(chart, at + 1);
}
