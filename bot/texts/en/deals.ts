/** Texts of leads, deals and accounts. */
export const deals = {
  'createLead.done': 'New lead {company}, owned by {owner}.',
  'createDeal.done': 'New deal {deal} for {account}{amount, select, none {} other {, {amount}}}.',
  'moveDeal.done': 'Moved {deal}{from, select, none {} other { from {from}}} to {to}.',
  'updateDeal.done': 'Changed {deal}: {what}.',
  'updateDeal.amount': 'amount {amount}',
  'updateDeal.closeDate': 'expected to close {date}',
  'updateDeal.owner': 'owner {owner}',
  'updateDeal.productLine': 'product line {productLine}',
  'winDeal.done': 'Won: {deal}{amount, select, none {} other {, {amount}}}. Congratulations!',
  'loseDeal.done': 'Marked {deal} as lost – {reason}{competitor, select, none {} other {, to {competitor}}}.',
  'loseDeal.why': 'Why was {deal} lost?',
  lossReason:
    '{reason, select, PRICE {price} COMPETITOR {competitor} NO_BUDGET {no budget} NO_DECISION {no decision} TIMING {timing} PRODUCT_GAP {product gap} RELATIONSHIP {relationship} other {other reason}}',
  'showDeal.done':
    '{deal} is {state, select, WON {won} LOST {lost} other {in {stage}}}{amount, select, none {} other {, {amount}}}{closeDate, select, none {} other {, expected to close {closeDate}}}.',
  'showDeal.last':
    'Last activity: {kind, select, CALL {call} EMAIL {email} MEETING {meeting} DEMO {demo} VISIT {visit} SOCIAL {message} LETTER {letter} other {note}}, {date}.',
  'showDeal.noActivity': 'No activity recorded yet.',
  'showDeal.next': 'Next step: {title}{date, select, none {} other {, due {date}}}.',
  'showDeal.noNext': 'No next step planned.',
  'showDeal.stale': 'Nothing has happened here for a while.',
  'showDeal.account': 'About {account}',
  'showAccount.done':
    '{account} – {type, select, EXISTING {existing customer} other {prospect}}, {open, plural, =0 {no open deal} one {# open deal} other {# open deals}} of {deals}.',
  'showAccount.activities': 'Latest activity:',
  'listDeals.none':
    'No {filter, select, WON {won } LOST {lost } STALE {stale } CLOSING {} other {open }}deals{filter, select, CLOSING { due to close} other {}}{period, select, none {} other { for {period}}}.',
  'listDeals.count':
    '{count} {filter, select, WON {won } LOST {lost } STALE {stale } CLOSING {} other {open }}{count, plural, one {deal} other {deals}}{filter, select, CLOSING { due to close} other {}}{period, select, none {} other { for {period}}}:',
  'gone.deal': 'That deal is not there any more.',
  'gone.account': 'That account is not there any more.',
} as const;
