const kind =
  '{kind, select, CALL {call} EMAIL {e-mail} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}';

/** What each change did, in English. */
export const changes = {
  'account.created': 'Added the account {account}',
  'activity.logged': `Logged ${kind} with {subject}`,
  'approval.decided': '{decision, select, APPROVE {Approved} other {Rejected}} the offer for {deal}',
  'contact.created': 'Added the contact {contact}',
  'contract.drafted': 'Drafted the contract for {deal}',
  'contract.sent': 'Sent the contract for {deal} to {recipient}',
  'contract.signed': 'Noted that the contract for {deal} is signed, and marked it as won',
  'deal.created': 'Created the deal {deal}',
  'deal.lost': 'Marked {deal} as lost',
  'deal.moved': 'Moved {deal} from {from} to {to}',
  'deal.updated': 'Changed {deal}',
  'deal.won': 'Marked {deal} as won',
  'document.dispatched': 'Sent “{title}” to {recipient}',
  'document.marked': 'Marked “{title}” as sent',
  'feedback.recorded': 'Recorded {score} of 10 from {account}',
  'followUp.configured': 'Changed the follow-up plan',
  'lead.created': 'Added the lead {lead}',
  'letter.drafted': 'Drafted “{title}”',
  'letter.sent': 'Sent “{subject}” to {recipient}',
  'offer.made': 'Made an offer for {deal}',
  'signal.added':
    'Noted for {deal}: {signal, select, BUDGET_CONFIRMED {budget confirmed} DECISION_MAKER_ENGAGED {decision maker engaged} TIMELINE_AGREED {timeline agreed} CONTRACT_REQUESTED {contract requested} TRIAL_SUCCEEDED {trial succeeded} other {competitor dropped}}',
  'task.completed': 'Completed “{task}”',
  'task.created': 'Added the task “{task}”',
  undo: 'Undid: {what}',
  'user.preferred': 'Changed the preferences of {user}',
};
