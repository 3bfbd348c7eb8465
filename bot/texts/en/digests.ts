/** Texts of what is posted by itself. */
export const digests = {
  'digest.kind': '{value, select, WEEKLY_REVIEW {Weekly review} other {Monthly review}}',
  'digest.which': 'Which review do you mean?',
  'digest.head': '{digest, select, WEEKLY_REVIEW {Weekly review} other {Monthly review}}, {whose}, {period}',
  'digest.late': 'This should have come on {when}; I could not post it then.',
  'digest.details': 'Details',
  'digest.preview': 'Preview',
  'digest.when':
    '{digest, select, WEEKLY_REVIEW {{weekday, select, MON {Monday} TUE {Tuesday} WED {Wednesday} THU {Thursday} FRI {Friday} SAT {Saturday} other {Sunday}}s at {time}} other {the first {weekday, select, MON {Monday} TUE {Tuesday} WED {Wednesday} THU {Thursday} FRI {Friday} SAT {Saturday} other {Sunday}} of the month at {time}}}',
  'digest.subscribed':
    '{where, select, here {I will post} other {I will send you}} the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}} of {whose}{where, select, here { here} other {}}: {when} ({zone}).{next, select, none {} other { The next one comes {next}.}}',
  'digest.unsubscribed':
    '{where, select, here {The {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}} {digest, select, ALL {are} other {is}} not posted here any more.} other {You do not get the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}} any more.}}',
  'digest.postedNow':
    'I am putting the {digest, select, WEEKLY_REVIEW {weekly review} MONTHLY_REVIEW {monthly review} other {reviews}} together; it will be here in a moment.',
  'digest.list': '{where, select, here {Posted here:} other {You get:}}',
  'digest.listNone':
    '{where, select, here {Nothing is posted here by itself yet.} other {You have subscribed to nothing yet.}} Try “post the weekly review here on Mondays at 9”.',
  'digest.listLine':
    '{digest, select, WEEKLY_REVIEW {Weekly review} other {Monthly review}}, {whose}: {next, select, none {paused} other {{when} ({zone}), next {next}}}. Set up by {who}.',
  'digest.stopped':
    '{why, select, UNKNOWN {I cannot tell whether {what, select, ALERTS {an alert} WEEKLY_REVIEW {the weekly review} other {the monthly review}} has arrived in the channel: the connection broke off. I do not send it twice; please look there.} other {I have stopped posting {what, select, ALERTS {the alerts} WEEKLY_REVIEW {the weekly review} other {the monthly review}}{who, select, none {} other { that {who} had set up}}: {why, select, PLACE_GONE {the channel is gone, or I was removed from it. To have it elsewhere, say so there.} OWNER_GONE {{who} has left. Somebody else can set it up again in that channel.} other {you may not see these figures any more.}}}}',
  'alert.which': 'What should I tell you about?',
  'alert.event':
    '{value, select, WON {Deals won} LOST {Deals lost} LARGE_DEAL {New large deals} other {Approved discounts}}',
  'alert.currency': 'Please give the amount in {currency}.',
  'alert.subscribed': 'I will tell {where, select, here {this channel} other {you}} of: {what}.',
  'alert.unsubscribed':
    '{where, select, here {This channel is} other {You are}} not told of {event, select, WON {deals won} LOST {deals lost} STAGE {stages} LARGE_DEAL {new deals} DISCOUNT_APPROVED {discounts} other {deals}} any more.',
  'alert.told':
    '{event, select, WON {Won} LOST {Lost} STAGE {Now in {stage}} LARGE_DEAL {New deal} other {Discount approved}}: {deal}{money, select, none {} other {, {money}}}{owner, select, none {} other {, {owner}}}',
  'alert.several': '{count} pieces of news:',
  'alert.lostWhy':
    '{reason, select, PRICE {price} COMPETITOR {competitor} NO_BUDGET {no budget} NO_DECISION {no decision} TIMING {timing} PRODUCT_GAP {product gap} RELATIONSHIP {relationship} other {other reason}}',
  'alert.corrected':
    'Correction: {event, select, WON {the win of {deal}} LOST {the loss of {deal}} STAGE {the move of {deal}} LARGE_DEAL {the new deal {deal}} other {the discount for {deal}}} was taken back.',
  'alert.show': 'Show deal',
  'alert.line':
    '{event, select, WON {Deals won} LOST {Deals lost} STAGE {Deals entering {stage}} LARGE_DEAL {New deals} other {Approved discounts}}{amount, select, none {} other { of {amount} and more}}',
} as const;
