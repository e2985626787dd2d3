/** The listed spelling that a stretch of letters is almost: by edits, by sound, by consonants, or put together differently. */
import { createEdits, TWO_EDITS_LETTERS_MIN } from './edits.ts';
import {
  AS_DROPPED,
  AS_IN_THE_EAST,
  AS_WRITTEN,
  anyVowelKey,
  consonantKey,
  createKeys,
  FUZZY_LETTERS_MAX,
  filedUnder,
  heardKey,
  isVowel,
  READING,
  RUN_END,
  reversedKey,
  SHORT_CONSONANTS,
  type Stretch,
  shuffledKey,
  soundKey,
  squeezedKey,
  VOWELS,
  VOWELS_AND_ALL_DIGITS,
  VOWELS_AND_DIGITS,
  VOWELS_WITHOUT_Y,
} from './fuzzy.ts';
import { type DescriptorIndex, isPrecursor } from './index.ts';
import { createKeyed, type Keyed } from './keyed.ts';
import { VIAS, type Via } from './match.ts';
import { isDigit } from './scan.ts';
import { createShapes } from './shapes.ts';
import { createHeard, type Hearing, hear, soundsLike } from './sound.ts';
import type { createTrie } from './trie.ts';

export interface Near {
  readonly term: number;
  readonly via: Via;
}

export const LETTERS_MIN = 5;
const TWO_EDITS_LETTERS_MAX = 24;
/** Letters put in between, in a row. */
const INSERTED_RUNS = [2, 3] as const;
const INSERTED_TERM_MIN = 7;
const HEARD_LETTERS_MIN = 5;
const HEARD_WITHOUT_R_MIN = 5;
const WHOLE_TERM_MIN = 6;
const PIG_LATIN_TERM_MIN = 7;
const PIG_LATIN = ['ay', 'way', 'yay'].map((ending) => [...ending].map((c) => c.charCodeAt(0)));
const MASKED_TERM_MIN = 6;
const VOWELS_TERM_MIN = 8;
const MASKED_CONSONANTS_MIN = 3;
const ONE_VOWEL_CONSONANTS_MIN = 4;
const OTHER_VOWELS_CONSONANTS_MIN = 5;

export const createNearest = (index: DescriptorIndex, trie: ReturnType<typeof createTrie>) => {
  const { fuzzy, sounds, termAt, poolSymbol, poolPlain, symbolOf } = index;
  const keys = createKeys();
  const edits = createEdits(index);
  const shapes = createShapes(index);
  const keyed = createKeyed(symbolOf);
  const meant = new Uint16Array(FUZZY_LETTERS_MAX);
  const keysOfMeant = createKeys();
  const heardWord = createHeard();
  const heardTerm = createHeard();
  let isMasked = false;
  let isOneWord = false;
  let bestTerm = -1;
  let bestVia: Via = 'edits';
  let bestScore = 0;

  const consider = (term: number, via: Via): void => {
    if (VIAS[via].score <= bestScore) return;
    bestTerm = term;
    bestVia = via;
    bestScore = VIAS[via].score;
  };

  const considerEdits = (word: Stretch, key: number, limit: number, gapAt: number): void => {
    for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! !== RUN_END; at++) {
      const term = fuzzy.pool[at]!;
      const via = edits.editOf(word, term, limit, gapAt);
      if (via !== undefined) consider(term, via);
    }
  };

  const considerWhole = (key: number, via: Via, fits: (start: number, end: number, term: number) => boolean): void => {
    if (key === 0) return;
    for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! !== RUN_END; at++) {
      const term = fuzzy.pool[at]!;
      if (fits(termAt[term]!, termAt[term + 1]!, term)) consider(term, via);
    }
  };

  const considerSound = ({ symbol, from, to }: Stretch): void => {
    const sound = soundKey(symbol, from, to, sounds);
    considerWhole(sound, 'sound', (start, end) => soundKey(poolSymbol, start, end, sounds) === sound);
  };

  /** Readings that take no ordinary word for a name, however short the name. */
  const considerHidden = (word: Stretch): void => {
    const { symbol, plain, from, to } = word;
    considerWhole(reversedKey(symbol, from, to), 'backwards', (start, end) => shapes.isReverse(word, start, end));
    considerConsonants(word);
    considerPlaces(word);
    considerVowels(word);
    considerMeant(word, keyed.interleaved, 'interleaved');
    considerTyped(word);
    considerMeant(word, keyed.keyed, 'keyed');
    considerMeant(word, keyed.turned, 'backwards');
    considerLonger(word);
    if (bestScore === 0) considerHeard(word, AS_WRITTEN);
    if (bestScore === 0) considerHeard(word, AS_DROPPED);
    if (bestScore === 0) considerInflected(word);
    if (bestScore === 0) {
      const term = trie.typed(plain, from, to);
      if (term >= 0) consider(term, 'slips');
    }
  };

  /** Consonants as they are written; `y` may have stayed, a first vowel be gone, digits stand for vowels and a few be left. */
  const considerConsonants = (word: Stretch): void => {
    const { symbol, plain, from, to } = word;
    const isPoor = isVowelPoor(plain, from, to);
    if (!isPoor && !isOneWord) return;
    for (const vowels of isPoor ? VOWELS_GONE : FEW_VOWELS_GONE) {
      const key = consonantKey(symbol, plain, from, to, vowels);
      considerWhole(
        key,
        'consonants',
        (start, end) =>
          end - start > to - from &&
          consonantKey(poolSymbol, poolPlain, start, end, vowels) === key &&
          (isPoor || shapes.isLeftOf(word, start, end)),
      );
    }
    if (!isPoor) return;
    const key = consonantKey(symbol, plain, from, to);
    considerWhole(
      key,
      'consonants',
      (start, end) =>
        isVowel(poolPlain[start]!) &&
        consonantKey(poolSymbol, poolPlain, start, end, VOWELS, FIRSTLESS_CONSONANTS_MIN, false) === key,
    );
    if (!hasDigit(plain, from, to)) return;
    for (const vowels of [VOWELS_AND_DIGITS, VOWELS_AND_ALL_DIGITS]) {
      const read = consonantKey(symbol, plain, from, to, vowels);
      considerWhole(
        read,
        'consonants',
        (start, end) => end - start >= to - from && consonantKey(poolSymbol, poolPlain, start, end) === read,
      );
    }
  };

  /** The same letters in other places, perhaps with an ending that says so. */
  const considerPlaces = (word: Stretch): void => {
    const { symbol, from, to } = word;
    const shuffled = shuffledKey(symbol, from, to);
    considerWhole(shuffled, 'shuffled', (start, end) => shapes.isShuffle(word, start, end));
    considerWhole(shuffled, 'rotated', (start, end) => shapes.isRotation(word, start, end));
    considerWhole(
      shuffled,
      'rotated',
      (start, end) => shapes.isTurnedAbout(word, start, end) || shapes.isEndTurned(word, start, end),
    );
    for (const ending of PIG_LATIN) {
      const cut = to - ending.length;
      if (cut - from < PIG_LATIN_TERM_MIN || !ending.every((c, k) => symbol[cut + k] === symbolOf[c])) continue;
      const turned = { ...word, to: cut };
      considerWhole(shuffledKey(symbol, from, cut), 'rotated', (start, end) => shapes.isRotation(turned, start, end));
    }
  };

  /** `fantanal`, `c*c**n*`: one vowel for all, a mark for some, or many consonants that agree. */
  const considerVowels = (word: Stretch): void => {
    const { symbol, plain, from, to } = word;
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
    if (consonants < least || to - from < (isMasked ? MASKED_TERM_MIN : VOWELS_TERM_MIN)) return;
    considerWhole(
      anyVowelKey(symbol, plain, from, to),
      'vowels',
      (start, end) => shapes.hasOtherVowels(word, start, end) && (isMasked || !edits.isOtherCompound(word, start, end)),
    );
  };

  /** The whole word as the listed name that its letters stand for. */
  const considerMeant = ({ plain, from, to }: Stretch, read: Keyed, via: Via): void => {
    const size = read(plain, from, to, meant);
    if (size < WHOLE_TERM_MIN) return;
    keysOfMeant.read(meant, 0, size);
    considerWhole(keysOfMeant.wholeOf(READING.whole), via, (start, end) => {
      if (end - start !== size) return false;
      for (let i = 0; i < size; i++) if (meant[i] !== poolSymbol[start + i]) return false;
      return true;
    });
  };

  const considerTyped = ({ plain, from, to }: Stretch): void => {
    const size = keyed.typed(plain, from, to, meant);
    const term = size < WHOLE_TERM_MIN ? -1 : trie.whole(meant, size);
    if (term >= 0) consider(term, 'keyed');
  };

  /** Letters more than once, or others put in. */
  const considerLonger = (word: Stretch): void => {
    const { symbol, from, to } = word;
    considerWhole(squeezedKey(symbol, from, to), 'repeated', (start, end) => shapes.isStretched(word, start, end));
    for (const run of INSERTED_RUNS)
      if (to - from - run >= INSERTED_TERM_MIN + run - 2)
        keys.eachWithoutRun(run, (key) =>
          considerWhole(key, 'inserted', (start, end) => shapes.isInserted(word, start, end)),
        );
  };

  const considerHeard = (word: Omit<Stretch, 'symbol'>, hearing: Hearing, isStem = false): void => {
    const { plain, from, to } = word;
    if (to - from < HEARD_LETTERS_MIN) return;
    const { mergesLiquids } = hearing;
    hear(plain, from, to, hearing, heardWord);
    if (isStem && heardWord.length < INFLECTED_SOUNDS_MIN) return;
    if (!hearing.isRhotic && heardWord.length < HEARD_WITHOUT_R_MIN) return;
    considerWhole(
      heardKey(heardWord, mergesLiquids ? READING.heardEast : READING.heard),
      'heard',
      (start, end, term) => {
        hear(poolPlain, start, end, mergesLiquids ? AS_IN_THE_EAST : AS_WRITTEN, heardTerm);
        return (
          !(isStem && isPrecursor(index, term)) &&
          !edits.isOtherCompound(word, start, end) &&
          heardTerm.length === heardWord.length &&
          soundsLike(heardWord, heardTerm, hearing)
        );
      },
    );
  };

  /** `izotonitazenas`, `fenasepaamia`: the endings of other languages, a vowel or two and perhaps a consonant. */
  const considerInflected = ({ plain, from, to }: Stretch): void => {
    if (!isOneWord || to - from < INFLECTED_LETTERS_MIN) return;
    let stem = to;
    if (isEnding(plain[stem - 1]!)) stem--;
    while (stem > to - ENDING_LETTERS_MAX && isVowel(plain[stem - 1]!)) stem--;
    if (stem < to && isVowel(plain[stem]!)) considerHeard({ plain, from, to: stem }, AS_WRITTEN, true);
  };

  return {
    /** @param isWord one word by itself, which may have lost a few vowels or bear an ending of another language */
    nearest: (word: Stretch, gapAt = 0, isWord = false): Near | undefined => {
      isOneWord = isWord;
      const size = word.to - word.from;
      if (size < LETTERS_MIN || size > FUZZY_LETTERS_MAX) return undefined;
      bestScore = 0;
      keys.read(word.symbol, word.from, word.to);
      const limit = size >= TWO_EDITS_LETTERS_MIN && size <= TWO_EDITS_LETTERS_MAX ? 2 : 1;
      considerEdits(word, keys.whole(), limit, gapAt);
      keys.eachWithoutOne((key) => considerEdits(word, key, limit, gapAt));
      if (bestScore === 0 && limit === 2) keys.eachWithoutTwo((key) => considerEdits(word, key, limit, gapAt));
      if (bestScore === 0 && gapAt === 0) {
        considerSound(word);
        considerHidden(word);
      }
      return bestScore === 0 ? undefined : { term: bestTerm, via: bestVia };
    },
    /** Whether what is asked next has marks where vowels were. */
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
      considerHeard({ plain, from, to }, hearing);
      return bestScore === 0 ? -1 : bestTerm;
    },
    /** Only by sound: for a word whose repeated letters are taken once. */
    nearestBySound: (word: Stretch): number => {
      bestScore = 0;
      considerSound(word);
      return bestScore === 0 ? -1 : bestTerm;
    },
  };
};

const INFLECTED_LETTERS_MIN = 8;
const INFLECTED_SOUNDS_MIN = 5;
const ENDING_LETTERS_MAX = 3;
const ENDINGS = new Set([...'smntx'].map((c) => c.charCodeAt(0)));
const isEnding = (letter: number): boolean => ENDINGS.has(letter);

const VOWELS_GONE = [VOWELS, VOWELS_WITHOUT_Y] as const;
const FEW_VOWELS_GONE = [VOWELS] as const;
const FIRSTLESS_CONSONANTS_MIN = 5;

const hasDigit = (plain: Uint16Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isDigit(plain[i]!)) return true;
  return false;
};

const VOWEL_SHARE = 4;
const isVowelPoor = (plain: Uint16Array, from: number, to: number): boolean => {
  let vowels = 0;
  for (let i = from + 1; i < to; i++) if (isVowel(plain[i]!)) vowels++;
  return vowels * VOWEL_SHARE <= to - from;
};
