/**
 * Quality and speed of party screening at the one shipped configuration, on development data and lists in HOLDPOINT_SAMPLES
 * and on alterations of our own. Usage: HOLDPOINT_SAMPLES=DIR node test/bench/screening-quality.ts [FAMILY…] [--misses]
 */
import { readFileSync } from 'node:fs';
import { importFiles } from '../../services/adapters/lists/import.ts';
import type { PartyEntry } from '../../services/core/screening/entries.ts';
import { foldText } from '../../services/core/screening/fold.ts';
import {
  buildPartyIndex,
  comparePair,
  MATCHER_VERSION,
  openPartyIndex,
  PARTY_THRESHOLD,
  type PartyIndex,
  type PartyListSnapshot,
  type PartySchema,
  screenParty,
} from '../../services/core/screening/party.ts';
import { type Alter, DECEIVING, FIRMS, type Random, random, TYPING } from './screening-families.ts';

const DAY = '2026-06-01';
const MISSES_SHOWN_MAX = 200;

export interface LabelledPair {
  readonly query: string;
  readonly candidate: string;
  readonly schema: PartySchema;
  readonly match: boolean;
  readonly family: string;
}

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

// --- data ------------------------------------------------------------------------------------------------------------

const samples = process.env.HOLDPOINT_SAMPLES;
const file = (path: string): string => `${samples}/data/${path}`;
const rows = <T>(path: string): T[] =>
  readFileSync(file(path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const readPartyList = async (...paths: string[]): Promise<PartyListSnapshot> => {
  const { snapshot, defects } = await importFiles(paths);
  if (snapshot?.header.kind !== 'PARTY')
    throw new Error(`${paths.join(' ')}: not a party list: ${JSON.stringify(defects?.slice(0, 3))}`);
  return snapshot as PartyListSnapshot;
};

export const listedParties = async () => ({
  un: await readPartyList(file('watchlists/un-consolidated-2026-02-27.xml')),
  sdn: await readPartyList(file('watchlists/us-ofac-sdn-2021-07.jsonl.gz')),
});

const labelledPairs = (): LabelledPair[] =>
  rows<{ query: string; candidate: string; query_schema: PartySchema; expect_match: boolean; source: string }>(
    'screening-dev/name-pairs.jsonl',
  ).map((r) => ({
    query: r.query,
    candidate: r.candidate,
    schema: r.query_schema,
    match: r.expect_match,
    family: familyOf(r.query, r.query_schema, r.source),
  }));

/** Pairs written by hand in this project: one half to develop on, the other looked at only to report. */
export const ownPairs = (half: 'dev' | 'held'): LabelledPair[] =>
  readFileSync(new URL('./screening-pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, PartySchema, string, string, string])
    .filter(([each]) => each === half)
    .map(([, family, schema, match, query, candidate]) => ({
      query,
      candidate,
      schema,
      match: match === 'match',
      family: `own ${family}`,
    }));

const familyOf = (query: string, schema: string, source: string): string => {
  if (!isLatin(query) && !source.startsWith('rigour')) return 'cross-script';
  if (schema === 'company') return 'company';
  return /yente|rigour|linked/.test(source) ? 'hand-labelled' : 'person';
};

interface Transliteration {
  readonly query: string;
  readonly candidate: string;
  readonly script: string;
  readonly kind: 'token' | 'full_name';
}

/** The rows from which no sound was learned: each with its own Latin form, and with another that shares a word with it or its first letter. */
const transliterations = (kind: Transliteration['kind']): LabelledPair[] => {
  const all = rows<Transliteration>('screening-dev/transliteration-pairs.jsonl').filter(
    (r, i) => r.kind === kind && i % 4 === 3,
  );
  const r = random(7);
  const pairs: LabelledPair[] = [];
  for (const script of new Set(all.map((row) => row.script))) {
    const own = all.filter((row) => row.script === script);
    const byWord = new Map<string, Transliteration[]>();
    const keysOf = (row: Transliteration): string[] =>
      kind === 'token' ? [foldText(row.candidate).slice(0, 2)] : foldText(row.candidate).split(' ');
    for (const row of own) for (const key of keysOf(row)) byWord.set(key, [...(byWord.get(key) ?? []), row]);
    for (const row of own) {
      const base = { query: row.query, schema: 'person' as const, family: `${script} ${kind}` };
      pairs.push({ ...base, candidate: row.candidate, match: true });
      const others = keysOf(row)
        .flatMap((key) => byWord.get(key) ?? [])
        .filter((o) => foldText(o.candidate) !== foldText(row.candidate) && o.query !== row.query);
      const other = others.length > 0 && r.below(3) > 0 ? r.pick(others) : r.pick(own);
      if (other.query !== row.query && foldText(other.candidate) !== foldText(row.candidate))
        pairs.push({ ...base, candidate: other.candidate, match: false });
    }
  }
  return pairs;
};

const isLatin = (name: string): boolean => !/(?![\u1e00-\u1eff\u2000-\u206f])[\u0250-\uffff]/.test(name);
const wordsOf = (name: string): string[] => foldText(name).split(' ');

const primaryNames = (list: PartyListSnapshot, schema: PartySchema): { entry: PartyEntry; name: string }[] =>
  list.entries
    .filter((e) => e.schema === schema && e.names[0] !== undefined && isLatin(e.names[0].name))
    .map((entry) => ({ entry, name: entry.names[0]!.name }));

/** Firms altered, and pairs of different firms that share a word. */
const firmPairs = (list: PartyListSnapshot): LabelledPair[] => {
  const r = random(11);
  const firms = primaryNames(list, 'company').filter(({ name }) => wordsOf(name).length >= 2);
  const pairs: LabelledPair[] = [];
  for (const [family, alter] of Object.entries(FIRMS)) {
    for (let i = 0; i < 250; i++) {
      const { name } = r.pick(firms);
      const altered = alter(name, r);
      if (altered !== name)
        pairs.push({ query: altered, candidate: name, schema: 'company', match: true, family: `firm: ${family}` });
    }
  }
  const byWord = new Map<string, { entry: PartyEntry; name: string }[]>();
  for (const firm of firms)
    for (const word of new Set(wordsOf(firm.name)))
      if (word.length > 2) byWord.set(word, [...(byWord.get(word) ?? []), firm]);
  for (let i = 0; i < 2000; i++) {
    const a = r.pick(firms);
    const b = r.pick(byWord.get(r.pick(wordsOf(a.name).filter((w) => w.length > 2))) ?? [a]);
    if (
      a.entry.id !== b.entry.id &&
      !a.entry.names.some((n) => b.entry.names.some((m) => foldText(n.name) === foldText(m.name)))
    ) {
      pairs.push({ query: a.name, candidate: b.name, schema: 'company', match: false, family: 'firm: strangers' });
    }
  }
  return pairs;
};

// --- retrieval -------------------------------------------------------------------------------------------------------

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

interface Wanted {
  readonly query: string;
  readonly schema: PartySchema;
  /** Entries any of which is right. */
  readonly entryIds: ReadonlySet<string>;
}

export const judgeRetrieval = (index: PartyIndex, wanted: readonly Wanted[]): RetrievalFigures => {
  let found = 0;
  let first = 0;
  let ten = 0;
  const misses: string[] = [];
  const scores: number[] = [];
  for (const { query, schema, entryIds } of wanted) {
    const { hits } = screenParty(index, { name: query, schema }, { top: 10, scoreMin: 0, day: DAY });
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

const alteredNames = (
  list: PartyListSnapshot,
  families: Readonly<Record<string, Alter>>,
  count: number,
  seed: number,
): Record<string, Wanted[]> => {
  const r: Random = random(seed);
  const people = primaryNames(list, 'person').filter(({ name }) => wordsOf(name).length >= 2);
  const same = new Map<string, Set<string>>();
  for (const entry of list.entries)
    for (const { name } of entry.names)
      same.set(foldText(name), new Set([...(same.get(foldText(name)) ?? []), entry.id]));
  return Object.fromEntries(
    Object.entries(families).map(([family, alter]) => [
      family,
      Array.from({ length: count }, () => r.pick(people)).map(({ entry, name }) => ({
        query: alter(name, r),
        schema: 'person' as const,
        entryIds: same.get(foldText(name)) ?? new Set([entry.id]),
      })),
    ]),
  );
};

/** OFAC's spellings of people who are on the UN list too: linked by one shared full name or document, asked by the others. */
const crossListSpellings = (un: PartyListSnapshot, sdn: PartyListSnapshot): Wanted[] => {
  const listed = new Map<string, Set<string>>();
  for (const entry of un.entries)
    for (const { name } of entry.names)
      listed.set(nameKey(name), new Set([...(listed.get(nameKey(name)) ?? []), entry.id]));
  const wanted: Wanted[] = [];
  for (const entry of sdn.entries) {
    if (entry.schema !== 'person') continue;
    const links = entry.names.flatMap(({ name }) =>
      wordsOf(name).length >= 3 ? [...(listed.get(nameKey(name)) ?? [])] : [],
    );
    const entryIds = new Set(links);
    const { name } = entry.names[0]!;
    if (entryIds.size === 1 && !listed.has(nameKey(name)) && wordsOf(name).length >= 2)
      wanted.push({ query: name, schema: 'person', entryIds });
  }
  return wanted;
};
/** The same, from the development pairs that a shared document number links. */
const linkedSpellings = (un: PartyListSnapshot): Wanted[] =>
  rows<{ query: string; candidate: string; query_schema: PartySchema; source: string }>(
    'screening-dev/name-pairs.jsonl',
  ).flatMap((row) => {
    const entry = row.source.includes('identical document')
      ? un.entries.find((e) => e.names.some(({ name }) => nameKey(name) === nameKey(row.candidate)))
      : undefined;
    return entry === undefined ? [] : [{ query: row.query, schema: row.query_schema, entryIds: new Set([entry.id]) }];
  });
const nameKey = (name: string): string => wordsOf(name).sort().join(' ');

const originalScripts = (un: PartyListSnapshot): { latin: PartyListSnapshot; wanted: Wanted[] } => {
  const wanted: Wanted[] = [];
  const entries = un.entries.map((entry) => {
    for (const { name } of entry.names)
      if (!isLatin(name)) wanted.push({ query: name, schema: entry.schema, entryIds: new Set([entry.id]) });
    return { ...entry, names: entry.names.filter(({ name }) => isLatin(name)) };
  });
  return { latin: { ...un, entries }, wanted };
};

/** People whom no list knows: share of them that is hit all the same. */
const falseAlarms = (
  index: PartyIndex,
  names: readonly string[],
): { rate: number; hits: string[]; scores: readonly number[] } => {
  const scores: number[] = [];
  const hits = names.flatMap((name) => {
    const [hit] = screenParty(index, { name, schema: 'person' }, { top: 1, scoreMin: ALARMS_FROM, day: DAY }).hits;
    scores.push(hit?.score ?? 0);
    return hit && hit.score >= PARTY_THRESHOLD ? [`${hit.score.toFixed(3)} ${name} | ${hit.name} | ${hit.reason}`] : [];
  });
  return { rate: hits.length / names.length, hits, scores };
};
const ALARMS_FROM = 0.5;

/** The lowest cut at which at most `rate` of the alarms remain. */
const cutAt = (scores: readonly number[], rate: number): number =>
  [...scores].sort((a, b) => b - a)[Math.floor(rate * scores.length)]! + 1e-9;

/** Where the reference figures of other matchers were read. */
const ALARMS_COMPARED = 0.0042;

// --- speed -----------------------------------------------------------------------------------------------------------

/** Ordinary parties from the words of names nobody lists, each asked once. */
const ordinaryParties = (names: readonly string[], count: number): { name: string; schema: PartySchema }[] => {
  const r = random(5);
  const firsts = names.map((n) => n.split(' ')[0]!);
  const lasts = names.map((n) => n.split(' ').at(-1)!);
  const cities = ['Shenzhen', 'Guangzhou', 'Yiwu', 'Hangzhou', 'Dongguan', 'Toronto', 'Chicago', 'Leeds'];
  const trades = [
    'Trading',
    'Technology',
    'Electronic Commerce',
    'Garment',
    'Supply Chain',
    'Import & Export',
    'Logistics',
  ];
  return Array.from({ length: count }, (_, i) =>
    i % 4 === 3
      ? {
          name: `${r.pick(cities)} ${r.pick(lasts)}${r.pick(['', 'da', 'xing', 'tong'])} ${r.pick(trades)} Co., Ltd.`,
          schema: 'any' as const,
        }
      : {
          name: `${r.pick(firsts)} ${r.below(5) === 0 ? `${r.pick(firsts)} ` : ''}${r.pick(lasts)}${r.pick(['', '', 'son', 'er', 'i'])}`,
          schema: 'any' as const,
        },
  );
};

export const measureSpeed = (
  index: PartyIndex,
  queries: readonly { name: string; schema: PartySchema }[],
): { perSecond: number; perCpuSecond: number; p50Ms: number; p99Ms: number; hits: number } => {
  const options = { top: 10, scoreMin: PARTY_THRESHOLD, day: DAY };
  for (const query of queries.slice(0, 2000)) screenParty(index, query, options);
  const times = new Float64Array(queries.length);
  let hits = 0;
  const start = performance.now();
  const cpu = process.cpuUsage();
  queries.forEach((query, i) => {
    const before = performance.now();
    hits += screenParty(index, query, options).hits.length > 0 ? 1 : 0;
    times[i] = performance.now() - before;
  });
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  times.sort();
  return {
    perSecond: queries.length / seconds,
    perCpuSecond: (queries.length * 1e6) / (used.user + used.system),
    p50Ms: times[Math.floor(times.length * 0.5)]!,
    p99Ms: times[Math.floor(times.length * 0.99)]!,
    hits,
  };
};

// --- report ----------------------------------------------------------------------------------------------------------

const f = (n: number): string => n.toFixed(3);
const printPairs = (name: string, { misses, ...x }: ReturnType<typeof judgePairs>, showMisses: boolean): void => {
  console.log(
    `${name.padEnd(28)} n ${String(x.pairs).padStart(5)}  P ${f(x.precision)}  R ${f(x.recall)}  F1 ${f(x.f1)}  FPR ${f(x.falsePositiveRate)}  R@1% ${f(x.recallAt1)}  R@5% ${f(x.recallAt5)}`,
  );
  if (showMisses) for (const miss of misses.slice(0, MISSES_SHOWN_MAX)) console.log(`    ${miss}`);
};
const printRetrieval = (
  name: string,
  { misses, ...x }: RetrievalFigures,
  showMisses: boolean,
  cut = PARTY_THRESHOLD,
): void => {
  const atCut =
    cut === PARTY_THRESHOLD ? '' : `  at ${f(cut)} ${f(x.scores.filter((s) => s >= cut).length / x.queries)}`;
  console.log(
    `${name.padEnd(28)} n ${String(x.queries).padStart(5)}  recall ${f(x.recall)}  hit@1 ${f(x.hit1)}  hit@10 ${f(x.hit10)}${atCut}`,
  );
  if (showMisses) for (const miss of misses.slice(0, MISSES_SHOWN_MAX)) console.log(`    ${miss}`);
};

const main = async (args: readonly string[]): Promise<void> => {
  if (samples === undefined) {
    console.log('HOLDPOINT_SAMPLES is not set: nothing to measure on');
    return;
  }
  const misses = args.includes('--misses');
  const asked = args.filter((a) => !a.startsWith('--'));
  const wants = (section: string): boolean => asked.length === 0 || asked.includes(section);
  console.log(`matcher ${MATCHER_VERSION}, threshold ${PARTY_THRESHOLD}`);
  const { un, sdn } = await listedParties();
  if (wants('pairs')) {
    const pairs = labelledPairs();
    printPairs('labelled pairs, all', judgePairs(pairs), misses);
    for (const family of ['hand-labelled', 'person', 'company', 'cross-script']) {
      const positive = pairs.filter((p) => p.family === family && p.match);
      const negative = pairs.filter(
        (p) => !p.match && (family === 'hand-labelled' ? p.family === 'person' : p.family === family),
      );
      printPairs(family, judgePairs([...positive, ...negative]), false);
    }
  }
  if (wants('own') || asked.includes('held')) {
    for (const half of asked.includes('held') ? (['dev', 'held'] as const) : (['dev'] as const)) {
      const pairs = ownPairs(half);
      printPairs(`own pairs, ${half}`, judgePairs(pairs), misses && half === 'dev');
      for (const schema of ['person', 'company'] as const)
        printPairs(`  ${schema}`, judgePairs(pairs.filter((p) => p.schema === schema)), false);
    }
  }
  if (wants('scripts')) {
    for (const kind of ['full_name', 'token'] as const) {
      const pairs = transliterations(kind);
      for (const family of new Set(pairs.map((p) => p.family)))
        printPairs(family, judgePairs(pairs.filter((p) => p.family === family)), misses);
    }
  }
  if (wants('firms')) {
    const pairs = firmPairs(sdn);
    const strangers = pairs.filter((p) => !p.match);
    printPairs('firms, all', judgePairs(pairs), misses);
    for (const family of new Set(pairs.filter((p) => p.match).map((p) => p.family)))
      printPairs(family, judgePairs([...pairs.filter((p) => p.family === family), ...strangers]), false);
  }
  const people = rows<Transliteration>('screening-dev/transliteration-pairs.jsonl').filter(
    (r) => r.kind === 'full_name',
  );
  const unlisted = rows<{ query: string; source: string }>('screening-dev/name-pairs.jsonl')
    .filter((r) => r.source.includes('non-listed'))
    .map((r) => r.query);
  const latin = [...new Set([...people.map((p) => p.candidate), ...unlisted])];
  const otherScripts = [...new Set(people.map((p) => p.query))];
  const start = performance.now();
  const both = buildPartyIndex([un, sdn]);
  const buildMs = performance.now() - start;
  for (const [name, image] of [
    ['UN', buildPartyIndex([un])],
    ['UN + SDN', both],
  ] as const) {
    const index = openPartyIndex(image);
    let cut: number = PARTY_THRESHOLD;
    if (wants('alarms') || wants('retrieval')) {
      for (const [label, all] of [
        ['Latin', latin],
        ['other scripts', otherScripts],
      ] as const) {
        const { rate, hits, scores } = falseAlarms(index, all);
        if (label === 'Latin') cut = cutAt(scores, ALARMS_COMPARED);
        console.log(`${name}: false alarms, ${label}: ${(rate * 100).toFixed(2)} % of ${all.length}`);
        if (misses) for (const hit of hits.slice(0, MISSES_SHOWN_MAX)) console.log(`    ${hit}`);
      }
    }
    if (wants('retrieval')) {
      for (const [families, label] of [
        [TYPING, 'typed'],
        [DECEIVING, 'deceiving'],
      ] as const) {
        const altered = alteredNames(un, families, 150, 3);
        printRetrieval(`${name}: ${label}`, judgeRetrieval(index, Object.values(altered).flat()), false, cut);
        for (const [family, wanted] of Object.entries(altered))
          printRetrieval(`  ${family}`, judgeRetrieval(index, wanted), misses && name === 'UN', cut);
      }
      printRetrieval(`${name}: linked by document`, judgeRetrieval(index, linkedSpellings(un)), misses, cut);
      printRetrieval(`${name}: OFAC spelling`, judgeRetrieval(index, crossListSpellings(un, sdn)), misses, cut);
    }
  }
  if (wants('retrieval')) {
    const { latin: latinList, wanted } = originalScripts(un);
    printRetrieval('UN: original script', judgeRetrieval(openPartyIndex(buildPartyIndex([latinList])), wanted), misses);
  }
  if (wants('speed')) {
    const index = openPartyIndex(both);
    const bytes = Object.values({ ...both, ...both.tokens }).reduce(
      (sum, a) => sum + (ArrayBuffer.isView(a) ? a.byteLength : 0),
      0,
    );
    const names = [...un.entries, ...sdn.entries].reduce((sum, e) => sum + e.names.length, 0);
    console.log(`index: ${names} names, built in ${Math.round(buildMs)} ms, ${(bytes / 1e6).toFixed(1)} MB shared`);
    for (const [label, queries] of [
      ['ordinary parties', ordinaryParties(latin, 40_000)],
      [
        'near matches',
        Object.values(alteredNames(sdn, TYPING, 1500, 9))
          .flat()
          .map(({ query, schema }) => ({ name: query, schema })),
      ],
    ] as const) {
      const s = measureSpeed(index, queries);
      console.log(
        `${label.padEnd(20)} ${Math.round(s.perCpuSecond)}/s of CPU, ${Math.round(s.perSecond)}/s by the clock  p50 ${s.p50Ms.toFixed(4)} ms  p99 ${s.p99Ms.toFixed(4)} ms  with hits ${s.hits} of ${queries.length}`,
      );
    }
  }
};

if (import.meta.main) await main(process.argv.slice(2));
