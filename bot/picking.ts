import { fold } from '../entities/values/names/fold';

const ORDINALS: readonly [RegExp, number][] = [
  [
    /^(?:the )?(?:1|1st|first|one|former|#1|no\.? ?1|number (?:1|one)|option 1|a)(?: one)?$|^(?:第?[一1](?:个|家|条|位|项)?|前者|前一个|前面那个)$/,
    0,
  ],
  [
    /^(?:the )?(?:2|2nd|second|two|#2|no\.? ?2|number (?:2|two)|option 2|b)(?: one)?$|^(?:第?[二2两](?:个|家|条|位|项)?)$/,
    1,
  ],
  [
    /^(?:the )?(?:3|3rd|third|three|#3|no\.? ?3|number (?:3|three)|option 3|c)(?: one)?$|^(?:第?[三3](?:个|家|条|位|项)?)$/,
    2,
  ],
  [/^(?:the )?(?:4|4th|fourth|four|#4|number (?:4|four)|option 4)(?: one)?$|^(?:第?[四4](?:个|家|条|位|项)?)$/, 3],
  [/^(?:the )?(?:5|5th|fifth|five|#5|number (?:5|five)|option 5)(?: one)?$|^(?:第?[五5](?:个|家|条|位|项)?)$/, 4],
];
const LAST = /^(?:the )?(?:last|latter|bottom)(?: one)?$|^(?:最后一?个|最后那个|后者|后面那个|后一个)$/;
const AROUND =
  /^(?:i mean |i meant |it's |its |the one |please |just |pick |choose |take |option |应该是|就是|是|选|要|就|用)+|(?: please|吧|啊|呀|的|那个|那家)+$|[\s.!。!,,]+$/g;
const LONGEST = 60;

/** Which of some offered choices is picked by number or ordinal ("the second one", 第一个, 2); null when none is. */
export function picked(text: string, count: number): number | null {
  if (text.length > LONGEST) return null;
  const plain = fold(text.trim()).replace(AROUND, '').replace(AROUND, '').trim();
  if (LAST.test(plain) && count > 0) return count - 1;
  const found = ORDINALS.find(([pattern]) => pattern.test(plain));
  return found && found[1] < count ? found[1] : null;
}
