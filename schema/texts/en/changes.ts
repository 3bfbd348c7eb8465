const kind =
  '{kind, select, CALL {call} EMAIL {e-mail} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}';

/** What each change did, in English. */
export const changes = {
  'account.created': 'Added the account {account}',
  'activity.logged': `Logged ${kind} with {subject}`,
  'contact.created': 'Added the contact {contact}',
  'deal.created': 'Created the deal {deal}',
  'deal.lost': 'Marked {deal} as lost',
  'deal.moved': 'Moved {deal} from {from} to {to}',
  'deal.updated': 'Changed {deal}',
  'deal.won': 'Marked {deal} as won',
  'lead.created': 'Added the lead {lead}',
  'letter.sent': 'Sent “{subject}” to {recipient}',
  'task.completed': 'Completed “{task}”',
  'task.created': 'Added the task “{task}”',
  undo: 'Undid: {what}',
  'user.preferred': 'Changed the preferences of {user}',
};
