import { type Request, type Response, Router } from 'express';
import type { Identity, Surroundings } from '../../schema/context';
import { Context } from '../../schema/context';
import { documentOf } from '../../schema/learning/retro/document';
import { keptRetro } from '../../schema/learning/retro/kept';
import { markdownOf } from '../../schema/learning/retro/markdown';
import { sendGone } from '../customerPages/gone';
import { sendPage } from '../customerPages/page';
import { requestIdOf } from '../http/headers';
import { demoPerson } from '../identity/bearer';
import type { IdentifyCaller } from '../identity/caller';
import type { Directory } from '../identity/directory';
import { retrospectivePage } from './retrospectivePage';

/** What the route is put together from. */
export interface RetrospectiveRouteSettings {
  around: Surroundings;
  identify: IdentifyCaller;
  directory: Directory;
  /** In demo mode `?as=` says who reads. */
  demo: boolean;
  now: () => Date;
}

type Asked = Request<{ id: string }>;

/**
 * `/retrospectives/<id>`: a retrospective to read and print, and with `.md` as Markdown. Only for people who may see it;
 * for everybody else it is not there.
 */
export function retrospectiveRoute(settings: RetrospectiveRouteSettings): Router {
  return Router().get('/retrospectives/:id', async (request: Asked, response: Response) => {
    const identity = await reader(settings, request);
    const context =
      identity &&
      (await Context.open(settings.around, identity, { id: requestIdOf(request), origin: 'api', now: settings.now() }));
    if (!context) return sendGone(request, response);
    try {
      const [, id = '', markdown] = /^(.+?)(\.md)?$/.exec(request.params.id) ?? [];
      const retro = await keptRetro(context, { id });
      if (!retro) return sendGone(request, response);
      const document = await documentOf(context, retro);
      if (markdown) {
        response.set('Cache-Control', 'private, no-store').type('text/markdown').send(markdownOf(document));
      } else {
        sendPage(response, 200, retrospectivePage(document, `${id}.md${queryOf(request)}`));
      }
    } finally {
      await context.release();
    }
  });
}

function reader({ identify, directory, demo }: RetrospectiveRouteSettings, request: Asked): Promise<Identity | null> {
  const { as } = request.query;
  if (demo && typeof as === 'string') return demoPerson(directory, as);
  return identify(request);
}

function queryOf({ originalUrl }: Asked): string {
  const at = originalUrl.indexOf('?');
  return at < 0 ? '' : originalUrl.slice(at);
}
