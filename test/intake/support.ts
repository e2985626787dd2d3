import { join } from 'node:path';
import { credentials } from '@grpc/grpc-js';
import { onTestFinished } from 'vitest';
import { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import { CarrierServiceClient, SubmitRequest, SubmitResponse } from '../../proto/holdpoint/v1/carrier.ts';
import type { Declared } from '../../proto/holdpoint/v1/events.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { readConfig } from '../../services/adapters/config.ts';
import { openGrpcServer } from '../../services/adapters/grpc-server.ts';
import { openHashes } from '../../services/adapters/hashes.ts';
import type { House } from '../../services/adapters/house.ts';
import { openLifecycle } from '../../services/adapters/lifecycle.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import { readTlsFiles } from '../../services/adapters/tls.ts';
import { assessmentIdOf } from '../../services/core/declaration/identity.ts';
import type { EventLog } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { startIntake } from '../../services/intake/main.ts';
import { metrics, openLog, sha256, tempDir } from '../customs/support.ts';
import { parcelsOf } from '../faults/parcels.ts';

export const parcels = parcelsOf({ count: 60, seed: 3, atMs: Date.UTC(2026, 1, 1) });

/** Intake as it runs, on a log and stores of its own, without scoring. */
export const start = async (
  options: { readonly env?: Record<string, string>; readonly log?: (log: EventLog) => EventLog } = {},
) => {
  const path = join(tempDir(), 'holdpoint.sqlite');
  const sqlite = openLog(path);
  const stores = await openSqliteStores({ path, now: Date.now });
  const config = readConfig({ env: { HOLDPOINT_ASSESS_WAIT_MS_MAX: '300', ...options.env } });
  const life = openLifecycle({ log: () => undefined, drainMsMax: 5_000 });
  const log = options.log?.(sqlite) ?? sqlite;
  const house: House = {
    config,
    logger: { log: () => undefined, with: () => house.logger, flush: () => undefined },
    metrics,
    life,
    log,
    stores,
    hashes: openHashes({ secret: 'ab', keyId: 'k1' }),
    explorationSecret: '',
    reference: { hs: [] },
    crash: () => undefined,
    now: Date.now,
  };
  const face = await startIntake(house);
  const server = await openGrpcServer({
    host: '127.0.0.1',
    port: 0,
    tls: readTlsFiles(config),
    messageBytesMax: config.messageBytesMax,
    closeMsMax: 500,
    services: [face.service],
  });
  life.onClose('server', server.close);
  const client = new CarrierServiceClient(server.address, credentials.createInsecure());
  onTestFinished(async () => {
    client.close();
    await life.stop('test');
    await stores.close();
    await sqlite.close();
  });
  return { client, log: sqlite, stores, life, address: server.address };
};

/** Sends all requests, as messages or as bytes, and collects the answers in the order in which they came. */
export const submit = (
  client: CarrierServiceClient,
  requests: readonly (SubmitRequest | Uint8Array)[],
): Promise<readonly SubmitResponse[]> =>
  new Promise((resolve, reject) => {
    const responses: SubmitResponse[] = [];
    const call = client.makeBidiStreamRequest<SubmitRequest | Uint8Array, SubmitResponse>(
      '/holdpoint.v1.CarrierService/Submit',
      (request) => Buffer.from(request instanceof Uint8Array ? request : SubmitRequest.encode(request).finish()),
      (bytes) => SubmitResponse.decode(bytes),
    );
    call.on('data', (response: SubmitResponse) => responses.push(response));
    call.on('error', reject);
    call.on('end', () => resolve(responses));
    for (const request of requests) call.write(request);
    call.end();
  });

export const asRequest = (at: number): SubmitRequest => ({
  requestId: `r${at}`,
  content: { $case: 'declaration', value: parcels[at]! },
});

export const recordsOf = async (log: EventLog, topic: string): Promise<readonly Uint8Array[]> => {
  const values: Uint8Array[] = [];
  await log.scan(topic, async (records) => {
    values.push(...records.map(({ value }) => value));
  });
  return values;
};

export const declaredIn = async (log: EventLog): Promise<readonly Declared[]> =>
  (await recordsOf(log, TOPICS.declarations.name)).flatMap((value) => {
    const { event } = CODECS.declarationEvent.decode(value);
    return event?.$case === 'declared' ? [event.value] : [];
  });

/** Assesses whatever is declared, as scoring would, with the outcome it is told. */
export const startScorer = async (log: EventLog, parts: Partial<Assessed>): Promise<void> => {
  const running = await log.process(
    {
      topic: TOPICS.declarations.name,
      group: 'test-scoring',
      from: 'beginning',
      batchRecordsMax: 10,
      batchBytesMax: 1_000_000,
    },
    async (batch) => ({
      outputs: batch.flatMap(({ key, value }) => {
        const { event } = CODECS.declarationEvent.decode(value);
        if (event?.$case !== 'declared') return [];
        const { consignmentKey, declaration } = event.value;
        const id = { consignmentKey, revision: declaration!.revision, trigger: 'DECLARED' };
        const assessed = {
          ...Assessed.fromPartial({ consignmentKey, assessedAt: { seconds: 1, nanos: 0 } }),
          ...parts,
          assessmentId: assessmentIdOf(id, sha256),
        };
        return [
          {
            topic: TOPICS.assessments.name,
            key,
            value: CODECS.assessmentEvent.encode({ event: { $case: 'assessed', value: assessed } }),
          },
        ];
      }),
    }),
  );
  onTestFinished(() => running.stop());
};
