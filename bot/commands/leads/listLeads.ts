import { button, command, graphql } from '../../command';
import { knownRecord } from '../../understand/slots/names';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { headOf } from '../paging';
import { scopeInput } from '../scopes';
import { leadStatus } from './leadStatus';

const LEADS = graphql(`query Leads($filter: LeadFilter, $first: Int, $after: String) {
  leads(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id company contactName status owner { id name } channel { id label } score { value } }
  }
}`);

interface Data {
  leads: {
    totalCount: number;
    nodes: {
      id: string;
      company: string;
      contactName: string | null;
      status: string;
      owner: { name: string } | null;
      channel: { label: string } | null;
      score: { value: number } | null;
    }[];
  };
}

const SHOWN = 10;

/** Where nothing is said of when or how far, people mean the leads that still want work. */
const OPEN = ['NEW', 'CONTACTED', 'QUALIFIED'];

export const listLeads = command({
  name: 'listLeads',
  area: 'leads',
  examples: {
    en: ['my new leads this week', 'leads from the trade show'],
    zh: ['本周的新线索', '我这个月的线索'],
  },
  sentences: {
    en: [
      '[<show>] [<which>] (lead|leads|prospects|list of leads|lead list|sales leads|inbound leads) [are|is|were|got|there|list|came|come|came in|come in|coming in|are there|do we have|have we got|did we get]',
      '{scope} (has|have|got|working on) [<which>] leads',
      '(which|what|how many) [of] [{scope}] (leads|prospects) [do|does|did|are|have|has|is|were|came|come] [we|i|you] [still] [have|got|get|open|left|in|waiting|been|there]',
      '(who|which companies) (are|is) [{scope}] (leads|prospects)',
      '[<show>] [the] (leads|prospects) (list|overview|pipeline|table)',
    ],
    zh: [
      '[<show>] [<which>] [有] [几条|几个|多少|条|个] (线索|lead|leads|潜在客户|线索列表|线索清单|销售线索) [有|都] [<which>|几条|几个|列一下]',
    ],
  },
  extras: {
    en: [
      '[that are|which are|are|is|that|still|been|have been] {status}',
      '[came|come|coming|that came|which came|we got|generated|gained] [in] [from|via|through|by|at|on|out of] [the|our] {channel}',
      '[that|who] [for|of|by|from|does|did|do|has|have|owned by|belonging to|are|assigned to] {scope} [has|have|own|owns|got]',
      '(do|did|have|has) {scope} [have|get|got|own|gotten|receive]',
      '{scope} (got|get|have|own|received|found|generated|created|brought in|collected|brought)',
      '[in|for|during|from|over|within|on|since|created|added] {period}',
    ],
    zh: [
      '{status} [的]',
      '[来自|通过|从|由] {channel} [来的|的|上的|上|渠道|拿到的|获得的|带来的]',
      '{scope}',
      '[在] {period} [的|里|内|以来|新增的|进来的|新增]',
    ],
  },
  list: { field: 'leads', opens: { command: 'showLead', slot: 'lead' } },
  slots: { scope: scopeOf, channel: knownRecord('channel'), status: leadStatus, period: periodIn('past') },
  operation: ({ scope, channel, status, period }) => ({
    operation: LEADS,
    variables: {
      filter: {
        scope: scopeInput(scope),
        channelIds: channel && [channel.id],
        status: status ? [status] : period ? undefined : OPEN,
        created: period,
      },
      first: SHOWN,
    },
  }),
  reply(data: Data, turn, { status, period }) {
    const { say, setting } = turn;
    const { nodes, totalCount } = data.leads;
    const which = {
      count: totalCount,
      status: status ? say('lead.status', { status }) : period ? 'none' : say('listLeads.open'),
      period: period ? say.period(period, setting) : 'none',
    };
    if (totalCount === 0) return { text: say('listLeads.none', which) };
    const rows = nodes.map(lead => ({
      company: lead.company,
      status: say('lead.status', { status: lead.status }),
      score: lead.score ? String(lead.score.value) : '–',
      channel: lead.channel?.label ?? '–',
      owner: lead.owner?.name ?? say('lead.nobody'),
    }));
    const waiting = nodes.find(lead => lead.owner === null);
    const take = waiting && { lead: { id: waiting.id, name: waiting.company } };
    return {
      text: [
        headOf(turn, totalCount, nodes.length, say('listLeads.count', which)),
        ...rows.map(row => `• ${[row.company, row.status, row.score, row.owner].join(say('list.separator'))}`),
      ].join('\n'),
      table: {
        columns: [
          { label: say('label.lead') },
          { label: say('label.status') },
          { label: say('label.score'), align: 'right' },
          { label: say('label.channel') },
          { label: say('label.owner') },
        ],
        rows: rows.map(row => [row.company, row.status, row.score, row.channel, row.owner]),
      },
      ...(take ? { buttons: [button(`${say('takeLead.button')}: ${waiting.company}`, 'takeLead', take)] } : {}),
    };
  },
});
