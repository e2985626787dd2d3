/**
 * Addresses without a parser: words folded, abbreviations spelled out, numbers kept apart, and compared as bags. A carrier's
 * address has its fields already; what differs is spelling, order and what was left out.
 */
import { foldWords } from './fold/fold.ts';

export interface AddressReading {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

export const readAddress = (text: string): AddressReading => {
  const numbers: string[] = [];
  const words: string[] = [];
  for (const { text: word } of foldWords(text)) {
    const digits = /^(?:no|nr|n)?0*(\d+)(?:st|nd|rd|th)?$/.exec(word);
    if (digits) numbers.push(digits[1]!);
    else if (/\d/.test(word)) numbers.push(word);
    else {
      const full = SPELLED_OUT.get(word) ?? word;
      if (full !== '' && words.length < ADDRESS_WORDS_MAX) words.push(full);
    }
  }
  return { numbers: numbers.slice(0, ADDRESS_WORDS_MAX), words };
};

const ADDRESS_WORDS_MAX = 24;

const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  `street st str ulitsa ul rue calle strasse jie
avenue ave av avenida avda
road rd lu
boulevard blvd bd bulvar boul
drive dr
lane ln
place pl plaza plz
square sq
court ct
highway hwy
building bldg blg bld edificio edif
apartment apt appt kv
floor fl flr piso
suite ste
room rm
unit
block blk
district dist qu
city
province prov
county
north n
south s
east e
west w
box pobox
saint sankt san
industrial ind
zone zona
office off ofc
tower twr
center centre ctr
park pk
fort ft
mount mt
: no nr num number the of and de la du near opp behind po p o`
    .split('\n')
    .flatMap((line) => {
      const [full, ...short] = line.split(' ');
      return full === ':'
        ? short.map((s): [string, string] => [s, ''])
        : [full!, ...short].map((s): [string, string] => [s, full!]);
    }),
);

/** Words that every town has. */
const COMMON = new Set([...new Set(SPELLED_OUT.values())].filter((w) => w !== ''));

/** 0 to 1: words shared by weight, numbers as they must agree. */
export const compareAddresses = (query: string, candidate: string): number =>
  scoreAddresses(readAddress(query), readAddress(candidate));

export const scoreAddresses = (q: AddressReading, c: AddressReading): number => {
  if (q.words.length === 0 || c.words.length === 0) return 0;
  const words = overlap(q.words, c.words);
  if (q.numbers.length === 0 || c.numbers.length === 0)
    return words.score * (q.numbers.length === c.numbers.length ? 1 : 0.85);
  const shared = q.numbers.filter((n) => c.numbers.includes(n)).length;
  const numbers = shared / Math.min(q.numbers.length, c.numbers.length);
  return words.score * (0.5 + 0.5 * numbers);
};

const weightOf = (word: string): number => (COMMON.has(word) ? 0.3 : 1);

const overlap = (q: readonly string[], c: readonly string[]): { score: number } => {
  const taken = new Set<number>();
  let sum = 0;
  let extra = 0;
  for (const word of q) {
    let best = 0;
    let at = -1;
    c.forEach((other, i) => {
      const s = taken.has(i) ? 0 : wordSimilarity(word, other);
      if (s > best) {
        best = s;
        at = i;
      }
    });
    if (best >= 0.75) {
      taken.add(at);
      sum += weightOf(word) * best;
    } else {
      extra += weightOf(word);
    }
  }
  const missing = c.reduce((n, word, i) => n + (taken.has(i) ? 0 : weightOf(word)), 0);
  const whole = sum + 0.8 * Math.min(extra, missing) + 0.4 * Math.abs(extra - missing);
  return { score: whole === 0 ? 0 : sum / whole };
};

/** 1 for equal words, less for one or two letters' difference in long ones, 0 otherwise. */
const wordSimilarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 2) return 0;
  const previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = previous[0]!;
    previous[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = previous[j]!;
      previous[j] = Math.min(above + 1, previous[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  const distance = previous[b.length]!;
  return distance <= (length >= 8 ? 2 : 1) ? 1 - distance / length : 0;
};

/** Keys of which one is shared by two spellings of one address: each number with each word that says where. */
export const addressKeys = (text: string): string[] => {
  const { numbers, words } = readAddress(text);
  const telling = words.filter((w) => !COMMON.has(w) && w.length >= 3).slice(0, 8);
  const keys: string[] = [];
  for (const n of numbers.slice(0, 4)) for (const w of telling) keys.push(`${n} ${w.slice(0, 5)}`);
  return keys;
};
