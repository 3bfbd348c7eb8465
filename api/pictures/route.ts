import { type Request, type Response, Router } from 'express';
import type { PictureAddress } from '../../schema/pictures/spec';
import { readable } from './readable';
import type { Render } from './render';
import { type PictureKey, signPicture, verifyPicture } from './sign';

/** What pictures need of the process. */
export interface PictureSettings {
  /** Where people reach the server, without a trailing slash; asked when first needed, since a free port is known late. */
  publicUrl: () => string;
  /** Newest first: the first key signs, all are taken. */
  keys: readonly PictureKey[];
  /** The clock that tells what has expired. */
  now: () => Date;
}

const HOUR = 3_600_000;
/** A week: long enough to be looked at again in the chat, short enough for a leaked address. */
const SHOWN_FOR = 7 * 24 * HOUR;

/** Gives out addresses under which `GET /charts/…` shows a spec for the coming week. @throws RangeError without a key. */
export function pictureAddresses({ publicUrl, keys: [key], now }: PictureSettings): PictureAddress {
  if (!key) throw new RangeError('pictures cannot be signed without a key');
  return spec => {
    // Whole hours, so that the same picture keeps its address and is fetched once.
    const expiresAt = new Date(Math.ceil((now().getTime() + SHOWN_FOR) / HOUR) * HOUR);
    return `${publicUrl()}/charts/${signPicture(readable(spec), expiresAt, key)}.png`;
  };
}

/** Answers `GET /charts/<signed>.png`: the picture, or 404 for an address that is not ours or has expired. */
export function pictureRoute({ keys, now, render }: PictureSettings & { render: Render }): Router {
  return Router().get('/charts/:signed.png', async (request: Request<{ signed: string }>, response: Response) => {
    const spec = verifyPicture(request.params.signed, now(), keys);
    if (!spec) {
      response.status(404).type('text/plain').send('This picture does not exist or is no longer shown.');
      return;
    }
    const png = await render(spec);
    response.set('Cache-Control', 'private, max-age=86400, immutable').type('image/png').send(png);
  });
}
