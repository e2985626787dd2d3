// The default import: Node cannot see every name that this CommonJS package exports.
import kafkajs, { type Admin } from 'kafkajs';
import type { Topic } from '../core/topics.ts';
import { LogError } from './log-support.ts';

export interface TopicPlan {
  /** Of topics that are partitioned `keyed`. */
  readonly partitions: number;
  readonly partitionsPerTenant: number;
  readonly replicationFactor: number;
}

/**
 * Creates those that are missing, with everything that matters said; leaves those that are there as they are.
 * @throws LogError, retriable, while the brokers do not show what the controller has made; asking again is harmless
 */
export const createTopics = async (admin: Admin, topics: readonly Topic[], plan: TopicPlan): Promise<void> => {
  const missing = await missingOf(admin, topics);
  if (missing.length === 0) return;
  await admin.createTopics({
    waitForLeaders: true,
    timeout: 30_000,
    topics: missing.map((topic) => ({
      topic: topic.name,
      numPartitions: partitionsOf(topic, plan),
      replicationFactor: plan.replicationFactor,
      configEntries: Object.entries(settingsOf(topic, plan)).map(([name, value]) => ({ name, value })),
    })),
  });
  const unseen = await missingOf(admin, topics);
  if (unseen.length > 0) throw new LogError(`${unseen[0]!.name} is made and not yet seen`, { retriable: true });
};

const missingOf = async (admin: Admin, topics: readonly Topic[]): Promise<readonly Topic[]> => {
  const present = new Set(await admin.listTopics());
  return topics.filter((topic) => !present.has(topic.name));
};

/** What differs from the table, one sentence each; none when all is as it should be. */
export const checkTopics = async (
  admin: Admin,
  topics: readonly Topic[],
  plan: TopicPlan,
): Promise<readonly string[]> => {
  const missing = await missingOf(admin, topics);
  const found = topics.filter((topic) => !missing.includes(topic));
  const findings = missing.map((topic) => `${topic.name} is missing`);
  if (found.length === 0) return findings;
  return [...findings, ...(await wrongPartitions(admin, found, plan)), ...(await wrongSettings(admin, found, plan))];
};

const wrongPartitions = async (admin: Admin, topics: readonly Topic[], plan: TopicPlan): Promise<string[]> => {
  const metadata = await admin.fetchTopicMetadata({ topics: topics.map((topic) => topic.name) });
  const counts = new Map(metadata.topics.map(({ name, partitions }) => [name, partitions.length]));
  return topics
    .filter((topic) => topic.partitioning === 'keyed' && counts.get(topic.name) !== plan.partitions)
    .map((topic) => `${topic.name} has ${counts.get(topic.name)} partitions instead of ${plan.partitions}`);
};

const wrongSettings = async (admin: Admin, topics: readonly Topic[], plan: TopicPlan): Promise<string[]> => {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((topic) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic.name })),
  });
  return resources.flatMap(({ resourceName, configEntries }) => {
    const topic = topics.find((row) => row.name === resourceName)!;
    const actual = new Map(configEntries.map((entry) => [entry.configName, entry.configValue]));
    return Object.entries(settingsOf(topic, plan))
      .filter(([name, value]) => actual.get(name) !== value)
      .map(([name, value]) => `${topic.name} has ${name}=${actual.get(name)} instead of ${value}`);
  });
};

const partitionsOf = (topic: Topic, plan: TopicPlan): number => {
  switch (topic.partitioning) {
    case 'keyed':
      return plan.partitions;
    case 'per-tenant':
      return plan.partitionsPerTenant;
    default:
      return topic.partitioning satisfies never;
  }
};

const settingsOf = (topic: Topic, plan: TopicPlan): Readonly<Record<string, string>> => ({
  'cleanup.policy': 'delete',
  'retention.ms': String(topic.retentionMs),
  'retention.bytes': '-1',
  'max.message.bytes': '1048588',
  // The broker's clock: retention and latency must not depend on what a producer claims.
  'message.timestamp.type': 'LogAppendTime',
  // With three copies, two must have a record before it is acknowledged; with fewer there is no such choice.
  'min.insync.replicas': plan.replicationFactor >= 3 ? '2' : '1',
});
