import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TRAINING_INSPECTION } from '../../models/train/inspection.ts';
import { openShipped, simulateVectors } from '../../models/train/vectors.ts';
import { sha256 } from '../../services/adapters/hashes.ts';
import { openModel } from '../../services/adapters/onnx.ts';
import { policyFor } from '../../services/core/decision/policy.ts';
import { deriveFacts } from '../../services/core/risk/facts.ts';
import { featureTableDigest } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../../services/core/risk/featurise.ts';

const START_MS = Date.UTC(2026, 5, 1);

test('with every hit of every list masked, the model alone still changes outcomes, and of illicit parcels more often', async () => {
  const model = await openModel({
    manifestPath: fileURLToPath(new URL('../../models/shipped/manifest.json', import.meta.url)),
    featureDigest: featureTableDigest(sha256),
  });
  const inForce = openShipped(START_MS, model.profile);
  const thresholds = policyFor(inForce.policies, 'ZZ').bands.TRANSPORT_MODE_POST.map(
    ({ atLeastMicro }) => atLeastMicro,
  );
  const lowest = Math.min(...thresholds);
  const traffic = { seed: 99, parcels: 12_000, startMs: START_MS, days: 40, illicitShare: 0.05 };
  const row = new Float32Array(FEATURES_COUNT);
  const tokens = new Int32Array(TOKENS_MAX);
  const counts = { licit: 0, illicit: 0, licitChanged: 0, illicitChanged: 0 };
  for (const { facts, simulated } of simulateVectors({
    traffic,
    inspection: TRAINING_INSPECTION,
    inForce,
    warmUpDays: 15,
  })) {
    const goods = facts.context.declaration.goodsItem.map(() => ({ quality: 'precise' as const, hits: [] }));
    const screening = { kind: 'known' as const, value: { parties: [], goods } };
    featurise(deriveFacts({ ...facts.context, screening }), row, tokens, 0);
    const { probability } = await model.score(row, tokens, 1);
    const changed = probability[0]! * 1e6 >= lowest ? 1 : 0;
    if (simulated.truth.violation === undefined) {
      counts.licit++;
      counts.licitChanged += changed;
    } else if (simulated.truth.violation !== 'other') {
      counts.illicit++;
      counts.illicitChanged += changed;
    }
  }
  await model.close();
  expect(counts.illicitChanged).toBeGreaterThan(5);
  expect(counts.illicitChanged / counts.illicit).toBeGreaterThan(20 * (counts.licitChanged / counts.licit));
}, 60_000);
