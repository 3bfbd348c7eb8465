import { BlockList, isIP } from 'node:net';
import { type Request, type RequestHandler, Router } from 'express';
import { type IdentifyCaller, isKnown } from '../identity/caller';
import type { Metrics } from './metrics';

const NEAR = new BlockList();
NEAR.addSubnet('127.0.0.0', 8);
NEAR.addSubnet('10.0.0.0', 8);
NEAR.addSubnet('172.16.0.0', 12);
NEAR.addSubnet('192.168.0.0', 16);
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');

/**
 * `GET /metrics` in Prometheus' format: for callers of the server's own network that come without a proxy in between,
 * and for those with a token.
 */
export function metricsRoute(metrics: Metrics, identify: IdentifyCaller): RequestHandler {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (!isNear(request) && !(await isKnown(identify, request))) {
      response.status(401).json({ error: 'Send an Authorization header with a valid token.' });
      return;
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

function isNear(request: Request): boolean {
  if (request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined) return false;
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const version = isIP(address);
  return version !== 0 && NEAR.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
