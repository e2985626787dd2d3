/** The same two servers as containers, where a Docker daemon answers and the image is there or comes quickly. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort } from './servers.ts';

export interface Container {
  readonly url: string;
  stop(): Promise<void>;
}

const KAFKA_IMAGE = 'apache/kafka:4.3.0';
const REDIS_IMAGE = 'redis:7.4-alpine';
const DAEMON_MS_MAX = 5_000;
const PULL_MS_MAX = 90_000;

/** Undefined without a daemon or the image. */
export const containedKafka = async (): Promise<Container | undefined> => {
  if (!(await hasImage(KAFKA_IMAGE))) return undefined;
  const { GenericContainer, Wait } = await testcontainers();
  const port = await freePort();
  const container = await new GenericContainer(KAFKA_IMAGE)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
      KAFKA_HEAP_OPTS: '-Xmx512m',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return { url: `127.0.0.1:${port}`, stop: async () => void (await container.stop()) };
};

export const containedRedis = async (): Promise<Container | undefined> => {
  if (!(await hasImage(REDIS_IMAGE))) return undefined;
  const { GenericContainer, Wait } = await testcontainers();
  const container = await new GenericContainer(REDIS_IMAGE)
    .withExposedPorts(6379)
    .withWaitStrategy(Wait.forLogMessage(/Ready to accept connections/))
    .start();
  const url = `redis://${container.getHost()}:${container.getMappedPort(6379)}`;
  return { url, stop: async () => void (await container.stop()) };
};

/** Loaded only when wanted: it takes half a second, and every test run passes here. */
const testcontainers = () => import('testcontainers');

const docker = (args: readonly string[], timeout: number): Promise<boolean> =>
  promisify(execFile)('docker', args, { timeout }).then(
    () => true,
    () => false,
  );

const hasImage = async (image: string): Promise<boolean> =>
  (await docker(['info'], DAEMON_MS_MAX)) &&
  ((await docker(['image', 'inspect', image], DAEMON_MS_MAX)) || (await docker(['pull', '-q', image], PULL_MS_MAX)));
