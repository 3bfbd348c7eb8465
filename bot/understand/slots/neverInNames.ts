/** Characters that a new customer's Chinese name does not have. */
export const NEVER_IN_NEW_NAMES: ReadonlySet<string> = new Set('的了我你她它这那把都给吗呢怎什谁');

/** Characters that unknown Chinese names do not have: with them a stretch of text is a sentence. */
export const NEVER_IN_NAMES: ReadonlySet<string> = new Set(
  '的了我你他她它这那哪几都把给吗呢和跟与不没怎么什谁得做个季',
);
