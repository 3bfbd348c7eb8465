import { spelledOut } from './shorthand';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

/**
 * A message as it was meant: without mentions of the bot, markup (`*bold*`, `<http://…|label>`, `<at>…</at>`), emoji
 * short codes and invisible characters. Words are left as they were written.
 */
export function clean(text: string): string {
  return spelledOut(text)
    .replace(INVISIBLE, '')
    .replace(/<at>[^<]{0,80}<\/at>/g, ' ')
    .replace(/<[@!][^<>]{0,80}>/g, ' ')
    .replace(/<#[^<>|]{0,80}\|([^<>|]{0,80})>/g, '$1')
    .replace(/<(?:https?|mailto|tel):[^<>|]{0,500}\|([^<>|]{0,500})>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^<>|]{0,500})>/g, '$1')
    .replace(/(^|\s)w\/(?=\s|\p{L})/giu, '$1with ')
    .replace(/\s[/|]\s/g, ', ')
    .replace(/(?:->|=>|-->|➔|➜|⇒)/g, ' → ')
    .replace(/&(?:amp|lt|gt|nbsp);/g, entity => ENTITIES[entity] ?? entity)
    .replace(/(^|\s):[a-z+-][a-z0-9_+-]{1,30}:(?=\s|$)/g, '$1')
    .replace(/(^|[^\p{L}\p{N}*_~`])([*_~`]{1,3})([^*_~`\n]{1,200})\2(?![\p{L}\p{N}])/gu, '$1$3')
    .replace(/(\p{Script=Han})\*([^*\n]{1,200})\*/gu, '$1$2')
    .trim();
}
