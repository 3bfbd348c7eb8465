/** Texts of what people are told without having asked. */
export const notices = {
  'newOwner.deal': '{who} has handed the deal {deal} with {account} over to you.',
  'newOwner.lead': '{who} has handed the lead {company} over to you.',
  'newOwner.several':
    '{who} has handed {deals, plural, =0 {} one {# deal} other {# deals}}{both, select, yes { and } other {}}{leads, plural, =0 {} one {# lead} other {# leads}} over to you, {first} among them.',
  'newOwner.showDeal': 'Show deal',
  'newOwner.myDeals': 'My deals',
  reviewAsked: '{deal} is {state, select, WON {won} other {lost}}. What did you learn from it?',
  'webhook.paused':
    'The webhook to {host} is paused: {reason, select, GONE {it answered that it wants nothing any more (410)} OWNER_LEFT {its owner is no admin any more} other {it has taken nothing for three days}}. Nothing is lost; resume it with `redeliverWebhook` when it works again.',
  'letter.refused':
    'The letter “{subject}” to {recipient} could not be sent: the mail server does not take it. Check the address, then send it again.',
  'letter.unknown':
    'I cannot tell whether the letter “{subject}” to {recipient} went out: the connection to the mail server broke off. Check with the recipient before you send it again.',
} as const;
