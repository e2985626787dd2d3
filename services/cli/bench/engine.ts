/**
 * The engine on one core, without log and store servers: from a declaration's bytes to the bytes of its assessment.
 * `npm run bench` gives it the nursery that a scoring worker has beside Redis.
 */
import { CODECS, toJson } from '../../adapters/codec.ts';
import { engineVersion } from '../../adapters/engine.ts';
import { loadReference } from '../../adapters/formats/reference.ts';
import { openHashes } from '../../adapters/hashes.ts';
import { openScoringModel } from '../../adapters/model.ts';
import { openInForce } from '../../core/decision/assess.ts';
import { identify } from '../../core/declaration/declared.ts';
import { instantOfMs } from '../../core/declaration/instants.ts';
import { judgeDeclaration } from '../../core/declaration/judge.ts';
import { velocityField } from '../../core/risk/history.ts';
import type { ConsignmentState, HistoryFields, ScoringStore } from '../../core/stores.ts';
import type { InputRecord } from '../../scoring/batch.ts';
import type { Ports } from '../../scoring/ports.ts';
import { scoreBatch } from '../../scoring/scoring.ts';
import { MIX_SEED, type MixParcel, machine, mixImage, mixParcels, percentile, round, rssMaxBytes } from './mix.ts';

export interface EngineOptions {
  readonly parcels: number;
  readonly batchRecords: number;
}

export const benchEngine = async ({ parcels, batchRecords }: EngineOptions): Promise<object> => {
  const scoring = await openScoringModel();
  const image = mixImage();
  const versions = { engine: engineVersion(), model: scoring.version, profile: scoring.profile };
  const stages = new Map<string, number>();
  const lap = (stage: string, micros: number): void => void stages.set(stage, (stages.get(stage) ?? 0) + micros);
  const run = openRun({ model: scoring.model, onStage: lap, batchRecords });

  // Compiles the code on other traffic and other caches, so that "cold" is about caches.
  await run(openInForce(image, versions), encoded(mixParcels(image, WARM_UP_PARCELS, MIX_SEED + 1)));
  const inForce = openInForce(image, versions);
  const halves = encoded(mixParcels(image, parcels));
  const outcomes = new Map<string, number>();
  const cold = await measured(() => run(inForce, halves.slice(0, parcels / 2), outcomes), stages, parcels / 2);
  const warm = await measured(() => run(inForce, halves.slice(parcels / 2), outcomes), stages, parcels / 2);
  const passThroughMicros = passThrough(halves.slice(parcels / 2), batchRecords) / (parcels / 2);
  await scoring.close();
  return {
    bench: 'engine',
    parcels,
    batchRecords,
    parcelsPerSecondPerCore: warm.parcelsPerSecondPerCore,
    p50Ms: warm.p50Ms,
    p99Ms: warm.p99Ms,
    rssMaxBytes: rssMaxBytes(),
    stagesMicros: warm.stagesMicros,
    passThroughRatio: round(passThroughMicros / warm.cpuMicros, 4),
    cold,
    warm,
    bytesPerDeclaration: Math.round(halves.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / parcels),
    outcomes: Object.fromEntries(outcomes),
    digests: { lists: image.reference.versions.digest, model: versions.model, engine: versions.engine },
    machine: machine(),
  };
};

interface Encoded {
  readonly bytes: Uint8Array;
  readonly receivedAtMs: number;
}

const encoded = (parcels: readonly MixParcel[]): readonly Encoded[] =>
  parcels.map(({ declaration, receivedAtMs }) => ({ bytes: CODECS.declaration.encode(declaration), receivedAtMs }));

/** Batch times in milliseconds. */
type Run = (
  inForce: ReturnType<typeof openInForce>,
  parcels: readonly Encoded[],
  outcomes?: Map<string, number>,
) => Promise<readonly number[]>;

const openRun = (options: {
  readonly model: Ports['model'];
  readonly onStage: (stage: string, micros: number) => void;
  readonly batchRecords: number;
}): Run => {
  const hashes = openHashes({ secret: 'for speed figures', keyId: 'bench' });
  const reference = loadReference();
  const store = memoryStore();
  const ports: Ports = {
    store,
    model: options.model,
    codec: {
      ...CODECS,
      referralJson: (referral) => JSON.stringify(toJson('Referral', referral)),
      base64: (bytes) => Buffer.from(bytes).toString('base64'),
    },
    sha256: hashes.sha256,
    lotHash: undefined,
    now: Date.now,
    onStage: options.onStage,
    microsNow,
    alwaysExplain: false,
  };
  let offset = 0;
  /** What intake does with a canonical declaration, up to the bytes that go to the log. */
  const received = ({ bytes, receivedAtMs }: Encoded): InputRecord | undefined => {
    const judged = judgeDeclaration(CODECS.declaration.decode(bytes), [], reference);
    if (judged.kind !== 'declaration') return undefined;
    const { logKey, ...identified } = identify(judged.declaration, 'bench', hashes);
    const source = {
      tenant: 'bench',
      door: 'grpc',
      format: 'protobuf',
      reference: '',
      receivedAt: instantOfMs(receivedAtMs),
    };
    const declared = { ...identified, source, declaration: judged.declaration, defects: [...judged.defects] };
    const value = CODECS.declarationEvent.encode({ event: { $case: 'declared', value: declared } });
    return { offset: offset++, appendedAtMs: receivedAtMs, key: logKey, value };
  };
  return async (inForce, parcels, outcomes) => {
    const batchMs: number[] = [];
    for (let from = 0; from < parcels.length; from += options.batchRecords) {
      const startedMicros = microsNow();
      const records: InputRecord[] = [];
      for (const parcel of parcels.slice(from, from + options.batchRecords)) {
        const record = received(parcel);
        if (record !== undefined) records.push(record);
      }
      options.onStage('intake', microsNow() - startedMicros);
      const { writes, ends } = await scoreBatch(ports, inForce, { partition: PARTITION, records });
      await store.settle(writes!);
      batchMs.push((microsNow() - startedMicros) / 1000);
      for (const end of ends) {
        const name =
          end.kind === 'assessed'
            ? `${end.assessed.outcome.slice(8)}${end.recommended ? ' recommended' : ''}`
            : end.kind;
        outcomes?.set(name, (outcomes.get(name) ?? 0) + 1);
      }
    }
    return batchMs;
  };
};

const measured = async (work: () => Promise<readonly number[]>, stages: Map<string, number>, parcels: number) => {
  stages.clear();
  const cpuBefore = process.cpuUsage();
  const batchMs = [...(await work())].sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpuBefore);
  const sumMs = batchMs.reduce((sum, ms) => sum + ms, 0);
  return {
    // By CPU time of the whole process, collecting garbage included, so that a busy machine does not change the figure much.
    parcelsPerSecondPerCore: Math.round((parcels / (user + system)) * 1e6),
    cpuMicros: round((user + system) / parcels),
    parcelsPerSecond: Math.round((parcels / sumMs) * 1000),
    p50Ms: round(percentile(batchMs, 0.5)),
    p99Ms: round(percentile(batchMs, 0.99)),
    stagesMicros: Object.fromEntries([...stages].map(([stage, micros]) => [stage, round(micros / parcels)])),
  };
};

/** Takes the same records in the same batches and hands their bytes on. */
const passThrough = (parcels: readonly Encoded[], batchRecords: number): number => {
  const startedMicros = microsNow();
  let bytes = 0;
  for (let from = 0; from < parcels.length; from += batchRecords) {
    for (const parcel of parcels.slice(from, from + batchRecords)) bytes += parcel.bytes.slice().byteLength;
  }
  return bytes === 0 ? 0 : microsNow() - startedMicros;
};

/**
 * In process and without bound, as only a bench may be. One partition has one field a key: values lie flat, so that what is
 * measured is not the collector's walk through a store that is elsewhere in earnest.
 */
const memoryStore = (): ScoringStore => {
  const values = new Map<string, Uint8Array>();
  const states = new Map<string, ConsignmentState>();
  return {
    async gather({ historyKeys, consignmentKeys }) {
      const found = new Map<string, HistoryFields>();
      for (const key of historyKeys) {
        const value = values.get(key);
        if (value !== undefined) found.set(key, new Map([[velocityField(PARTITION), value]]));
      }
      const known = new Map<string, ConsignmentState>();
      for (const key of consignmentKeys) {
        const state = states.get(key);
        if (state !== undefined) known.set(key, state);
      }
      return { kind: 'known', value: { histories: found, drawnMg: new Map(), states: known } };
    },
    draw: async (requests) => ({
      kind: 'known',
      value: requests.map(({ quantityMgMax }) => ({ granted: true, remainingMg: quantityMgMax })),
    }),
    claim: async (claims) => ({ kind: 'known', value: claims.map(() => ({ at: 0, unit: 1 })) }),
    async settle(writes) {
      for (const { key, value } of writes.histories) values.set(key, value);
      for (const { consignmentKey, state } of writes.states) states.set(consignmentKey, state);
    },
  };
};

const microsNow = (): number => performance.now() * 1000;
const PARTITION = 0;
const WARM_UP_PARCELS = 8_192;
