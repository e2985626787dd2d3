/** Family names of women: `Kuznetsova` of Kuznetsov, `Navratilova` of Navratil, `Wisniewska` of Wisniewski, `Kazlauskaite` of Kazlauskas. */
import { soundDistance, writeSound } from './sound.ts';

/** Endings of a woman's name, longer ones first, and what a man's has in their place. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ...['kaya', 'kaia', 'kaja', 'ka'].map((ending): [string, readonly string[]] => [
    ending,
    ['ki', 'ky', 'kii', 'kiy', 'kij', 'kyi', 'kyj', 'koy', 'koi'],
  ]),
  ['aya', ['iy', 'yi', 'yy', 'oy', 'oi', 'y']],
  ['ova', ['ov', 'off', 'ow', 'a', 'o', '']],
  ['owa', ['ow', 'ov']],
  ['eva', ['ev', 'eff', 'ew']],
  ['ewa', ['ew', 'ev']],
  ['ina', ['in', 'ine']],
  ['yna', ['yn']],
  ['na', ['ny']],
  ['iene', ['as', 'is', 'ys', 'us', 'ius']],
  ['aite', ['as']],
  ['yte', ['is', 'ys']],
  ['iute', ['ius']],
  ['ute', ['us']],
];
const STEM_MIN = 3;

/** Spellings of the man's name that a woman's is not found under by its sound. */
export const mensNames = (name: string): readonly string[] => {
  if (name.length < 7) return [];
  if (name.endsWith('ova')) return [name.slice(0, -3)];
  const ending = ENDINGS.find(([womans]) => womans.length > 2 && womans.endsWith('e') && name.endsWith(womans));
  return ending === undefined ? [] : ending[1].map((mans) => name.slice(0, -ending[0].length) + mans);
};

const SAME = 0.96;
const BUDGET = 0.15;
const LENGTH_MAX = 40;
const soundA = new Uint8Array(LENGTH_MAX * 2);
const soundB = new Uint8Array(LENGTH_MAX * 2);

/** How well a woman's family name agrees with a man's; 0 where they are not one. */
export const feminineAgreement = (womans: string, mans: string): number => {
  if (womans.length > LENGTH_MAX || mans.length > LENGTH_MAX) return 0;
  for (const [ending, others] of ENDINGS) {
    if (!womans.endsWith(ending) || womans.length - ending.length < STEM_MIN) continue;
    for (const other of others) {
      if (!mans.endsWith(other)) continue;
      const stem = stemAgreement(womans.slice(0, -ending.length), mans.slice(0, mans.length - other.length));
      if (stem > 0) return stem;
    }
  }
  return 0;
};

const stemAgreement = (a: string, b: string): number => {
  if (a === b) return SAME;
  const n = writeSound(a, soundA);
  const m = writeSound(b, soundB);
  const length = Math.max(n, m);
  const distance = soundDistance(soundA, 0, n, soundB, 0, m, 'latin', length * BUDGET);
  return distance === Number.POSITIVE_INFINITY ? 0 : SAME - distance / length;
};

/** Whether a word of these bytes, which ends before `end`, may be a woman's family name: a cheap way out. */
export const mayBeFeminine = (text: Uint8Array, end: number): boolean => {
  const last = text[end - 1];
  return last === A ? BEFORE_A.has(text[end - 2]!) : last === E && BEFORE_E.has(text[end - 2]!);
};
const A = 97;
const E = 101;
const BEFORE_A = new Set([...'vwknyij'].map((c) => c.charCodeAt(0)));
const BEFORE_E = new Set([...'nt'].map((c) => c.charCodeAt(0)));
