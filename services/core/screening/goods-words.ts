/** The goods lexicon as a hash table: a word's class, and which parts of the nomenclature speak of it. */
import { createScan, hashWord, scanText } from './descriptor-scan.ts';
import type { LexiconTerm } from './descriptor-terms.ts';
import type { FoldTables } from './fold-text.ts';
import type { OpenImage, Section } from './goods-image.ts';
import { COMPOUNDING, formsIn, RUNNING } from './goods-inflect.ts';
import { LEXICON, WORD } from './goods-lexicon.ts';
import { GOODS_NOUNS, GOODS_PHRASES, NEAR_CHEMISTRY_NOUNS, UNSEGMENTED } from './goods-nouns.ts';
import { ORDINARY_WORDS } from './goods-ordinary.generated.ts';
import { TRADITIONAL, VOCABULARY, VOCABULARY_PHRASES, type Vocabulary } from './goods-vocabulary.ts';
import { HS_WORDS_WITHOUT_GOODS, SENDABLE_NOUNS } from './goods-words.generated.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';

export interface HsText {
  /** Six digits. */
  readonly code: string;
  readonly text: string;
}

/** Parts of the nomenclature, one bit each. */
export const DOMAINS = [
  { bit: 0, first: 1, last: 24, doc: 'food and plants' },
  { bit: 1, first: 25, last: 27, doc: 'minerals and fuels' },
  { bit: 2, first: 28, last: 29, doc: 'chemicals' },
  { bit: 3, first: 30, last: 30, doc: 'medicines' },
  { bit: 4, first: 31, last: 38, doc: 'chemical products' },
  { bit: 5, first: 39, last: 40, doc: 'plastics and rubber' },
  { bit: 6, first: 41, last: 43, doc: 'leather goods' },
  { bit: 7, first: 44, last: 49, doc: 'wood and paper' },
  { bit: 8, first: 50, last: 63, doc: 'textiles and clothing' },
  { bit: 9, first: 64, last: 67, doc: 'footwear and headgear' },
  { bit: 10, first: 68, last: 71, doc: 'stone, glass and jewellery' },
  { bit: 11, first: 72, last: 83, doc: 'metals and tools' },
  { bit: 12, first: 84, last: 84, doc: 'machinery' },
  { bit: 13, first: 85, last: 85, doc: 'electrical goods' },
  { bit: 14, first: 86, last: 89, doc: 'vehicles' },
  { bit: 15, first: 90, last: 97, doc: 'instruments, furniture, toys, art' },
] as const;

/** Goods that people name in words of their own, so that no heading's text has them. */
export const EVERYDAY = 1 << 16;

export interface WordTable {
  readonly hash: Int32Array;
  /** Class of the lexicon + 1, and flags; 0 = empty slot. */
  readonly wordClass: Uint8Array;
  readonly domains: Int32Array;
}

/** A word that counts as known, so never as misspelt, but says nothing about quality. */
const ORDINARY = 15;

/** No compound ends in it: its language writes words apart. */
const NEVER_LAST = 0x40;
/** Known only as it stands: no misspelling is read as this word. */
const AS_SPELT = 0x80;
/** For the grade only: a word of one language is a misspelt name in another, as `pil press` has it. */
const GRADE_ONLY = 0x20;
const CLASS_MASK = 0x1f;

export const buildWordTable = (hsTexts: readonly HsText[], fold: FoldTables): Record<string, Section> => {
  const byHash = new Map<number, FiledWord>();
  const identity = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const scan = createScan();
  const eachWord: EachWord = (text, visit) => {
    scanText(scan, text, fold, identity);
    for (let w = 0; w < scan.words; w++)
      visit(String.fromCharCode(...scan.plain.subarray(scan.wordStart[w]!, scan.wordEnd[w]!)), scan.wordHash[w]!);
  };
  const fresh: (FiledWord & { word: string })[] = [];
  const file = (word: string, hash: number, filed: FiledWord): void => {
    const known = byHash.get(hash);
    byHash.set(hash, known === undefined ? filed : merged(known, filed));
    if (known === undefined) fresh.push({ word, ...filed });
  };
  /** Singulars and plurals of what was filed last: before the next source, whose words must not take their place. */
  const fileForms = (): void => {
    for (const { word, ...filed } of fresh.splice(0))
      for (const form of formsOf(word)) {
        const hash = hashOf(form);
        const known = byHash.get(hash);
        byHash.set(hash, known === undefined ? filed : merged(known, { ...filed, domains: 0 }));
      }
  };
  const fileAll = (text: string, wordClass: number, domains = 0, flags = 0): void => {
    eachWord(text, (word, hash) =>
      file(word, hash, { wordClass: word.length > 2 ? wordClass : WORD.filler, domains, flags }),
    );
    fileForms();
  };
  const fileRunning = (text: string, wordClass: number): void => {
    for (const spelling of [text, traditional(text)])
      eachWord(spelling, (word, hash) =>
        file(word, hash, { wordClass, domains: 0, flags: NEVER_LAST | AS_SPELT | GRADE_ONLY }),
      );
    fresh.length = 0;
  };
  const fileVocabulary = (isWanted: (wordClass: number) => boolean): void => {
    const spaced = vocabularyTexts(isWanted, 'spaced');
    for (const { text, wordClass, flags } of spaced)
      eachWord(text, (word, hash) =>
        file(word, hash, {
          wordClass: isStop(wordClass) || word.length > 2 ? wordClass : WORD.filler,
          domains: 0,
          flags,
        }),
      );
    fresh.length = 0;
    for (const { language, text, wordClass, flags } of spaced) {
      const kind = ADJECTIVAL.has(wordClass) ? 'adjective' : 'noun';
      const filed = { wordClass, domains: 0, flags: flags | AS_SPELT };
      for (const word of text.trim().split(/\s+/u)) {
        scanText(scan, formsIn(language, word, kind).join(' '), fold, identity);
        for (let w = 0; w < scan.words; w++) if (!byHash.has(scan.wordHash[w]!)) byHash.set(scan.wordHash[w]!, filed);
      }
    }
  };

  for (const { wordClass, words } of LEXICON)
    for (const text of words) eachWord(text, (word, hash) => file(word, hash, { wordClass, domains: 0, flags: 0 }));
  fileForms();
  for (const line of NEAR_CHEMISTRY_NOUNS.trim().split('\n')) fileAll(line, WORD.noun);
  for (const line of GOODS_NOUNS.trim().split('\n')) fileAll(line, WORD.noun, EVERYDAY);
  fileVocabulary(isStop);
  for (const { text, wordClass } of vocabularyTexts(() => true, 'running')) fileRunning(text, wordClass);
  for (const [name, text] of Object.entries(UNSEGMENTED)) fileRunning(text, WORD[name as keyof typeof UNSEGMENTED]);
  for (const line of HS_WORDS_WITHOUT_GOODS.trim().split('\n')) fileAll(line, WORD.attribute, 0, AS_SPELT);
  for (const line of SENDABLE_NOUNS.trim().split('\n')) fileAll(line, WORD.noun, 0, AS_SPELT);
  for (const { word, domains } of hsWords(hsTexts, eachWord)) {
    const wordClass = /^\p{L}{3,}$/u.test(word) ? (isParticiple(word) ? WORD.attribute : WORD.noun) : WORD.filler;
    file(word, hashOf(word), { wordClass, domains, flags: AS_SPELT });
  }
  fileForms();
  fileVocabulary((wordClass) => !isStop(wordClass));
  for (const text of ORDINARY_WORDS.trim().split(/\s+/u))
    eachWord(text, (word, hash) => file(word, hash, { wordClass: ORDINARY, domains: 0, flags: AS_SPELT }));
  return layOut(byHash);
};

interface FiledWord {
  readonly wordClass: number;
  readonly domains: number;
  readonly flags: number;
}

/** The class of what was filed first, the domains of both; for the grade only when both are. */
const merged = (known: FiledWord, filed: FiledWord): FiledWord => {
  const domains = known.domains | filed.domains;
  const flags = known.flags & (filed.flags | ~GRADE_ONLY);
  return domains === known.domains && flags === known.flags ? known : { ...known, domains, flags };
};

type EachWord = (text: string, visit: (word: string, hash: number) => void) => void;

/** Words that are vague by themselves or say nothing: they go before the nouns of other languages. */
const isStop = (wordClass: number): boolean => STOP_CLASSES.has(wordClass);
const STOP_CLASSES: ReadonlySet<number> = new Set([
  WORD.filler,
  WORD.dull,
  WORD.head,
  WORD.lateHead,
  WORD.occasion,
  WORD.material,
]);
const ADJECTIVAL: ReadonlySet<number> = new Set([WORD.filler, WORD.dull, WORD.material, WORD.attribute]);

const vocabularyTexts = (isWanted: (wordClass: number) => boolean, script: 'running' | 'spaced') =>
  VOCABULARY.filter(({ language }) => RUNNING.has(language) === (script === 'running')).flatMap(({ language, words }) =>
    classesOf(words)
      .filter(([wordClass]) => isWanted(wordClass))
      .flatMap(([wordClass, text]) =>
        text
          .trim()
          .split('\n')
          .map((line) => ({
            language,
            text: line,
            wordClass,
            flags: COMPOUNDING.has(language) ? GRADE_ONLY : GRADE_ONLY | NEVER_LAST,
          })),
      ),
  );

const classesOf = (words: Vocabulary['words']): readonly (readonly [number, string])[] =>
  Object.entries(words).map(([name, text]) => [WORD[name as keyof typeof WORD], text] as const);

/** Character by character: where one has two, as 面 has, the commoner in the words of the list. */
const traditional = (text: string): string => text.replace(/[\u4e00-\u9fff]/gu, (c) => TRADITIONAL_OF.get(c) ?? c);
const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!] as const),
);

/** Things that several words name: found by the automaton. */
export const lexiconTerms = (): LexiconTerm[] =>
  `${GOODS_PHRASES.trim()}\n${VOCABULARY_PHRASES.trim()}`
    .split('\n')
    .flatMap((line) => line.split('|').map((phrase) => ({ text: phrase.trim(), wordClass: WORD.noun })));

export const openWordTable = (image: OpenImage): WordTable => ({
  hash: image.i32('wordHash'),
  wordClass: image.u8('wordClass'),
  domains: image.i32('wordDomains'),
});

/** Slot of a word, or -1. */
export const findWord = ({ hash, wordClass }: WordTable, wanted: number): number => {
  const mask = hash.length - 1;
  for (let slot = wanted & mask; wordClass[slot] !== 0; slot = (slot + 1) & mask)
    if (hash[slot] === wanted) return slot;
  return -1;
};

/** Is what stands in the slot a word to the matcher of names too, so that it is never misspelt? */
export const isKnownAt = ({ wordClass }: WordTable, slot: number): boolean =>
  slot >= 0 && (wordClass[slot]! & GRADE_ONLY) === 0;

export const classAt = (table: WordTable, slot: number): number => {
  const stored = slot < 0 ? 0 : (table.wordClass[slot]! & CLASS_MASK) - 1;
  return stored === ORDINARY ? WORD.unknown : Math.max(stored, 0);
};

const COMPOUND_LETTERS_MIN = 7;
const ENDING_LETTERS_MIN = 4;
const ENDING_LETTERS_MAX = 14;
const FIRST_LETTERS_MIN = 2;

/**
 * Class of a word that the table lacks, from the longest ending that it has: `Herrenhemd` is a shirt, `Autozubehör` is
 * accessories. What the first part narrows is precise.
 */
export const compoundClass = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  if (to - from < COMPOUND_LETTERS_MIN) return WORD.unknown;
  for (
    let start = Math.max(from + FIRST_LETTERS_MIN, to - ENDING_LETTERS_MAX);
    to - start >= ENDING_LETTERS_MIN;
    start++
  ) {
    const slot = findWord(table, hashWord(plain, start, to));
    if (slot < 0 || (table.wordClass[slot]! & NEVER_LAST) !== 0) continue;
    switch (classAt(table, slot)) {
      case WORD.noun:
      case WORD.weakNoun:
        return WORD.noun;
      case WORD.head:
      case WORD.lateHead:
        return WORD.lateHead;
      case WORD.occasion:
        return WORD.occasion;
      default:
        break;
    }
  }
  return WORD.unknown;
};

const PIECE_LETTERS_MAX = 10;

/** The longest word of a script without spaces that begins there, as class × 16 + letters; 0 when none does. */
export const pieceAt = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  let hash = HASH_SEED;
  let best = 0;
  const end = Math.min(to, from + PIECE_LETTERS_MAX);
  for (let i = from; i < end; i++) {
    hash = hashStep(hash, plain[i]!);
    const wordClass = classAt(table, findWord(table, hash));
    if (wordClass !== WORD.unknown) best = wordClass * 16 + i + 1 - from;
  }
  return best;
};

const MISSPELT_LETTERS_MIN = 5;
const MISSPELT_LETTERS_MAX = 16;
/** Shorter stop words of one language are a letter from the things of another. */
const MISSPELT_STOP_LETTERS_MIN = 7;
const LATIN_A = 97;
const LATIN_Z = 122;

/**
 * Class of the word that a slip of the pen made it of: a letter left out, doubled, exchanged or swapped with the next, not
 * the first. Stop words go before things, so that `accesories` are accessories, but an exchanged letter makes none:
 * `recharge` is no `rechange`.
 */
export const misspeltClass = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  const size = to - from;
  if (size < MISSPELT_LETTERS_MIN || size > MISSPELT_LETTERS_MAX) return WORD.unknown;
  let best: number = WORD.unknown;
  const look = (hash: number, isExchanged = false): void => {
    const slot = findWord(table, hash);
    if (slot < 0 || (table.wordClass[slot]! & AS_SPELT) !== 0) return;
    const wordClass = classAt(table, slot);
    if (isStop(wordClass) && (isExchanged || size < MISSPELT_STOP_LETTERS_MIN)) return;
    if (best === WORD.unknown || (isStop(wordClass) && !isStop(best))) best = wordClass;
  };
  let before = hashWord(plain, from, from + 1);
  for (let i = from + 1; i <= to; i++) {
    for (let c = LATIN_A; c <= LATIN_Z; c++) {
      const put = hashStep(before, c);
      look(hashOn(put, plain, i, to));
      if (i < to) look(hashOn(put, plain, i + 1, to), true);
    }
    if (i < to) {
      look(hashOn(before, plain, i + 1, to));
      if (i + 1 < to) look(hashOn(hashStep(hashStep(before, plain[i + 1]!), plain[i]!), plain, i + 2, to));
      before = hashStep(before, plain[i]!);
    }
  }
  return best;
};

const hashOn = (hash: number, plain: Uint16Array, from: number, to: number): number => {
  let h = hash;
  for (let i = from; i < to; i++) h = hashStep(h, plain[i]!);
  return h;
};

const hashOf = (word: string): number => hashWord(Uint16Array.from(word, (c) => c.charCodeAt(0)));

/** Words of the HS texts with the domains they are at home in: those with a fair share of their mentions. */
const hsWords = (hsTexts: readonly HsText[], eachWord: EachWord): { word: string; domains: number }[] => {
  const counts = new Map<string, Map<number, number>>();
  for (const { code, text } of hsTexts) {
    const domain = domainOf(code);
    eachWord(text, (word) => {
      const byDomain = counts.get(word) ?? counts.set(word, new Map()).get(word)!;
      byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
    });
  }
  return [...counts].map(([word, byDomain]) => {
    const total = [...byDomain.values()].reduce((a, b) => a + b, 0);
    let domains = 0;
    for (const [domain, count] of byDomain) if (count * HOME_SHARE_MIN >= total) domains |= domain;
    return { word, domains };
  });
};

/** One mention in twelve makes a word at home in a domain. */
const HOME_SHARE_MIN = 12;

/** The domain's bit for a code of any length, 0 when it has no chapter. */
export const domainOf = (code: string): number => {
  const chapter = Number(code.slice(0, 2));
  for (const { bit, first, last } of DOMAINS) if (chapter >= first && chapter <= last) return 1 << bit;
  return 0;
};

const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ed');

const formsOf = (word: string): string[] => {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  if (!word.endsWith('s')) {
    const forms = [`${word}s`];
    if (/(?:ch|sh|x|z|o)$/u.test(word)) forms.push(`${word}es`);
    if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`);
    if (/fe?$/u.test(word)) forms.push(`${word.replace(/fe?$/u, '')}ves`);
    return forms;
  }
  if (word.endsWith('ss')) return [`${word}es`];
  if (word.length < 4) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:ch|sh|x|z|s|o)es$/u.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return forms;
};

const SLOTS_A_WORD = 2;

const layOut = (byHash: ReadonlyMap<number, FiledWord>): Record<string, Section> => {
  let slots = 1024;
  while (slots < byHash.size * SLOTS_A_WORD) slots *= 2;
  const wordHash = new Int32Array(slots);
  const wordClass = new Uint8Array(slots);
  const wordDomains = new Int32Array(slots);
  for (const hash of Int32Array.from(byHash.keys()).sort()) {
    const word = byHash.get(hash)!;
    let slot = hash & (slots - 1);
    while (wordClass[slot] !== 0) slot = (slot + 1) & (slots - 1);
    wordHash[slot] = hash;
    wordClass[slot] = (word.wordClass + 1) | word.flags;
    wordDomains[slot] = word.domains;
  }
  return { wordHash, wordClass, wordDomains };
};
