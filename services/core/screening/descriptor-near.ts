/** The listed spelling that a stretch of letters is almost: by edits, by sound, by consonants, or backwards. */
import {
  AS_DROPPED,
  AS_IN_THE_EAST,
  AS_WRITTEN,
  anyVowelKey,
  consonantKey,
  createDistance,
  createKeys,
  FUZZY_LETTERS_MAX,
  filedUnder,
  heardKey,
  isVowel,
  READING,
  reversedKey,
  SHORT_CONSONANTS,
  shuffledKey,
  soundKey,
  squeezedKey,
  VOWELS,
  VOWELS_WITHOUT_Y,
} from './descriptor-fuzzy.ts';
import type { DescriptorIndex } from './descriptor-index.ts';
import { VIAS, type Via } from './descriptor-match.ts';
import { isDigit } from './descriptor-scan.ts';
import { createHeard, type Hearing, hear, soundsLike } from './descriptor-sound.ts';
import { ALLOW } from './descriptor-terms.ts';
import { createTrie } from './descriptor-trie.ts';

/** Letters to look up: symbols and plain readings, `from` up to `to`. */
export interface Stretch {
  readonly symbol: Uint16Array;
  readonly plain: Uint16Array;
  readonly from: number;
  readonly to: number;
}

export interface Near {
  readonly term: number;
  readonly via: Via;
}

export const LETTERS_MIN = 5;
const EDITS_LETTERS_MIN = 8;
const EDITS_LETTERS_MAX = 24;
/** Shorter terms keep their first letter. */
const FIRST_LETTER_FREE_MIN = 8;
/** Letters put in between, in a row. */
const INSERTED_RUNS = [2, 3] as const;
const INSERTED_TERM_MIN = 7;
const INSERTED_EDGE_MIN = 2;
const STRETCHED_TERM_MIN = 6;
const HEARD_LETTERS_MIN = 5;
const HEARD_WITHOUT_R_MIN = 5;
const WHOLE_TERM_MIN = 6;
const ROTATED_TERM_MIN = 7;
const PIECE_MIN = 2;
const KEYED_TERM_MIN = 6;
const MASKED_TERM_MIN = 6;
const VOWELS_TERM_MIN = 8;
const MASKED_CONSONANTS_MIN = 3;
const ONE_VOWEL_CONSONANTS_MIN = 4;
const OTHER_VOWELS_CONSONANTS_MIN = 5;
const PIG_LATIN = ['ay', 'way', 'yay'].map((ending) => [...ending].map((c) => c.charCodeAt(0)));

/** Letters of a Russian keyboard by the Latin ones on the same keys. */
const KEYBOARD: ReadonlyMap<number, number> = new Map(
  [...'йцукенгшщзфывапролдячсмить'].map((c, i) => [c.charCodeAt(0), 'qwertyuiopasdfghjklzxcvbnm'.charCodeAt(i)]),
);
/** Letters that stand on their heads. */
const TURNED: ReadonlyMap<number, number> = new Map(
  'ɐa qb ɔc pd ǝe ɟf ƃg ɥh ᴉi ıi ɾj ʞk ןl ll ɯm un oo dp bq ɹr ss ʇt nu ʌv ʍw xx ʎy zz'
    .split(' ')
    .map(([turned, letter]) => [turned!.charCodeAt(0), letter!.charCodeAt(0)]),
);
const TURNED_MIN = 2;
/** Letters of a Latin keyboard by the Russian ones on the same keys. */
const TYPED: ReadonlyMap<number, number> = new Map([...KEYBOARD].map(([russian, latin]) => [latin, russian]));
/** By ROT13, or by the keyboard; 0 where there is neither. */
const keyed = (plain: number): number =>
  plain >= 97 && plain <= 122 ? 97 + ((plain - 84) % 26) : (KEYBOARD.get(plain) ?? 0);
/** A watched name this long bears being joined from an unknown and an ordinary word. */
const JOINED_LETTERS_MIN = 8;

export const createNearest = (index: DescriptorIndex) => {
  const keys = createKeys();
  const distance = createDistance();
  const spare = new Uint16Array(FUZZY_LETTERS_MAX);
  const keysOfSpare = createKeys();
  let isMasked = false;
  const heardWord = createHeard();
  const heardTerm = createHeard();
  const trie = createTrie(index);
  const { fuzzy, sounds, termAt, termAllow, poolSymbol, poolPlain, poolGap } = index;
  let bestTerm = -1;
  let bestVia: Via = 'edits';
  let bestScore = 0;

  const consider = (term: number, via: Via): void => {
    if (VIAS[via].score <= bestScore) return;
    bestTerm = term;
    bestVia = via;
    bestScore = VIAS[via].score;
  };

  /** @param gapAt where an ordinary word was joined on; the term has a gap near there, or is a long watched name. 0 = nowhere */
  const considerEdits = (word: Stretch, key: number, limit: number, gapAt: number): void => {
    for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! >= 0; at++) {
      const term = fuzzy.pool[at]!;
      const start = termAt[term]!;
      const end = termAt[term + 1]!;
      const allow = termAllow[term]!;
      const edits = (allow & ALLOW.edits) !== 0 ? limit : Math.min(limit, 1);
      const d = distance(word.symbol, word.from, word.to, poolSymbol, start, end, edits);
      if (d > edits || ((allow & ALLOW.digits) !== 0 && !hasSameDigits(word, start, end))) continue;
      if (gapAt > 0 && !isJoinPlausible(start, end, gapAt, d, allow)) continue;
      const startsAlike = word.symbol[word.from] === poolSymbol[start];
      if (d === 1 && !startsAlike && end - start < FIRST_LETTER_FREE_MIN) continue;
      if (d === 2 && (!startsAlike || Math.min(word.to - word.from, end - start) < EDITS_LETTERS_MIN)) continue;
      if (d > 0 && (allow & ALLOW.glued) === 0 && isOtherCompound(word, start, end)) continue;
      consider(term, d === 0 ? 'split' : d === 2 ? 'edits' : kindOfEdit(word, start, end));
    }
  };

  /** `piperonyl` is no misspelt `piperonal`: the ending names what kind of compound it is. */
  const isOtherCompound = ({ plain, from, to }: Omit<Stretch, 'symbol'>, start: number, end: number): boolean => {
    const ending = compoundEnding(plain, from, to);
    return (
      ending >= 0 && ending !== compoundEnding(poolPlain, start, end) && compoundEnding(poolPlain, start, end) >= 0
    );
  };

  const isJoinPlausible = (start: number, end: number, at: number, d: number, allow: number): boolean => {
    if (d <= 1 && end - start >= JOINED_LETTERS_MIN && (allow & ALLOW.glued) !== 0) return true;
    for (let k = Math.max(start + 1, start + at - 1); k < end && k <= start + at + 1; k++)
      if (poolGap[k] !== 0) return true;
    return false;
  };

  const kindOfEdit = ({ symbol, from, to }: Stretch, start: number, end: number): Via => {
    const have = to - from;
    if (have < end - start) return 'deletion';
    if (have > end - start) return 'insertion';
    let i = 0;
    while (i < have && symbol[from + i] === poolSymbol[start + i]) i++;
    return i + 1 < have && symbol[from + i + 1] === poolSymbol[start + i] ? 'transposition' : 'substitution';
  };

  /** Digits are places in a molecule: another digit is another substance. */
  const hasSameDigits = ({ plain, from, to }: Stretch, start: number, end: number): boolean => {
    let j = start;
    const skipLetters = (): void => {
      while (j < end && !isDigit(poolPlain[j]!)) j++;
    };
    for (let i = from; i < to; i++) {
      if (!isDigit(plain[i]!)) continue;
      skipLetters();
      if (j >= end || poolPlain[j++] !== plain[i]) return false;
    }
    skipLetters();
    return j >= end;
  };

  const considerWhole = (key: number, via: Via, fits: (start: number, end: number) => boolean): void => {
    if (key === 0) return;
    for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! >= 0; at++) {
      const term = fuzzy.pool[at]!;
      if (fits(termAt[term]!, termAt[term + 1]!)) consider(term, via);
    }
  };

  const considerReadings = ({ symbol, plain, from, to }: Stretch): void => {
    const sound = soundKey(symbol, from, to, sounds);
    considerWhole(sound, 'sound', (start, end) => soundKey(poolSymbol, start, end, sounds) === sound);
    considerHidden({ symbol, plain, from, to });
  };

  const isReverse = (symbol: Uint16Array, from: number, to: number, start: number): boolean => {
    for (let i = from, j = start + to - from - 1; i < to; i++, j--) if (symbol[i] !== poolSymbol[j]) return false;
    return true;
  };

  /** Consonants as they are written; `y` may have stayed. */
  const considerConsonants = ({ symbol, plain, from, to }: Stretch): void => {
    if (!isVowelPoor(plain, from, to)) return;
    for (const vowels of [VOWELS, VOWELS_WITHOUT_Y]) {
      const key = consonantKey(symbol, plain, from, to, vowels);
      considerWhole(
        key,
        'consonants',
        (start, end) => end - start > to - from && consonantKey(poolSymbol, poolPlain, start, end, vowels) === key,
      );
    }
  };

  /** Readings that take no ordinary word for a name, however short the name. */
  const considerHidden = (word: Stretch): void => {
    const { symbol, plain, from, to } = word;
    const size = to - from;
    considerWhole(
      reversedKey(symbol, from, to),
      'backwards',
      (start, end) => end - start === size && isReverse(symbol, from, to, start),
    );
    considerConsonants(word);
    const shuffled = shuffledKey(symbol, from, to);
    considerWhole(shuffled, 'shuffled', (start, end) => isShuffle(symbol, from, to, start, end));
    considerWhole(shuffled, 'rotated', (start, end) => isRotation(symbol, from, to, start, end));
    considerWhole(shuffled, 'rotated', (start, end) => isTurnedAbout(symbol, from, to, start, end));
    considerPigLatin(symbol, from, to);
    considerVowels(word);
    considerInterleaved(word);
    considerKeyed(word);
    considerTurned(word);
    considerWhole(squeezedKey(symbol, from, to), 'repeated', (start, end) => isStretched(symbol, from, to, start, end));
    for (const run of INSERTED_RUNS)
      if (size - run >= INSERTED_TERM_MIN + run - 2)
        keys.eachWithoutRun(run, (key) =>
          considerWhole(key, 'inserted', (start, end) => isInserted(symbol, from, to, start, end)),
        );
    if (bestScore === 0) considerHeard(plain, from, to, AS_WRITTEN);
    if (bestScore === 0) considerHeard(plain, from, to, AS_DROPPED);
    if (bestScore === 0) {
      const term = trie.typed(plain, from, to);
      if (term >= 0) consider(term, 'slips');
    }
  };

  const considerHeard = (plain: Uint16Array, from: number, to: number, hearing: Hearing): void => {
    if (to - from < HEARD_LETTERS_MIN) return;
    const { mergesLiquids } = hearing;
    hear(plain, from, to, hearing, heardWord);
    if (!hearing.isRhotic && heardWord.length < HEARD_WITHOUT_R_MIN) return;
    considerWhole(heardKey(heardWord, mergesLiquids ? READING.heardEast : READING.heard), 'heard', (start, end) => {
      hear(poolPlain, start, end, mergesLiquids ? AS_IN_THE_EAST : AS_WRITTEN, heardTerm);
      const isOther = isOtherCompound({ plain, from, to }, start, end);
      return !isOther && heardTerm.length === heardWord.length && soundsLike(heardWord, heardTerm, hearing);
    });
  };

  const considerPigLatin = (symbol: Uint16Array, from: number, to: number): void => {
    for (const ending of PIG_LATIN) {
      const end = to - ending.length;
      if (end - from < ROTATED_TERM_MIN || !ending.every((c, k) => symbol[end + k] === index.symbolOf[c])) continue;
      considerWhole(shuffledKey(symbol, from, end), 'rotated', (start, past) =>
        isRotation(symbol, from, end, start, past),
      );
    }
  };

  /** `itazeneisoton`: any cut, but long pieces. */
  const isRotation = (symbol: Uint16Array, from: number, to: number, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size || size < ROTATED_TERM_MIN) return false;
    for (let cut = 0; cut < size; cut++) {
      let k = 0;
      while (k < size && symbol[from + ((k + cut) % size)] === poolSymbol[start + k]) k++;
      if (k === size) return true;
    }
    return false;
  };

  /** `minetake`: three pieces, the last of them first. */
  const isTurnedAbout = (symbol: Uint16Array, from: number, to: number, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size || size < ROTATED_TERM_MIN) return false;
    const isAt = (at: number, piece: number, length: number): boolean => {
      for (let k = 0; k < length; k++) if (symbol[from + at + k] !== poolSymbol[start + piece + k]) return false;
      return true;
    };
    for (let last = PIECE_MIN; last <= size - PIECE_MIN * 2; last++) {
      if (!isAt(0, size - last, last)) continue;
      for (let first = PIECE_MIN; first <= size - last - PIECE_MIN; first++)
        if (isAt(size - first, 0, first) && isAt(last, first, size - first - last)) return true;
    }
    return false;
  };

  /** `fantanal`, `c*c**n*`: one vowel for all, a mark for some, or many consonants that agree. */
  const considerVowels = ({ symbol, plain, from, to }: Stretch): void => {
    const size = to - from;
    let consonants = 0;
    let vowel = 0;
    let isOneVowel = true;
    for (let i = from; i < to; i++) {
      if (!isVowel(plain[i]!)) consonants++;
      else if (i > from) {
        if (vowel !== 0 && vowel !== plain[i]) isOneVowel = false;
        vowel = plain[i]!;
      }
    }
    const least = isMasked
      ? MASKED_CONSONANTS_MIN
      : isOneVowel
        ? ONE_VOWEL_CONSONANTS_MIN
        : OTHER_VOWELS_CONSONANTS_MIN;
    if (consonants < least || size < (isMasked ? MASKED_TERM_MIN : VOWELS_TERM_MIN)) return;
    considerWhole(
      anyVowelKey(symbol, plain, from, to),
      'vowels',
      (start, end) =>
        end - start === size &&
        hasSameConsonants(symbol, plain, from, start, size) &&
        (isMasked || !isOtherCompound({ plain, from, to }, start, end)),
    );
  };

  const hasSameConsonants = (
    symbol: Uint16Array,
    plain: Uint16Array,
    from: number,
    start: number,
    size: number,
  ): boolean => {
    for (let i = 0; i < size; i++) {
      const areVowels = isVowel(plain[from + i]!) && isVowel(poolPlain[start + i]!);
      if (!areVowels && symbol[from + i] !== poolSymbol[start + i]) return false;
    }
    return true;
  };

  /** The whole of `spare` as a listed name. */
  const considerSpare = (size: number, via: Via): void => {
    if (size < WHOLE_TERM_MIN) return;
    keysOfSpare.read(spare, 0, size);
    considerWhole(keysOfSpare.wholeOf(READING.whole), via, (start, end) => {
      if (end - start !== size) return false;
      for (let i = 0; i < size; i++) if (spare[i] !== poolSymbol[start + i]) return false;
      return true;
    });
  };

  /** `fxexnxtxaxnxyxl`, `b0r1o2r3p4h5i6n7e8`: every other letter is one letter, or a digit. */
  const considerInterleaved = ({ symbol, plain, from, to }: Stretch): void => {
    if (to - from < WHOLE_TERM_MIN * 2 - 1) return;
    const filler = plain[from + 1]!;
    let n = 0;
    for (let i = from; i < to; i++)
      if ((i - from) % 2 === 0) spare[n++] = symbol[i]!;
      else if (plain[i] !== filler && !(isDigit(filler) && isDigit(plain[i]!))) return;
    considerSpare(n, 'interleaved');
  };

  /** `sragnaly`, `аутефтнд`: every letter thirteen further on, or typed on another keyboard. */
  const considerKeyed = ({ plain, from, to }: Stretch): void => {
    if (to - from < KEYED_TERM_MIN) return;
    considerTyped(plain, from, to);
    for (let i = from; i < to; i++) {
      const to_ = keyed(plain[i]!);
      if (to_ === 0) return;
      spare[i - from] = index.symbolOf[to_]!;
    }
    considerSpare(to - from, 'keyed');
  };

  /** `atynfybk`: a name in Russian letters, typed on a Latin keyboard. */
  const considerTyped = (plain: Uint16Array, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const russian = TYPED.get(plain[i]!);
      if (russian === undefined) return;
      spare[i - from] = index.symbolOf[russian]!;
    }
    const term = trie.whole(spare, to - from);
    if (term >= 0) consider(term, 'keyed');
  };

  /** `ןʎuɐʇuǝɟ`: upside down, so that it is read from its end. */
  const considerTurned = ({ plain, from, to }: Stretch): void => {
    let turned = 0;
    for (let i = from; i < to; i++) {
      const letter = TURNED.get(plain[i]!);
      if (letter === undefined) return;
      if (plain[i]! > 127) turned++;
      spare[to - 1 - i] = index.symbolOf[letter]!;
    }
    if (turned >= TURNED_MIN) considerSpare(to - from, 'backwards');
  };

  /** The same letters, none moved by more than two places, and half of them or more not at all. */
  const isShuffle = (symbol: Uint16Array, from: number, to: number, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size) return false;
    let used = 0;
    let moved = 0;
    for (let i = 0; i < size; i++) {
      let j = Math.max(0, i - 2);
      while (j < size && j <= i + 2 && ((used & (1 << j)) !== 0 || poolSymbol[start + j] !== symbol[from + i])) j++;
      if (j >= size || j > i + 2) return false;
      used |= 1 << j;
      if (symbol[from + i] !== poolSymbol[start + i]) moved++;
    }
    return moved <= Math.max(4, size / 2);
  };

  /** `ccooccaaiinnee`, `keeeetamiiiine`; a short name only with every letter doubled. */
  const isStretched = (symbol: Uint16Array, from: number, to: number, start: number, end: number): boolean => {
    const extra = to - from - (end - start);
    if (extra < 2 || (end - start < STRETCHED_TERM_MIN && extra < end - start)) return false;
    let i = from;
    let j = start;
    while (i < to && j < end) {
      const letter = symbol[i]!;
      if (poolSymbol[j] !== letter) return false;
      let have = 0;
      let want = 0;
      for (; i < to && symbol[i] === letter; i++) have++;
      for (; j < end && poolSymbol[j] === letter; j++) want++;
      if (want > have && have > 1) return false;
    }
    return i === to && j === end;
  };

  /** `xylarazine`: the name and, somewhere inside it, letters in a row that are not its own. */
  const isInserted = (symbol: Uint16Array, from: number, to: number, start: number, end: number): boolean => {
    const size = end - start;
    let head = 0;
    while (head < size && symbol[from + head] === poolSymbol[start + head]) head++;
    let tail = 0;
    while (tail < size && symbol[to - 1 - tail] === poolSymbol[end - 1 - tail]) tail++;
    return head >= INSERTED_EDGE_MIN && tail >= INSERTED_EDGE_MIN && head + tail >= size;
  };

  return {
    nearest: (word: Stretch, gapAt = 0): Near | undefined => {
      const size = word.to - word.from;
      if (size < LETTERS_MIN || size > FUZZY_LETTERS_MAX) return undefined;
      bestScore = 0;
      keys.read(word.symbol, word.from, word.to);
      const limit = size >= EDITS_LETTERS_MIN && size <= EDITS_LETTERS_MAX ? 2 : 1;
      considerEdits(word, keys.whole(), limit, gapAt);
      keys.eachWithoutOne((key) => considerEdits(word, key, limit, gapAt));
      if (bestScore === 0 && limit === 2) keys.eachWithoutTwo((key) => considerEdits(word, key, limit, gapAt));
      if (bestScore === 0 && gapAt === 0) considerReadings(word);
      return bestScore === 0 ? undefined : { term: bestTerm, via: bestVia };
    },
    /** Only by sound: for a word whose repeated letters are taken once. */
    setMasked: (masked: boolean): void => {
      isMasked = masked;
    },
    /** `ktmn`: so few letters say something only beside another sign. */
    nearestShort: ({ symbol, plain, from, to }: Stretch): number => {
      bestScore = 0;
      const key = consonantKey(symbol, plain, from, to, VOWELS, to - from);
      if (to - from === SHORT_CONSONANTS)
        considerWhole(
          key,
          'consonants',
          (start, end) => consonantKey(poolSymbol, poolPlain, start, end, VOWELS, SHORT_CONSONANTS) === key,
        );
      return bestScore === 0 ? -1 : bestTerm;
    },
    /** A romanised word of another script, by ear. */
    nearestHeard: (plain: Uint16Array, from: number, to: number, hearing: Hearing): number => {
      bestScore = 0;
      considerHeard(plain, from, to, hearing);
      return bestScore === 0 ? -1 : bestTerm;
    },
    nearestBySound: ({ symbol, from, to }: Stretch): number => {
      bestScore = 0;
      const sound = soundKey(symbol, from, to, sounds);
      considerWhole(sound, 'sound', (start, end) => soundKey(poolSymbol, start, end, sounds) === sound);
      return bestScore === 0 ? -1 : bestTerm;
    },
  };
};

const ENDINGS = ['yl', 'al', 'ol', 'ane', 'ene', 'ine', 'one', 'yne', 'ide', 'ate', 'ite'].map((ending) =>
  [...ending].map((c) => c.charCodeAt(0)),
);
const compoundEnding = (plain: Uint16Array, from: number, to: number): number =>
  ENDINGS.findIndex(
    (ending) => to - from > ending.length && ending.every((c, k) => plain[to - ending.length + k] === c),
  );

const VOWEL_SHARE = 4;
const isVowelPoor = (plain: Uint16Array, from: number, to: number): boolean => {
  let vowels = 0;
  for (let i = from + 1; i < to; i++) if (isVowel(plain[i]!)) vowels++;
  return vowels * VOWEL_SHARE <= to - from;
};
