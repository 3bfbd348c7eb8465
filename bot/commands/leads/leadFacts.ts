import type { Turn } from '../../command';
import type { Fact } from '../../reply';

/** What every answer about a lead asks of it. */
export const LEAD_FIELDS = `id company contactName email phone status owner { id name } channel { id label }
      budget { amount currency } authority need timeline score { value }`;

/** A lead as answers show it. */
export interface LeadShown {
  id: string;
  company: string;
  contactName: string | null;
  email: string | null;
  phone: string | null;
  status: 'NEW' | 'CONTACTED' | 'QUALIFIED' | 'CONVERTED' | 'DISQUALIFIED';
  owner: { id: string; name: string } | null;
  channel: { id: string; label: string } | null;
  budget: { amount: string; currency: string } | null;
  authority: boolean | null;
  need: string | null;
  timeline: string | null;
  score: { value: number } | null;
}

/** A lead's values, labelled; what is not known is left out. */
export function leadFacts(lead: LeadShown, { say, setting }: Turn): Fact[] {
  const values: [string, string | null][] = [
    [say('label.score'), lead.score && String(lead.score.value)],
    [say('label.status'), say('lead.status', { status: lead.status })],
    [say('label.contact'), lead.contactName],
    [say('label.phone'), lead.phone],
    [say('label.email'), lead.email],
    [say('label.channel'), lead.channel?.label ?? null],
    [say('label.budget'), lead.budget && say.money(lead.budget)],
    [say('label.authority'), lead.authority === null ? null : say('answer.yesNo', { value: String(lead.authority) })],
    [say('label.need'), lead.need],
    [say('label.timeline'), lead.timeline && say.day(lead.timeline, setting.today)],
    [say('label.owner'), lead.owner?.name ?? null],
  ];
  return values.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
