/**
 * What a reading costs, move by move. The scale: 1 is a content word that nothing accounts for, and with one of those a
 * change is not made any more.
 */
export const PRICE = {
  /** A word that the sentence accounts for makes a reading a little better than one that passes over it. */
  matched: -0.01,
  mark: 0.01,
  polite: 0.005,
  stop: 0.03,
  /** A word of free text: dearer than a slot, cheaper than a small word passed over. */
  text: 0.02,
  textAcrossMark: 0.12,
  attached: 0.005,
  nameText: 0.03,
  smallWordInName: 0.12,
  interruption: 0.05,
  extra: 0.02,
  /** A content word left over; more when it begins the sentence, names something, or is known from other sentences. */
  word: 0.6,
  wordInChange: 1,
  han: 0.55,
  number: 1.4,
  opening: 1.3,
  known: 1.1,
  named: 1.45,
  capital: 1.4,
  /** A negation, condition or question left over in an order to change something makes it none. */
  guard: 6,
  guardInQuestion: 1.1,
  /** A clause left over behind a mark, and last words that follow without one. */
  remark: 0.45,
  tail: 0.7,
  remarkWord: 0.01,
  /** A slot filled a second time. */
  twice: 2,
  /** Something the command needs is not there and has to be asked for. */
  missing: 0.1,
} as const;

/** Paths dearer than this are given up. */
export const GIVE_UP = 2.6;
