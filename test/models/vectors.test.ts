import { expect, test } from 'vitest';
import { simulateTraffic } from '../../models/simulator/traffic.ts';
import { TRAINING_INSPECTION } from '../../models/train/inspection.ts';
import { createMemory, simulatedKeys } from '../../models/train/memory.ts';
import { openShipped, simulateVectors } from '../../models/train/vectors.ts';
import { riskFactsOf, screen } from '../../services/core/decision/assess.ts';
import { EMPTY_PROFILE } from '../../services/core/risk/context.ts';
import { isBelowDeMinimis } from '../../services/core/risk/de-minimis.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../../services/core/risk/featurise.ts';

const START_MS = Date.UTC(2026, 0, 5);
const traffic = { seed: 13, parcels: 800, startMs: START_MS, days: 10, illicitShare: 0.05 };

test('a training vector is, byte for byte, what serving makes of the same declaration and past', () => {
  const inForce = openShipped(START_MS, EMPTY_PROFILE);
  // No result reaches the histories, so that replaying declarations alone rebuilds them.
  const inspection = { ...TRAINING_INSPECTION, randomShare: 0, presentedShare: 0 };
  const vectors = simulateVectors({ traffic, inspection, inForce, warmUpDays: 0 });
  const memory = createMemory();
  const rows = new Float32Array(4 * FEATURES_COUNT);
  const tokens = new Int32Array(4 * TOKENS_MAX);
  let index = 0;
  for (const { declaration, receivedAtMs } of simulateTraffic(traffic)) {
    const { keys, texts } = simulatedKeys(declaration);
    const screened = screen(inForce, declaration, { receivedAtMs, assessedAtMs: receivedAtMs });
    const history = { kind: 'known', value: memory.read(texts, receivedAtMs) } as const;
    const slot = index++ % 4;
    featurise(riskFactsOf(inForce, screened, { receivedAtMs, history, historyKeys: texts }), rows, tokens, slot);
    const vector = vectors.next().value!;
    expect(Buffer.from(vector.row.buffer)).toEqual(
      Buffer.from(rows.slice(slot * FEATURES_COUNT, (slot + 1) * FEATURES_COUNT).buffer),
    );
    expect(vector.tokens).toEqual(tokens.slice(slot * TOKENS_MAX, (slot + 1) * TOKENS_MAX));
    const isBelow = isBelowDeMinimis(declaration, inForce.reference.rates);
    memory.declared({ keys, texts, receivedAtMs, isBelowDeMinimis: isBelow });
  }
  expect(index).toBe(800);
});
