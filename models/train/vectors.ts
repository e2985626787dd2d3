/** Simulator → screening → histories in time order → featurise: the vectors that training sees are the ones that serving makes. */
import type { ExchangeRates, RiskContext, Screening, TrafficProfile } from '../../services/core/risk/context.ts';
import { isBelowDeMinimis } from '../../services/core/risk/de-minimis.ts';
import { deriveFacts, FEATURES_COUNT, featurise, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { sharedIdentifiers } from '../../services/core/risk/history.ts';
import { createRandom, mixAll } from '../simulator/random.ts';
import { type Simulated, simulateTraffic, type TrafficOptions, type Truth } from '../simulator/traffic.ts';
import { EUROS_PER_UNIT } from '../simulator/world.ts';
import { createDueQueue } from './due.ts';
import { type Inspection, type InspectionOptions, inspect } from './inspection.ts';
import { createMemory, simulatedKeys } from './memory.ts';

export type Screen = (declaration: Simulated['declaration']) => Screening | undefined;

export interface Vector {
  readonly row: Float32Array;
  readonly tokens: Int32Array;
  readonly truth: Truth;
  readonly receivedAtMs: number;
  readonly inspection: Inspection | undefined;
  readonly simulated: Simulated;
}

export interface VectorOptions {
  readonly traffic: TrafficOptions;
  readonly inspection: InspectionOptions;
  readonly profile: TrafficProfile;
  readonly screen?: Screen;
  /** Histories warm up on this many days before the first vector. */
  readonly warmUpDays: number;
}

/** `row` and `tokens` are the same arrays each time: copy what is to be kept. */
export function* simulateVectors(options: VectorOptions): Generator<Vector> {
  const memory = createMemory();
  const random = createRandom(mixAll(options.traffic.seed, 991));
  const row = new Float32Array(FEATURES_COUNT);
  const tokens = new Int32Array(TOKENS_MAX);
  const results = createDueQueue<{
    readonly texts: readonly (string | undefined)[];
    readonly inspection: Inspection;
  }>();
  const firstMs = options.traffic.startMs + options.warmUpDays * 86_400_000;
  for (const simulated of simulateTraffic(options.traffic)) {
    const { declaration, receivedAtMs, truth } = simulated;
    for (const { texts, inspection } of results.due(receivedAtMs))
      memory.resulted({ texts, atMs: inspection.resultAtMs, found: inspection.found });
    const { keys, texts } = simulatedKeys(declaration);
    const histories = memory.read(texts, receivedAtMs);
    const inspection = inspect(simulated, histories, options.inspection, random);
    if (receivedAtMs >= firstMs) {
      featurise(deriveFacts(contextOf(simulated, histories, texts, options)), row, tokens, 0);
      yield { row, tokens, truth, receivedAtMs, inspection, simulated };
    }
    memory.declared({ keys, texts, receivedAtMs, isBelowDeMinimis: isBelowDeMinimis(declaration, SIMULATED_RATES) });
    if (inspection?.isReported) results.add(inspection.resultAtMs, { texts, inspection });
  }
}

export const contextOf = (
  { declaration, receivedAtMs }: Simulated,
  histories: ReturnType<ReturnType<typeof createMemory>['read']>,
  texts: readonly (string | undefined)[],
  options: Pick<VectorOptions, 'screen' | 'profile'>,
): RiskContext => {
  const screening = options.screen?.(declaration);
  return {
    declaration,
    receivedAtMs,
    screening:
      screening === undefined ? { kind: 'unavailable', cause: 'no lists' } : { kind: 'known', value: screening },
    history: { kind: 'known', value: histories },
    sharedIdentifiers: sharedIdentifiers(texts),
    rates: SIMULATED_RATES,
    profile: options.profile,
  };
};

export const SIMULATED_RATES: ExchangeRates = new Map(
  Object.entries(EUROS_PER_UNIT).map(([currency, euros]) => [currency, euros / 100]),
);
