/**
 * Folds customs' results into the histories of the parties a recommendation was about. Each value carries, per source
 * partition, the offset of the last result in it, so a result folds once however often it is delivered.
 */
import type { DeadLetter, OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import type { Resulted } from '../../proto/holdpoint/v1/outcome.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import type { BatchHandler, LogRecord, NewRecord } from '../core/log.ts';
import { foldResult, resultField } from '../core/risk/history.ts';
import type { FoundGroup } from '../core/risk/results.ts';
import type { ResultHistories, SettleWrites } from '../core/stores.ts';
import { msOf, readOrBury } from './dead-letter.ts';
import { type IndexedPorts, indexedEntry } from './indexed.ts';

export interface ResultPorts extends IndexedPorts {
  readonly decodeOutcome: (value: Uint8Array) => OutcomeEvent;
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  readonly histories: ResultHistories;
  readonly groupsOf: (resulted: Resulted) => Promise<readonly FoundGroup[]>;
  readonly metrics: Pick<Metrics, 'count'>;
  readonly log: Log;
  readonly now: () => number;
}

/** Of group `holdpoint-results` on the outcomes topic. */
export const foldResults =
  (ports: ResultPorts): BatchHandler =>
  async (batch, { partition }) => {
    const outputs: NewRecord[] = [];
    const results: { readonly record: LogRecord; readonly resulted: Resulted; readonly keys: readonly string[] }[] = [];
    for (const record of batch) {
      const read = readOrBury(record, ports.decodeOutcome, ports);
      if (read.kind === 'buried') outputs.push(read.letter);
      else if (read.value.event?.$case === 'resulted') {
        const resulted = read.value.event.value;
        results.push({ record, resulted, keys: await keysOf(resulted, ports) });
      }
    }
    if (results.length === 0) return { outputs };
    const field = resultField(partition);
    const keys = [...new Set(results.flatMap((result) => result.keys))];
    const before = await ports.histories.load(keys);
    const after = new Map<string, Uint8Array>();
    for (const { record, resulted, keys: touched } of results) {
      const found = await ports.groupsOf(resulted);
      const event = { offset: record.offset, atMs: msOf(resulted.resultedAt), found };
      for (const key of touched) after.set(key, foldResult(after.get(key) ?? before.get(key)?.get(field), event));
    }
    const writes: SettleWrites['histories'] = [...after].map(([key, value]) => ({ key, field, value }));
    return {
      outputs,
      settle: async () => {
        await ports.histories.save(writes);
        for (const { resulted } of results) ports.metrics.count('resultsFolded', { finding: resulted.finding });
      },
    };
  };

const keysOf = async ({ recommendationId }: Resulted, ports: ResultPorts): Promise<readonly string[]> => {
  const entry = await indexedEntry(recommendationId, ports);
  if (entry === undefined) ports.log('warn', 'result-of-unknown-recommendation', { recommendationId });
  return entry?.historyKeys ?? [];
};
