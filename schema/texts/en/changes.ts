const kind =
  '{kind, select, CALL {call} EMAIL {e-mail} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}';

const metric =
  '{metric, select, REVENUE {revenue} NEW_CUSTOMERS {new customers} CONVERSION_RATE {conversion rate} DEALS_WON {deals won} other {activities}}';
const cost =
  '{kind, select, ADVERTISING {advertising} EVENT {event} SALARY {salary} COMMISSION {commission} TOOLS {tools} other {other}}';
const setting =
  '{type, select, Pipeline {pipeline} Stage {stage} ProductLine {product line} Channel {channel} Segment {segment} other {competitor}}';

/** What each change did, in English. */
export const changes = {
  'account.created': 'Added the account {account}',
  'activity.logged': `Logged ${kind} with {subject}`,
  'apiKey.created': 'Created the API key {name}',
  'apiKey.revoked': 'Revoked the API key {name}',
  'approval.decided': '{decision, select, APPROVE {Approved} other {Rejected}} the offer for {deal}',
  'article.added': 'Added “{title}” to the knowledge base',
  'checkIn.posted': 'Posted a check-in',
  'contact.created': 'Added the contact {contact}',
  'contract.drafted': 'Drafted the contract for {deal}',
  'contract.sent': 'Sent the contract for {deal} to {recipient}',
  'contract.signed': 'Noted that the contract for {deal} is signed, and marked it as won',
  'cost.recorded': `Recorded {amount} of ${cost} costs`,
  'deal.created': 'Created the deal {deal}',
  'deal.lost': 'Marked {deal} as lost',
  'deal.moved': 'Moved {deal} from {from} to {to}',
  'deal.reviewed': 'Reviewed {deal}',
  'deal.updated': 'Changed {deal}',
  'deal.won': 'Marked {deal} as won',
  'document.dispatched': 'Sent “{title}” to {recipient}',
  'document.marked': 'Marked “{title}” as sent',
  'feedback.recorded': 'Recorded {score} of 10 from {account}',
  'followUp.configured': 'Changed the follow-up plan',
  'holiday.configured': 'Entered {name} in the calendar',
  'holiday.removed': 'Took {name} off the calendar',
  'discovery.added': 'Noted what was found out for {deal}',
  'lead.created': 'Added the lead {lead}',
  'letter.drafted': 'Drafted “{title}”',
  'letter.sent': 'Sent “{subject}” to {recipient}',
  'offer.made': 'Made an offer for {deal}',
  'signal.added':
    'Noted for {deal}: {signal, select, BUDGET_CONFIRMED {budget confirmed} DECISION_MAKER_ENGAGED {decision maker engaged} TIMELINE_AGREED {timeline agreed} CONTRACT_REQUESTED {contract requested} TRIAL_SUCCEEDED {trial succeeded} other {competitor dropped}}',
  'marketNote.added':
    'Noted {kind, select, TREND {a trend} COMPETITOR {news of a competitor} other {an opportunity}}{about, select, NONE {} other {: {about}}}',
  'rate.configured': 'Set the exchange rate of {currency} from {day} to {rate}',
  'setting.archived': `Archived the ${setting} {name}`,
  'setting.added': `Added the ${setting} {name}`,
  'setting.changed': `Changed the ${setting} {name}`,
  'settings.changed': 'Changed the workspace’s settings',
  'target.set': `Set the ${metric} target of {whose} for {period} to {value}`,
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
  'report.corrected': 'Corrected the report of {period}',
  'alerts.subscribed':
    'Set up alerts on {event, select, WON {deals won} LOST {deals lost} STAGE {stages} LARGE_DEAL {new deals} DISCOUNT_APPROVED {discounts} other {deals}}',
  'alerts.unsubscribed':
    'Stopped alerts on {event, select, WON {deals won} LOST {deals lost} STAGE {stages} LARGE_DEAL {new deals} DISCOUNT_APPROVED {discounts} other {deals}}',
  'digest.postedNow':
    'Had the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}} posted',
  'digest.subscribed':
    'Set up the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}}',
  'digest.unsubscribed':
    'Stopped the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}}',
  'retro.actionAgreed': 'Agreed the action “{task}”',
  'retro.closed': 'Closed the retrospective of {period}',
  'retro.pointAdded': 'Added to the retrospective: “{point}”',
  'script.added': 'Added the script “{title}”',
  'training.done': 'Recorded the training “{topic}”',
  'training.planned': 'Planned the training “{topic}”',
  undo: 'Undid: {what}',
  'use.recorded': 'Noted “{title}” as used on {deal}',
  'user.added': 'Let {user} in',
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
  'workspace.created': 'Made the workspace {workspace}',
};
