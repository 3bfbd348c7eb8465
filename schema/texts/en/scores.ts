import type { ScoreReasonKey } from '../../../entities/customers/leadScore';

const reasons: Record<ScoreReasonKey, string> = {
  'segment.ideal': 'In a segment we serve well',
  'segment.other': 'Its segment has no ideal customer profile',
  'segment.unknown': 'Segment not known yet',
  'size.within': 'The size fits',
  'size.outside': 'Smaller or larger than the customers we serve best',
  'size.unknown': 'Number of employees not known yet',
  'need.met': 'Needs what we do well: {need}',
  'need.other': 'Has told what it needs',
  'need.unknown': 'Need not known yet',
  'budget.share': 'Budget is {percent, number} % of the usual deal',
  'budget.unknown': 'Budget not known yet',
  'authority.yes': 'We talk to somebody who decides',
  'authority.no': 'No access to whoever decides yet',
  role: '{role, select, DECISION_MAKER {We know the decision maker} CHAMPION {Somebody there argues for us} INFLUENCER {We know somebody who has a say} BLOCKER {Somebody there argues against us} other {We know a future user}}',
  'role.unknown': 'Nobody’s part in the decision is known yet',
  meetings: '{count, plural, one {# meeting} other {# meetings}} in the last 30 days',
  talks: '{count, plural, one {# good conversation} other {# good conversations}} in the last 30 days',
  rebuffs: '{count, plural, one {# conversation} other {# conversations}} went badly in the last 30 days',
  act: '{act, select, QUOTE_ACCEPTED {Accepted a quote} DEMO_BOOKED {Booked a demo} DOWNLOAD {Downloaded a white paper} other {Visited the website}} in the last 90 days',
  soon: 'Wants to start within 90 days',
  'intent.none': 'No sign of interest lately',
};

/** Why a lead has its score, and why somebody is worth a call, in English. */
export const scores = {
  ...reasons,
  'suggest.dormant':
    '{won, plural, one {Bought once} other {Bought # times}}, last on {bought}{amount, select, none {} other { for {amount}}}; nothing since {last}.',
  'suggest.lost':
    'The deal {deal} was lost {reason, select, TIMING {because it was the wrong moment} other {because there was no budget}} on {closed}; that may have changed.',
  'suggest.acted':
    'Given up for low intent on {dropped}, but {act, select, QUOTE_ACCEPTED {accepted a quote} DEMO_BOOKED {booked a demo} DOWNLOAD {downloaded a white paper} VISIT {visited the website} other {has been in touch}} on {acted}.',
};
