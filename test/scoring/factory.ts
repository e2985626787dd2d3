import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Declaration, GoodsItem, Party } from '../../proto/holdpoint/v1/declaration.ts';
import type {
  AssessmentEvent,
  DeclarationEvent,
  Declared,
  RecommendationEvent,
} from '../../proto/holdpoint/v1/events.ts';
import { CODECS, fromJson, toJson } from '../../services/adapters/codec.ts';
import { openHashes, sha256 } from '../../services/adapters/hashes.ts';
import { buildImage } from '../../services/adapters/reference.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import { type InForce, type InForceImage, openInForce } from '../../services/core/decision/assess.ts';
import { identify } from '../../services/core/declaration/declared.ts';
import { logKeyOf } from '../../services/core/declaration/identity.ts';
import { instantOfMs } from '../../services/core/declaration/instants.ts';
import { EMPTY_PROFILE } from '../../services/core/risk/context.ts';
import { FEATURES } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT } from '../../services/core/risk/featurise.ts';
import type { Model } from '../../services/core/risk/model.ts';
import type { AuthorisationEntry, ListSnapshot } from '../../services/core/screening/entries.ts';
import type { ScoringStore } from '../../services/core/stores.ts';
import { TOPICS } from '../../services/core/topics.ts';
import type { InputRecord } from '../../services/scoring/batch.ts';
import type { Ports } from '../../services/scoring/ports.ts';
import { type ScoredBatch, scoreBatch } from '../../services/scoring/scoring.ts';

export const AT_MS = Date.UTC(2026, 4, 4, 12);
export const PARTITION = 3;
const HASHES = openHashes({ secret: 'test', keyId: 'k0' });

/** S10 numbers are not checked here: intake did. */
export const someDeclaration = (parcel: {
  readonly number: string;
  readonly description?: string;
  readonly grams?: number;
  readonly to?: string;
  readonly revision?: number;
  readonly consignor?: string;
  readonly consignee?: string;
  readonly phone?: string;
  readonly permit?: string;
  readonly isCancellation?: boolean;
}): Declaration => {
  const { message } = fromJson<Declaration>('Declaration', {
    document: { type: 'S10', number: parcel.number },
    function: parcel.isCancellation ? 'CANCELLATION' : 'ORIGINAL',
    revision: parcel.revision ?? 1,
    transportMode: 'POST',
    postingDate: '2026-05-03',
    countryOfDeparture: 'DE',
    countryOfDestination: parcel.to ?? 'BR',
    natureOfTransaction: 'SALE_OF_GOODS',
    ...(parcel.permit === undefined ? {} : { supportingDocuments: [{ type: 'import-permit', number: parcel.permit }] }),
  });
  return {
    ...message!,
    consignor: party(parcel.consignor ?? 'Lindner Versand GmbH', 'DE', '+49 30 901820'),
    consignee: party(parcel.consignee ?? 'Beatriz Carvalho', parcel.to ?? 'BR', parcel.phone ?? '+55 11 5550101'),
    goodsItem: [goods(parcel.description ?? "women's cotton t-shirts, knitted", parcel.grams ?? 300)],
    totalGrossMassMg: (parcel.grams ?? 300) * 1000,
  };
};

const party = (name: string, country: string, phone: string): Party => ({
  name,
  identificationNumber: '',
  typeOfPerson: 'TYPE_OF_PERSON_UNSPECIFIED',
  address: {
    street: 'Hauptweg',
    number: '12',
    streetAdditionalLine: '',
    poBox: '',
    city: 'Musterstadt',
    subDivision: '',
    postCode: '10115',
    country,
  },
  communication: [{ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: phone }],
});

const goods = (descriptionOfGoods: string, grams: number): GoodsItem => ({
  ...fromJson<GoodsItem>('GoodsItem', { goodsItemNumber: 1, descriptionOfGoods, quantity: 1, countryOfOrigin: 'DE' })
    .message!,
  netMassMg: grams * 1000,
  value: { amountMinor: 2500, currency: 'EUR' },
});

export const declaredOf = (declaration: Declaration, receivedAtMs = AT_MS - 1000): Declared => {
  const { consignmentKey, contentDigest, historyKeys } = identify(declaration, 'post-a', HASHES);
  const source = {
    tenant: 'post-a',
    door: 'grpc',
    format: 'canonical',
    reference: '',
    receivedAt: instantOfMs(receivedAtMs),
  };
  return { consignmentKey, source, declaration, contentDigest, historyKeys, defects: [] };
};

export const historyKeysOf = (declaration: Declaration) => identify(declaration, 'post-a', HASHES).historyKeys;

export const eventRecord = (offset: number, event: NonNullable<DeclarationEvent['event']>): InputRecord => {
  const key = event.$case === 'reassessmentDue' ? event.value.declared!.consignmentKey : event.value.consignmentKey;
  return {
    offset,
    appendedAtMs: AT_MS - 500,
    key: logKeyOf(key, sha256),
    value: CODECS.declarationEvent.encode({ event }),
  };
};

export const declaredRecord = (offset: number, declaration: Declaration): InputRecord =>
  eventRecord(offset, { $case: 'declared', value: declaredOf(declaration) });

/** A model whose score is a function of the row, so that what a test is about is visible in it. */
export const fakeModel = (scoreMicroOf: (row: Float32Array) => number): Model => ({
  contributionNames: [...FEATURES.map(({ name }) => name), 'descriptionText', 'bias'],
  score: async ({ count, rows }) => {
    const rowAt = (row: number) => rows.subarray(row * FEATURES_COUNT, (row + 1) * FEATURES_COUNT);
    return {
      kind: 'known',
      value: {
        scoreMicro: Array.from({ length: count }, (_, row) => scoreMicroOf(rowAt(row))),
        shadowScores: () => [],
        contributionsMicro: () =>
          Int32Array.from({ length: FEATURES.length + 2 }, (_, i) => (i === 0 ? 700_001 : -30_000 - i)),
      },
    };
  },
});

export const permitEntry = (permit: Partial<AuthorisationEntry> = {}): AuthorisationEntry => ({
  id: 'permit-1',
  type: 'import-permit',
  number: 'BR-2026/0017',
  issuingAuthority: 'ANVISA',
  country: 'BR',
  holder: { name: 'Hospital Santa Rosa', country: 'BR' },
  substance: { entry: 'fentanyl', name: 'fentanyl' },
  quantityMgMax: 100_000,
  singleUse: false,
  status: 'ACTIVE',
  verification: { method: 'authority-callback', at: '2026-04-01', by: 'CNA', result: 'CONFIRMED' },
  validFrom: '2026-01-01',
  validTo: '2026-06-30',
  provenance: { source: 'test' },
  ...permit,
});

export const permitList = (...entries: readonly AuthorisationEntry[]): ListSnapshot => ({
  header: { list: 'permits', kind: 'AUTHORISATION', edition: '1', source: 'test', licence: 'none' },
  entries,
  digest: 'permits-digest',
});

export const imageWith = (published: readonly ListSnapshot[] = []): InForceImage =>
  buildImage({ published, atMs: AT_MS });

export const inForceWith = (published: readonly ListSnapshot[] = []): InForce =>
  openInForce(imageWith(published), { engine: 'engine-1', model: 'model-1', profile: EMPTY_PROFILE });

export const openTestStore = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'holdpoint-scoring-'));
  const stores = await openSqliteStores({ path: join(directory, 'stores.sqlite'), now: () => AT_MS });
  return {
    stores,
    async close() {
      await stores.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

export const portsWith = (store: ScoringStore, model: Model | undefined = fakeModel(() => 100)): Ports => ({
  store,
  model,
  codec: {
    ...CODECS,
    referralJson: (referral) => JSON.stringify(toJson('Referral', referral)),
    base64: (bytes) => Buffer.from(bytes).toString('base64'),
  },
  sha256,
  lotHash: undefined,
  now: () => AT_MS,
  onStage: () => undefined,
  microsNow: () => 0,
  alwaysExplain: false,
});

export const AWAY: ScoringStore = {
  gather: async () => ({ kind: 'unavailable', cause: 'away' }),
  draw: async () => ({ kind: 'unavailable', cause: 'away' }),
  claim: async () => ({ kind: 'unavailable', cause: 'away' }),
  settle: async () => Promise.reject(Object.assign(new Error('away'), { retriable: true })),
};

/** Scores and settles, as the worker does once the outputs are acknowledged. */
export const scoreAndSettle = async (
  ports: Ports,
  inForce: InForce,
  records: readonly InputRecord[],
): Promise<Said> => {
  const scored = await scoreBatch(ports, inForce, { partition: PARTITION, records });
  if (scored.writes !== undefined) await ports.store.settle(scored.writes);
  return saidIn(scored);
};

export interface Said {
  readonly assessments: readonly NonNullable<AssessmentEvent['event']>[];
  readonly recommendations: readonly NonNullable<RecommendationEvent['event']>[];
  readonly outputs: ScoredBatch['outputs'];
}

/** What stands on the topics, decoded again. */
export const saidIn = ({ outputs }: Pick<ScoredBatch, 'outputs'>): Said => {
  const on = (topic: string) => outputs.filter((output) => output.topic === topic);
  return {
    outputs,
    assessments: on(TOPICS.assessments.name).map(({ value }) => CODECS.assessmentEvent.decode(value).event!),
    recommendations: on(TOPICS.recommendations.name).map(
      ({ value }) => CODECS.recommendationEvent.decode(value).event!,
    ),
  };
};
