/**
 * How a word sounds, coarsely: consonants in order, and what vowels stand between them. English spelling has many ways to
 * write one sound (`kettameen`, `eyesotonnytazeen`), and other scripts write what they hear (`хэроин`, `コケイン`).
 */

export const HEARD_CONSONANTS_MAX = 24;

/** Overwritten by each `hear`. `vowels[i]` stands before `consonants[i]`; the last one ends the word. */
export interface Heard {
  readonly consonants: Uint8Array;
  readonly vowels: Uint8Array;
  length: number;
}

export const createHeard = (): Heard => ({
  consonants: new Uint8Array(HEARD_CONSONANTS_MAX),
  vowels: new Uint8Array(HEARD_CONSONANTS_MAX + 1),
  length: 0,
});

export interface Hearing {
  /** `r` after a vowel and before a consonant is heard; British ears drop it. */
  readonly isRhotic: boolean;
  /** `l` and `r` are one sound, as Chinese and Japanese write them, and `p` and `f`, as Korean does. */
  readonly mergesLiquids: boolean;
  /** Vowels are not written, as in Arabic and Hebrew: consonants must do. */
  readonly lacksVowels?: true;
}

const code = (letter: string): number => letter.charCodeAt(0);
const C = code('c');
const E = code('e');
const F = code('f');
const G = code('g');
const H = code('h');
const I = code('i');
const J = code('j');
const K = code('k');
const L = code('l');
const M = code('m');
const N = code('n');
const P = code('p');
const Q = code('q');
const R = code('r');
const S = code('s');
const U = code('u');
const V = code('v');
const W = code('w');
const X = code('x');
const Y = code('y');
const Z = code('z');

const FRONT = 1;
const OPEN = 2;
const BACK = 3;
/** `ai`, `ay`, `ei`: kept apart, since few words have it where cocaine and codeine do. */
const LONG = 4;
const VOWEL_CLASS = new Uint8Array(128);
for (const [letters, kind] of [
  ['eiy', FRONT],
  ['a', OPEN],
  ['ou', BACK],
] as const)
  for (const letter of letters) VOWEL_CLASS[code(letter)] = kind;
const isVowel = (letter: number): boolean => letter < 128 && VOWEL_CLASS[letter] !== 0;
/** Two letters, one vowel. */
const DIGRAPHS: ReadonlyMap<number, number> = new Map(
  [`ai ay ei ey:${LONG}`, `ea ee ie:${FRONT}`, `oo oa oe ou au eu ue:${BACK}`].flatMap((row) => {
    const [pairs, kind] = row.split(':') as [string, string];
    return pairs.split(' ').map((pair): [number, number] => [(code(pair[0]!) << 8) | code(pair[1]!), Number(kind)]);
  }),
);
const VOWELS_KEPT = 2;
/** At the end of so long a name `m` is heard for `n`: `alprazolan`; `-um` is Latin's. */
const NASALS_MERGE_MIN = 5;

/** Reads lower-case Latin letters; other characters end nothing and are passed over. */
export const hear = (
  plain: ArrayLike<number>,
  from: number,
  to: number,
  { isRhotic, mergesLiquids }: Hearing,
  out: Heard,
): Heard => {
  const at = (i: number): number => (i >= from && i < to ? plain[i]! : 0);
  const vowelAt = (i: number): boolean => isVowel(at(i));
  let n = 0;
  let vowels = 0;
  let count = 0;
  let isAfterVowel = false;
  const vowel = (kind: number): void => {
    isAfterVowel = true;
    if (count > 0 && (vowels & 7) === kind) return;
    if (count++ < VOWELS_KEPT) vowels = (vowels << 3) | kind;
  };
  const consonant = (letter: number): void => {
    const c = mergesLiquids ? (letter === L ? R : letter === P ? F : letter) : letter;
    if (n >= HEARD_CONSONANTS_MAX || (n > 0 && vowels === 0 && out.consonants[n - 1] === c)) return;
    out.vowels[n] = vowels;
    out.consonants[n++] = c;
    vowels = 0;
    count = 0;
    isAfterVowel = false;
  };
  for (let i = from; i < to; i++) {
    const c = plain[i]!;
    const next = at(i + 1);
    if (isVowel(c)) {
      // A glide into the next vowel, as `byoo` has it, is none of its own.
      if (c === Y && n > 0 && !isAfterVowel && VOWEL_CLASS[next] === BACK) continue;
      if (c === E && i === to - 1 && n > 0 && !isAfterVowel) continue;
      if (c === E && next === Y && at(i + 2) === E) {
        vowel(FRONT);
        i += 2;
      } else if (c === E && next === R && !isRhotic && (i + 2 >= to || !vowelAt(i + 2)) && at(i + 2) !== R) {
        vowel(OPEN);
        i++;
      } else {
        const kind = DIGRAPHS.get((c << 8) | next);
        vowel(kind ?? VOWEL_CLASS[c]!);
        if (kind !== undefined) i++;
      }
      continue;
    }
    switch (c) {
      case W:
        if (!isAfterVowel) consonant(V);
        break;
      case H:
        if (i === from) consonant(H);
        break;
      case G:
        if (next !== H) consonant(G);
        else if (!isAfterVowel) consonant(G);
        break;
      case P:
        if (next === H) consonant(F);
        else if (!(i === from && next === S)) consonant(P);
        break;
      case S:
        consonant(next === H || (next === C && at(i + 2) === H) ? X : S);
        if (next === C && at(i + 2) === H) i++;
        break;
      case C:
        if (next === H) consonant(C);
        else consonant(next === E || next === I || next === Y ? S : K);
        break;
      case K:
        if (i > from || (next !== S && next !== H)) consonant(K);
        else if (next === H) consonant(H);
        break;
      case Q:
        consonant(K);
        if (next === U && vowelAt(i + 2)) i++;
        break;
      case X:
        if (i > from) consonant(K);
        consonant(S);
        break;
      case Z:
        consonant(S);
        break;
      case R:
        if (isRhotic || !isAfterVowel || vowelAt(i + 1) || next === R) consonant(R);
        break;
      case M:
        consonant(i === to - 1 && n >= NASALS_MERGE_MIN && at(i - 1) !== U ? N : M);
        break;
      case J:
        consonant(i === from ? H : J);
        break;
      default:
        if (c >= 97 && c <= 122) consonant(c);
    }
  }
  out.vowels[n] = vowels;
  out.length = n;
  return out;
};

const CONSONANTS_MIN = 3;

/** Equal for words with the same consonants that both do or do not begin with a vowel; 0 for too few. */
export const heardHash = ({ consonants, vowels, length }: Heard): number => {
  if (length < CONSONANTS_MIN) return 0;
  let hash = vowels[0] === 0 ? 7 : 8;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 0x9e3779b1) + consonants[i]!) | 0;
  return hash;
};

/** Room for other vowels, in quarters, by how many consonants already agree. */
const ROOM = [0, 0, 0, 0, 1, 2, 4, 6] as const;
const ROOM_EAST = [0, 0, 0, 0, 4, 6, 8, 8] as const;
const ONE_VOWEL_MAX = 3;
const CONSONANTS_WITHOUT_VOWELS_MIN = 5;

/** Whether two hearings with equal consonants are near enough in their vowels too. */
export const soundsLike = (a: Heard, b: Heard, { mergesLiquids, lacksVowels }: Hearing): boolean => {
  const room = (mergesLiquids ? ROOM_EAST : ROOM)[Math.min(a.length, ROOM.length - 1)]!;
  let cost = 0;
  let isTelling = a.length > CONSONANTS_MIN;
  for (let i = 0; i < a.length; i++) if (a.consonants[i] !== b.consonants[i]) return false;
  if (lacksVowels) return a.length >= CONSONANTS_WITHOUT_VOWELS_MIN;
  for (let i = 0; i <= a.length; i++) {
    const one = vowelCost(a.vowels[i]!, b.vowels[i]!);
    cost += one;
    if (cost > room || one > ONE_VOWEL_MAX) return false;
    if (b.vowels[i]! >= LONG) isTelling = true;
  }
  return isTelling;
};

/** Quarters: a step between front, open and back is two, a vowel more or less is three. */
const vowelCost = (a: number, b: number): number => {
  if (a === b) return 0;
  if (a === 0 || b === 0) return 3;
  const x = firstVowel(a);
  const y = firstVowel(b);
  const step = x === y ? 0 : x === LONG || y === LONG ? (x + y === LONG + FRONT ? 1 : LONG - Math.min(x, y)) : 0;
  const between = step > 0 ? step : Math.abs(x - y) * 2;
  return a < 8 === b < 8 ? Math.max(between, 1) : between + 3;
};

const firstVowel = (vowels: number): number => (vowels < 8 ? vowels : vowels >> 3);
