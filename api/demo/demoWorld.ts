import json from './world.json';

/** The fixed part of the demo workspace: its people, settings, customers and everything that is open. */
export interface World {
  workspace: { name: string; currency: string; timeZone: string; locale: string; fiscalYearStartMonth: number };
  teams: { name: string; zh: string; manager: string }[];
  users: { name: string; email: string; role: string; team: string | null; locale: string; aliases?: string[] }[];
  productLines: { name: string; zh: string; typicalCycleDays: number }[];
  channels: { name: string; zh: string; category: string }[];
  segments: { name: string; zh: string; industry: string; employees: number[]; needs: string[] }[];
  stages: { name: string; zh: string; probability: number; outcome?: string }[];
  accounts: { name: string; aliases?: string[]; segment: string; type: string; owner: string; contacts: string[] }[];
  deals: { account: string; name: string; productLine: string; stage: string; amount: number }[];
  openLeads: { company: string; contact: string; channel: string; owner: string }[];
  competitors: string[];
  currencyRates: { currency: string; toUSD: string }[];
  grossMargin: string;
  approvalAbovePercent: number;
}

export const world: World = json;
