import { expect, test } from 'vitest';
import { countingBurials } from '../../services/adapters/burials.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { openMetrics } from '../../services/adapters/metrics.ts';
import { type EventLog, type NewRecord, RECORD_BYTES_MAX } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { knownRecommendations } from '../../services/customs/delivery.ts';
import { pushTo } from '../../services/customs/push.ts';
import { seeEach } from '../../services/feedback/dead-letter.ts';
import { indexRecommendations } from '../../services/feedback/recommendation-index.ts';
import { deliveryCodec, eventually, openLog, recommendedRecord } from '../customs/support.ts';

const unreadable = { ...recommendedRecord(), value: new Uint8Array([0xff, 0xff, 0xff]) };

test('whoever buries a record is counted, under the topic it came from', async () => {
  const metrics = openMetrics();
  const log = openLog();
  const counted = countingBurials(log, metrics);
  await log.append([unreadable, recommendedRecord()]);
  const destination = { name: 'nl-desk', country: 'NL', address: '', isTls: false };
  const groups = [
    await pushTo(destination, {
      log: counted,
      codec: deliveryCodec,
      known: knownRecommendations(),
      metrics,
      report: () => undefined,
      now: Date.now,
      random: () => 0,
      publish: async () => undefined,
      pauseMs: { first: 1, max: 1 },
      onDelivered: () => undefined,
    }),
    await counted.process(
      {
        topic: TOPICS.recommendations.name,
        group: 'index',
        batchRecordsMax: 10,
        batchBytesMax: 1e6,
        from: 'beginning',
      },
      indexRecommendations({
        ...deliveryCodec,
        historyKeysOf: () => [],
        referralJson: () => '',
        recommendations: { get: async () => undefined, put: async () => undefined },
        now: Date.now,
      }),
    ),
  ];
  const lagOf = (group: string) => log.lag(TOPICS.recommendations.name, group);
  await eventually(async () => (await lagOf('index')) + (await lagOf('holdpoint-destination-nl-desk')) === 0);
  for (const group of groups) await group.stop();
  await log.close();
  expect((await metrics.render()).body).toContain(
    `holdpoint_dead_letters_total{topic="${TOPICS.recommendations.name}"} 2`,
  );
});

test('the largest record that the log takes is buried too, by its beginning, and holds up nothing behind it', async () => {
  const log = openLog();
  const topic = TOPICS.recommendations.name;
  const key = new Uint8Array(300_000);
  await log.append([{ topic, key, value: new Uint8Array(699_000).fill(0xff) }]);
  await log.append([{ topic, key: new Uint8Array(16), value: new Uint8Array(999_000).fill(0xff) }]);
  const running = await log.process(
    { topic, group: 'reader', batchRecordsMax: 10, batchBytesMax: 1e7, from: 'beginning' },
    seeEach(CODECS.recommendationEvent.decode, () => undefined, { ...deliveryCodec, now: Date.now }),
  );
  await Promise.race([eventually(async () => (await log.lag(topic, 'reader')) === 0), running.done]);
  const sizes: number[] = [];
  await log.scan(TOPICS.deadLetters.name, async (records) => {
    sizes.push(...records.map(({ value }) => CODECS.deadLetter.decode(value).value.byteLength));
  });
  expect(sizes.toSorted()).toEqual([699_000, RECORD_BYTES_MAX - 4_096]);
  await running.stop();
  await log.close();
});

test('what is no dead letter is not counted', async () => {
  const metrics = openMetrics();
  const outputs: NewRecord[] = [{ topic: TOPICS.assessments.name, key: new Uint8Array(), value: new Uint8Array() }];
  const log = { process: async (_: unknown, handle: () => Promise<unknown>) => void (await handle()) };
  await countingBurials(log as unknown as EventLog, metrics).process({ topic: 't' } as never, async () => ({
    outputs,
  }));
  expect((await metrics.render()).body).not.toMatch(/holdpoint_dead_letters_total\{/u);
});
