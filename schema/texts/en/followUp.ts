/** Appointments, questions to ask and proposals, in English. `about` and `entry` are the customer's own words. */
export const followUp = {
  'meeting.title':
    '{kind, select, CALL {Call} DEMO {Demo} VISIT {Visit} other {Meeting}} with {contact, select, none {{subject}} other {{contact} ({subject})}}',
  'meeting.deal': 'Deal: {deal}',

  'question.SITUATION': 'How do you handle this today, and who is involved?',
  'question.PROBLEM': 'What gives you the most trouble with the way you work today?',
  'question.PROBLEM.about': 'You told me “{about}”. What is difficult about that?',
  'question.IMPLICATION': 'What does that lead to, and what does it cost you?',
  'question.IMPLICATION.about':
    'You mentioned “{about}”. What does that cost you each month, in time, money or customers?',
  'question.NEED_PAYOFF': 'If that were solved, what would it be worth to you?',
  'question.NEED_PAYOFF.about': 'You mentioned “{about}”. What would it be worth to you if that no longer happened?',

  'proposal.title': '{what} for {account}',
  'proposal.kind': 'Proposal',
  'proposal.version': 'Version {number}',
  'proposal.from': 'Prepared by {owner}',
  'proposal.validUntil': 'Valid until {day}',
  'proposal.background': 'What we have understood',
  'proposal.SITUATION': 'How you work today',
  'proposal.PROBLEM': 'What is difficult',
  'proposal.IMPLICATION': 'What it costs you',
  'proposal.NEED_PAYOFF': 'What a solution is worth',
  'proposal.offer': 'What we propose',
  'proposal.need': 'What you need',
  'proposal.answer': 'How we meet it',
  'proposal.price': 'Price',
  'proposal.total': 'Total',
  'proposal.line': '{product, select, none {Included.} other {Included with {product}.}}',
  'proposal.line.entry':
    'You told us: “{entry}”. {product, select, none {This takes care of it.} other {{product} takes care of it.}}',
  'proposal.line.whole': 'Everything that belongs to {what}, set up for {account}.',
} as const;
