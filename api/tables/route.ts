import { type Request, Router } from 'express';
import { GraphQLError } from 'graphql';
import { Context, type Surroundings } from '../../schema/context';
import { type NamedTable, readTable } from '../../schema/kpis/readTable';
import type { AskedTable, TableAddress } from '../../schema/tables/askedTable';
import { csvOf } from '../../schema/tables/csv';
import { requestIdOf } from '../http/headers';
import { signText, type TextKey, verifyText } from '../signedText';

/** What tables need of the process. */
export interface TableSettings {
  /** Where people reach the server, without a trailing slash; asked when first needed, since a free port is known late. */
  publicUrl: () => string;
  /** Newest first: the first key signs, all are taken. */
  keys: readonly [TextKey, ...TextKey[]];
  /** The clock that tells what has expired. */
  now: () => Date;
}

const PURPOSE = 'uplift.table.v1';
const HOUR = 3_600_000;
/** A day: a table is fetched when it is wanted, and shows figures to whoever holds its address. */
const GOOD_FOR = 24 * HOUR;

const GONE = {
  en: 'This table is no longer here. Ask for the figures again; the new answer has a new link.',
  'zh-CN': '这张表的链接已失效，请重新查询，新的回复里会有新的链接。',
};

/** Gives out addresses under which `GET /tables/…` gives a table as CSV for the coming day. */
export function tableAddresses({ publicUrl, keys: [key], now }: TableSettings): TableAddress {
  return asked => {
    // Whole hours, so that the same table keeps its address for a while.
    const expiresAt = new Date(Math.ceil((now().getTime() + GOOD_FOR) / HOUR) * HOUR);
    return `${publicUrl()}/tables/${signText(PURPOSE, asked, expiresAt, key)}.csv`;
  };
}

/** Answers `GET /tables/<signed>.csv`: the table as it is now, or 404 for an address that is not ours, has expired, or whose asker may no longer see it. */
export function tableRoute({ keys, now }: TableSettings, around: Surroundings): Router {
  return Router().get('/tables/:signed.csv', async (request: Request<{ signed: string }>, response) => {
    const at = now();
    const asked = verifyText<AskedTable>(PURPOSE, request.params.signed, at, keys);
    const found = asked && (await tableFor(asked, around, at, request));
    response.set('Cache-Control', 'private, no-store');
    if (!found) {
      response
        .status(404)
        .type('text/plain')
        .send(`${GONE[asked?.locale ?? 'en']}\n`);
      return;
    }
    response
      .attachment(`${fileName(found.name)}.csv`)
      .type('text/csv')
      .send(csvOf(found.table));
  });
}

async function tableFor(
  asked: AskedTable,
  around: Surroundings,
  now: Date,
  request: Request,
): Promise<NamedTable | null> {
  const { workspaceId, userId, locale } = asked;
  const facts = { id: requestIdOf(request), origin: 'table', now, answerIn: locale };
  const context = await Context.open(around, { workspaceId, userId }, facts);
  try {
    return context && (await readTable(context, asked));
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  } finally {
    await context?.release();
  }
}

/** What a file may be called everywhere. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._-]+/gu, '-').trim();
}
