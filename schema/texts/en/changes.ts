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
  'article.added': 'Added “{title}” to the knowledge base',
  'checkIn.posted': 'Posted a check-in',
  'contact.created': 'Added the contact {contact}',
  'cost.recorded': `Recorded {amount} of ${cost} costs`,
  'deal.created': 'Created the deal {deal}',
  'deal.lost': 'Marked {deal} as lost',
  'deal.moved': 'Moved {deal} from {from} to {to}',
  'deal.reviewed': 'Reviewed {deal}',
  'deal.updated': 'Changed {deal}',
  'deal.won': 'Marked {deal} as won',
  'discovery.added': 'Noted what was found out for {deal}',
  'lead.created': 'Added the lead {lead}',
  'letter.sent': 'Sent “{subject}” to {recipient}',
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
  'script.added': 'Added the script “{title}”',
  'training.done': 'Recorded the training “{topic}”',
  'training.planned': 'Planned the training “{topic}”',
  undo: 'Undid: {what}',
  'use.recorded': 'Noted “{title}” as used on {deal}',
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
