import { Kafka, type KafkaConfig, logLevel, type RetryOptions } from 'kafkajs';
import { LogError, type LogNotice } from './log-support.ts';

export interface KafkaConnection {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
  readonly notice: LogNotice;
}

/**
 * All that KafkaJS says about itself is for debugging: it calls each of hundreds of reconnections an error, while what
 * went wrong for us is thrown, or told by the notices of these files.
 *
 * A client of its own for every producer and every consumer: KafkaJS shares committed offsets in memory between
 * consumers of one client, and two members of a group would overwrite each other's.
 */
export const connectKafka = (
  { brokers, clientId, ssl, sasl, notice }: KafkaConnection,
  retry: RetryOptions = KAFKA_RETRY,
): Kafka => {
  hushNegativeTimeouts();
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: 5_000,
    authenticationTimeout: 10_000,
    reauthenticationThreshold: 10_000,
    requestTimeout: 30_000,
    enforceRequestTimeout: true,
    retry,
    logLevel: logLevel.INFO,
    logCreator:
      () =>
      ({ label, namespace, log }) => {
        const { message, timestamp: _, logger: __, stack: ___, ...fields } = log;
        notice('debug', 'kafka_client', { label, namespace, message, ...fields });
      },
  });
};

/** About three seconds in all. Whoever waits longer does so above, where it shows and can be stopped. */
export const KAFKA_RETRY = {
  initialRetryTime: 50,
  factor: 0.2,
  multiplier: 2,
  maxRetryTime: 1_000,
  retries: 6,
} as const satisfies RetryOptions;

/**
 * For consumers, about twenty seconds: one that gives up loses its membership, and its successor then waits until the
 * group has missed it, so a broker's ordinary restart is better sat out.
 */
export const CONSUMER_RETRY = { ...KAFKA_RETRY, retries: 22 } as const satisfies RetryOptions;

/** Any error of KafkaJS as one of ours. Its "retries exceeded" calls itself not retriable; the cause under it knows. */
export const kafkaError = (doing: string, error: unknown): LogError => {
  if (error instanceof LogError) return error;
  const chain = causes(error);
  const retriable = !chain.some(isHopeless) && (chain.at(-1) as KafkaTrouble).retriable !== false;
  return new LogError(`${doing}: ${chain[0]?.message ?? String(error)}`, { retriable, cause: error });
};

interface KafkaTrouble extends Error {
  readonly retriable?: boolean;
  readonly type?: string;
}

const causes = (error: unknown): readonly KafkaTrouble[] => {
  const chain: KafkaTrouble[] = [];
  for (let e = error; e instanceof Error && chain.length < 10; e = e.cause) chain.push(e);
  return chain;
};

/** What waiting does not heal: credentials, permissions, a broker or a record that does not fit. */
const isHopeless = ({ name, type }: KafkaTrouble): boolean =>
  HOPELESS_NAMES.has(name) || HOPELESS_TYPES.test(type ?? '');

const HOPELESS_NAMES: ReadonlySet<string> = new Set([
  'KafkaJSSASLAuthenticationError',
  'KafkaJSNotImplemented',
  'KafkaJSServerDoesNotSupportApiKey',
  'TypeError',
  'RangeError',
]);
const HOPELESS_TYPES = /AUTHORIZATION_FAILED|SASL|UNSUPPORTED|MESSAGE_TOO_LARGE|RECORD_LIST_TOO_LARGE|INVALID_/;

let hushed = false;

/**
 * KafkaJS 2.2.4 sets a timer with a negative delay after every response (`requestQueue`, when nothing throttles). It
 * means "at once" and does no harm, but Node warns of it, once. That one warning is swallowed, no other.
 */
const hushNegativeTimeouts = (): void => {
  if (hushed) return;
  hushed = true;
  const emitWarning = process.emitWarning;
  const filtered = (warning: string | Error, ...rest: unknown[]): void => {
    if (rest[0] !== 'TimeoutNegativeWarning') Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  process.emitWarning = filtered as typeof process.emitWarning;
};
