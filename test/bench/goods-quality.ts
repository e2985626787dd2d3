/**
 * Quality and speed of goods screening on the shipped lists: `node test/bench/goods-quality.ts`.
 * - grading: `goods-labelled.tsv` (developed on) and `goods-held-out.tsv` (written afterwards, never tuned on);
 * - obfuscated descriptors: families of disguise applied by seed to listed names, those tuned on and those held out;
 * - false alarms: a SUBSTANCE or EQUIPMENT hit on licit texts (the HS texts of other chapters, labelled texts, made phrases);
 * - texts/s over ordinary texts, one thread, caches warm.
 */
import { readFileSync } from 'node:fs';
import { loadHs2022 } from '../../services/adapters/lists/hs.ts';
import { loadShippedLists } from '../../services/adapters/lists/shipped.ts';
import type { SubstanceEntry } from '../../services/core/screening/entries.ts';
import { buildGoodsIndex, type GoodsIndex, openGoodsIndex, screenGoods } from '../../services/core/screening/goods.ts';
import { FAMILIES } from './goods-families.ts';

const DAY = '2026-10-01';
const SPELLINGS_PER_FAMILY = 2000;
const SPEED_TEXTS = 400_000;
const HEADING_CHEMISTRY = /^(?:28|29|30|38|1301|1302|2207|2208|2710|3201|3301|3302|3507|8479)/u;

const lists = loadShippedLists();
const hsTexts = [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
const builtAt = performance.now();
const image = buildGoodsIndex(lists, { hsTexts });
const index = openGoodsIndex(image);
console.log(
  `index      built in ${Math.round(performance.now() - builtAt)} ms, ${Math.round(image.buffer.byteLength / 1e5) / 10} MB shared`,
);

const readRows = (name: string): { readonly label: string; readonly text: string }[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [label, text] = line.split('\t');
      return { label: label!, text: text! };
    });
const developed = readRows('goods-labelled.tsv');
const heldOut = readRows('goods-held-out.tsv');

const grade = (name: string, rows: readonly { readonly label: string; readonly text: string }[]): void => {
  const wrong = rows.filter(({ label, text }) => screenGoods(index, { text, day: DAY }).quality !== label);
  const binary = rows.filter(({ label }) => label !== 'imprecise');
  const binaryWrong = wrong.filter(({ label }) => label !== 'imprecise');
  console.log(
    `grading    ${name}: ${percent(1 - wrong.length / rows.length)} of ${rows.length} (three grades), ${percent(1 - binaryWrong.length / binary.length)} of ${binary.length} (vague, precise)`,
  );
  if (process.argv.includes('--misses'))
    for (const { label, text } of wrong)
      console.log(`             ${label}: ${text} → ${screenGoods(index, { text, day: DAY }).quality}`);
};
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
grade('developed on', developed);
grade('held out', heldOut);

/** Names long enough to be disguised and still be read: six letters or more, one word or two. */
const WATCHED = new Set([
  'opioid-precursor',
  'fentanyl-related',
  'nitazene',
  'synthetic-opioid',
  'opioid-medicine',
  'benzodiazepine',
]);
const names = lists
  .flatMap((l) => (l.header.kind === 'SUBSTANCE' ? (l.entries as readonly SubstanceEntry[]) : []))
  .filter((e) => WATCHED.has(e.category) && /^[A-Za-z]{6,18}$/u.test(e.name))
  .map((e) => ({ entry: e.id, name: e.name.toLowerCase() }));
const CARRIERS = [
  '{}',
  '{} powder 100g',
  'sample of {}',
  '2 bags {} white',
  'cosmetic {} 50 g',
  'package with {} inside',
];

/** xorshift32, so that a family's spellings are the same in every run. */
const random = (seed: number) => {
  let x = seed | 1;
  return (below: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
};

const substancesIn = (text: string): readonly string[] =>
  screenGoods(index, { text, day: DAY })
    .hits.filter(({ kind }) => kind === 'SUBSTANCE')
    .map(({ entry }) => entry);

for (const isHeldOut of [false, true]) {
  let found = 0;
  let right = 0;
  let asked = 0;
  for (const [f, family] of FAMILIES.entries()) {
    if (family.heldOut !== isHeldOut) continue;
    const next = random(0x5eed + f * 7919);
    let hits = 0;
    const missed: string[] = [];
    for (let i = 0; i < SPELLINGS_PER_FAMILY; i++) {
      const { name, entry } = names[next(names.length)]!;
      const text = CARRIERS[next(CARRIERS.length)]!.replace('{}', family.disguise(name, next));
      const substances = substancesIn(text);
      if (substances.includes(entry)) right++;
      if (substances.length > 0) hits++;
      else if (missed.length < 6) missed.push(text);
    }
    found += hits;
    asked += SPELLINGS_PER_FAMILY;
    console.log(
      `disguise   ${isHeldOut ? 'held out' : 'tuned on'} ${family.name}: recall ${percent(hits / SPELLINGS_PER_FAMILY)}`,
    );
    if (process.argv.includes('--misses')) for (const text of missed) console.log(`             ${text}`);
  }
  console.log(
    `disguise   ${isHeldOut ? 'HELD OUT' : 'TUNED ON'}, all: recall ${percent(found / asked)}, the very entry ${percent(right / asked)} (${names.length} names)`,
  );
}

const licit = [
  ...hsTexts.filter(({ code }) => !HEADING_CHEMISTRY.test(code)).map(({ text }) => text),
  ...developed.map(({ text }) => text),
  ...heldOut.map(({ text }) => text),
];
const alarms = licit.filter((text) =>
  screenGoods(index, { text, day: DAY }).hits.some((h) => h.kind === 'SUBSTANCE' || h.kind === 'EQUIPMENT'),
);
const misread = alarms.filter((text) =>
  screenGoods(index, { text, day: DAY }).hits.some(
    (h) => h.kind === 'SUBSTANCE' && h.via !== 'name' && h.via !== 'cas' && h.via !== 'salt',
  ),
);
console.log(
  `alarms     ${alarms.length} of ${licit.length} licit texts (${percent(alarms.length / licit.length)}), ${misread.length} of them by a disguise or misspelling read into them`,
);
if (process.argv.includes('--misses'))
  for (const text of alarms)
    console.log(
      `             ${text} → ${screenGoods(index, { text, day: DAY }).hits.map((h) => `${h.surface} ${h.via} ${h.entry}`)}`,
    );

const speed = (name: string, texts: readonly string[], screen: (i: GoodsIndex, text: string) => unknown): void => {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const from = performance.now();
    for (let i = 0; i < SPEED_TEXTS; i++) screen(index, texts[i % texts.length]!);
    best = Math.max(best, (SPEED_TEXTS / (performance.now() - from)) * 1000);
  }
  console.log(
    `speed      ${name}: ${Math.round(best).toLocaleString('en')} texts/s on one core, ${(1e6 / best).toFixed(2)} µs each`,
  );
};
const plain = (i: GoodsIndex, text: string): unknown => screenGoods(i, { text, day: DAY });
speed(
  'labelled texts',
  [...developed, ...heldOut].map(({ text }) => text),
  plain,
);
speed(
  'HS texts (100 characters)',
  hsTexts.map(({ text }) => text),
  plain,
);
