import type { TeamsAdapter, TeamsOptions } from './adapter';

/**
 * Teams, loaded when it is first needed: the SDK is eight hundred files, and many servers never hear from Teams. What it
 * says of itself is known before: that it has no look-up for what has been sent.
 */
export function lateTeams(options: TeamsOptions): TeamsAdapter {
  let loaded: TeamsAdapter | undefined;
  const load = (): TeamsAdapter => {
    const { createTeamsAdapter }: typeof import('./adapter') = require('./adapter');
    loaded ??= createTeamsAdapter(options);
    return loaded;
  };
  return {
    process: (request, response) => load().process(request, response),
    idle: async () => loaded?.idle(),
    outlet: {
      platform: 'teams',
      send: (place, reply, key) => load().outlet.send(place, reply, key),
    },
  };
}
