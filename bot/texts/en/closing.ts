/** Texts of closing deals: signals, offers, approvals, contracts. `none` stands for a value that is not there. */
export const closing = {
  'addSignal.done':
    'Noted for {deal}: {signal, select, BUDGET_CONFIRMED {budget confirmed} DECISION_MAKER_ENGAGED {decision maker engaged} TIMELINE_AGREED {timeline agreed} CONTRACT_REQUESTED {contract requested} TRIAL_SUCCEEDED {trial succeeded} other {competitor dropped}}.',
  'addSignal.signal':
    'What has come about: budget, decision maker, timeline, trial, a competitor out, or the contract asked for?',
  'makeOffer.percent': 'What do you offer? Write for instance “10% off” or “free training”.',
  'decideApproval.decision': 'Approve or reject?',
  'makeOffer.what':
    '{percent, select, none {{extra}} other {{percent}% off{extra, select, none {} other { plus {extra}}}}}',
  'makeOffer.done':
    'Offer for {deal}: {what}, until {until}.{price, select, none {} other { It costs {price} with it.}}',
  'makeOffer.waiting':
    'Asked for approval: {what} for {deal}, until {until}. More than {limit}% needs a manager’s yes; the offer applies once it is approved.',
  'makeOffer.replaces': 'It takes the place of the earlier offer.',
  'makeOffer.contract': 'Prepare the contract',
  'decideApproval.done':
    '{decision, select, APPROVE {Approved} other {Rejected}}: {what} for {deal}. {who} is told{reason, select, none {} other {, with the reason}}.',
  'decideApproval.none': 'No offer for {deal} waits for approval.',
  'rejectOffer.reason': 'Why? Write the reason; whoever asked will read it.',
  'approval.asked':
    '{who} asks for approval: {what} for {deal} with {account}, until {until}.{price, select, none {} other { {list} would become {price}.}}',
  'approval.approve': 'Approve',
  'approval.reject': 'Reject',
  'approval.decided':
    '{who} has {decision, select, APPROVE {approved} other {rejected}} your offer for {deal}: {what}.{reason, select, none {} other { “{reason}”}}{decision, select, APPROVE { It applies until {until}.} other {}}',
  'sendContract.drafted':
    'The contract for {deal} is drafted{amount, select, none {} other {, {amount}}}{until, select, none {} other {, to be signed by {until}}}.',
  'sendContract.preview': 'This would go to {who} ({address}). Shall I send it?',
  'sendContract.sent':
    'The contract for {deal} is on its way to {address}. It counts as sent once the mail server has taken it.',
  'sendContract.read': 'Read and sign',
  'signContract.done':
    '{deal} is signed{day, select, none {} other { ({day})}} and won{amount, select, none {} other {, {amount}}}. Congratulations! {count, plural, =0 {} one {One check-in is planned.} other {# check-ins are planned.}}',
  'signContract.thank': 'Write a thank-you letter',
  'contract.signedByCustomer':
    '{signatory} has signed the contract for {deal} with {account}. The deal is won{amount, select, none {} other {, {amount}}}. Congratulations!',
  'offer.ends': 'The offer for {deal} ends {until}: {what}.',
  'showDeal.offer': 'Offer: {what}, until {until}{price, select, none {} other {, {price} with it}}.',
  'showDeal.contract': 'Contract: {state, select, DRAFT {drafted} SENT {sent} other {signed {day}}}.',
  'send.cannot':
    'I cannot send e-mail here: copy it, open it in your mail program, or mark it as sent once you have sent it.',
  'send.noAddress':
    'I know no e-mail address at {account}: copy it, open it in your mail program, or mark it as sent once you have sent it.',
  'send.preview': 'This would go to {address}. Shall I send it?',
  'send.to': 'Send to {address}',
  'send.copy': 'Copy',
  'send.openInMail': 'Open in mail',
  'send.mark': 'Mark as sent',
  'send.marked': '“{title}” is marked as sent.',
  'send.sent': '“{title}” is on its way to {address}. It counts as sent once the mail server has taken it.',
} as const;
