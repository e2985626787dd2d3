/** Simulator → screening → histories in time order → featurise: the vectors that training sees are the ones that serving makes. */
import { buildImage } from '../../services/adapters/reference.ts';
import { type InForce, openInForce, riskFactsOf, screen } from '../../services/core/decision/assess.ts';
import type { TrafficProfile } from '../../services/core/risk/context.ts';
import { isBelowDeMinimis } from '../../services/core/risk/de-minimis.ts';
import type { RiskFacts } from '../../services/core/risk/facts.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { createRandom, mixAll } from '../simulator/random.ts';
import { type Simulated, simulateTraffic, type TrafficOptions } from '../simulator/traffic.ts';
import { createDueQueue } from './due.ts';
import { type Inspection, type InspectionOptions, inspect } from './inspection.ts';
import { createMemory, simulatedKeys } from './memory.ts';

export interface Vector {
  readonly row: Float32Array;
  readonly tokens: Int32Array;
  readonly facts: RiskFacts;
  readonly inspection: Inspection | undefined;
  readonly simulated: Simulated;
}

export interface VectorOptions {
  readonly traffic: TrafficOptions;
  readonly inspection: InspectionOptions;
  readonly inForce: InForce;
  /** Histories warm up on this many days before the first vector. */
  readonly warmUpDays: number;
}

/** The shipped lists and policies, with a traffic profile. */
export const openShipped = (atMs: number, profile: TrafficProfile): InForce =>
  openInForce(buildImage({ published: [], atMs }), { engine: 'training', model: '', profile });

/** `row` and `tokens` are the same arrays each time: copy what is to be kept. */
export function* simulateVectors({ traffic, inspection, inForce, warmUpDays }: VectorOptions): Generator<Vector> {
  const memory = createMemory();
  const random = createRandom(mixAll(traffic.seed, 991));
  const row = new Float32Array(FEATURES_COUNT);
  const tokens = new Int32Array(TOKENS_MAX);
  const results = createDueQueue<{ readonly texts: readonly (string | undefined)[]; readonly inspected: Inspection }>();
  const firstMs = traffic.startMs + warmUpDays * 86_400_000;
  for (const simulated of simulateTraffic(traffic)) {
    const { declaration, receivedAtMs } = simulated;
    for (const { texts, inspected } of results.due(receivedAtMs))
      memory.resulted({ texts, atMs: inspected.resultAtMs, found: inspected.found });
    const { keys, texts } = simulatedKeys(declaration);
    const histories = memory.read(texts, receivedAtMs);
    const inspected = inspect(simulated, histories, inspection, random);
    if (receivedAtMs >= firstMs) {
      const screened = screen(inForce, declaration, { receivedAtMs, assessedAtMs: receivedAtMs });
      const history = { kind: 'known', value: histories } as const;
      const facts = riskFactsOf(inForce, screened, { receivedAtMs, history, historyKeys: texts });
      featurise(facts, row, tokens, 0);
      yield { row, tokens, facts, inspection: inspected, simulated };
    }
    const isBelow = isBelowDeMinimis(declaration, inForce.reference.rates);
    memory.declared({ keys, texts, receivedAtMs, isBelowDeMinimis: isBelow });
    if (inspected?.isReported) results.add(inspected.resultAtMs, { texts, inspected });
  }
}
