import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ClaimsIdentity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type Authenticated = ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>;

/** How the SDK's HTTP client calls what repeats a request that ended with a fault of the platform's. */
const RETRYING = 'defaultRetryPolicy';

/**
 * The SDK's authentication, with connections that send each message once. By itself the SDK repeats a POST that was
 * answered with a fault, up to three times, and the fault tells nothing about whether the message has arrived.
 */
export class SendingOnce extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(identity: ClaimsIdentity): Factory {
    return sendingOnce(super.createConnectorFactory(identity));
  }

  override async authenticateRequest(
    ...request: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): Authenticated {
    const result = await super.authenticateRequest(...request);
    return { ...result, ...(result.connectorFactory && { connectorFactory: sendingOnce(result.connectorFactory) }) };
  }
}

function sendingOnce(factory: Factory): Factory {
  const create = async (...to: Parameters<Factory['create']>) => {
    const connector = await factory.create(...to);
    const client: unknown = Reflect.get(connector, 'client');
    if (!hasPipeline(client)) throw new Error('the Bot Framework SDK sends otherwise than expected');
    client.pipeline.removePolicy({ name: RETRYING });
    return connector;
  };
  return Object.create(factory, { create: { value: create } });
}

const hasPipeline = (client: unknown): client is { pipeline: { removePolicy(policy: { name: string }): unknown } } =>
  typeof client === 'object' && client !== null && 'pipeline' in client;
