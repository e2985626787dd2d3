/**
 * How a word sounds, as bytes, and what it costs to say one word for another. Spelling traditions differ in vowels, doubled
 * letters and digraphs far more than in consonants, so those are cheap; a script that writes no vowels makes them nearly free.
 */
import { SCRIPTS, type Script } from '../../fold/fold.ts';
import { SOUND_COST_STEP, SOUND_COSTS } from './sound-costs.generated.ts';

/** Phones: `a`–`z` are 1–26; digraphs follow. */
const SH = 27;
const CH = 28;
const ZH = 29;
const KH = 30;
const GH = 31;
const TH = 32;
const DH = 33;
export const PHONES = 34;

const code = (letter: string): number => letter.charCodeAt(0) - 96;
const VOWELS = new Set([...'aeiouy'].map(code));
const isVowel = (p: number): boolean => VOWELS.has(p);

const G = code('g');
const H = code('h');
const J = code('j');
const U = code('u');
const W = code('w');
const isFront = (letter: number): boolean => letter === code('e') || letter === code('i');
/** The phone of two letters, by `first * 64 + second`; 0 for none. */
const DIGRAPHS = new Uint8Array(27 * 64);
for (const [letters, phone] of [
  [code('s') * 64 + H, SH],
  [code('c') * 64 + H, CH],
  [code('z') * 64 + H, ZH],
  [code('k') * 64 + H, KH],
  [code('g') * 64 + H, GH],
  [code('t') * 64 + H, TH],
  [code('d') * 64 + H, DH],
  [code('p') * 64 + H, code('f')],
  [code('c') * 64 + code('k'), code('k')],
  [code('d') * 64 + code('j'), code('j')],
  [code('q') * 64 + code('u'), code('k')],
  [code('o') * 64 + code('u'), code('u')],
  [code('o') * 64 + code('o'), code('u')],
  [code('e') * 64 + code('e'), code('i')],
  [code('c') * 64 + code('z'), CH],
  [code('c') * 64 + code('s'), CH],
  [code('t') * 64 + code('j'), CH],
  [code('z') * 64 + code('j'), ZH],
  [code('z') * 64 + code('s'), ZH],
  [code('s') * 64 + code('j'), SH],
  [code('o') * 64 + code('e'), code('u')],
] as const)
  DIGRAPHS[letters] = phone;

/** Three letters and more for one sound, the longest first: German, Dutch, French, Bulgarian. */
const LONG_GRAPHS: readonly (readonly [string, number])[] = [
  ['dsch', code('j')],
  ['tsch', CH],
  ['tsj', CH],
  ['tsh', CH],
  ['tch', CH],
  ['dzh', code('j')],
  ['sch', SH],
];
const OPENS_LONG = [code('d'), code('t'), code('s')] as const;

/** The phones of a folded word; digits and signs have none, `x` is two. `out` needs room for twice the word after `from`. Returns their number. */
export const writeSound = (text: string, out: Uint8Array, from = 0): number => {
  let n = from;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i) - 96;
    if (c < 1 || c > 26) continue;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) - 96 : 0;
    let phone = c;
    const graph =
      (c === OPENS_LONG[0] || c === OPENS_LONG[1] || c === OPENS_LONG[2]) && next > 0 ? longGraph(text, i) : undefined;
    if (graph !== undefined) {
      phone = graph[1];
      i += graph[0].length - 1;
    } else if (c === G && next === U && isFront(text.charCodeAt(i + 2) - 96)) {
      i++;
    } else if (next > 0) {
      const digraph = DIGRAPHS[c * 64 + next]!;
      if (digraph !== 0 && !(c === 15 && next === 5 && i + 2 === text.length)) {
        phone = digraph;
        i++;
      } else if (c === 3) {
        phone = isFront(next) || next === 25 ? 3 : 11;
      }
    } else if (c === 3) {
      phone = 11;
    }
    if (phone === 24) {
      if (last !== 11) out[n++] = 11;
      phone = 19;
      last = 11;
    }
    if (phone === last) continue;
    out[n++] = phone;
    last = phone;
  }
  return n - from;
};

const longGraph = (text: string, at: number): readonly [string, number] | undefined => {
  for (const graph of LONG_GRAPHS) if (text.startsWith(graph[0], at)) return graph;
  return undefined;
};

/** Consonant classes for finding words: spelling variants of one script share these. */
const FINE = classTable(
  { B: 'b', P: 'p', F: 'fv', K: 'kqgx', J: 'j', S: 'scz', T: 'td', L: 'l', R: 'r', M: 'm', N: 'n' },
  { K: [KH, GH], J: [CH, ZH], S: [SH], T: [TH, DH] },
);
/** Coarser ones across scripts, where b, p, f and v or l and r may be one letter. */
const COARSE = classTable(
  { P: 'bpfv', K: 'kqgx', S: 'sczj', T: 'td', R: 'lr', N: 'mn' },
  { K: [KH, GH], S: [SH, CH, ZH], T: [TH, DH] },
);

function classTable(
  letters: Readonly<Record<string, string>>,
  phones: Readonly<Record<string, readonly number[]>>,
): Uint8Array {
  const table = new Uint8Array(PHONES);
  for (const [name, all] of Object.entries(letters)) for (const letter of all) table[code(letter)] = name.charCodeAt(0);
  for (const [name, all] of Object.entries(phones)) for (const phone of all) table[phone] = name.charCodeAt(0);
  return table;
}

/** `th` and `dh` of an Arabic word may be spoken s and z. */
export const hasSibilantReading = (sound: Uint8Array, start: number, length: number): boolean => {
  for (let i = start; i < start + length; i++) if (sound[i] === TH || sound[i] === DH) return true;
  return false;
};

export const writeSkeleton = (
  sound: Uint8Array,
  start: number,
  length: number,
  kind: 'fine' | 'coarse' | 'sibilant',
  out: Uint8Array,
): number => {
  return skeletonBy(kind === 'fine' ? FINE : COARSE, sound, start, length, kind, out);
};

const skeletonBy = (
  table: Uint8Array,
  sound: Uint8Array,
  start: number,
  length: number,
  kind: 'fine' | 'coarse' | 'sibilant',
  out: Uint8Array,
): number => {
  let n = 0;
  for (let i = start; i < start + length; i++) {
    const phone = sound[i]!;
    let c = kind === 'sibilant' && (phone === TH || phone === DH) ? table[19]! : table[phone]!;
    if (c === 0 && phone === 23 && i === start) c = kind === 'fine' ? 70 : 80;
    if (c !== 0 && (n === 0 || out[n - 1] !== c)) out[n++] = c;
  }
  return n;
};

/**
 * How other languages read the letters that they read in other ways, as fine classes: w as v and j as y (German, Polish, Dutch), ch as
 * kh or sh (German, French), kh not at all (where it is written h).
 */
const READINGS: readonly Uint8Array[] = Array.from({ length: 12 }, (_, reading) => {
  const table = FINE.slice();
  if (reading % 2 === 1) {
    table[code('w')] = FINE[code('v')]!;
    table[code('j')] = 0;
  }
  const ch = Math.floor(reading / 2) % 3;
  if (ch === 1) table[CH] = FINE[code('k')]!;
  if (ch === 2) table[CH] = FINE[code('s')]!;
  if (reading >= 6) table[KH] = 0;
  return table;
});
const readings: number[] = [];

/** The readings in which a word sounds otherwise than in the first. */
export const otherReadings = (sound: Uint8Array, start: number, length: number): readonly number[] => {
  let glides = false;
  let ch = false;
  let kh = false;
  for (let i = start; i < start + length; i++) {
    const phone = sound[i];
    if (phone === J || (phone === W && i > start)) glides = true;
    else if (phone === CH) ch = true;
    else if (phone === KH) kh = true;
  }
  readings.length = 0;
  for (let k = 0; k <= (kh ? 1 : 0); k++)
    for (let c = 0; c <= (ch ? 2 : 0); c++)
      for (let g = 0; g <= (glides ? 1 : 0); g++) if (k + c + g > 0) readings.push(k * 6 + c * 2 + g);
  return readings;
};

export const writeReading = (
  reading: number,
  sound: Uint8Array,
  start: number,
  length: number,
  out: Uint8Array,
): number => skeletonBy(READINGS[reading]!, sound, start, length, 'fine', out);

interface Costs {
  /** Foreign phone by Latin phone. */
  readonly substitute: Float32Array;
  /** A foreign phone that Latin leaves out. */
  readonly skip: Float32Array;
  /** A Latin phone that has nothing to stand for. */
  readonly add: Float32Array;
}

type Pairs = readonly (readonly [string, string, number])[];

/** Digraph phones in tables: S sh, C ch, Z zh, X kh, G gh, T th, D dh. */
const phoneOf = (c: string): number => ({ S: SH, C: CH, Z: ZH, X: KH, G: GH, T: TH, D: DH })[c] ?? code(c);

const costs = (
  vowel: number,
  vowelSkip: number,
  pairs: Pairs,
  skips: readonly (readonly [string, number])[],
): Costs => {
  const substitute = new Float32Array(PHONES * PHONES).fill(1.3);
  const skip = new Float32Array(PHONES).fill(1);
  for (let a = 0; a < PHONES; a++) {
    substitute[a * PHONES + a] = 0;
    for (let b = 0; b < PHONES; b++) if (a !== b && isVowel(a) && isVowel(b)) substitute[a * PHONES + b] = vowel;
    if (isVowel(a)) skip[a] = vowelSkip;
  }
  for (const [left, right, cost] of pairs) {
    for (const l of left) {
      for (const r of right) {
        if (l === r) continue;
        substitute[phoneOf(l) * PHONES + phoneOf(r)] = cost;
        substitute[phoneOf(r) * PHONES + phoneOf(l)] = cost;
      }
    }
  }
  for (const [all, cost] of skips) for (const l of all) skip[phoneOf(l)] = cost;
  return { substitute, skip, add: skip };
};

const LATIN_PAIRS: Pairs = [
  ['i', 'y', 0.1],
  ['e', 'iy', 0.12],
  ['o', 'u', 0.12],
  ['u', 'w', 0.2],
  ['o', 'w', 0.2],
  ['v', 'w', 0.15],
  ['j', 'yi', 0.25],
  ['j', 'h', 0.7],
  ['h', 'g', 0.6],
  ['c', 'j', 0.6],
  ['k', 'cq', 0.15],
  ['k', 'g', 0.5],
  ['q', 'g', 0.35],
  ['X', 'kqh', 0.25],
  ['C', 'X', 0.3],
  ['C', 'k', 0.5],
  ['G', 'gq', 0.2],
  ['T', 't', 0.15],
  ['D', 'd', 0.15],
  ['D', 'z', 0.3],
  ['T', 's', 0.4],
  ['d', 't', 0.5],
  ['b', 'p', 0.6],
  ['b', 'v', 0.6],
  ['f', 'v', 0.4],
  ['p', 'f', 0.6],
  ['s', 'z', 0.3],
  ['c', 'sz', 0.2],
  ['S', 's', 0.4],
  ['S', 'C', 0.3],
  ['C', 'jc', 0.35],
  ['Z', 'zj', 0.3],
  ['S', 'Zj', 0.5],
  ['m', 'n', 0.9],
  ['l', 'r', 1],
];

const CROSS_PAIRS: Pairs = [
  ...LATIN_PAIRS,
  ['w', 'uov', 0.1],
  ['y', 'iej', 0.1],
  ['a', 'eiou', 0.2],
  ['w', 'b', 0.6],
  ['y', 'a', 0.2],
  ['h', 'XkG', 0.3],
  ['h', 'ae', 0.3],
  ['q', 'kgGc', 0.15],
  ['k', 'gcX', 0.3],
  ['j', 'gZC', 0.25],
  ['s', 'czST', 0.3],
  ['p', 'fb', 0.35],
  ['b', 'vp', 0.3],
  ['f', 'vp', 0.3],
  ['d', 'tDT', 0.3],
  ['D', 'zsT', 0.2],
  ['T', 'sz', 0.25],
  ['t', 'Tcds', 0.35],
  ['z', 'scDjZ', 0.35],
  ['S', 'sCcZj', 0.3],
  ['l', 'r', 0.4],
  ['m', 'n', 0.5],
  ['C', 'cstSk', 0.4],
  ['r', 'l', 0.4],
  ['x', 'ksX', 0.4],
];

const PROFILES: Readonly<Record<'latin' | 'vowelled' | 'abjad', Costs>> = {
  latin: costs(0.35, 0.5, LATIN_PAIRS, [
    ['h', 0.35],
    ['w', 0.6],
    ['y', 0.3],
    ['j', 0.6],
  ]),
  vowelled: costs(0.2, 0.25, CROSS_PAIRS, [
    ['h', 0.3],
    ['w', 0.3],
    ['r', 0.5],
    ['GX', 0.7],
  ]),
  abjad: costs(0.15, 0.12, CROSS_PAIRS, [
    ['h', 0.25],
    ['w', 0.2],
    ['GX', 0.8],
  ]),
};

/** Costs from general knowledge, for scripts of which nothing was learned and to start learning from. */
export const guessedCosts = (script: string): Costs =>
  script === 'latin' ? PROFILES.latin : script === 'arabic' || script === 'hebrew' ? PROFILES.abjad : PROFILES.vowelled;

const learnedCosts = (digits: string, guess: Costs, surcharge: number): Costs => {
  const table = Float32Array.from(digits, (digit) => Number.parseInt(digit, 36) * SOUND_COST_STEP);
  const substitute = table.slice();
  const skip = Float32Array.from({ length: PHONES }, (_, a) => table[a * PHONES]!);
  const add = table.slice(0, PHONES);
  for (let a = 1; a < PHONES; a++) {
    for (let b = 1; b < PHONES; b++)
      substitute[a * PHONES + b] = Math.min(table[a * PHONES + b]!, guess.substitute[a * PHONES + b]! + surcharge);
    skip[a] = Math.min(skip[a]!, guess.skip[a]! + surcharge);
    add[a] = Math.min(add[a]!, guess.skip[a]! + surcharge);
  }
  return { substitute, skip, add };
};

/** What general knowledge allows and no example showed costs so much more; the Arabic examples are of European names only. */
const GUESS_SURCHARGE = 0.25;

const BY_SCRIPT: Readonly<Record<Script, Costs>> = Object.fromEntries(
  SCRIPTS.map((script) => {
    const digits = SOUND_COSTS[script];
    return [
      script,
      digits === undefined
        ? guessedCosts(script)
        : learnedCosts(digits, guessedCosts(script), script === 'arabic' ? 0 : GUESS_SURCHARGE),
    ];
  }),
) as Record<Script, Costs>;

/** Another first sound, where no language has one for the other, says more than one inside. */
const OPENING_APART = 0.65;
const OPENING_SURCHARGE = 0.5;

/** Longest sound compared; what is longer is cut. */
export const SOUND_LENGTH_MAX = 64;
const row = new Float64Array(SOUND_LENGTH_MAX + 1);

/** Cost of writing `a`, a sound of `script`, as the Latin `b`; Infinity once it passes `budget`. */
export const soundDistance = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  script: Script,
  budget: number,
): number => {
  const { substitute, skip, add } = BY_SCRIPT[script];
  const n = Math.min(bLength, SOUND_LENGTH_MAX);
  const m = Math.min(aLength, SOUND_LENGTH_MAX);
  row[0] = 0;
  for (let j = 1; j <= n; j++) row[j] = row[j - 1]! + add[b[bStart + j - 1]!]!;
  for (let i = 1; i <= m; i++) {
    const pa = a[aStart + i - 1]!;
    const skipA = skip[pa]!;
    let diagonal: number = row[0]!;
    let left: number = diagonal + skipA;
    row[0] = left;
    let best = left;
    for (let j = 1; j <= n; j++) {
      const pb = b[bStart + j - 1]!;
      const above: number = row[j]!;
      let cost: number = diagonal + substitute[pa * PHONES + pb]!;
      if (i === 1 && j === 1 && cost >= OPENING_APART) cost += OPENING_SURCHARGE;
      if (above + skipA < cost) cost = above + skipA;
      const insert = left + add[pb]!;
      if (insert < cost) cost = insert;
      diagonal = above;
      row[j] = cost;
      left = cost;
      if (cost < best) best = cost;
    }
    if (best > budget) return Number.POSITIVE_INFINITY;
  }
  const total = row[n]!;
  return total > budget ? Number.POSITIVE_INFINITY : total;
};
