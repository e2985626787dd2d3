/**
 * Every figure of party screening with its misses, at the one shipped configuration that `holdpoint bench screening` sums up, on
 * development data and lists in HOLDPOINT_SAMPLES and on alterations of our own.
 * Usage: HOLDPOINT_SAMPLES=DIR node test/bench/screening-quality.ts [FAMILY…] [--misses]
 */
import { DECEIVING, TYPING } from '../../services/cli/bench/names-altered.ts';
import { aliasQuestions } from '../../services/cli/bench/screening-aliases.ts';
import {
  adversarialPairs,
  alteredNames,
  crossListSpellings,
  firmPairs,
  labelledPairs,
  linkedSpellings,
  ordinaryParties,
  originalScripts,
  ownPairs,
  sampledLists,
  transliterations,
  unlistedPeople,
} from '../../services/cli/bench/screening-data.ts';
import {
  ALARMS_COMPARED,
  cutAt,
  falseAlarms,
  judgePairs,
  judgeRetrieval,
  measureSpeed,
  type RetrievalFigures,
} from '../../services/cli/bench/screening-judge.ts';
import {
  buildPartyIndex,
  MATCHER_VERSION,
  openPartyIndex,
  PARTY_THRESHOLD,
} from '../../services/core/screening/parties/party.ts';

const samples = process.env.HOLDPOINT_SAMPLES;
const MISSES_SHOWN_MAX = 200;

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
  const { un, sdn } = await sampledLists(samples);
  if (wants('pairs')) {
    const pairs = labelledPairs(samples);
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
  if (wants('adversarial')) {
    printPairs('adversarial spellings', judgePairs(adversarialPairs('dev')), misses);
    printPairs('adversarial, held out', judgePairs(adversarialPairs('held')), false);
  }
  if (wants('aliases') || asked.includes('held')) {
    for (const half of asked.includes('held') ? (['dev', 'held'] as const) : (['dev'] as const))
      for (const schema of ['person', 'company'] as const)
        printPairs(
          `SDN aliases, ${half}, ${schema}`,
          judgePairs(aliasQuestions(sdn, half, schema).pairs),
          misses && half === 'dev',
        );
  }
  if (wants('scripts')) {
    for (const kind of ['full_name', 'token'] as const) {
      const pairs = transliterations(samples, kind);
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
  const { latin, other: otherScripts } = unlistedPeople(samples);
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
        const altered = alteredNames(un, families, { count: 150, seed: 3, among: [un, sdn] });
        printRetrieval(`${name}: ${label}`, judgeRetrieval(index, Object.values(altered).flat()), false, cut);
        for (const [family, wanted] of Object.entries(altered))
          printRetrieval(`  ${family}`, judgeRetrieval(index, wanted), misses && name === 'UN', cut);
      }
      printRetrieval(`${name}: linked by document`, judgeRetrieval(index, linkedSpellings(samples, un)), misses, cut);
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
        Object.values(alteredNames(sdn, TYPING, { count: 1500, seed: 9 }))
          .flat()
          .map(({ query, schema }) => ({ name: query, schema })),
      ],
    ] as const) {
      const s = measureSpeed(index, queries);
      console.log(
        `${label.padEnd(20)} ${s.perSecondPerCore}/s of CPU, ${s.perSecond}/s by the clock  p50 ${s.p50Ms.toFixed(4)} ms  p99 ${s.p99Ms.toFixed(4)} ms  with hits ${s.withHits} of ${queries.length}`,
      );
    }
  }
};

if (import.meta.main) await main(process.argv.slice(2));
