const signal =
  '{signal, select, BUDGET_CONFIRMED {budget confirmed} DECISION_MAKER_ENGAGED {decision maker engaged} TIMELINE_AGREED {timeline agreed} CONTRACT_REQUESTED {contract requested} TRIAL_SUCCEEDED {trial succeeded} other {competitor dropped}}';

/** Words of readiness and contracts, in English. `none` stands for what is not there. */
export const closing = {
  signal,
  separator: ', ',
  'readiness.none': 'No closing signals yet.',
  'readiness.some': '{count, plural, one {# of {all} closing signals} other {# of {all} closing signals}}: {present}.',
  'readiness.all': 'All {all} closing signals are there: ask for the signature.',
  'readiness.next':
    'Seek next: {signal, select, BUDGET_CONFIRMED {have the budget confirmed} DECISION_MAKER_ENGAGED {get the decision maker into the conversation} TIMELINE_AGREED {agree by when it is to be in use} CONTRACT_REQUESTED {offer to send the contract} TRIAL_SUCCEEDED {let them try it, and ask how it went} other {ask whom else they still consider}}.',
  'contract.title': 'Contract: {deal}',
  'contract.body': `{supplier} (the supplier) and {account} (the customer) agree on the following.

1. What is supplied
{what}{extra, select, none {} other {
Included at no charge: {extra}}}

2. Price
{price, select, none {To be agreed.} other {{price}}}{percent, select, none {} other {
This is {list} less {percent}%.}}{months, select, none {} other {
The price covers a term of {months} months.}}{until, select, none {} other {
It holds when the contract is signed by {until}.}}

For the supplier: {rep}
Date: {date}`,
  'proposal.message': `Hello,

here is our proposal, {title}:
{url}

It is valid until {until}; you can accept it on that page. I am happy to answer any question.

Kind regards
{rep}
{supplier}`,
  'contract.message': `Hello,

thank you for your confidence in us. Please read the contract here, and sign it when everything is as we agreed:
{url}

Kind regards
{rep}
{supplier}

––––––––––
{body}`,
};
