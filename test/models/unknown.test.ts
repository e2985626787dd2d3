import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { simulateTraffic } from '../../models/simulator/traffic.ts';
import { openShipped, openWorld } from '../../models/train/vectors.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { sha256 } from '../../services/adapters/hashes.ts';
import { openModel } from '../../services/adapters/onnx.ts';
import { featureTableDigest } from '../../services/core/risk/features.ts';

const AT_MS = Date.UTC(2026, 5, 1);
const model = await openModel({
  manifestPath: fileURLToPath(new URL('../../models/shipped/manifest.json', import.meta.url)),
  featureDigest: featureTableDigest(sha256),
});
const inForce = openShipped(AT_MS, model.profile);

afterAll(() => model.close());

/** The logit of one express parcel with an account, changed; of parties never seen. */
const logitOf = async (change: (declaration: Declaration) => void): Promise<number> => {
  const traffic = simulateTraffic({ seed: 6, parcels: 200, startMs: AT_MS, days: 1, illicitShare: 0 });
  const simulated = [...traffic].find(({ declaration }) => declaration.account !== undefined)!;
  change(simulated.declaration);
  const { row, tokens } = openWorld(inForce).receive(simulated).vector();
  return (await model.score(row, tokens, 1)).logit[0]!;
};

type Change = (declaration: Declaration) => void;
const CASES: readonly (readonly [name: string, unknown: Change, missing: Change])[] = [
  [
    'nature of transaction',
    (d) => {
      d.natureOfTransaction = 'UNRECOGNIZED';
    },
    (d) => {
      d.natureOfTransaction = 'NATURE_OF_TRANSACTION_UNSPECIFIED';
    },
  ],
  [
    'transport mode',
    (d) => {
      d.transportMode = 'UNRECOGNIZED';
    },
    (d) => {
      d.transportMode = 'TRANSPORT_MODE_UNSPECIFIED';
    },
  ],
  [
    'date of the account',
    (d) => {
      d.account!.establishmentDate = 'last summer';
    },
    (d) => {
      d.account!.establishmentDate = '';
    },
  ],
  [
    'currency of the postage',
    (d) => {
      d.postalCharges = { amountMinor: 1200, currency: 'XTS' };
    },
    (d) => {
      d.postalCharges = undefined;
    },
  ],
];

test.each(CASES)('an unknown %s scores as a missing one', async (_, unknown, missing) => {
  expect(await logitOf(unknown)).toBe(await logitOf(missing));
});
