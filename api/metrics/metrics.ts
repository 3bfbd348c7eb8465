import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Buckets in seconds, from a cached answer to one that people give up on. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a server counts of itself, for Prometheus. No label holds a name, a text or anything else that people write. */
export class Metrics {
  readonly registry = new Registry();

  private readonly operations = new Histogram({
    name: 'uplift_graphql_operation_seconds',
    help: 'Time of GraphQL operations by their first field, by where they came from and by how they ended.',
    labelNames: ['field', 'origin', 'outcome'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly messages = new Histogram({
    name: 'uplift_message_seconds',
    help: 'Time from a chat message to its answer, by platform.',
    labelNames: ['platform'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  private readonly understood = new Counter({
    name: 'uplift_messages_understood_total',
    help: 'Chat messages by the command they were understood as and by what was still to be asked: missing, ambiguous, unknown_name or not_understood.',
    labelNames: ['platform', 'command', 'expect'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts one operation. @param seconds how long it took */
  operation(labels: { field: string; origin: string; outcome: string }, seconds: number): void {
    this.operations.observe(labels, seconds);
  }

  /** Counts one message of a chat platform and how it was understood. @param seconds until its answer */
  message(platform: string, { command, expect }: { command?: string; expect?: string }, seconds: number): void {
    this.messages.observe({ platform }, seconds);
    this.understood.inc({ platform, command: command ?? 'none', expect: expect ?? 'none' });
  }

  /** A value that is looked up whenever it is asked for. */
  gauge(name: string, help: string, look: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        const value = await orNothing(look);
        if (value === undefined) gauge.reset();
        else gauge.set(value);
      },
    });
  }

  /** Values of one kind that are looked up together. @param label what tells them apart */
  gauges(
    name: string,
    help: string,
    label: string,
    look: () => Record<string, number> | Promise<Record<string, number>>,
  ): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      async collect() {
        gauge.reset();
        for (const [key, value] of Object.entries((await orNothing(look)) ?? {})) gauge.set({ [label]: key }, value);
      },
    });
  }
}

/** While the database is away, what is looked up there is left out: the rest is wanted then more than ever. */
async function orNothing<T>(look: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}
