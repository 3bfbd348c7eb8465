import type { FollowUpPlan } from './plans';

/** What East knows of its open deals. */
export const EAST_FOLLOW_UP: FollowUpPlan[] = [
  {
    deal: 'Acme Cloud Platform',
    discovery: [
      { ago: 38, aspect: 'SITUATION', text: 'two plants, each with its own line monitoring', by: 'Wendy Park' },
      { ago: 37.9, aspect: 'PROBLEM', text: 'a line stops twice a week and nobody knows why', by: 'Wendy Park' },
      { ago: 26, aspect: 'IMPLICATION', text: 'each stop costs four hours of output', by: 'Tom Field' },
    ],
    needs: [
      { ago: 37.8, text: 'find out why a line stops', priority: 'HIGH', from: 1 },
      { ago: 26, text: 'single sign-on', priority: 'MEDIUM' },
      { ago: 14.9, text: 'alerts on the phone', priority: 'HIGH' },
      { ago: 7, text: 'training for the shift leads', priority: 'MEDIUM' },
    ],
    objections: [
      {
        ago: 26,
        text: 'IT does not want another password',
        response: 'single sign-on is part of the platform',
        worked: true,
      },
    ],
    proposals: [{ ago: 7.2, state: 'OPEN' }],
    meetings: [
      { ahead: 6, time: '14:00', kind: 'MEETING', with: 'Wendy Park', minutes: 60, notes: 'go through the quote' },
    ],
  },
  {
    deal: 'Globex Analytics',
    discovery: [{ ago: 9.9, aspect: 'PROBLEM', text: 'the reports take two people a week', by: 'Priya Nair' }],
    needs: [{ ago: 5, text: 'route costs by customer', priority: 'HIGH' }],
  },
  {
    deal: 'Initech Support renewal',
    discovery: [{ ago: 15.8, aspect: 'SITUATION', text: 'support runs out at the end of the year' }],
    needs: [{ ago: 15.8, text: 'answers within four hours', priority: 'HIGH', state: 'MET' }],
    objections: [{ ago: 4, text: 'wants the old price for one more year' }],
    proposals: [{ ago: 8.2, state: 'OPEN' }],
  },
  {
    deal: 'Umbrella Cloud Platform',
    discovery: [
      { ago: 45, aspect: 'SITUATION', text: 'three clinics, patient records in four systems', by: 'Carla Diaz' },
    ],
    needs: [{ ago: 33, text: 'an audit trail for the compliance officer', priority: 'HIGH' }],
    objections: [{ ago: 33, text: 'the compliance officer has to agree first' }],
  },
  {
    deal: 'Hooli Analytics upgrade',
    discovery: [
      { ago: 25, aspect: 'SITUATION', text: 'three plants, three ways of reporting', by: 'Gavin Short' },
      { ago: 18, aspect: 'NEED_PAYOFF', text: 'planning in a day instead of a week', by: 'Gavin Short' },
    ],
    needs: [
      { ago: 25, text: 'all plants in one report', priority: 'HIGH', from: 0 },
      { ago: 18, text: 'the new planning view', priority: 'MEDIUM', from: 1 },
    ],
    objections: [
      { ago: 3.3, text: 'Rivalsoft is cheaper', response: 'showed what three years cost, migration included' },
    ],
    proposals: [{ ago: 8.2, state: 'OPEN' }],
  },
  {
    deal: 'Stark Medical Cloud Platform',
    discovery: [{ ago: 50, aspect: 'PROBLEM', text: 'files are carried between the wards', by: 'Nina Wolf' }],
    needs: [
      { ago: 36, text: 'one patient file for all wards', priority: 'HIGH', from: 0 },
      { ago: 36, text: 'German user interface', priority: 'LOW', state: 'DROPPED' },
    ],
  },
  {
    deal: 'Stark Logistics Analytics',
    discovery: [
      {
        ago: 21,
        aspect: 'IMPLICATION',
        text: 'late deliveries cost a good two per cent of revenue',
        by: 'Omar Haddad',
      },
    ],
    needs: [{ ago: 13, text: 'see delays before the customer calls', priority: 'HIGH', from: 0 }],
    proposals: [{ ago: 3.2, state: 'OPEN' }],
    meetings: [
      { ahead: 4, time: '11:00', kind: 'CALL', with: 'Omar Haddad', minutes: 30, notes: 'start of the pilot' },
    ],
  },
];
