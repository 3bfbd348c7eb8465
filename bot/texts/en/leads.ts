/** Texts of finding and screening customers. `none` stands for a value that is not there. */
export const leads = {
  'label.lead': 'Lead',
  'label.score': 'Score',
  'label.status': 'Status',
  'label.budget': 'Budget',
  'label.authority': 'Decision maker',
  'label.need': 'Need',
  'label.timeline': 'Wants to start',
  'label.role': 'Role',
  'label.reason': 'Reason',
  'lead.status':
    '{status, select, NEW {new} CONTACTED {contacted} QUALIFIED {qualified} CONVERTED {converted} other {given up}}',
  'lead.nobody': 'nobody yet',
  disqualifyReason:
    '{value, select, LOW_INTENT {Low intent} NO_BUDGET {No budget} NO_AUTHORITY {No access to a decision maker} BAD_FIT {Bad fit} UNREACHABLE {Cannot be reached} other {Other reason}}',
  contactRole:
    '{role, select, DECISION_MAKER {decision maker} CHAMPION {champion} INFLUENCER {influencer} BLOCKER {blocker} other {user}}',
  'answer.yesNo': '{value, select, true {yes} other {no}}',
  'createLead.waiting': 'New lead {company}. It waits to be taken.',
  'duplicate.account': 'There is already the account {name}{signs, select, none {} other { ({signs})}}.',
  'duplicate.lead': 'There is already the lead {name}{signs, select, none {} other { ({signs})}}. Is it the same?',
  'duplicate.contact':
    'There is already the contact {name}{signs, select, none {} other { ({signs})}}. Is it the same?',
  'duplicate.sign':
    '{sign, select, NAME {same name} EMAIL {same e-mail} EMAIL_DOMAIN {same e-mail domain} other {same phone number}}',
  'duplicate.merge': 'Merge into {name}',
  'takeLead.button': 'Take it',
  'takeLead.done': '{company} is yours now.',
  'qualifyLead.done': '{company} is qualified.',
  'qualifyLead.noted': 'Noted for {company}. It is not qualified yet: nobody who decides can be reached.',
  'qualifyLead.open': 'Still to find out: {what}.',
  'qualifyLead.question':
    '{question, select, budget {budget} authority {who decides} need {the need} other {the timeline}}',
  'qualifyLead.convert': 'Convert to a deal',
  'disqualifyLead.done': 'Gave up the lead {company}. {reason}.',
  'disqualifyLead.later': 'I will suggest it again when it shows interest.',
  'convertLead.done':
    '{company} is now a customer account with the deal {deal}{amount, select, none {} other {, {amount}}}.',
  'listLeads.open': 'open',
  'listLeads.none':
    'No {status, select, none {} other {{status} }}leads{period, select, none {} other { for {period}}}.',
  'listLeads.count':
    '{count} {status, select, none {} other {{status} }}{count, plural, one {lead} other {leads}}{period, select, none {} other { for {period}}}:',
  'showLead.done':
    '{company} is {status}, score {score} of 100. {owner, select, none {Nobody has taken it yet.} other {Owner: {owner}.}}',
  'showLead.reason': '{points} {label}',
  'showLead.dropped': 'Given up: {reason}{notes, select, none {} other { – {notes}}}.',
  'gone.lead': 'That lead is not there any more.',
  'suggestLeads.none':
    'Nobody stands out right now: your customers have been spoken to, and no old lead has come back.',
  'suggestLeads.count': '{count, plural, one {One you could call again} other {# you could call again}}:',
  'suggestLeads.remind': 'Remind me to call {name}',
  'suggestLeads.task': 'Call {name}',
  'createAccount.done': 'Added the account {name}{segment, select, none {} other {, {segment}}}, owned by {owner}.',
  'createContact.done': 'Added {name}{role, select, none {} other {, {role}}} at {home}.',
  'createContact.updated': 'Noted about {name} at {home}{role, select, none {} other {: {role}}}.',
  'mergeRecords.preview':
    'Merging {merge} into {keep} moves {count, plural, one {one record} other {# records}} to {keep}, which keeps its own values. Shall I?',
  'mergeRecords.done': 'Merged {merge} into {keep}. Nothing is lost.',
  'handOver.preview':
    'This gives {total, plural, one {one record} other {# records}} of {from}’s to {to}: {accounts, plural, one {one account} other {# accounts}}, {deals, plural, one {one deal} other {# deals}}, {leads, plural, one {one lead} other {# leads}} and {tasks, plural, one {one open task} other {# open tasks}}. Shall I?',
  'handOver.done': 'Handed over {total, plural, one {one record} other {# records}} from {from} to {to}.',
  'handOver.nothing': '{from} has nothing to hand over.',
  'reopenDeal.done': '{deal} is open again, in {stage}.',
} as const;
