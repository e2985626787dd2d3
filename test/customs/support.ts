import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Recommended } from '../../proto/holdpoint/v1/assessment.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { openMetrics } from '../../services/adapters/metrics.ts';
import { openSqliteLog, type SqliteLog } from '../../services/adapters/sqlite-log.ts';
import type { NewRecord } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';

export const tempDir = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'holdpoint-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

export const openLog = (path = join(tempDir(), 'log.sqlite')): SqliteLog => {
  const log = openSqliteLog({ store: { path }, now: Date.now, notice: () => undefined, pollMs: 20 });
  return log;
};

export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();
export const logKeyOf = (consignmentKey: string): Uint8Array => sha256(consignmentKey).subarray(0, 16);

export const recommendedRecord = (
  parts: { readonly id?: string; readonly key?: string; readonly destinations?: string[] } = {},
): NewRecord & { readonly id: string } => {
  const id = parts.id ?? randomUUID();
  const consignmentKey = parts.key ?? `post|S10||${id}`;
  const value = Recommended.fromPartial({
    recommendationId: id,
    consignmentKey,
    outcome: 'OUTCOME_HOLD',
    destinations: parts.destinations ?? ['NL'],
  });
  return {
    id,
    topic: TOPICS.recommendations.name,
    key: logKeyOf(consignmentKey),
    value: CODECS.recommendationEvent.encode({ event: { $case: 'recommended', value } }),
  };
};

export const deliveryCodec = {
  decodeRecommendation: CODECS.recommendationEvent.decode,
  encodeDeadLetter: CODECS.deadLetter.encode,
} as const;

export const metrics = openMetrics();

export const eventually = async (isSo: () => boolean | Promise<boolean>, msMax = 10_000): Promise<void> => {
  const until = Date.now() + msMax;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(`not so within ${msMax} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
