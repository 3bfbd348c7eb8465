import { element } from './element.js';

/** What the pieces of GraphQL and JSON are, the first that fits; everything else stays plain. */
const PIECES: [kind: string, pattern: RegExp][] = [
  ['remark', /#[^\n]*/y],
  ['name', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/y],
  ['value', /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b/y],
  ['keyword', /\b(?:query|mutation|subscription|fragment|on)\b/y],
  ['variable', /\$\w+/y],
  ['type', /\b[A-Z]\w*/y],
  ['plain', /\w+|\s+|[^\w\s]/y],
];

/** GraphQL or JSON as code with its parts coloured. */
export function highlighted(text: string): HTMLElement {
  const code = element('code');
  for (let at = 0; at < text.length; ) {
    const [kind, piece] = pieceAt(text, at);
    code.append(kind === 'plain' ? piece : element('span', { class: `code-${kind}` }, piece));
    at += piece.length;
  }
  return code;
}

function pieceAt(text: string, at: number): [kind: string, piece: string] {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found?.[0]) return [kind, found[0]];
  }
  return ['plain', text.slice(at)];
}
