/**
 * Party screening on one core at the shipped configuration: how fast never-seen parties and near matches are answered, what
 * the index costs, and, by the same index and threshold, how well. Lists are those of HOLDPOINT_SAMPLES, else made in their
 * number.
 */
import { Worker } from 'node:worker_threads';
import { digestLines } from '../../adapters/lists/canonical.ts';
import { declaredForms } from '../../core/screening/names/reading/forms.ts';
import { readName } from '../../core/screening/names/reading/name.ts';
import {
  buildPartyIndex,
  MATCHER_VERSION,
  openPartyIndex,
  PARTY_THRESHOLD,
  type PartyIndex,
  type PartyIndexImage,
  type PartyListSnapshot,
  type PartyQuery,
} from '../../core/screening/parties/party.ts';
import { listedParties, machine, mixParties, round, rssMaxBytes } from './mix.ts';
import { TYPING } from './names-altered.ts';
import {
  adversarialPairs,
  alteredNames,
  firmPairs,
  ordinaryParties,
  ownPairs,
  sampledLists,
  unlistedPeople,
} from './screening-data.ts';
import { judgePairs, measureSpeed } from './screening-judge.ts';
import { sampledQuality, shownFigures } from './screening-quality.ts';
import type { OpenedIndex } from './screening-worker.ts';

export interface ScreeningOptions {
  readonly parties: number;
  /** Folder of real lists and labelled pairs. */
  readonly samples?: string | undefined;
}

export const benchScreening = async ({ parties, samples }: ScreeningOptions): Promise<object> => {
  const sampled = samples === undefined ? undefined : await sampledLists(samples);
  const lists = sampled === undefined ? [listedParties() as PartyListSnapshot] : [sampled.un, sampled.sdn];
  const built = timed(() => buildPartyIndex(lists));
  const rebuilt = timed(() => buildPartyIndex(lists));
  const image = built.value;
  const index = openPartyIndex(image);
  const own = lists.at(-1)!;
  const asked = Math.ceil(parties * 1.5);
  const inTraffic = mixParties(asked);
  const seenNowhere =
    samples === undefined
      ? inTraffic.map(({ name, schema }) => ({ name, ...(schema === undefined ? {} : { schema }) }))
      : ordinaryParties(unlistedPeople(samples).latin, asked);
  const near = nearMatches(own, asked / 4);
  const ordinary = measureSpeed(index, seenNowhere);
  const nearMatch = measureSpeed(index, near);
  const declared = measureSpeed(index, inTraffic);
  const micros = 1e6 / ordinary.perSecondPerCore;
  const readMicros = microsOf(seenNowhere, readOnly);
  return {
    bench: 'screening',
    parties,
    partiesPerSecondPerCore: ordinary.perSecondPerCore,
    p50Ms: round(ordinary.p50Ms, 4),
    p99Ms: round(ordinary.p99Ms, 4),
    rssMaxBytes: rssMaxBytes(),
    stagesMicros: { read: round(readMicros), findAndScore: round(Math.max(0, micros - readMicros)) },
    passThroughRatio: round(microsOf(seenNowhere, ({ name }) => name.length) / micros, 4),
    ordinary: shownFigures(ordinary),
    nearMatches: shownFigures(nearMatch),
    asDeclared: shownFigures(declared),
    index: {
      names: lists.flatMap(({ entries }) => entries).reduce((sum, { names }) => sum + names.length, 0),
      buildMs: Math.round(built.ms),
      buildCpuMs: Math.round(built.cpuMs),
      buildCpuMsWarm: Math.round(rebuilt.cpuMs),
      sharedBytes: bytesOf(image),
      ...(await sharing(image, index)),
    },
    quality: {
      ownPairsDeveloped: shownFigures(judgePairs(ownPairs('dev'))),
      adversarialSpellings: shownFigures(judgePairs(adversarialPairs('dev'))),
      adversarialSpellingsHeldOut: shownFigures(judgePairs(adversarialPairs('held'))),
      adversarialSpellingsUnseen: shownFigures(judgePairs(adversarialPairs('unseen'))),
      ownPairsHeldOut: shownFigures(judgePairs(ownPairs('held'))),
      ownPairsUnseen: shownFigures(judgePairs(ownPairs('unseen'))),
      ownFirmsUnseen: shownFigures(judgePairs(ownPairs('unseen').filter(({ schema }) => schema === 'company'))),
      firmsAltered: shownFigures(judgePairs(firmPairs(own))),
      ...(sampled === undefined ? {} : sampledQuality(samples!, sampled)),
    },
    digests: {
      matcher: MATCHER_VERSION,
      threshold: PARTY_THRESHOLD,
      lists: digestLines(image.lists.map(({ list, digest }) => `${list} ${digest}`)),
      list: image.lists,
    },
    machine: machine(),
  };
};

const timed = <T>(work: () => T): { readonly value: T; readonly ms: number; readonly cpuMs: number } => {
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, ms: performance.now() - startedMs, cpuMs: (user + system) / 1000 };
};

/** Listed names as they are mistyped: every one finds somebody. */
const nearMatches = (list: PartyListSnapshot, count: number): readonly PartyQuery[] =>
  Object.values(alteredNames(list, TYPING, { count: Math.ceil(count / Object.keys(TYPING).length), seed: 9 }))
    .flat()
    .map(({ query, schema }) => ({ name: query, schema }));

const readOnly = ({ name, schema }: PartyQuery): number =>
  declaredForms(name).reduce((sum, form) => sum + readName(form, schema ?? 'any').parts.length, 0);

const microsOf = (queries: readonly PartyQuery[], work: (query: PartyQuery) => number): number => {
  let sum = 0;
  for (const query of queries) sum += work(query);
  const cpu = process.cpuUsage();
  for (const query of queries) sum += work(query);
  const { user, system } = process.cpuUsage(cpu);
  return sum === 0 ? 0 : (user + system) / queries.length;
};

const bytesOf = (image: PartyIndexImage): number =>
  Object.values({ ...image, ...image.tokens }).reduce(
    (sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
    0,
  );

/** What a worker costs with this index, beside one that is handed an index of nobody. */
const sharing = async (image: PartyIndexImage, index: PartyIndex) => {
  const name = index.screen({ name: 'a b' }, { top: 1, scoreMin: 0, day: '2026-06-01' }).hits[0]?.name ?? 'nobody';
  const empty = await openElsewhere(buildPartyIndex([]), name);
  const full = await openElsewhere(image, name);
  return { isShared: full.isShared, rssBytesPerWorker: full.rssBytes, rssBytesPerWorkerWithoutNames: empty.rssBytes };
};

/** Resident memory that the last of several threads added, so that what the first one loads is not counted. */
const openElsewhere = async (image: PartyIndexImage, name: string) => {
  const workers: Worker[] = [];
  const grown: number[] = [];
  let isShared = true;
  for (let i = 0; i < WORKERS; i++) {
    const before = process.memoryUsage.rss();
    const worker = new Worker(new URL('./screening-worker.ts', import.meta.url));
    workers.push(worker);
    const opened = Promise.withResolvers<OpenedIndex>();
    worker.once('message', opened.resolve).once('error', opened.reject);
    worker.postMessage({ image, name });
    isShared = (await opened.promise).isShared && isShared;
    grown.push(process.memoryUsage.rss() - before);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { isShared, rssBytes: grown.at(-1)! };
};

const WORKERS = 3;
