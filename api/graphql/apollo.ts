import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Surroundings } from '../../schema/context';
import type { Metrics } from '../metrics/metrics';
import { timesOperations } from '../metrics/operations';
import type { Asked } from './asked';
import { executor } from './executor';
import { faults, maskFault } from './faults';
import { limits, MOST_TOKENS } from './limits';

/** What GraphQL is served from. */
export interface GraphqlSettings {
  schema: GraphQLSchema;
  around: Surroundings;
  /** In demo mode anybody may ask what the schema is; else a token is needed. */
  demo: boolean;
  log: Logger;
  metrics: Metrics;
}

/** The request pipeline that every operation takes, whether it comes over HTTP or from the bot in this process. */
export async function startApollo({
  schema,
  around,
  demo,
  log,
  metrics,
}: GraphqlSettings): Promise<ApolloServer<Asked>> {
  const apollo = new ApolloServer<Asked>({
    gateway: executor(schema, around, demo),
    plugins: [
      limits,
      faults(around, log),
      timesOperations(metrics),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    formatError: maskFault,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: 20 },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log,
  });
  await apollo.start();
  return apollo;
}
