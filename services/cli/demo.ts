/** `holdpoint up --demo`: sends the bundled sample traffic through the gRPC door and shows what customs would see. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt, SubmitRequest } from '../../proto/holdpoint/v1/carrier.ts';
import { CODECS, enumName } from '../adapters/codec.ts';
import { openCarrierClient } from '../adapters/grpc-client.ts';
import type { House } from '../adapters/house.ts';
import { TOPICS } from '../core/topics.ts';
import { describeDelivery, type Paint, paintFor } from './alert.ts';
import type { Io } from './command.ts';
import type { Embedded } from './up.ts';

export const runDemo = async ({ grpcAddress, house }: Embedded, io: Io): Promise<void> => {
  const paint = paintFor(io.stdout);
  const print = (text: string): void => void io.stdout.write(`${text}\n`);
  const messages = demoMessages();
  print(`Sending the sample traffic of infra/demo: ${messages.map(({ requestId }) => requestId).join(', ')}\n`);
  const startedAtMs = performance.now();
  const shown = await showAlerts(house, paint, print);
  const ends = await countEnds(house);
  const receipts = await submit(grpcAddress, messages);
  const expected = receipts.filter(({ status }) => status !== 'RECEIPT_STATUS_REJECTED').length;
  await until(() => ends.count() >= expected);
  // Every record has its end now; an alert that belongs to the last one is a moment behind.
  await until(async () => (await house.log.lag(TOPICS.recommendations.name, DEMO_GROUP)) === 0);
  for (const { requestId, receipt } of rejectedIn(receipts)) print(describeRejected(requestId, receipt, paint));
  print(
    summaryOf({
      receipts,
      ends: ends.byKind(),
      shown: shown(),
      seconds: (performance.now() - startedAtMs) / 1000,
      paint,
    }),
  );
};

const DEMO_GROUP = 'holdpoint-demo';
const DEMO_DIR = new URL('../../infra/demo/', import.meta.url);
/** A minute is far more than the sample needs; the demonstration stays up either way. */
const WAIT_TRIES_MAX = 1_200;
const WAIT_MS = 50;

const demoMessages = (): readonly SubmitRequest[] => {
  const names = [
    ...readdirSync(DEMO_DIR).filter((name) => /\.(csv|jsonl|xml)$/u.test(name)),
    ...readdirSync(new URL('waybills/', DEMO_DIR)).map((name) => `waybills/${name}`),
  ].sort();
  return names.map((name) => ({
    requestId: name,
    content: { $case: 'raw', value: { format: '', payload: readFileSync(new URL(name, DEMO_DIR)) } },
  }));
};

type Receipted = Receipt & { readonly requestId: string };

const submit = async (address: string, messages: readonly SubmitRequest[]): Promise<readonly Receipted[]> => {
  const client = openCarrierClient(address, undefined);
  try {
    const receipts: Receipted[] = [];
    for await (const { requestId, receipts: more } of client.submit(messages)) {
      receipts.push(...more.map((receipt) => ({ ...receipt, requestId })));
    }
    return receipts;
  } finally {
    client.close();
  }
};

/** A group of its own, so that a second start shows nothing twice. @returns how many were shown */
const showAlerts = async ({ log, life }: House, paint: Paint, print: (text: string) => void): Promise<() => number> => {
  let shown = 0;
  const running = await log.process(
    {
      topic: TOPICS.recommendations.name,
      group: DEMO_GROUP,
      from: 'beginning',
      batchRecordsMax: 50,
      batchBytesMax: 1_000_000,
    },
    async (batch) => {
      for (const { value } of batch) {
        const { event } = CODECS.recommendationEvent.decode(value);
        print(`${describeDelivery({ deliveryId: '', event }, paint)}\n`);
        shown++;
      }
      return { outputs: [] };
    },
  );
  life.onClose('demonstration', () => running.stop());
  return () => shown;
};

/** Follows the assessments from now on: each record of the declarations topic has exactly one end there. */
const countEnds = async ({ log, life }: House) => {
  const kinds = new Map<string, number>();
  let count = 0;
  const running = await log.tail(TOPICS.assessments.name, (records) => {
    for (const { value } of records) {
      const { event } = CODECS.assessmentEvent.decode(value);
      if (event === undefined || event.value.trigger.startsWith('RECOVERED:')) continue;
      const kind =
        event.$case === 'assessed'
          ? enumName('Outcome', event.value.outcome)
          : enumName('Disposition', event.value.disposition);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      count++;
    }
  });
  life.onClose('demonstration counts', () => running.stop());
  return { count: () => count, byKind: (): ReadonlyMap<string, number> => kinds };
};

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < WAIT_TRIES_MAX && !(await isSo()); tries++) await sleep(WAIT_MS);
};

const rejectedIn = (receipts: readonly Receipted[]) =>
  receipts
    .filter(({ status }) => status === 'RECEIPT_STATUS_REJECTED')
    .map((receipt) => ({ requestId: receipt.requestId, receipt }));

const describeRejected = (requestId: string, { defects }: Receipt, paint: Paint): string =>
  [
    `${paint('yellow', paint('bold', 'REJECTED'))}  a record of ${requestId}, back to the carrier with every defect`,
    ...defects.map(({ path, value, message }) => `  - ${path} '${value}': ${message}`),
    '',
  ].join('\n');

const WORDS: Readonly<Record<string, string>> = {
  ASSESSMENT_COMPLETE: 'complete: nothing to ask, nothing to hold',
  REQUEST_INFORMATION: 'asked about: the declaration cannot be judged as it is',
  HOLD: 'recommended for a hold, above; an officer decides',
  DUPLICATE: 'declared before, with the same content: counted once',
  OVERTAKEN: 'older than what is known: recorded, nothing changed',
  CANCELLED: 'cancelled by the carrier',
  LINK: 'master waybills: linked, never assessed',
  REJECTED: 'the same revision with other content: rejected',
};

const summaryOf = (facts: {
  readonly receipts: readonly Receipt[];
  readonly ends: ReadonlyMap<string, number>;
  readonly shown: number;
  readonly seconds: number;
  readonly paint: Paint;
}): string => {
  const { receipts, ends, shown, seconds, paint } = facts;
  const rows = [...ends].map(([kind, count]) => `  ${String(count).padStart(4)}  ${WORDS[kind] ?? kind}`);
  const rejected = receipts.filter(({ status }) => status === 'RECEIPT_STATUS_REJECTED').length;
  return [
    paint('bold', `${receipts.length} records declared in ${seconds.toFixed(1)} s, every one accounted for:`),
    ...rows,
    ...(rejected === 0 ? [] : [`  ${String(rejected).padStart(4)}  rejected at the door`]),
    ...(shown === 0 ? ['  Nothing new for customs: the sample was sent to this data directory before.'] : []),
    '',
  ].join('\n');
};
