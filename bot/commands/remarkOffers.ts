import { button } from '../command';
import type { Button } from '../reply';
import type { Say } from '../texts/say';

/** What the words nobody took may belong to. */
export interface RemarkAbout {
  deal: { id: string; name: string } | null;
  /** The account, lead or deal as a button's slots. */
  party: Record<string, unknown>;
  /** The activity they were said with, as a GraphQL id. */
  activity?: string;
}

const NEED =
  /\b(?:needs?|requires?|wants?|wanted|would like|looking for|must have|asks? for|asked for|wish(?:es)?|hop(?:e|es|ing) for)\b|需要|想要|要求|希望|必须|最好能|期望/i;
const OBJECTION =
  /\b(?:expensive|pric(?:e|ey|ing)|costly?|worr(?:y|ied)|concern(?:s|ed)?|afraid|doubts?|skeptical|sceptical|risk(?:y)?|object(?:s|ed|ion)?|hesitant|unsure|don'?t like|do not like|too (?:long|slow|complex|complicated|late|much|high|big)|no (?:budget|time|money))\b|贵|担心|顾虑|不放心|质疑|太慢|太长|太高|太复杂|没有?预算|嫌|怕|犹豫/i;
const STEP =
  /\b(?:i(?:'ll| will)|we(?:'ll| will)|will (?:send|call|follow|prepare|share)|follow up|call back|get back|send (?:them|him|her)|next (?:week|month|monday|tuesday|wednesday|thursday|friday))\b|下周|下次|下个?月|再联系|再约|回头|稍后|跟进|发给/i;

/** Offers to add what a message said besides: as what it looks like first, and as a note in any case. */
export function remarkOffers(remark: string, { deal, party, activity }: RemarkAbout, say: Say): Button[] {
  const about = deal && { deal: { id: deal.id, name: deal.name }, text: remark, ...(activity && { activity }) };
  const need = about && button(say('remark.addNeed'), 'addNeed', about);
  const objection = about && button(say('remark.addObjection'), 'addObjection', about);
  const task = button(say('remark.addTask'), 'addTask', { title: remark, ...party });
  const note = button(say('remark.addNote'), 'logActivity', { kind: 'NOTE', ...party, notes: remark });
  return likely(remark, { need, objection, task }).concat(note);
}

/** The same about a deal; one that is closed takes neither needs nor objections. */
export function remarkOffersOn(
  deal: { id: string; name: string; state: string },
  remark: string | undefined,
  say: Say,
): { buttons?: Button[] } {
  if (!remark) return {};
  const { id, name, state } = deal;
  const about = { deal: state === 'OPEN' ? { id, name } : null, party: { deal: { id, name } } };
  return { buttons: remarkOffers(remark, about, say) };
}

interface Offers {
  need: Button | null;
  objection: Button | null;
  task: Button;
}

/** What the words look like; either a need or an objection where they look like nothing in particular. */
function likely(remark: string, { need, objection, task }: Offers): Button[] {
  const ways: [boolean, Button | null][] = [
    [OBJECTION.test(remark), objection],
    [NEED.test(remark), need],
    [STEP.test(remark), task],
  ];
  const fitting = ways.flatMap(([fits, offer]) => (fits && offer ? [offer] : []));
  return fitting.length > 0 ? fitting : [need, objection].filter(offer => offer !== null);
}
