/** The system under test as processes: the roles on Kafka and Redis, or the one process on SQLite. */

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Role, roleOf } from '../support/processes.ts';
import { freePort, type Server, startKafka, startRedis } from '../support/servers.ts';
import type { RawLog } from './audit.ts';
import { LISTED_NAME } from './parcels.ts';
import { readKafka, readSqlite } from './raw-log.ts';

export type Mode = 'kafka' | 'sqlite';

export interface World {
  readonly roles: readonly Role[];
  readonly carrierAddress: string;
  readonly customsAddress: string;
  readonly redis: Server | undefined;
  readonly kafka: Server | undefined;
  /** Publishes an edition of the swapped list, with the listed name in it or without. */
  swapList(isListed: boolean): Promise<void>;
  readRawLog(): Promise<RawLog>;
  stop(): Promise<void>;
}

export const openWorld = (mode: Mode, dir: string, env: Readonly<Record<string, string>> = {}): Promise<World> => {
  mkdirSync(dir, { recursive: true });
  return mode === 'kafka' ? openDistributed(dir, env) : openEmbedded(dir, env);
};

const SECRET = 'ab'.repeat(32);
const COMMON = { HOLDPOINT_PARTY_KEY_SECRET: SECRET, HOLDPOINT_LOG_LEVEL: 'info' };

const openDistributed = async (dir: string, env: Readonly<Record<string, string>>): Promise<World> => {
  const [kafka, redis] = await Promise.all([
    startKafka({ dir: made(dir, 'kafka') }),
    startRedis({ dir: made(dir, 'redis'), appendonly: true }),
  ]);
  const ports = { intake: await freePort(), customs: await freePort() };
  const roles: Role[] = [];
  for (const name of ['intake', 'scoring', 'customs', 'feedback'] as const) {
    const grpcPort = name === 'intake' || name === 'customs' ? ports[name] : await freePort();
    roles.push(
      roleOf({
        name,
        args: ['serve', name],
        metricsPort: await freePort(),
        logFile: join(dir, `${name}.log`),
        env: {
          ...COMMON,
          HOLDPOINT_KAFKA_BROKERS: kafka.url,
          HOLDPOINT_REDIS_URL: redis.url,
          HOLDPOINT_GRPC_PORT: String(grpcPort),
          ...env,
        },
      }),
    );
  }
  const lists = listSwapper(dir, redis.url);
  // The first one up creates the topics; the others would race it.
  await roles[0]!.start();
  await Promise.all(roles.slice(1).map((role) => role.start()));
  return {
    roles,
    kafka,
    redis,
    carrierAddress: `127.0.0.1:${ports.intake}`,
    customsAddress: `127.0.0.1:${ports.customs}`,
    swapList: lists,
    readRawLog: () => readKafka(kafka.url),
    async stop() {
      await Promise.all(roles.map((role) => role.stop()));
      await Promise.all([kafka.stop(), redis.stop()]);
    },
  };
};

const openEmbedded = async (dir: string, env: Readonly<Record<string, string>>): Promise<World> => {
  const dataDir = made(dir, 'data');
  const grpcPort = await freePort();
  const role = roleOf({
    name: 'up',
    args: ['up', '--data-dir', dataDir],
    metricsPort: await freePort(),
    logFile: join(dir, 'up.log'),
    env: { ...COMMON, HOLDPOINT_GRPC_PORT: String(grpcPort), HOLDPOINT_WORKERS: '1', ...env },
  });
  await role.start();
  const file = join(dataDir, 'holdpoint.sqlite');
  return {
    roles: [role],
    kafka: undefined,
    redis: undefined,
    carrierAddress: `127.0.0.1:${grpcPort}`,
    customsAddress: `127.0.0.1:${grpcPort}`,
    swapList: listSwapper(dir, file),
    readRawLog: () => readSqlite(file),
    stop: async () => void (await role.stop()),
  };
};

const made = (dir: string, name: string): string => {
  const path = join(dir, name);
  mkdirSync(path, { recursive: true });
  return path;
};

/** Swaps editions as an operator does: `holdpoint lists import … --store …`. */
const listSwapper = (dir: string, store: string): World['swapList'] => {
  let edition = 0;
  return async (isListed) => {
    edition += 1;
    const file = join(dir, `swapped-${edition}.jsonl`);
    const provenance = { source: 'fault test' };
    const header = {
      list: 'fault-test',
      kind: 'PARTY',
      edition: String(edition),
      source: 'fault test',
      licence: 'CC0-1.0',
    };
    const name = isListed ? LISTED_NAME : 'Nobody At All Holdings';
    const entry = {
      id: 'f1',
      schema: 'company',
      names: [{ name, kind: 'primary' }],
      programmes: ['SDNTK'],
      provenance,
    };
    writeFileSync(file, `${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
    await promisify(execFile)(process.execPath, [
      'services/cli/holdpoint.ts',
      'lists',
      'import',
      file,
      '--store',
      store,
    ]);
  };
};
