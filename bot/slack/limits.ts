/** Slack's documented limits for messages: https://docs.slack.dev/reference/block-kit. Lengths in characters. */
export const LIMITS = {
  sectionText: 3000,
  fieldText: 2000,
  fieldsPerSection: 10,
  buttonText: 75,
  buttonValue: 2000,
  elementsPerActions: 25,
  elementId: 255,
  altText: 2000,
  imageUrl: 3000,
  linkUrl: 3000,
  linkText: 75,
  inputLabel: 2000,
  inputValue: 3000,
  options: 100,
  optionText: 75,
  optionValue: 150,
  modalTitle: 24,
  metadata: 3000,
} as const;

/** How much of Slack's 50 blocks each part of a reply may take; together they stay below it. */
export const BLOCKS = { text: 3, facts: 8, table: 6, links: 4, fields: 20, buttons: 2 } as const;
