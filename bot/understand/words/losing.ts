import type { WordClasses } from '../phraseBook';

/** What is lost, and losing it. */
export const losing: WordClasses = {
  lostThing: {
    en: [
      '(deals|deal|opportunities|business|sales|customers|clients|them|accounts|money|deals to competitors|so often|that often|so much)',
    ],
    zh: ['(单子|商机)'],
  },
  lostZh: {
    en: ['(lost deals|losses)'],
    zh: [
      '(丢单|丢的单|丢掉的单|输单|丢单子|丢商机|丢标|丢了单|丢掉的商机|丢的单子|失单|丢失|流失|丢客户|输掉的单|丢|输|丢了的单|丢单的|没成交|没拿下)',
    ],
  },
};
