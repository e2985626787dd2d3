/** Simulator → screening → histories in time order → featurise: the vectors that training sees are the ones that serving makes. */
import { buildImage } from '../../services/adapters/reference.ts';
import { type InForce, openInForce, riskFactsOf, type Screened, screen } from '../../services/core/decision/assess.ts';
import type { TrafficProfile } from '../../services/core/risk/context.ts';
import { isBelowDeMinimis } from '../../services/core/risk/de-minimis.ts';
import type { RiskFacts } from '../../services/core/risk/facts.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import type { Histories } from '../../services/core/risk/history.ts';
import { createRandom, mixAll } from '../simulator/random.ts';
import { type Simulated, simulateTraffic, type TrafficOptions } from '../simulator/traffic.ts';
import { createDueQueue } from './due.ts';
import { type Inspection, type InspectionOptions, inspect } from './inspection.ts';
import { createMemory, type Memory, type SimulatedKeys, simulatedKeys } from './memory.ts';

export interface Vector {
  readonly row: Float32Array;
  readonly tokens: Int32Array;
  readonly facts: RiskFacts;
  readonly screened: Screened;
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
  const world = openWorld(inForce);
  const random = createRandom(mixAll(traffic.seed, 991));
  const results = createDueQueue<{ readonly texts: Texts; readonly inspected: Inspection }>();
  const firstMs = traffic.startMs + warmUpDays * 86_400_000;
  for (const simulated of simulateTraffic(traffic)) {
    const { receivedAtMs } = simulated;
    for (const { texts, inspected } of results.due(receivedAtMs))
      world.resulted({ texts, atMs: inspected.resultAtMs, found: inspected.found });
    const seen = world.receive(simulated);
    const inspected = inspect(simulated, seen.histories, inspection, random);
    if (receivedAtMs >= firstMs) yield { ...seen.vector(), inspection: inspected, simulated };
    if (inspected?.isReported) results.add(inspected.resultAtMs, { texts: seen.texts, inspected });
  }
}

type Texts = SimulatedKeys['texts'];

export interface World {
  /** Reads what is known of the parties, then counts the parcel. */
  readonly receive: (simulated: Simulated) => {
    readonly texts: Texts;
    readonly histories: Histories;
    /** Screened and featurised, of the past only. */
    readonly vector: () => Pick<Vector, 'row' | 'tokens' | 'facts' | 'screened'>;
  };
  readonly resulted: Memory['resulted'];
}

/** Lists, histories and features of one simulated world. */
export const openWorld = (inForce: InForce): World => {
  const memory = createMemory();
  const row = new Float32Array(FEATURES_COUNT);
  const tokens = new Int32Array(TOKENS_MAX);
  return {
    receive: ({ declaration, receivedAtMs }) => {
      const { keys, texts } = simulatedKeys(declaration);
      const histories = memory.read(texts, receivedAtMs);
      const isBelow = isBelowDeMinimis(declaration, inForce.reference.rates);
      memory.declared({ keys, texts, receivedAtMs, isBelowDeMinimis: isBelow });
      const vector = () => {
        const screened = screen(inForce, declaration, { receivedAtMs, assessedAtMs: receivedAtMs });
        const history = { kind: 'known', value: histories } as const;
        const facts = riskFactsOf(inForce, screened, { receivedAtMs, history, historyKeys: texts });
        featurise(facts, row, tokens, 0);
        return { row, tokens, facts, screened };
      };
      return { texts, histories, vector };
    },
    resulted: memory.resulted,
  };
};
