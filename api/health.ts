import { Router } from 'express';
import type { Pool } from 'pg';

/** How long the database may take to count as there, in milliseconds. */
const PATIENCE_MS = 1_000;

/** `GET /healthz`: the process lives. `GET /readyz`: it may be given traffic. */
export function health(pool: Pool, isStopping: () => boolean): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n');
  });
  router.get('/readyz', async (_request, response) => {
    const reason = isStopping() ? 'stopping' : (await answers(pool)) ? null : 'the database does not answer';
    response
      .status(reason ? 503 : 200)
      .type('text/plain')
      .send(`${reason ?? 'ready'}\n`);
  });
  return router;
}

async function answers(pool: Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const asked = pool.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const there = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return there;
}
