/** Quality and speed of party screening, as figures; the cut is the shipped threshold throughout. */
import {
  comparePair,
  PARTY_THRESHOLD,
  type PartyIndex,
  type PartyQuery,
  screenParty,
} from '../../core/screening/parties/party.ts';
import { percentile } from './mix.ts';
import type { LabelledPair, Wanted } from './screening-data.ts';

/** The day of the lists that is asked about. */
export const SCREENING_DAY = '2026-06-01';

export interface PairFigures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePositiveRate: number;
  /** At the lowest cut where at most 1 % or 5 % of the negatives pass. */
  readonly recallAt1: number;
  readonly recallAt5: number;
}

export const judgePairs = (pairs: readonly LabelledPair[]): PairFigures & { readonly misses: readonly string[] } => {
  const judged = pairs.map((pair) => ({ ...pair, ...judge(pair) }));
  const positives = judged.filter((p) => p.match);
  const negatives = judged.filter((p) => !p.match).sort((a, b) => b.score - a.score);
  const hits = positives.filter((p) => p.isHit).length;
  const alarms = negatives.filter((p) => p.isHit).length;
  const recallAt = (rate: number): number => {
    const cut = negatives[Math.floor(rate * negatives.length)]?.score ?? 0;
    return positives.filter((p) => p.score > cut).length / positives.length;
  };
  return {
    pairs: pairs.length,
    precision: hits / (hits + alarms),
    recall: hits / positives.length,
    f1: (2 * hits) / (hits + alarms + positives.length),
    falsePositiveRate: alarms / negatives.length,
    recallAt1: recallAt(0.01),
    recallAt5: recallAt(0.05),
    misses: [...judged]
      .sort((a, b) => Number(a.match) - Number(b.match))
      .filter((p) => p.match !== p.isHit)
      .map((p) => `${p.match ? '+' : '-'} ${p.score.toFixed(3)} ${p.query} | ${p.candidate} | ${p.reason}`),
  };
};

const judge = ({ query, candidate, schema }: LabelledPair): { score: number; isHit: boolean; reason: string } => {
  const { score, match, reason } = comparePair(query, candidate, schema);
  return { score, isHit: match, reason };
};

export interface RetrievalFigures {
  readonly queries: number;
  /** At the shipped threshold. */
  readonly recall: number;
  /** Scores of the wanted entries, 0 where not in ten: what is found at any cut. */
  readonly scores: readonly number[];
  readonly hit1: number;
  readonly hit10: number;
  readonly misses: readonly string[];
}

export const judgeRetrieval = (index: PartyIndex, wanted: readonly Wanted[]): RetrievalFigures => {
  let found = 0;
  let first = 0;
  let ten = 0;
  const misses: string[] = [];
  const scores: number[] = [];
  for (const { query, schema, entryIds } of wanted) {
    const { hits } = screenParty(index, { name: query, schema }, { top: 10, scoreMin: 0, day: SCREENING_DAY });
    const at = hits.findIndex((h) => entryIds.has(h.entryId));
    if (at === 0) first++;
    if (at >= 0) ten++;
    scores.push(hits[at]?.score ?? 0);
    if (at >= 0 && hits[at]!.score >= PARTY_THRESHOLD) found++;
    else
      misses.push(
        `${query} | wanted ${[...entryIds].join()} | ${at < 0 ? 'not in ten' : `${at + 1}. ${hits[at]!.score.toFixed(3)} ${hits[at]!.name}: ${hits[at]!.reason}`}`,
      );
  }
  return {
    queries: wanted.length,
    recall: found / wanted.length,
    scores,
    hit1: first / wanted.length,
    hit10: ten / wanted.length,
    misses,
  };
};

/** People whom no list knows: share of them that is hit all the same. */
export const falseAlarms = (
  index: PartyIndex,
  names: readonly string[],
): { rate: number; hits: string[]; scores: readonly number[] } => {
  const scores: number[] = [];
  const hits = names.flatMap((name) => {
    const [hit] = screenParty(
      index,
      { name, schema: 'person' },
      { top: 1, scoreMin: ALARMS_FROM, day: SCREENING_DAY },
    ).hits;
    scores.push(hit?.score ?? 0);
    return hit && hit.score >= PARTY_THRESHOLD ? [`${hit.score.toFixed(3)} ${name} | ${hit.name} | ${hit.reason}`] : [];
  });
  return { rate: hits.length / names.length, hits, scores };
};
const ALARMS_FROM = 0.5;

/** The lowest cut at which at most `rate` of the alarms remain. */
export const cutAt = (scores: readonly number[], rate: number): number =>
  [...scores].sort((a, b) => b - a)[Math.floor(rate * scores.length)]! + 1e-9;

/** Where the reference figures of other matchers were read. */
export const ALARMS_COMPARED = 0.0042;

export interface SpeedFigures {
  readonly queries: number;
  /** By CPU time of the process, collecting garbage included. */
  readonly perSecondPerCore: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The thread's own CPU time: without what other programs of the machine took. */
  readonly p99CpuMs: number;
  readonly withHits: number;
  readonly capped: number;
}

/**
 * One after the other in this thread, no party remembered. The first third is not measured: a service runs for days, and
 * compiling what parties make hot takes longer than a few thousand of them.
 */
export const measureSpeed = (index: PartyIndex, asked: readonly PartyQuery[]): SpeedFigures => {
  const options = { top: 10, scoreMin: PARTY_THRESHOLD, day: SCREENING_DAY };
  const warmUp = Math.floor(asked.length / 3);
  for (const query of asked.slice(0, warmUp)) screenParty(index, query, options);
  const queries = asked.slice(warmUp);
  const times = new Float64Array(queries.length);
  let withHits = 0;
  let capped = 0;
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  queries.forEach((query, i) => {
    const before = performance.now();
    const screening = screenParty(index, query, options);
    times[i] = performance.now() - before;
    if (screening.hits.length > 0) withHits++;
    if (screening.capped) capped++;
  });
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - startedMs) / 1000;
  times.sort();
  const cpuTimes = Float64Array.from(queries, (query) => {
    const before = process.threadCpuUsage();
    screenParty(index, query, options);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  }).sort();
  return {
    queries: queries.length,
    perSecondPerCore: Math.round((queries.length * 1e6) / (user + system)),
    perSecond: Math.round(queries.length / seconds),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    p99CpuMs: percentile(cpuTimes, 0.99),
    withHits,
    capped,
  };
};
