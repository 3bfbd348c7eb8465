import { button } from '../command';
import type { Reply } from '../reply';
import type { Say } from '../texts/say';

/** What has happened to a deal, as a channel is told; the deal's id is a GraphQL id. */
export interface News {
  event: 'WON' | 'LOST' | 'STAGE' | 'LARGE_DEAL' | 'DISCOUNT_APPROVED';
  deal: { id: string; name: string };
  account: string;
  money: { amount: string; currency: string } | null;
  /** Null for somebody who is not to be named. */
  owner: string | null;
  stage: string;
  reason: string | null;
}

/** More than this in one message is nobody's to read. */
const MOST = 10;

/** One piece of news as the deal's card, several as a list. */
export function alertReply(news: readonly News[], say: Say): Reply {
  const [only] = news;
  if (!only || news.length > 1) {
    const lines = news.slice(0, MOST).map(each => `• ${told(each, say)}`);
    const left = news.length - MOST;
    return {
      text: [
        say('alert.several', { count: news.length }),
        ...lines,
        ...(left > 0 ? [say('retro.more', { count: left })] : []),
      ].join('\n'),
    };
  }
  const { deal, account, owner, stage, reason } = only;
  const facts = [
    { label: say('label.account'), value: account },
    { label: say('label.stage'), value: stage },
    ...(owner ? [{ label: say('label.owner'), value: owner }] : []),
    ...(reason ? [{ label: say('label.why'), value: say('alert.lostWhy', { reason }) }] : []),
  ];
  return { text: told(only, say), facts, buttons: [button(say('alert.show'), 'showDeal', { deal })] };
}

function told({ event, deal, money, owner, stage }: News, say: Say): string {
  return say('alert.told', {
    event,
    stage,
    deal: deal.name,
    money: money ? say.money(money) : 'none',
    owner: owner ?? 'none',
  });
}

/** Says that what was told has been taken back. */
export function alertCorrection({ event, deal }: Pick<News, 'event' | 'deal'>, say: Say): Reply {
  return { text: say('alert.corrected', { event, deal: deal.name }) };
}
