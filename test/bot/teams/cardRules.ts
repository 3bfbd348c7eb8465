import type * as AdaptiveCards from 'adaptivecards';

// The package's main file is an ES module in disguise; its bundle is what Node can load.
const cards: typeof AdaptiveCards = jest.requireActual('adaptivecards/dist/adaptivecards.js');

/** What the Adaptive Cards library complains about in a card, capped at version 1.5 as Teams shows it; unknown elements included. */
export function complaints(payload: object): string[] {
  const card = new cards.AdaptiveCard();
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  card.parse(payload, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validating = card.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...validating];
}

/** Everything in a card of one type, in order. */
export function elements(value: unknown, type: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(one => elements(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(one => elements(one, type));
  return 'type' in value && value.type === type ? [value as Record<string, unknown>, ...inside] : inside;
}
