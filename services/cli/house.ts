/** Opens what every role needs, embedded in one SQLite file or on Kafka and Redis; each resource registers its close. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countingBurials } from '../adapters/burials.ts';
import { type Config, ConfigError, readConfig, SETTINGS, unknownSettings } from '../adapters/config.ts';
import { openCrashPoints, withCrashPoint } from '../adapters/crash-point.ts';
import { lockDirectory } from '../adapters/directory-lock.ts';
import type { GrpcService } from '../adapters/grpc-server.ts';
import { type GrpcServer, openGrpcServer } from '../adapters/grpc-server.ts';
import { openHashes } from '../adapters/hashes.ts';
import type { Faced, House } from '../adapters/house.ts';
import { openLifecycle } from '../adapters/lifecycle.ts';
import { loadHs2022 } from '../adapters/lists/hs.ts';
import type { LogNotice } from '../adapters/log-support.ts';
import { openLogger } from '../adapters/logger.ts';
import { openMetrics } from '../adapters/metrics.ts';
import { openMetricsServer, type ReadyCheck } from '../adapters/metrics-server.ts';
import { openSqliteLog } from '../adapters/sqlite-log.ts';
import { openStores, type StoreConfig } from '../adapters/stores.ts';
import { readTlsFiles } from '../adapters/tls.ts';
import type { EventLog } from '../core/log.ts';
import type { Stores } from '../core/stores.ts';
import { rawTopic, TOPICS } from '../core/topics.ts';

export type Role = 'intake' | 'scoring' | 'customs' | 'feedback';

export interface OpenHouse extends House {
  /** host:port */
  readonly metricsAddress: string;
  /** Until then `/readyz` says so. */
  readonly setStarted: () => void;
  /** So that worker threads can open their own. */
  readonly storeConfig: StoreConfig;
}

/** Everything in one SQLite file under the data directory, made when it is not there. @throws DirectoryInUse */
export const openEmbeddedHouse = async (config: Config): Promise<OpenHouse> => {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
  const path = join(config.dataDir, SQLITE_FILE);
  const lock = lockDirectory(config.dataDir);
  return openHouse(config, {
    role: 'up',
    secret: config.partyKeySecret || keptSecret(join(config.dataDir, 'party-key')),
    explorationSecret: config.explorationSecret || keptSecret(join(config.dataDir, 'exploration-key')),
    storeConfig: { kind: 'sqlite', path },
    close: lock.release,
    async openLog(notice) {
      const log = openSqliteLog({ store: { path }, now: Date.now, notice });
      return { log, close: log.close };
    },
  });
};

/** @throws ConfigError when the role needs the party key and there is none; LogError when no broker answers */
export const openDistributedHouse = async (config: Config, role: Role): Promise<OpenHouse> => {
  if (config.partyKeySecret === '' && KEY_ROLES.has(role)) {
    throw new ConfigError([
      { setting: SETTINGS.partyKeySecret.env, value: '', rule: `set, the same for all roles, to run ${role}` },
    ]);
  }
  return openHouse(config, {
    role,
    secret: config.partyKeySecret,
    explorationSecret: config.explorationSecret,
    storeConfig: { kind: 'redis', url: config.redisUrl, gatherMsMax: config.gatherMsMax, commandMsMax: STORE_MS_MAX },
    async openLog(notice) {
      // Loaded here, because an embedded process should not carry it.
      const { openKafkaLog } = await import('../adapters/kafka-log.ts');
      const log = await openKafkaLog({
        brokers: config.kafkaBrokers,
        clientId: `holdpoint-${role}`,
        replicationFactor: config.kafkaReplication,
        notice,
      });
      await log.createTopics([...Object.values(TOPICS), ...config.rawTopicTenants.map(rawTopic)]);
      return { log, close: log.close };
    },
  });
};

/** One gRPC server for the roles that have a face here; drains their streams before it closes. */
export const openFace = async (house: House, faces: readonly Faced[]): Promise<GrpcServer> => {
  const { config, life } = house;
  const server = await openGrpcServer({
    host: config.grpcHost,
    port: config.grpcPort,
    tls: readTlsFiles(config),
    messageBytesMax: config.messageBytesMax,
    services: faces.map(({ service }): GrpcService => service),
    closeMsMax: Math.min(5_000, config.drainMsMax / 2),
  });
  life.onClose('gRPC server', () => server.close());
  for (const { endStreams } of faces) life.onClose('gRPC streams', endStreams);
  return server;
};

/** Configuration from the environment and the command's flags. @throws ConfigError */
export const configFrom = (flags: Readonly<Record<string, unknown>>): Config => readConfig({ env: process.env, flags });

export const SQLITE_FILE = 'holdpoint.sqlite';
const STORE_MS_MAX = 1_000;
const KEY_ROLES: ReadonlySet<Role> = new Set(['intake', 'feedback']);

interface Parts {
  readonly role: string;
  readonly secret: string;
  readonly explorationSecret: string;
  readonly storeConfig: StoreConfig;
  /** Last of all, when nothing of this is open any more. */
  readonly close?: () => void;
  readonly openLog: (notice: LogNotice) => Promise<{ readonly log: EventLog; readonly close: () => Promise<void> }>;
}

const openHouse = async (config: Config, parts: Parts): Promise<OpenHouse> => {
  const logger = openLogger({ level: config.logLevel, role: parts.role });
  const metrics = openMetrics();
  const life = openLifecycle({ log: logger.log, drainMsMax: config.drainMsMax });
  const crash = openCrashPoints();
  if (parts.close !== undefined) life.onClose('data directory', parts.close);
  for (const name of unknownSettings(process.env)) logger.log('warn', 'unknown-setting', { setting: name });
  const notice: LogNotice = (level, event, fields) => {
    logger.log(level, event, fields);
    if (level !== 'debug') metrics.count('logNotices', { level, event });
  };
  let hasStarted = false;
  let stores: Stores | undefined;
  const ready: Readonly<Record<string, ReadyCheck>> = {
    start: async () => ({ isReady: hasStarted, cause: 'starting' }),
    store: async () => ({ isReady: (await stores?.health.isUp()) === true, cause: 'does not answer' }),
  };
  try {
    const server = await openMetricsServer({
      host: config.metricsHost,
      port: config.metricsPort,
      metrics,
      ready,
      isStopping: life.isStopping,
    });
    life.onClose('metrics server', server.close);
    const opened = await parts.openLog(notice);
    life.onClose('log', opened.close);
    const log = countingBurials(opened.log, metrics);
    stores = await openStores(parts.storeConfig);
    life.onClose('stores', stores.close);
    return {
      config,
      logger,
      metrics,
      life,
      log: process.env.HOLDPOINT_CRASH_AT ? withCrashPoint(log, crash) : log,
      stores,
      explorationSecret: parts.explorationSecret,
      hashes: openHashes({ secret: parts.secret, keyId: config.partyKeyId }),
      reference: { hs: [{ edition: '2022', validFrom: '2022-01-01', codes: loadHs2022().texts }] },
      crash,
      now: Date.now,
      metricsAddress: server.address,
      storeConfig: parts.storeConfig,
      setStarted: () => {
        hasStarted = true;
      },
    };
  } catch (error) {
    await life.stop('could not start');
    throw error;
  }
};

/** Made once: another secret would give every party a new history, and draw other parcels. */
const keptSecret = (path: string): string => {
  if (!existsSync(path)) writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  return readFileSync(path, 'utf8').trim();
};
