import { PhraseBook } from './phraseBook';
import { asking } from './words/asking';
import { fillers } from './words/fillers';
import { losing } from './words/losing';
import { people } from './words/people';
import { qualifying } from './words/qualifying';
import { verbs } from './words/verbs';

/** A phrase book with all word classes; each bot compiles its commands into one of its own. */
export function newPhraseBook(): PhraseBook {
  const book = new PhraseBook({ ...fillers, ...verbs, ...people, ...asking, ...losing, ...qualifying });
  // Known words of areas a command does not belong to weigh more when left over.
  book.classSymbol('elsewhere');
  for (const name of ['polite', 'stop', 'guard']) book.keepOutOfNames(name);
  return book;
}
