import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Config, ConfigError, SETTING_FLAGS, unknownSettings } from '../../adapters/config.ts';
import { openKafkaLog } from '../../adapters/kafka-log.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import { openScoringModel } from '../../adapters/model.ts';
import { buildImage, policiesOf } from '../../adapters/reference.ts';
import { openStores } from '../../adapters/stores.ts';
import { readPem, readTlsFiles } from '../../adapters/tls.ts';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import type { Stores } from '../../core/stores.ts';
import { rawTopic, TOPICS } from '../../core/topics.ts';
import { type Command, EXIT, type Io, parseOptions, UsageError } from '../command.ts';
import { configFrom, SQLITE_FILE } from '../house.ts';

type Run = 'up' | 'serve';

/** What is wrong, one sentence each; empty = nothing. A check that throws has found its message. */
interface Check {
  readonly name: string;
  readonly doc: string;
  readonly runs: readonly Run[];
  readonly find: (config: Config, run: Run) => Promise<readonly string[]>;
}

const BOTH: readonly Run[] = ['up', 'serve'];

const CHECKS: readonly Check[] = [
  {
    name: 'variables',
    doc: 'Every HOLDPOINT_ variable is a setting.',
    runs: BOTH,
    find: async () => unknownSettings(process.env).map((name) => `${name} is no setting; is it misspelt?`),
  },
  {
    name: 'tls',
    doc: 'Certificates and keys can be read.',
    runs: BOTH,
    find: async (config) => {
      readTlsFiles(config);
      if (config.tlsDestinationCa !== '') readPem('HOLDPOINT_TLS_DESTINATION_CA', config.tlsDestinationCa);
      return [];
    },
  },
  {
    name: 'party key',
    doc: 'The secret of the keyed hashes is there.',
    runs: ['serve'],
    find: async ({ partyKeySecret }) =>
      partyKeySecret === '' ? ['HOLDPOINT_PARTY_KEY_SECRET is empty, but intake and feedback need it'] : [],
  },
  {
    name: 'data directory',
    doc: 'The data directory can be written, or made.',
    runs: ['up'],
    find: async ({ dataDir }) => {
      const path = resolve(dataDir);
      accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
      return [];
    },
  },
  {
    name: 'topics',
    doc: 'Brokers answer; topics are as the table says.',
    runs: ['serve'],
    find: async (config) => {
      const log = await openKafkaLog({
        brokers: config.kafkaBrokers,
        clientId: 'holdpoint-check',
        replicationFactor: config.kafkaReplication,
        notice: () => undefined,
      });
      try {
        return await log.checkTopics([...Object.values(TOPICS), ...config.rawTopicTenants.map(rawTopic)]);
      } finally {
        await log.close();
      }
    },
  },
  {
    name: 'stores',
    doc: 'The store answers.',
    runs: ['serve'],
    find: (config) =>
      withStores(config, 'serve', async (stores) =>
        (await stores.health.isUp()) ? [] : [`${config.redisUrl.replace(/\/\/.*@/u, '//')} does not answer`],
      ),
  },
  {
    name: 'shipped lists',
    doc: 'The lists that come with the program are whole.',
    runs: BOTH,
    find: async () => (loadShippedLists().length === 0 ? ['no list is shipped'] : []),
  },
  {
    name: 'policies',
    doc: 'Shipped and published policies are whole.',
    runs: BOTH,
    find: async (config, run) => {
      policiesOf(await publishedLists(config, run));
      return [];
    },
  },
  {
    name: 'exploration',
    doc: 'Where a policy draws by lot, there is a secret to draw by.',
    runs: ['serve'],
    find: async (config, run) => {
      if (config.explorationSecret !== '') return [];
      const drawing = [...policiesOf(await publishedLists(config, run)).values()].filter(
        ({ capacity }) => capacity !== undefined,
      );
      return drawing.map(
        ({ jurisdiction }) =>
          `HOLDPOINT_EXPLORATION_SECRET is empty, but the policy of ${jurisdiction} draws inspections by lot`,
      );
    },
  },
  {
    name: 'lists and policies in force',
    doc: 'All of them together can be put in force.',
    runs: BOTH,
    find: async (config, run) => {
      buildImage({ published: await publishedLists(config, run), atMs: Date.now() });
      return [];
    },
  },
  {
    name: 'model',
    doc: 'The model loads against the feature table.',
    runs: BOTH,
    find: async () => ((await openScoringModel()) === undefined ? ['there is no model'] : []),
  },
  {
    name: 'challengers',
    doc: 'Every model that is to score beside it loads too.',
    runs: BOTH,
    find: async ({ challengers }) => {
      const problems: string[] = [];
      const { close } = await openScoringModel({
        challengers,
        onMissing: (model, why) => problems.push(`${model}: ${why}`),
      });
      await close();
      return problems;
    },
  },
];

export const checkCommand: Command = {
  name: 'check',
  summary: 'Says everything that is wrong with settings, topics, lists, policies, model, before anything starts.',
  usage: `holdpoint check [up|serve] [--SETTING VALUE]…

up     (default) the run in one process: data directory, lists, policies, model
serve  the run on Kafka and Redis: brokers, topics, store besides

One line a check; exit status 0 when nothing is wrong, else 1.

Example:
  HOLDPOINT_KAFKA_BROKERS=kafka:9092 holdpoint check serve`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, SETTING_FLAGS);
    const run = positionals[0] ?? 'up';
    if ((run !== 'up' && run !== 'serve') || positionals.length > 1) throw new UsageError('say up or serve');
    const config = configOrProblems(values);
    if (!('dataDir' in config)) return report(io, [{ check: 'settings', problems: config }]);
    const found = [{ check: 'settings', problems: [] as readonly string[] }];
    for (const { name, runs, find } of CHECKS) {
      if (!runs.includes(run)) continue;
      const problems = await find(config, run).catch((error: Error) => error.message.split('\n'));
      found.push({ check: name, problems: newIn(problems, found) });
    }
    return report(io, found);
  },
};

/** What an earlier check has said is not said again. */
const newIn = (
  problems: readonly string[],
  found: readonly { readonly problems: readonly string[] }[],
): readonly string[] => {
  const isKnown = (problem: string): boolean => found.some((before) => before.problems.includes(problem));
  const fresh = problems.filter((problem) => !isKnown(problem));
  return fresh.length === 0 && problems.length > 0 ? ['not possible, for what is said above'] : fresh;
};

const publishedLists = async (config: Config, run: Run): Promise<readonly ListSnapshot[]> => {
  const isNew = run === 'up' && !existsSync(resolve(config.dataDir, SQLITE_FILE));
  return isNew ? [] : withStores(config, run, (stores) => stores.lists.current());
};

const configOrProblems = (flags: Readonly<Record<string, unknown>>): Config | readonly string[] => {
  try {
    return configFrom(flags);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
};

const report = (io: Io, found: readonly { readonly check: string; readonly problems: readonly string[] }[]): number => {
  for (const { check, problems } of found) {
    io.stdout.write(`${JSON.stringify({ check, ok: problems.length === 0, problems })}\n`);
  }
  return found.every(({ problems }) => problems.length === 0) ? EXIT.done : EXIT.failed;
};

const withStores = async <T>(config: Config, run: Run, use: (stores: Stores) => Promise<T>): Promise<T> => {
  const stores = await openStores(
    run === 'up'
      ? { kind: 'sqlite', path: resolve(config.dataDir, SQLITE_FILE) }
      : { kind: 'redis', url: config.redisUrl, gatherMsMax: 2_000, commandMsMax: 2_000 },
  );
  try {
    return await use(stores);
  } finally {
    await stores.close();
  }
};
