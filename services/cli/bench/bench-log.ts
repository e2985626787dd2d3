/** The log under test, opened from plain data by the bench and by its feeder. */
import { CODECS } from '../../adapters/codec.ts';
import { openHashes } from '../../adapters/hashes.ts';
import { openKafkaLog } from '../../adapters/kafka-log.ts';
import { openSqliteLog } from '../../adapters/sqlite-log.ts';
import { identify } from '../../core/declaration/declared.ts';
import { instantOfMs } from '../../core/declaration/instants.ts';
import type { EventLog, NewRecord } from '../../core/log.ts';
import { TOPICS } from '../../core/topics.ts';
import type { MixParcel } from './mix.ts';

export type BenchLog =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'kafka'; readonly brokers: readonly string[] };

export const openBenchLog = async (
  options: BenchLog,
): Promise<{ readonly log: EventLog; readonly close: () => Promise<void> }> => {
  if (options.kind === 'sqlite') {
    const log = openSqliteLog({ store: { path: options.path }, now: Date.now, notice: () => undefined, pollMs: 5 });
    return { log, close: log.close };
  }
  const log = await openKafkaLog({
    brokers: options.brokers,
    clientId: 'holdpoint-bench',
    replicationFactor: 1,
    notice: () => undefined,
  });
  await log.createTopics(Object.values(TOPICS));
  return { log, close: log.close };
};

/** As intake would have appended them. @param receivedAtMs absent = as the traffic has it */
export const declaredRecords = (parcels: readonly MixParcel[], receivedAtMs?: number): readonly NewRecord[] =>
  parcels.map((parcel) => {
    const { logKey, ...identified } = identify(parcel.declaration, 'bench', HASHES);
    const receivedAt = instantOfMs(receivedAtMs ?? parcel.receivedAtMs);
    const source = { tenant: 'bench', door: 'grpc', format: 'protobuf', reference: '', receivedAt };
    const declared = { ...identified, source, declaration: parcel.declaration, defects: [] };
    const value = CODECS.declarationEvent.encode({ event: { $case: 'declared', value: declared } });
    return { topic: TOPICS.declarations.name, key: logKey, value };
  });

const HASHES = openHashes({ secret: 'for speed figures', keyId: 'bench' });
