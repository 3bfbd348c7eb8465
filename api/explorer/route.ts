import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { sendPage } from '../../bot/console/page';

/**
 * `GET /graphql` in a browser: a page to read the schema and try operations; every other request passes on to the API.
 * @param folder the folder of built pages, `dist/page`.
 */
export function explorerPage(folder: string): RequestHandler {
  return Router().get('/graphql', (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html' || request.query.query !== undefined) next();
    else sendPage(response, join(folder, 'api/explorer/page/index.html'));
  });
}
