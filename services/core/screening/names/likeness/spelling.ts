/** How near two words are in writing: edits that hands and machines make cost little, and past a budget nothing is left. */
import { TOKEN_LENGTH_MAX } from './token.ts';

/** Cost allowed by the length of the longer word. */
const allowance = (length: number): number => {
  if (length <= 2) return 0;
  if (length === 3) return 0.75;
  if (length === 4) return 1;
  if (length <= 6) return 1.3;
  return length <= 9 ? 2 : 2.5;
};

/** An edit changes two letters at most and costs at least 0.7, unless it only doubles one. */
export const tooManyLettersDiffer = (difference: number, length: number): boolean => {
  let x = difference - ((difference >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  const bits = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  return bits > (length <= 6 ? 2 : length <= 9 ? 4 : 6);
};

const VOWEL = new Uint8Array(128);
for (const c of 'aeiouy') VOWEL[c.charCodeAt(0)] = 1;

const near = new Float32Array(128 * 128).fill(1.2);
for (const pair of [
  'il',
  'ij',
  'mn',
  'bp',
  'dt',
  'sz',
  'ck',
  'uv',
  'gq',
  'vw',
  'kq',
  'gj',
  'hn',
  'rn',
  'ks',
  'cs',
  'bv',
  'gk',
  'jy',
  'fv',
  'lr',
  'qk',
  'yz',
]) {
  near[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 0.8;
  near[pair.charCodeAt(1) * 128 + pair.charCodeAt(0)] = 0.8;
}
for (const a of 'aeiouy') for (const b of 'aeiouy') near[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 0.7;

/** Two letters in the other order are a slip of the hand, seldom another name. */
const SWAP = 0.55;
/** `rn` that a machine read as `m`. */
const SCANNED = 0.5;
const [M, N, R] = [109, 110, 114] as const;

/** Hands and machines seldom err in the first letter. */
const OPENING_SURCHARGE = 0.4;

/** The least that a letter more or less costs. */
const GAP_LEAST = 0.45;
/** What cost takes away, by the length of the longer word. */
const SLOPE = 1.2;
const SHORTEST = 4;

/** The most that words of which the longer has `length` letters may cost each other to agree so well. */
export const costMost = (similarity: number, length: number): number =>
  ((1 - similarity) * Math.max(length, SHORTEST)) / SLOPE + 1e-9;

const ROW = TOKEN_LENGTH_MAX + 2;
/** What each letter of the second word costs as a gap: the same in every row. */
const gaps = new Float64Array(ROW);
const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)] as const;

/**
 * 0 to 1, and 0 for words that cost each other more than `costMax`. Of each row only the cells are reckoned that a cost within the budget
 * can come to: one letter on from such a cell above, two by a swap or a scanned letter, and as far as letters put in stay within it.
 */
export const spelling = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  costMax = Number.POSITIVE_INFINITY,
): number => {
  const length = Math.max(aLength, bLength);
  const apart = Math.abs(aLength - bLength);
  const allowed = allowance(length);
  if (apart > (allowed < 1 ? 1 : allowed * 2)) return 0;
  const budget = Math.min(allowed, costMax);
  if (apart * GAP_LEAST > budget) return 0;
  let before = rows[0];
  let above = rows[1];
  let current = rows[2];
  /** Where the costs within the budget begin and end in the two rows above. */
  let firstBefore = NONE.first;
  let lastBefore = NONE.last;
  let firstAbove = 0;
  let lastAbove = 0;
  above[0] = 0;
  for (let j = 1; j <= bLength; j++) {
    gaps[j] = gap(b, bStart + j - 1, bStart, bStart + bLength);
    above[j] = above[j - 1]! + gaps[j]!;
    if (above[j]! <= budget) lastAbove = j;
  }
  for (let i = 1; i <= aLength; i++) {
    const ca = a[aStart + i - 1]!;
    const gapA = gap(a, aStart + i - 1, aStart, aStart + aLength);
    const from = Math.min(firstAbove, firstBefore + 1);
    const to = Math.max(lastAbove, lastBefore) + 2;
    let first: number = NONE.first;
    let last: number = NONE.last;
    let j = 0;
    for (; j < from; j++) current[j] = Number.POSITIVE_INFINITY;
    if (j === 0) {
      current[0] = above[0]! + gapA;
      if (current[0]! <= budget) first = last = 0;
      j = 1;
    }
    for (; j <= bLength; j++) {
      if (j > to && current[j - 1]! > budget) break;
      const cb = b[bStart + j - 1]!;
      let cost = above[j - 1]! + (ca === cb ? 0 : near[ca * 128 + cb]! + (i === 1 && j === 1 ? OPENING_SURCHARGE : 0));
      const drop = above[j]! + gapA;
      if (drop < cost) cost = drop;
      const insert = current[j - 1]! + gaps[j]!;
      if (insert < cost) cost = insert;
      if (i > 1 && j > 1 && ca !== cb && ca === b[bStart + j - 2] && cb === a[aStart + i - 2]) {
        const swap = before[j - 2]! + SWAP;
        if (swap < cost) cost = swap;
      }
      if (i > 1 && cb === M && ca === N && a[aStart + i - 2] === R) cost = Math.min(cost, before[j - 1]! + SCANNED);
      if (j > 1 && ca === M && cb === N && b[bStart + j - 2] === R) cost = Math.min(cost, above[j - 2]! + SCANNED);
      current[j] = cost;
      if (cost > budget) continue;
      if (first === NONE.first) first = j;
      last = j;
    }
    for (; j <= bLength; j++) current[j] = Number.POSITIVE_INFINITY;
    if (first === NONE.first && firstAbove === NONE.first) return 0;
    firstBefore = firstAbove;
    lastBefore = lastAbove;
    firstAbove = first;
    lastAbove = last;
    const spare = before;
    before = above;
    above = current;
    current = spare;
  }
  const distance: number = above[bLength]!;
  if (distance > budget) return 0;
  return 1 - (SLOPE * distance) / Math.max(length, SHORTEST);
};
/** Of a row with no cost within the budget. */
const NONE = { first: ROW, last: -ROW } as const;

/** A letter beside its double is half a letter. */
const gap = (text: Uint8Array, at: number, start: number, end: number): number => {
  const c = text[at]!;
  if ((at > start && text[at - 1] === c) || (at + 1 < end && text[at + 1] === c)) return GAP_LEAST;
  return VOWEL[c] === 1 ? 0.9 : 1;
};

export const equalBytes = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => {
  if (aLength !== bLength) return false;
  for (let k = 0; k < aLength; k++) if (a[aStart + k] !== b[bStart + k]) return false;
  return true;
};

/** Digits tell apart what letters make alike: the digits of both must read the same. */
export const sameDigits = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => {
  let j = 0;
  for (let i = 0; i < aLength; i++) {
    const c = a[aStart + i]!;
    if (c > 57) continue;
    while (j < bLength && b[bStart + j]! > 57) j++;
    if (j === bLength || b[bStart + j] !== c) return false;
    j++;
  }
  while (j < bLength) if (b[bStart + j++]! <= 57) return false;
  return true;
};

/** Consonants a word has that is known with vowels left out: of one that has none left, and of others. */
const BARE_MIN = 3;
const THINNED_MIN = 4;

/** True where `a` is `b` less some of its vowels: `Ptn`, `Hftr`, `Khlifa`. A double letter is one. */
export const vowelsLost = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => {
  if (aLength >= bLength) return false;
  let i = 0;
  let consonants = 0;
  let vowels = 0;
  for (let j = 0; j < bLength; j++) {
    const c = b[bStart + j]!;
    if (j > 0 && c === b[bStart + j - 1]) continue;
    if (i < aLength && a[aStart + i] === c) {
      if (VOWEL[c] === 1) vowels++;
      else consonants++;
      do i++;
      while (i < aLength && a[aStart + i] === c);
    } else if (VOWEL[c] !== 1) return false;
  }
  return i === aLength && consonants >= (vowels === 0 ? BARE_MIN : THINNED_MIN);
};
