/** What people add when a text is over, to say what is to become of it: "…, share it", …,记一下. */
const LAST_WORDS =
  /[\s,;.!:，；。！：、–—-]*(?:(?:please |pls |can you |could you )?(?:share (?:it|this|that)|share|spread the word|pass it on|post it|note (?:it|this|that)|log (?:it|this|that)|record (?:it|this|that)|save (?:it|this|that)|write (?:it|this|that) down|for the record|just so you know|fyi)(?: (?:with|to|for) (?:the team|everyone|everybody|all|the others|others|the rest))?(?: please| pls)?|(?:请|麻烦|帮我|帮忙|大家)?(?:记一下|记下来|记下|记录一下|记录下|记一笔|备注一下|备注下|登记一下|分享一下|分享下|分享给大家|跟大家分享|和大家分享|给大家分享|分享出来|注意一下|注意下|供参考|供大家参考|存一下|收录一下|大家注意))[\s.!。！~]*$/iu;

/** A text without what was said to become of it; the text itself where nothing else would be left. */
export function withoutLastWords(text: string): string {
  const rest = text.replace(LAST_WORDS, '');
  return rest.trim() === '' ? text : rest;
}
