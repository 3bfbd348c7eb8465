import { createHash } from 'node:crypto';

/** How customers' pages look, on a screen and on paper; it stands in the page, so that this is complete on its own. */
export const STYLE = `
:root { color-scheme: light; --ink: #1b2430; --faint: #5b6675; --line: #d9dfe6; --accent: #0b5cad; --good: #0f6b3f; --bad: #a32020; }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f4f7; color: var(--ink); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
main { max-width: 50rem; margin: 2rem auto; padding: 2.5rem clamp(1.25rem, 5vw, 3.5rem); background: #fff; border: 1px solid var(--line); border-radius: .75rem; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
h3 { margin: 1rem 0 .25rem; font-size: 1rem; color: var(--faint); font-weight: 600; }
ul { margin: 0; padding-left: 1.25rem; }
.kind, .meta { color: var(--faint); margin: 0; }
.kind { text-transform: uppercase; letter-spacing: .06em; font-size: .8rem; }
table { width: 100%; border-collapse: collapse; margin-top: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; }
thead th { color: var(--faint); font-size: .85rem; }
th:last-child, td:last-child { text-align: end; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 700; font-size: 1.1rem; }
.note { margin: 1.5rem 0; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--accent); border-radius: .4rem; }
.note.accepted { border-left-color: var(--good); }
.note.declined, .note.refused { border-left-color: var(--bad); }
a { color: var(--accent); }
table + .meta { margin-top: 1rem; }
form h2 { margin-top: 0; }
form { margin-top: 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input, textarea { width: 100%; padding: .6rem .7rem; border: 1px solid #9aa6b4; border-radius: .4rem; font: inherit; color: inherit; background: #fff; }
input:focus-visible, textarea:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid #7db5ee; outline-offset: 1px; }
button { margin-top: 1rem; padding: .7rem 1.4rem; border: 0; border-radius: .4rem; background: var(--accent); color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
details { margin-top: 1rem; }
summary { cursor: pointer; color: var(--faint); }
details button { background: var(--bad); }
@media (max-width: 34rem) { main { margin: 0; border: 0; border-radius: 0; } th:nth-child(2), td:nth-child(2) { padding-right: .5rem; } }
@media print { body { background: #fff; font-size: 11pt; } main { margin: 0; padding: 0; border: 0; max-width: none; } form, details { display: none; } tr, .note { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

const HASH = createHash('sha256').update(STYLE).digest('base64');

/** What such a page may load and do: its own style, and sending its form back to us. No script at all. */
export const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
