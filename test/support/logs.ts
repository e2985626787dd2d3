/** Opens either log as tests want it: short waits, silence. Also used by child processes, so it takes plain data. */
import { openKafkaLog } from '../../services/adapters/kafka-log.ts';
import type { Backoff, LogNotice } from '../../services/adapters/log-support.ts';
import { openSqliteLog } from '../../services/adapters/sqlite-log.ts';
import type { EventLog } from '../../services/core/log.ts';

export type TestLogKind =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'kafka'; readonly brokers: readonly string[] };

export type TestLog = EventLog & { close(): Promise<void> };

/** Shared with every test topic. */
export const TEST_PARTITIONS = 4;

const backoff: Backoff = { firstMs: 10, maxMs: 200 };

export const openTestLog = async (kind: TestLogKind): Promise<TestLog> => {
  switch (kind.kind) {
    case 'sqlite':
      return openSqliteLog({
        store: { path: kind.path },
        partitions: TEST_PARTITIONS,
        now: Date.now,
        notice,
        backoff,
        pollMs: 20,
      });
    case 'kafka':
      return openTestKafkaLog(kind.brokers);
  }
};

export const openTestKafkaLog = (brokers: readonly string[]) =>
  openKafkaLog({
    brokers,
    clientId: 'holdpoint-test',
    partitions: TEST_PARTITIONS,
    replicationFactor: 1,
    notice,
    backoff,
    // The shortest that the test broker allows, so that a killed member is missed soon.
    sessionTimeoutMs: 3_000,
    heartbeatEveryMs: 500,
  });

/** HOLDPOINT_TEST_LOG=1 shows what the logs say about themselves. */
const notice: LogNotice = (level, event, fields) => {
  if (process.env.HOLDPOINT_TEST_LOG) console.error(level, event, JSON.stringify(fields));
};
