/**
 * Every setting, once: environment variable, flag, default, rule, meaning. Read once at start; all errors at once.
 * `infra/docs/settings.md` is generated from this table and a test keeps it so.
 */
export interface Setting<T> {
  readonly env: string;
  readonly doc: string;
  /** As it would be written in the environment; empty = not set. */
  readonly fallback: string;
  /** What a value must be, to be read after "must be". */
  readonly rule: string;
  /** Undefined when the text breaks the rule. */
  readonly parse: (text: string) => T | undefined;
  readonly isSecret?: true;
}

/** A customs administration's own endpoint that we call. */
export interface Destination {
  /** Names its consumer group, so it must not change. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** host:port */
  readonly address: string;
  readonly isTls: boolean;
}

const text = (rule = 'text'): Pick<Setting<string>, 'parse' | 'rule'> => ({ rule, parse: (value) => value });

const whole = (min: number, max: number): Pick<Setting<number>, 'parse' | 'rule'> => ({
  rule: `a whole number from ${min} to ${max}`,
  parse: (value) => {
    const number = Number(value);
    return /^\d+$/u.test(value) && number >= min && number <= max ? number : undefined;
  },
});

const oneOf = <const T extends string>(...values: readonly T[]): Pick<Setting<T>, 'parse' | 'rule'> => ({
  rule: `one of ${values.join(', ')}`,
  parse: (value) => values.find((known) => known === value),
});

/** Comma-separated; every item has to fit. */
const listOf = <T>(
  itemRule: string,
  item: (text: string) => T | undefined,
): Pick<Setting<readonly T[]>, 'parse' | 'rule'> => ({
  rule: `a comma-separated list of ${itemRule}`,
  parse: (value) => {
    const items = value.split(',').map((part) => part.trim());
    const parsed = value.trim() === '' ? [] : items.map(item);
    return parsed.some((one) => one === undefined) ? undefined : (parsed as T[]);
  },
});

const HOST_PORT = /^(\[[0-9a-f:]+\]|[a-z0-9._-]+):(\d{1,5})$/iu;
const TENANT = /^[a-z0-9][a-z0-9-]{0,62}$/u;

const pair = (item: string): readonly [string, string] | undefined => {
  const at = item.lastIndexOf('=');
  return at > 0 && at < item.length - 1 ? [item.slice(0, at).trim(), item.slice(at + 1).trim()] : undefined;
};

const tenantOf = (item: string): { readonly identity: string; readonly tenant: string } | undefined => {
  const parts = pair(item);
  return parts && TENANT.test(parts[1]) ? { identity: parts[0], tenant: parts[1] } : undefined;
};

const customsClientOf = (
  item: string,
): { readonly identity: string; readonly countries: readonly string[] } | undefined => {
  const parts = pair(item);
  const countries = parts?.[1].split('+') ?? [];
  return parts && countries.every((code) => /^[A-Z]{2}$/u.test(code)) ? { identity: parts[0], countries } : undefined;
};

const destinationOf = (item: string): Destination | undefined => {
  const match = /^([a-z0-9-]{1,40})=([A-Z]{2})@(grpcs?):\/\/(.+)$/u.exec(item);
  const [, name, country, scheme, address] = match ?? [];
  return name && country && address && HOST_PORT.test(address)
    ? { name, country, address, isTls: scheme === 'grpcs' }
    : undefined;
};

const setting = <T>(row: Setting<T>): Setting<T> => row;

export const SETTINGS = {
  dataDir: setting({
    env: 'HOLDPOINT_DATA_DIR',
    fallback: 'data',
    ...text('a directory'),
    doc: 'Where the embedded log, stores and generated secrets are kept.',
  }),
  logLevel: setting({
    env: 'HOLDPOINT_LOG_LEVEL',
    fallback: 'info',
    ...oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    doc: 'Least severe log lines that are written.',
  }),
  kafkaBrokers: setting({
    env: 'HOLDPOINT_KAFKA_BROKERS',
    fallback: 'localhost:9092',
    ...listOf('host:port', (item) => (HOST_PORT.test(item) ? item : undefined)),
    doc: 'Brokers to start from. Used by `serve`.',
  }),
  kafkaReplication: setting({
    env: 'HOLDPOINT_KAFKA_REPLICATION',
    fallback: '1',
    ...whole(1, 9),
    doc: 'Replicas of topics that are created; 3 where there are three brokers or more. Used by `serve`.',
  }),
  redisUrl: setting({
    env: 'HOLDPOINT_REDIS_URL',
    fallback: 'redis://localhost:6379',
    rule: 'a redis:// or rediss:// URL',
    parse: (value: string) => (/^rediss?:\/\/\S+$/u.test(value) ? value : undefined),
    isSecret: true,
    doc: 'Redis with histories, states and lists; may carry a password. Used by `serve`.',
  }),
  grpcHost: setting({
    env: 'HOLDPOINT_GRPC_HOST',
    fallback: '127.0.0.1',
    ...text('a host name or address'),
    doc: 'Address gRPC listens on. Without TLS only a loopback address is accepted.',
  }),
  grpcPort: setting({
    env: 'HOLDPOINT_GRPC_PORT',
    fallback: '50051',
    ...whole(0, 65_535),
    doc: 'Port gRPC listens on; 0 = any free one.',
  }),
  metricsHost: setting({
    env: 'HOLDPOINT_METRICS_HOST',
    fallback: '127.0.0.1',
    ...text('a host name or address'),
    doc: 'Address of /livez, /readyz and /metrics.',
  }),
  metricsPort: setting({
    env: 'HOLDPOINT_METRICS_PORT',
    fallback: '9464',
    ...whole(0, 65_535),
    doc: 'Port of /livez, /readyz and /metrics; 0 = any free one.',
  }),
  workers: setting({
    env: 'HOLDPOINT_WORKERS',
    fallback: '1',
    ...whole(1, 64),
    doc: 'Scoring threads in one process.',
  }),
  batchRecordsMax: setting({
    env: 'HOLDPOINT_BATCH_RECORDS_MAX',
    fallback: '256',
    ...whole(1, 10_000),
    doc: 'Most declarations that are scored in one batch.',
  }),
  challengers: setting({
    env: 'HOLDPOINT_CHALLENGERS',
    fallback: '',
    ...listOf('manifest files, or `shipped`', (item) => (item === '' ? undefined : item)),
    doc: 'Models that score beside the one that decides: their scores stand in the assessments and change nothing. `shipped` is the challenger that comes with the program.',
  }),
  gatherMsMax: setting({
    env: 'HOLDPOINT_GATHER_MS_MAX',
    fallback: '250',
    ...whole(1, 60_000),
    doc: 'How long a batch waits for its lookups before it is assessed without them, labelled as degraded.',
  }),
  assessWaitMsMax: setting({
    env: 'HOLDPOINT_ASSESS_WAIT_MS_MAX',
    fallback: '5000',
    ...whole(1, 60_000),
    doc: 'Longest wait of `Assess` for its outcome; past it the answer is the id.',
  }),
  submitInFlightMax: setting({
    env: 'HOLDPOINT_SUBMIT_IN_FLIGHT_MAX',
    fallback: '1024',
    ...whole(1, 100_000),
    doc: 'Requests of one `Submit` stream that wait for the log before reading pauses.',
  }),
  messageBytesMax: setting({
    env: 'HOLDPOINT_MESSAGE_BYTES_MAX',
    fallback: '16777216',
    ...whole(65_536, 67_108_864),
    doc: 'Largest gRPC message that is read; a larger one ends its stream, a smaller one that is over our limits is rejected.',
  }),
  deliveryWindow: setting({
    env: 'HOLDPOINT_DELIVERY_WINDOW',
    fallback: '256',
    ...whole(1, 10_000),
    doc: 'Recommendations a destination may have in hand without having acknowledged them.',
  }),
  tenants: setting({
    env: 'HOLDPOINT_TENANTS',
    fallback: '',
    ...listOf('identity=tenant (tenant: lower case letters, digits and -)', tenantOf),
    doc: 'Which TLS client identity (common name or DNS name of its certificate) declares as which tenant.',
  }),
  rawTopicTenants: setting({
    env: 'HOLDPOINT_RAW_TOPIC_TENANTS',
    fallback: '',
    ...listOf('tenants (lower case letters, digits and -)', (item) => (TENANT.test(item) ? item : undefined)),
    doc: 'Tenants whose raw topic holdpoint.aed.v1.<tenant> intake reads.',
  }),
  customsClients: setting({
    env: 'HOLDPOINT_CUSTOMS_CLIENTS',
    fallback: '',
    ...listOf('identity=CC+CC (ISO countries)', customsClientOf),
    doc: 'Which TLS client identity may subscribe, decide and report for which countries.',
  }),
  destinations: setting({
    env: 'HOLDPOINT_DESTINATIONS',
    fallback: '',
    ...listOf('name=CC@grpcs://host:port (or grpc:// on loopback)', destinationOf),
    doc: "Customs' own endpoints that recommendations are pushed to. A name keeps the position; do not change it.",
  }),
  partyKeySecret: setting({
    env: 'HOLDPOINT_PARTY_KEY_SECRET',
    fallback: '',
    rule: 'at least 64 hexadecimal digits, or empty',
    parse: (value: string) => (/^([0-9a-f]{64,})?$/iu.test(value) ? value : undefined),
    isSecret: true,
    doc: 'Secret of the keyed hashes of party attributes. Empty: `up` generates one into the data directory; `serve` refuses to start.',
  }),
  partyKeyId: setting({
    env: 'HOLDPOINT_PARTY_KEY_ID',
    fallback: 'k1',
    rule: '1 to 16 letters, digits or -',
    parse: (value: string) => (/^[a-z0-9-]{1,16}$/iu.test(value) ? value : undefined),
    doc: 'Names the secret in the records it was used for; change both together.',
  }),
  explorationSecret: setting({
    env: 'HOLDPOINT_EXPLORATION_SECRET',
    fallback: '',
    rule: 'at least 64 hexadecimal digits, or empty',
    parse: (value: string) => (/^([0-9a-f]{64,})?$/iu.test(value) ? value : undefined),
    isSecret: true,
    doc: 'Key of the draw by lot: without it nobody can tell which parcels are drawn. The same for all scoring processes. Empty: `up` generates one into the data directory; `serve scoring` draws nothing.',
  }),
  tlsCert: setting({
    env: 'HOLDPOINT_TLS_CERT',
    fallback: '',
    ...text('a PEM file'),
    doc: 'Our certificate, towards clients and towards destinations.',
  }),
  tlsKey: setting({
    env: 'HOLDPOINT_TLS_KEY',
    fallback: '',
    ...text('a PEM file'),
    doc: "The certificate's private key.",
  }),
  tlsClientCa: setting({
    env: 'HOLDPOINT_TLS_CLIENT_CA',
    fallback: '',
    ...text('a PEM file'),
    doc: 'Authority whose client certificates are accepted. Needed with TLS: the tenant is the peer, never the payload.',
  }),
  tlsDestinationCa: setting({
    env: 'HOLDPOINT_TLS_DESTINATION_CA',
    fallback: '',
    ...text('a PEM file'),
    doc: "Authority of the destinations' certificates; empty = the system's.",
  }),
  drainMsMax: setting({
    env: 'HOLDPOINT_DRAIN_MS_MAX',
    fallback: '20000',
    ...whole(100, 600_000),
    doc: 'Longest orderly stop after SIGTERM before the process exits anyway.',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Config = { readonly [K in SettingName]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never };

export interface ConfigProblem {
  readonly setting: string;
  readonly value: string;
  readonly rule: string;
}

/** Names every problem, not the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ setting, value, rule }) => `${setting} is '${value}', but must be ${rule}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * Flags (`--data-dir`) win over the environment, which wins over the default.
 * @throws ConfigError with all problems
 */
export const readConfig = (sources: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags?: Readonly<Record<string, unknown>>;
}): Config => {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, row] of Object.entries(SETTINGS) as [SettingName, Setting<unknown>][]) {
    const flag = sources.flags?.[flagOf(name)];
    const written = typeof flag === 'string' ? flag : (sources.env[row.env] ?? row.fallback);
    values[name] = row.parse(written);
    if (values[name] !== undefined) continue;
    const setting = typeof flag === 'string' ? `--${flagOf(name)}` : row.env;
    problems.push({ setting, value: row.isSecret ? '(secret)' : written, rule: row.rule });
  }
  for (const { of, find } of RELATIONS) {
    if (of.every((name) => values[name] !== undefined)) problems.push(...find(values as Config));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Config;
};

/** `dataDir` is `--data-dir`. */
export const flagOf = (name: SettingName): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Every setting as an option of `util.parseArgs`. */
export const SETTING_FLAGS: Readonly<Record<string, { readonly type: 'string' }>> = Object.fromEntries(
  (Object.keys(SETTINGS) as SettingName[]).map((name) => [flagOf(name), { type: 'string' } as const]),
);

/** The settings page, in Markdown. */
export const describeSettings = (): string => {
  const rows = (Object.entries(SETTINGS) as [SettingName, Setting<unknown>][]).map(
    ([name, { env, fallback, rule, doc, isSecret }]) =>
      `| \`${env}\` | \`--${flagOf(name)}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${rule}${isSecret ? '; secret' : ''} | ${doc} |`,
  );
  return ['| variable | flag | default | must be | meaning |', '|---|---|---|---|---|', ...rows, ''].join('\n');
};

/** Addresses that never leave the machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|\[?::ffff:127(\.\d{1,3}){3}\]?)$/iu.test(host);

/** Rules over several settings, looked at once each of them is right by itself. */
const RELATIONS: readonly {
  readonly of: readonly SettingName[];
  readonly find: (config: Config) => readonly ConfigProblem[];
}[] = [
  {
    of: ['grpcHost', 'tlsCert'],
    find: ({ grpcHost, tlsCert }) =>
      tlsCert !== '' || isLoopback(grpcHost)
        ? []
        : [broken('grpcHost', grpcHost, `a loopback address unless ${SETTINGS.tlsCert.env} is set`)],
  },
  {
    of: ['tlsCert', 'tlsKey'],
    find: ({ tlsCert, tlsKey }) =>
      (tlsCert === '') === (tlsKey === '')
        ? []
        : [broken('tlsKey', tlsKey, `set together with ${SETTINGS.tlsCert.env}`)],
  },
  {
    of: ['tlsCert', 'tlsClientCa'],
    find: ({ tlsCert, tlsClientCa }) =>
      (tlsCert === '') === (tlsClientCa === '')
        ? []
        : [broken('tlsClientCa', tlsClientCa, `set together with ${SETTINGS.tlsCert.env}`)],
  },
  {
    of: ['destinations'],
    find: ({ destinations }) =>
      destinations
        .filter(({ isTls, address }) => !isTls && !isLoopback(address.replace(/:\d+$/u, '')))
        .map(({ name, address }) => broken('destinations', `${name}=…${address}`, 'grpcs:// unless it is on loopback')),
  },
  {
    of: ['destinations'],
    find: ({ destinations }) =>
      destinations
        .filter(({ name }, at) => destinations.findIndex((other) => other.name === name) !== at)
        .map(({ name }) => broken('destinations', name, 'a name that stands once')),
  },
];

const broken = (name: SettingName, value: string, rule: string): ConfigProblem => ({
  setting: SETTINGS[name].env,
  value,
  rule,
});

/**
 * A misspelt variable would otherwise be ignored in silence. A warning, no error: Kubernetes puts variables of its own
 * into every container, named after the services it knows.
 */
export const unknownSettings = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const known = new Set<string>(Object.values(SETTINGS).map((row) => row.env));
  return Object.entries(env).flatMap(([name, value = '']) =>
    name.startsWith('HOLDPOINT_') && !known.has(name) && !NOT_SETTINGS.test(name) && !isOfKubernetes(name, value)
      ? [name]
      : [],
  );
};

/** Read elsewhere: fault tests, tests with the real samples, stack traces on the command line. */
const NOT_SETTINGS = /^HOLDPOINT_(CRASH_AT|SAMPLES|TRACE|TEST_.*)$/u;

/** `…_PORT` alone could as well be a setting of ours misspelt; Kubernetes puts an address with a scheme there. */
const isOfKubernetes = (name: string, value: string): boolean =>
  /_SERVICE_(HOST|PORT.*)$|_PORT_\d+_/u.test(name) || (name.endsWith('_PORT') && /^(tcp|udp|sctp):\/\//u.test(value));
