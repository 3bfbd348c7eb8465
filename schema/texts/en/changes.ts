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
  'discovery.added': 'Noted what was found out for {deal}',
  'lead.created': 'Added the lead {lead}',
  'letter.sent': 'Sent “{subject}” to {recipient}',
  'meeting.cancelled': `Called off the ${kind} with {subject}`,
  'meeting.scheduled': `Scheduled a ${kind} with {subject}`,
  'need.added': 'Added the need “{need}” to {deal}',
  'need.updated': 'Changed the need “{need}” of {deal}',
  'objection.added': 'Added the objection “{objection}” to {deal}',
  'objection.updated': 'Changed the objection “{objection}” of {deal}',
  'proposal.accepted': 'Recorded that proposal {number} for {deal} was accepted',
  'proposal.acceptedByCustomer': '{name} accepted proposal {number} for {deal}',
  'proposal.created': 'Drafted proposal {number} for {deal}',
  'proposal.declined': 'Recorded that proposal {number} for {deal} was declined',
  'proposal.declinedByCustomer': '{name} declined proposal {number} for {deal}',
  'task.completed': 'Completed “{task}”',
  'task.created': 'Added the task “{task}”',
  'task.updated': 'Changed the task “{task}”',
  undo: 'Undid: {what}',
  'user.preferred': 'Changed the preferences of {user}',
};
