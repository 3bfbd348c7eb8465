/** Characters that new and unknown Chinese names do not have: with them a stretch of text is a sentence. */
export const NEVER_IN_NAMES: ReadonlySet<string> = new Set('的了我你他她它这那哪几都把给吗呢和跟与不没怎么什谁');
