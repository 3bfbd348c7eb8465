import { fold } from '../entities/values/names/fold';
import { wordsOf } from '../entities/values/names/words';
import { countAt, ordinalAt } from './understand/slots/ordinals';

const FORMER = /^(?:the )?former(?: one)?$|^(?:前者|前一个|前面那个)$/;
const LETTERS = ['a', 'b', 'c', 'd', 'e'];
const LAST = /^(?:the )?(?:last|latter|bottom)(?: one)?$|^(?:最后一?个|最后那个|后者|后面那个|后一个)$/;
const AROUND =
  /^(?:i mean |i meant |it's |its |the one |please |just |pick |choose |take |option |应该是|就是|是|选|要|就|用)+|(?: please|吧|啊|呀|的|那个|那家)+$|[\s.!。!,,]+$/g;
/** What stands before and after a number that picks. */
const BEFORE = /^(?:the |#|no\.? ?|number |option )+/;
const AFTER = / one$|(?<=[\p{Script=Han}\d])[个家条位项单笔]$/u;
const LONGEST = 60;

/** Which of some offered choices is picked by number or ordinal ("the second one", 第一个, 2); null when none is. */
export function picked(text: string, count: number): number | null {
  if (text.length > LONGEST) return null;
  const plain = fold(text.trim()).replace(AROUND, '').replace(AROUND, '').trim();
  if (LAST.test(plain) && count > 0) return count - 1;
  const counted = plain.replace(BEFORE, '').replace(AFTER, '');
  const place = FORMER.test(plain) ? 1 : LETTERS.indexOf(plain.replace(BEFORE, '')) + 1 || placeOf(counted);
  return place > 0 && place <= count ? place - 1 : null;
}

/** The place that a whole text counts, from 1; 0 when it counts none. */
function placeOf(text: string): number {
  const words = wordsOf(text);
  const line = {
    words,
    texts: words.map(word => word.text),
    length: words.length,
    isAttached: (at: number) => words[at]?.start === words[at - 1]?.end,
  };
  const found = ordinalAt(line, 0) ?? countAt(line, 0);
  return found?.end === words.length ? found.place : 0;
}
