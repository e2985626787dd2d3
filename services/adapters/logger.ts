import { type BaseLogger, destination, pino } from 'pino';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** One event name a line, facts in fields: `log('warn', 'destination-unreachable', { destination, attempt })`. */
export type Log = (level: LogLevel, event: string, fields?: object) => void;

export interface Logger {
  readonly log: Log;
  /** The same logger with fields on every line. */
  with(fields: object): Logger;
  /** Writes what is buffered; before a hard exit. */
  flush(): void;
}

/** JSON lines on standard error: standard output is for data. */
export const openLogger = (options: {
  readonly level: LogLevel | 'silent';
  readonly role: string;
  /** File descriptor. */
  readonly fd?: number;
}): Logger => {
  const stream = destination({ fd: options.fd ?? 2, sync: true });
  const root = pino(
    {
      level: options.level,
      base: { role: options.role, pid: process.pid },
      messageKey: 'event',
      errorKey: 'error',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED_PATHS, censor: '[personal data]' },
      serializers: { error: describeError },
    },
    stream,
  );
  return wrap(root, () => stream.flushSync());
};

type Pino = Pick<BaseLogger, LogLevel> & { child(bindings: object): Pino };

const wrap = (base: Pino, flush: () => void): Logger => ({
  log: (level, event, fields) => base[level](fields ?? {}, event),
  with: (fields) => wrap(base.child(fields), flush),
  flush,
});

/** Messages of errors may quote values; ours name paths and rules, a library's are kept short. */
const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error).slice(0, ERROR_CHARS_MAX) };
  const { code, retriable } = error as { code?: unknown; retriable?: unknown };
  return {
    type: error.name,
    message: error.message.slice(0, ERROR_CHARS_MAX),
    ...(code === undefined ? {} : { code }),
    ...(retriable === undefined ? {} : { retriable }),
    stack: error.stack?.split('\n').slice(1, 12).join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
};

const ERROR_CHARS_MAX = 500;

/**
 * Nobody should log these; if somebody does, a line in the log must still hold no personal data. pino's wildcards match
 * one level, so each is listed at three depths.
 */
const PERSONAL = [
  'consignor',
  'consignee',
  'notifyParty',
  'buyer',
  'seller',
  'account',
  'declaration',
  'declared',
  'recommended',
  'goodsItem',
  'surface',
  'name',
  'address',
  'phone',
  'email',
  'identifier',
  'officer',
  'raw',
  'payload',
  'consignmentKey',
  'secret',
  'password',
] as const;

export const REDACTED_PATHS: string[] = PERSONAL.flatMap((word) => [word, `*.${word}`, `*.*.${word}`]);
