import fc from 'fast-check';
import kafkajs from 'kafkajs';
import { expect, test } from 'vitest';
import {
  assertRecordFits,
  backoffMs,
  LogError,
  partitionOf,
  pause,
  recordBytes,
  retrying,
  topicNamed,
} from '../../services/adapters/log-support.ts';
import { RECORD_BYTES_MAX } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';

test('a key goes to the partition that every Kafka client would choose', () => {
  const reference = kafkajs.Partitioners.DefaultPartitioner();
  const partitionMetadata = (count: number) =>
    Array.from({ length: count }, (_, partitionId) => ({
      partitionId,
      leader: 1,
      isr: [],
      replicas: [],
      partitionErrorCode: 0,
    }));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (key, count) => {
      const message = { key: Buffer.from(key), value: null };
      expect(partitionOf(key, count)).toBe(
        reference({ topic: 't', partitionMetadata: partitionMetadata(count), message }),
      );
    }),
  );
});

test('the estimate of a record is never below what its parts take', () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.uint8Array(),
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
      (key, value, headers) => {
        const parts = Object.entries(headers)
          .flat()
          .map((part) => Buffer.byteLength(part) + 5);
        const least = key.length + value.length + parts.reduce((sum, bytes) => sum + bytes, 0);
        expect(recordBytes({ topic: 't', key, value, headers })).toBeGreaterThanOrEqual(least);
      },
    ),
  );
});

test('a record at the limit passes, one byte more does not', () => {
  const sized = (bytes: number) => ({ topic: 't', key: new Uint8Array(0), value: new Uint8Array(bytes - 48) });
  expect(() => assertRecordFits(sized(RECORD_BYTES_MAX))).not.toThrow();
  expect(() => assertRecordFits(sized(RECORD_BYTES_MAX + 1))).toThrow(LogError);
});

test('waits double up to their bound and never reach zero', () => {
  const backoff = { firstMs: 50, maxMs: 1_000 };
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const bound = attempt > 5 ? 1_000 : 50 * 2 ** attempt;
    const waitMs = backoffMs(attempt, backoff);
    expect(waitMs).toBeLessThanOrEqual(bound);
    expect(waitMs).toBeGreaterThanOrEqual(Math.min(bound, 1_000) * 0.75);
  }
});

test('only trouble that waiting can heal is tried again, and not after the signal', async () => {
  const stopping = new AbortController();
  const seen: number[] = [];
  const options = {
    signal: stopping.signal,
    backoff: { firstMs: 1, maxMs: 1 },
    onRetry: (_: unknown, attempt: number) => void seen.push(attempt),
  };
  const failing = (retriable: boolean) => async () => {
    throw new LogError('away', { retriable });
  };
  await expect(retrying(failing(false), options)).rejects.toThrow('away');
  expect(seen).toEqual([]);
  const endless = retrying(failing(true), options);
  endless.catch(() => undefined);
  while (seen.length < 3) await pause(1);
  stopping.abort();
  await expect(endless).rejects.toThrow('away');
});

test('a topic is known by its row, a raw topic by its prefix, and nothing else', () => {
  expect(topicNamed('holdpoint.outcomes.v1')).toBe(TOPICS.outcomes);
  expect(topicNamed('holdpoint.aed.v1.post-xy')).toMatchObject({ partitioning: 'per-tenant', writers: ['post-xy'] });
  expect(topicNamed('holdpoint.unheard-of.v1')).toBeUndefined();
});
