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
  'task.completed': 'Completed “{task}”',
  'task.created': 'Added the task “{task}”',
  undo: 'Undid: {what}',
  'user.preferred': 'Changed the preferences of {user}',
  'account.assigned': 'Gave the account {record} to {owner}',
  'account.updated': 'Changed the account {account}',
  'activity.updated': `Corrected a ${kind}`,
  'contact.updated': 'Changed the contact {contact}',
  'deal.assigned': 'Gave the deal {record} to {owner}',
  'deal.reopened': 'Reopened {deal} in {stage}',
  'idealProfile.configured': 'Changed the ideal customer profile of {segment}',
  'lead.assigned': 'Gave the lead {record} to {owner}',
  'lead.converted': 'Converted the lead {lead} into the deal {deal}',
  'lead.disqualified': 'Gave up the lead {lead}',
  'lead.qualified': 'Qualified the lead {lead}',
  'lead.updated': 'Changed the lead {lead}',
  'leadRouting.configured': 'Changed who gets new leads',
  'milestone.recorded':
    'Recorded that {subject, select, none {a visitor} other {{subject}}} {name, select, QUOTE_ACCEPTED {accepted a quote} DEMO_BOOKED {booked a demo} DOWNLOAD {downloaded a white paper} other {visited the website}}',
  'records.handedOver': 'Handed over everything of {from}’s to {to}',
  'records.merged': 'Merged {merge} into {keep}',
  'scoring.configured': 'Changed the weights of lead scores',
  'task.assigned': 'Gave the task “{record}” to {owner}',
};
