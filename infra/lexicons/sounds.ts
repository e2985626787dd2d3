/**
 * Writes services/core/screening/names/likeness/sound-costs.generated.ts: for each script, what it costs to write a sound of it as a
 * Latin letter, learned from pairs of transliterated names by expectation-maximisation of a memoryless transducer
 * (Ristad and Yianilos, 1998). Every fourth row is left out, for measuring.
 * Usage: node infra/lexicons/sounds.ts TRANSLITERATION_PAIRS_JSONL
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldWords } from '../../services/core/screening/fold/fold.ts';
import { guessedCosts, PHONES, writeSound } from '../../services/core/screening/names/likeness/sound.ts';

interface Row {
  readonly query: string;
  readonly candidate: string;
  readonly script: string;
  readonly kind: 'token' | 'full_name';
}

const SCRIPTS: Readonly<Record<string, string>> = {
  arabic: 'arabic',
  russian: 'cyrillic',
  hebrew: 'hebrew',
  korean: 'hangul',
  chinese: 'han',
  katakana: 'kana',
};
const ROUNDS = 15;
/** A way of writing this many times rarer than the usual one costs 1. */
const RARITY_OF_ONE = Math.exp(4);
const COST_MAX = 1.5;
/** Steps of the table's digits, base 36. */
const STEP = COST_MAX / 35;

const soundOf = (text: string): Uint8Array => {
  const out = new Uint8Array(64);
  return out.slice(0, writeSound(text.slice(0, 60), out));
};

const rows = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const pairsOf = (script: string): [Uint8Array, Uint8Array][] =>
  rows.flatMap((row, i): [Uint8Array, Uint8Array][] => {
    if (SCRIPTS[row.script] !== script || i % 4 === 3) return [];
    const from = foldWords(row.query);
    const to = foldWords(row.candidate);
    if (from.length !== to.length) return [];
    return from
      .map((word, k): [Uint8Array, Uint8Array] => [soundOf(word.text), soundOf(to[k]!.text)])
      .filter(([a, b]) => a.length > 1 && b.length > 1);
  });

/** Probability of each pair of phones; index 0 on either side stands for nothing. */
const learn = (pairs: readonly [Uint8Array, Uint8Array][], script: string): Float64Array => {
  const { substitute, skip } = guessedCosts(script);
  let p = new Float64Array(PHONES * PHONES);
  for (let a = 0; a < PHONES; a++) {
    for (let b = 0; b < PHONES; b++) {
      if (a === 0 && b === 0) continue;
      p[a * PHONES + b] = Math.exp(-3 * (a === 0 ? skip[b]! : b === 0 ? skip[a]! : substitute[a * PHONES + b]!));
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    normalise(p);
    const counts = new Float64Array(PHONES * PHONES).fill(1e-3);
    counts[0] = 0;
    for (const [a, b] of pairs) expect(p, a, b, counts);
    p = counts;
  }
  return p;
};

const normalise = (p: Float64Array): void => {
  const sum = p.reduce((total, x) => total + x, 0);
  for (let i = 0; i < p.length; i++) p[i]! /= sum;
};

const expect = (p: Float64Array, a: Uint8Array, b: Uint8Array, counts: Float64Array): void => {
  const w = b.length + 1;
  const forward = new Float64Array((a.length + 1) * w);
  const backward = new Float64Array((a.length + 1) * w);
  forward[0] = 1;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i > 0) forward[i * w + j]! += forward[(i - 1) * w + j]! * p[a[i - 1]! * PHONES]!;
      if (j > 0) forward[i * w + j]! += forward[i * w + j - 1]! * p[b[j - 1]!]!;
      if (i > 0 && j > 0) forward[i * w + j]! += forward[(i - 1) * w + j - 1]! * p[a[i - 1]! * PHONES + b[j - 1]!]!;
    }
  }
  backward[a.length * w + b.length] = 1;
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i < a.length) backward[i * w + j]! += backward[(i + 1) * w + j]! * p[a[i]! * PHONES]!;
      if (j < b.length) backward[i * w + j]! += backward[i * w + j + 1]! * p[b[j]!]!;
      if (i < a.length && j < b.length)
        backward[i * w + j]! += backward[(i + 1) * w + j + 1]! * p[a[i]! * PHONES + b[j]!]!;
    }
  }
  const total = forward[a.length * w + b.length]!;
  if (total === 0) return;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const f = forward[i * w + j]! / total;
      if (i < a.length) counts[a[i]! * PHONES]! += f * p[a[i]! * PHONES]! * backward[(i + 1) * w + j]!;
      if (j < b.length) counts[b[j]!]! += f * p[b[j]!]! * backward[i * w + j + 1]!;
      if (i < a.length && j < b.length)
        counts[a[i]! * PHONES + b[j]!]! += f * p[a[i]! * PHONES + b[j]!]! * backward[(i + 1) * w + j + 1]!;
    }
  }
};

/** Row by row the cost of each way of writing a sound, against the commonest way; the first row is for Latin letters added. */
const costsOf = (p: Float64Array): string => {
  let out = '';
  for (let a = 0; a < PHONES; a++) {
    const row = p.subarray(a * PHONES, (a + 1) * PHONES);
    const best = Math.max(...row);
    const seen = row.reduce((sum, x) => sum + x, 0);
    for (let b = 0; b < PHONES; b++) {
      let usual = best;
      if (a === 0) usual = Array.from({ length: PHONES }, (_, k) => p[k * PHONES + b]!).reduce((sum, x) => sum + x, 0);
      const smoothed = (row[b]! + 0.05) / (usual + 0.05);
      const cost =
        a !== 0 && seen < 3
          ? COST_MAX
          : Math.min(COST_MAX, Math.max(0, Math.log(1 / smoothed) / Math.log(RARITY_OF_ONE)));
      out += Math.round(cost / STEP).toString(36);
    }
  }
  return out;
};

const tables = [...new Set(Object.values(SCRIPTS))].map(
  (script) => `  ${script}:\n    '${costsOf(learn(pairsOf(script), script))}',`,
);
writeFileSync(
  new URL('../../services/core/screening/names/likeness/sound-costs.generated.ts', import.meta.url),
  `// Written by infra/lexicons/sounds.ts. Do not edit.
/** Cost steps in base 36, ${PHONES} by ${PHONES}: rows are sounds of the script, columns Latin ones, 0 nothing. */
export const SOUND_COST_STEP = ${STEP};
export const SOUND_COSTS: Readonly<Record<string, string>> = {
${tables.join('\n')}
};
`,
);
