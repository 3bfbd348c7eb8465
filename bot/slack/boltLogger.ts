import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../handle';

/** Bolt's and the Web API client's warnings and errors in our log. What is below may hold message texts and is dropped. */
export function boltLogger(log: Log): Logger {
  const text = (parts: unknown[]) => parts.map(part => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ from: 'slack' }, text(parts)),
    error: (...parts) => log.error({ from: 'slack' }, text(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
