/**
 * Starts real Kafka and Redis natively, each in a directory of its own: for the test run, and for the fault and bench
 * scripts that stop, kill and restart theirs. Holds no product logic.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaJars, redisBinary } from './downloads.ts';

export interface Server {
  /** `host:port` for Kafka, `redis://host:port` for Redis. Stays the same over restarts. */
  readonly url: string;
  readonly pid: () => number;
  /** SIGTERM, and SIGKILL when that takes too long. */
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT: there, but silent. */
  freeze(): void;
  thaw(): void;
  /** Starts again on the same directory and port; stops first when it still runs. */
  restart(): Promise<void>;
}

export interface ServerOptions {
  /** Data, configuration and `server.log`; must exist. Data that is there is used. */
  readonly dir: string;
  /** Default: a free one. */
  readonly port?: number;
}

/** One KRaft node, broker and controller. @throws when Java or the jars cannot be had, or it is not up in time */
export const startKafka = async ({ dir, port }: ServerOptions): Promise<Server> => {
  const brokerPort = port ?? (await freePort());
  const controllerPort = await freePort();
  const jars = join(await kafkaJars(), '*');
  const properties = join(dir, 'server.properties');
  writeFileSync(properties, kafkaProperties({ dir, brokerPort, controllerPort }));
  const java = (...args: string[]) => ['-Xmx512m', '-XX:TieredStopAtLevel=1', ...LOG_LEVEL, '-cp', jars, ...args];
  if (!existsSync(join(dir, 'data', 'meta.properties'))) {
    const format = java('kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', properties);
    await finished(launch({ command: 'java', args: format, dir }), dir);
  }
  return supervise({
    url: `127.0.0.1:${brokerPort}`,
    dir,
    start: () => launch({ command: 'java', args: java('kafka.Kafka', properties), dir }),
    // The port opens before the broker is unfenced; only the log tells that it serves.
    isUp: (log) => log.includes('Kafka Server started'),
  });
};

export const startRedis = async ({
  dir,
  port,
  appendonly = false,
}: ServerOptions & { readonly appendonly?: boolean }) => {
  const redisPort = port ?? (await freePort());
  const binary = await redisBinary();
  const args = ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--dir', dir, '--save', ''];
  args.push('--appendonly', appendonly ? 'yes' : 'no', '--appendfsync', 'always', '--daemonize', 'no');
  return supervise({
    url: `redis://127.0.0.1:${redisPort}`,
    dir,
    start: () => launch({ command: binary, args, dir }),
    isUp: (log) => /ready to accept connections/i.test(log),
  });
};

/**
 * A port that is free and that nobody is given by chance before it is used: below those the kernel hands out, to
 * connections and to servers on port 0, and from a stretch that no other process of one test run takes from.
 */
export const freePort = async (): Promise<number> => {
  for (let tried = 0; tried < PORTS_EACH; tried++) {
    const port = firstPort + (portsTaken++ % PORTS_EACH);
    if (await isFree(port)) return port;
  }
  throw new Error(`none of the ports ${firstPort} to ${firstPort + PORTS_EACH - 1} is free`);
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const PORT_FIRST = 12_000;
const PORTS_EACH = 100;
const STRETCHES = 200;
const firstPort = PORT_FIRST + PORTS_EACH * (process.pid % STRETCHES);
let portsTaken = 0;

const START_MS_MAX = 60_000;
const STOP_MS_MAX = 15_000;
const CLUSTER_ID = 'aG9sZHBvaW50LXRlc3RzMQ';
const LOG_LEVEL = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=info'];

const supervise = async (server: {
  readonly url: string;
  readonly dir: string;
  readonly start: () => ChildProcess;
  readonly isUp: (log: string) => boolean;
}): Promise<Server> => {
  let child: ChildProcess | undefined;
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const up = async (): Promise<void> => {
    child = server.start();
    const deadline = Date.now() + START_MS_MAX;
    while (!server.isUp(readLog(server.dir)) || !(await answers(server.url))) {
      if (!isRunning() || Date.now() > deadline) {
        await end('SIGKILL');
        throw new Error(`${server.url} did not come up:\n${readLog(server.dir).slice(-2_000)}`);
      }
      await sleep(50);
    }
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (!child || !isRunning()) return;
    const gone = new Promise((resolve) => child!.once('exit', resolve));
    child.kill(signal);
    child.kill('SIGCONT');
    const inTime = await Promise.race([gone.then(() => true), sleep(STOP_MS_MAX, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
    await gone;
  };
  // Whoever started it may end without stopping it; a server left behind would hold its port and memory.
  process.once('exit', () => child?.kill('SIGKILL'));
  await up();
  return {
    url: server.url,
    pid: () => child!.pid!,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    freeze: () => void child!.kill('SIGSTOP'),
    thaw: () => void child!.kill('SIGCONT'),
    restart: async () => {
      await end('SIGTERM');
      await up();
    },
  };
};

const logPath = (dir: string) => join(dir, 'server.log');
const readLog = (dir: string): string => (existsSync(logPath(dir)) ? readFileSync(logPath(dir), 'utf8') : '');

/** Starts a program whose output goes to a fresh `server.log`. */
const launch = ({ command, args, dir }: { command: string; args: readonly string[]; dir: string }): ChildProcess => {
  mkdirSync(dir, { recursive: true });
  const log = openSync(logPath(dir), 'w');
  try {
    const child = spawn(command, args, { stdio: ['ignore', log, log], cwd: dir });
    child.once('error', () => undefined);
    return child;
  } finally {
    closeSync(log);
  }
};

const finished = async (child: ChildProcess, dir: string): Promise<void> => {
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  if (code !== 0) throw new Error(`${child.spawnfile} ended with ${String(code)}:\n${readLog(dir).slice(-2_000)}`);
};

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [, host, port] = /([\d.]+):(\d+)$/.exec(url)!;
    const socket = connect({ host: host!, port: Number(port) });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const kafkaProperties = (node: { dir: string; brokerPort: number; controllerPort: number }): string =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${node.controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${node.brokerPort},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.brokerPort}`,
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': join(node.dir, 'data'),
    'auto.create.topics.enable': false,
    'num.partitions': 1,
    'offsets.topic.num.partitions': 4,
    'offsets.topic.replication.factor': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // Groups are formed at once, and a killed member is missed within seconds.
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1_000,
    'log.retention.check.interval.ms': 300_000,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
