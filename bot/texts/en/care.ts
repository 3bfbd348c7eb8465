/** Texts of looking after customers: letters, feedback, what else they might buy. `none` stands for a value that is not there. */
export const care = {
  'thankCustomer.done':
    'Here is a thank-you letter for {account}{contact, select, none {} other {, addressed to {contact}}}:',
  'confirmDetails.done':
    'Kept. Here is the letter that confirms it to {account}{contact, select, none {} other {, addressed to {contact}}}:',
  'confirmDetails.text': 'What was agreed?',
  'recordFeedback.score': 'Which score, from 0 to 10?',
  'recordFeedback.done': 'Recorded for {account}: {score} of 10{comment, select, none {} other { – “{comment}”}}.',
  'recordFeedback.low': 'That is low: {owner} and the team’s manager are told.',
  'recordFeedback.callBack': 'Plan a call',
  'recordFeedback.callTitle': 'Call {account} about their feedback',
  'recordFeedback.upsell': 'What else they might need',
  'feedback.low':
    '{account} gave {score} of 10{comment, select, none {} other {: “{comment}”}}. {who} recorded it; a quick call would be good.',
  'suggestUpsell.one': 'What else {account} might buy:',
  'suggestUpsell.all': 'What else your customers might buy:',
  'suggestUpsell.none': 'I see nothing that customers like {account} have bought and they have not.',
  'suggestUpsell.noneAtAll': 'I see nothing that similar customers have bought and yours have not.',
  'suggestUpsell.usually': 'usually {amount}',
  'suggestUpsell.create': 'New deal: {productLine}',
  'label.typicalAmount': 'Usually',
} as const;
