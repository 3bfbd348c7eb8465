const kind =
  '{kind, select, CALL {call} EMAIL {e-mail} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}';

/** What each change did, in English. */
export const changes = {
  'account.created': 'Added the account {account}',
  'activity.logged': `Logged ${kind} with {subject}`,
  'article.added': 'Added “{title}” to the knowledge base',
  'checkIn.posted': 'Posted a check-in',
  'contact.created': 'Added the contact {contact}',
  'deal.created': 'Created the deal {deal}',
  'deal.lost': 'Marked {deal} as lost',
  'deal.moved': 'Moved {deal} from {from} to {to}',
  'deal.reviewed': 'Reviewed {deal}',
  'deal.updated': 'Changed {deal}',
  'deal.won': 'Marked {deal} as won',
  'lead.created': 'Added the lead {lead}',
  'letter.sent': 'Sent “{subject}” to {recipient}',
  'report.corrected': 'Corrected the report of {period}',
  'script.added': 'Added the script “{title}”',
  'task.completed': 'Completed “{task}”',
  'task.created': 'Added the task “{task}”',
  'training.done': 'Recorded the training “{topic}”',
  'training.planned': 'Planned the training “{topic}”',
  undo: 'Undid: {what}',
  'use.recorded': 'Noted “{title}” as used on {deal}',
  'user.preferred': 'Changed the preferences of {user}',
};
