/** What customers' pages say around a document, in English. */
export const english = {
  'gone.title': 'This link is not valid',
  'gone.text': 'It may be incomplete, or its time has passed. Please ask whoever sent it to you for a new one.',
  'proposal.replaced': 'There is a newer version of this proposal. Please ask {owner} for it.',
  'proposal.closed': 'This proposal can no longer be accepted. Please ask {owner} if you have questions.',
  'proposal.accepted': 'Accepted{name, select, none {} other { by {name}}} on {day}. Thank you!',
  'proposal.declined':
    'Declined{name, select, none {} other { by {name}}} on {day}{reason, select, none {} other {: {reason}}}',
  'accept.title': 'Accept this proposal',
  'accept.name': 'Your name',
  'accept.on': 'Date',
  'accept.comment': 'A comment (optional)',
  'accept.button': 'Accept',
  'decline.title': 'Decline instead',
  'decline.reason': 'What speaks against it?',
  'decline.button': 'Decline',
  'form.stale': 'This page was open for too long. Please check your entries and send them again.',
  'form.foreign': 'This form was not sent from its own page. Please open the link again.',
  'form.decision': 'Please choose whether you accept or decline.',
  'form.date': 'Please give the date like 2026-11-24.',
} as const;
