import { contenders } from '../entities/values/names/nameIndex';
import { button, type Command } from './command';
import { slotsAsJson } from './dialogue';
import type { NameEntry } from './ports';
import type { Button, Reply } from './reply';
import type { Say } from './texts/say';
import type { Setting } from './understand/setting';
import type { Doubt, Understanding } from './understand/understander';

const CLOSEST = 3;
const MOST_BUTTONS = 5;
const NEAREST = 3;

/** What is asked before a command can be carried out, and the records it offers. */
export function questionFor(
  { command, slots }: Understanding,
  doubt: Doubt,
  setting: Setting,
  say: Say,
): { reply: Reply; candidates: NameEntry[] } {
  const json = slotsAsJson(slots);
  const choose = (entry: NameEntry): Button =>
    button(labelOf(entry, say), command.name, { ...json, [slotFor(command, doubt.slot, entry)]: choiceOf(entry) });
  switch (doubt.expect) {
    case 'missing': {
      const candidates = choicesFor(doubt.slot, setting);
      const offer = command.offers[doubt.slot];
      const buttons = offer
        ? offer.values.map(value => button(say(offer.text, { value }), command.name, { ...json, [doubt.slot]: value }))
        : candidates.map(choose);
      return {
        reply: {
          text: say(command.asks[doubt.slot] ?? 'ask.missing', { slot: doubt.slot, command: command.name }),
          ...(buttons.length > 0 ? { buttons } : {}),
        },
        candidates,
      };
    }
    case 'ambiguous': {
      const candidates = doubt.candidates.slice(0, MOST_BUTTONS);
      return { reply: { text: say('ask.which', { value: doubt.value }), buttons: candidates.map(choose) }, candidates };
    }
    case 'unknown_name': {
      if (doubt.senseless)
        return { reply: { text: say(`ask.${doubt.senseless}`, { value: doubt.value }) }, candidates: [] };
      const all = choicesFor(doubt.slot, setting);
      if (all.length > 0) return { reply: listed(doubt, all, choose, say), candidates: all };
      const lead = doubt.slot === 'deal' ? leadCalled(doubt.value, setting) : undefined;
      if (lead) {
        const convert = button(say('qualifyLead.convert'), 'convertLead', { lead: choiceOf(lead) });
        return { reply: { text: say('ask.leadWithoutDeal', { lead: lead.name }), buttons: [convert] }, candidates: [] };
      }
      const types = typesFor(doubt.slot);
      const candidates = setting.names.index.closest(
        doubt.value,
        entry => types.includes(entry.type) && setting.names.sees(entry),
        CLOSEST,
      );
      const buttons = candidates.map(choose);
      if (doubt.slot === 'account' && command.changes)
        buttons.push(button(say('ask.create', { value: doubt.value }), 'createLead', { company: doubt.value }));
      return {
        reply: {
          text: say('ask.unknown', {
            slot: doubt.slot,
            value: doubt.value,
            near: candidates.length > 0 ? 'yes' : 'no',
          }),
          ...(buttons.length > 0 ? { buttons } : {}),
        },
        candidates,
      };
    }
  }
}

/** The one lead that is called so: it has no deal before it is converted. */
function leadCalled(value: string, { names }: Setting): NameEntry | undefined {
  const accept = (entry: NameEntry): boolean => entry.type === 'lead' && entry.open && names.sees(entry);
  const [lead, ...others] = contenders(names.index.find(value, accept));
  return others.length === 0 ? lead?.entry : undefined;
}

/** All there is to choose from, where that is little. */
function listed(
  doubt: Doubt & { expect: 'unknown_name' },
  all: NameEntry[],
  choose: (entry: NameEntry) => Button,
  say: Say,
): Reply {
  const names = all.map(entry => labelOf(entry, say)).join(say('list.separator'));
  return { text: say('ask.unknownOf', { slot: doubt.slot, value: doubt.value, names }), buttons: all.map(choose) };
}

/** A stage is called by its name in the language of the answer, records as they are stored. */
function labelOf({ type, name, aliases }: NameEntry, say: Say): string {
  const chinese = type === 'stage' && say.language === 'zh' ? aliases.find(each => HAN.test(each)) : undefined;
  return chinese ?? name;
}

const HAN = /\p{Script=Han}/u;

/** Nothing was understood: the nearest commands as buttons. */
export function notUnderstood(nearest: readonly Understanding[], commands: readonly Command[], say: Say): Reply {
  const likely = nearest
    .slice(0, NEAREST)
    .map(({ command, slots }) =>
      button(command.examples[say.language][0] ?? command.name, command.name, slotsAsJson(slots)),
    );
  const usual = ['logActivity', 'listDeals', 'help']
    .map(name => commands.find(each => each.name === name))
    .filter(each => each !== undefined)
    .map(each =>
      button(each.name === 'help' ? say('help.button') : (each.examples[say.language][0] ?? each.name), each.name, {}),
    );
  return { text: say('notUnderstood'), buttons: [...likely, ...usual].slice(0, NEAREST) };
}

/** A lead chosen for an account's place fills `lead`. */
function slotFor(command: Command, slot: string, entry: NameEntry): string {
  return entry.type === 'lead' && command.slots.lead ? 'lead' : slot;
}

function choiceOf(entry: NameEntry): Record<string, string> {
  const choice = { id: entry.id, name: entry.name };
  return entry.type === 'team' || entry.type === 'user' ? { ...choice, type: entry.type.toUpperCase() } : choice;
}

/** Where a slot has few values, each is offered. */
function choicesFor(slot: string, { names }: Setting): NameEntry[] {
  if (slot !== 'stage') return [];
  return [...names.index.all()].filter(entry => entry.type === 'stage' && entry.open).slice(0, MOST_BUTTONS);
}

function typesFor(slot: string): string[] {
  if (slot === 'deal') return ['account', 'deal'];
  if (slot === 'scope') return ['user', 'team'];
  if (slot === 'owner' || slot === 'from' || slot === 'to') return ['user'];
  if (slot === 'keep' || slot === 'merge') return ['account', 'lead', 'contact'];
  if (slot === 'account') return ['account', 'lead'];
  return slot === 'referredBy' ? ['account'] : [slot];
}
