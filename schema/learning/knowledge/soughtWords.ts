import { fold } from '../../../entities/values/names/fold';
import { wordsOf } from '../../../entities/values/names/words';

/** What somebody searches for, taken apart for `find_articles`. */
export interface SoughtWords {
  /** Words written with letters, and numbers; PostgreSQL finds their stems. */
  latin: string;
  /** Neighbouring Chinese characters in pairs; a character that stands alone by itself. */
  han: string[];
}

/** Chinese words that ask but name nothing. */
const ASKING =
  /(?:请问|如何|怎么样|怎么办|怎么|怎样|有没有|有哪些|有什么|什么|哪些|为什么|一下|可以|应该|能不能|我们|他们|客户说|处理|应对|回答|的|了|吗|呢|吧|啊|是|在|把|被|给|和|与|跟|对)/g;

/** Takes apart what is searched for. Chinese is searched in pairs of characters, since it parts no words by spaces. */
export function soughtWords(text: string): SoughtWords {
  const latin: string[] = [];
  for (const word of wordsOf(text)) if (word.kind === 'word' || word.kind === 'number') latin.push(word.text);
  const runs = fold(text).match(/[\u3007\u3400-\u4dbf\u4e00-\u9fff]+/g) ?? [];
  const telling = pairsOf(runs.flatMap(run => run.replace(ASKING, ' ').split(' ')));
  // Whoever searches for 怎么办 alone means these very characters.
  return { latin: latin.join(' '), han: telling.length > 0 || latin.length > 0 ? telling : pairsOf(runs) };
}

function pairsOf(runs: string[]): string[] {
  const pairs = runs.flatMap(run => {
    const characters = [...run];
    return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
  });
  return [...new Set(pairs)];
}
