/** `<@U024BE7LH>`, `<@U024BE7LH|bob>`: a person. */
const PERSON = /<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>/g;

const PERSON_AND_SPACE = /( ?)<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>( ?)/g;

/** `<#C024BE7LR|general>`: a channel. */
const CHANNEL = /<#([A-Z0-9]+)(?:\|([^<>]*))?>/g;

/** `<!here>`, `<!subteam^SAZ94GDB8|@sales>`, `<!date^1392734382^{date}|18 February>`: a group or a date. */
const SPECIAL = /<!([a-z]+)(?:\^[^<>|]*)?(?:\|([^<>]*))?>/g;

/** `<https://acme.com|acme.com>`, `<mailto:bob@acme.com|bob@acme.com>`, `<tel:+6512345678|1234 5678>`: a link. */
const LINK = /<((?:https?|ftp|mailto|tel):[^<>|]+)(?:\|([^<>]*))?>/g;

/** The ids of the people a Slack text mentions without telling their names. */
export function unnamedPeople(slackText: string): string[] {
  const ids = [...slackText.matchAll(PERSON)].filter(([, , name]) => !name).map(([, id]) => id ?? '');
  return [...new Set(ids)];
}

/** A Slack text without the mention of one person, namely of the bot itself. */
export function withoutMention(slackText: string, person: string | undefined): string {
  return slackText
    .replace(PERSON_AND_SPACE, (mention, before: string, id: string, after: string) =>
      id === person ? before && after : mention,
    )
    .trim();
}

/**
 * What the person saw when writing: Slack's escapes as plain text, names without their `@`.
 * @param nameOf a person's name by Slack id, where the text does not tell it; the id stays where it is unknown.
 */
export function plainText(slackText: string, nameOf: (person: string) => string | undefined): string {
  return slackText
    .replace(PERSON, (_, id: string, name?: string) => name || (nameOf(id) ?? id))
    .replace(CHANNEL, (_, id: string, name?: string) => `#${name || id}`)
    .replace(SPECIAL, (_, kind: string, label?: string) => label || `@${kind}`)
    .replace(LINK, (_, address: string, label?: string) => label || address.replace(/^(mailto|tel):/, ''))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
