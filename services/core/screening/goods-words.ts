/** The goods lexicon as a hash table: a word's class, and which parts of the nomenclature speak of it. */
import { createScan, hashWord, scanText } from './descriptor-scan.ts';
import type { LexiconTerm } from './descriptor-terms.ts';
import type { FoldTables } from './fold-text.ts';
import type { OpenImage, Section } from './goods-image.ts';
import { LEXICON, WORD } from './goods-lexicon.ts';
import { GOODS_NOUNS, GOODS_PHRASES, NEAR_CHEMISTRY_NOUNS, UNSEGMENTED } from './goods-nouns.ts';
import { ORDINARY_WORDS } from './goods-ordinary.generated.ts';
import { HS_WORDS_WITHOUT_GOODS, SENDABLE_NOUNS } from './goods-words.generated.ts';

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
  /** Class of the lexicon + 1; 0 = empty slot. */
  readonly wordClass: Uint8Array;
  readonly domains: Int32Array;
}

/** A word that counts as known, so never as misspelt, but says nothing about quality. */
const ORDINARY = 15;

export const buildWordTable = (hsTexts: readonly HsText[], fold: FoldTables): Record<string, Section> => {
  const byHash = new Map<number, { wordClass: number; domains: number }>();
  const identity = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const scan = createScan();
  const eachWord = (text: string, visit: (word: string, hash: number) => void): void => {
    scanText(scan, text, fold, identity);
    for (let w = 0; w < scan.words; w++)
      visit(String.fromCharCode(...scan.plain.subarray(scan.wordStart[w]!, scan.wordEnd[w]!)), scan.wordHash[w]!);
  };
  const fresh: { word: string; wordClass: number; domains: number }[] = [];
  const file = (word: string, hash: number, wordClass: number, domains: number): void => {
    const known = byHash.get(hash);
    if (known !== undefined) {
      known.domains |= domains;
      return;
    }
    byHash.set(hash, { wordClass, domains });
    fresh.push({ word, wordClass, domains });
  };
  /** Singulars and plurals of what was filed last: before the next source, whose words must not take their place. */
  const fileForms = (): void => {
    for (const { word, wordClass, domains } of fresh.splice(0))
      for (const form of formsOf(word)) {
        const hash = hashOf(form);
        if (!byHash.has(hash)) byHash.set(hash, { wordClass, domains });
      }
  };
  const fileAll = (text: string, wordClass: number, domains = 0): void => {
    eachWord(text, (word, hash) => file(word, hash, word.length > 2 ? wordClass : WORD.filler, domains));
    fileForms();
  };

  for (const { wordClass, words } of LEXICON)
    for (const text of words) eachWord(text, (word, hash) => file(word, hash, wordClass, 0));
  fileForms();
  for (const line of NEAR_CHEMISTRY_NOUNS.trim().split('\n')) fileAll(line, WORD.noun);
  for (const line of GOODS_NOUNS.trim().split('\n')) fileAll(line, WORD.noun, EVERYDAY);
  for (const line of HS_WORDS_WITHOUT_GOODS.trim().split('\n')) fileAll(line, WORD.attribute);
  for (const line of SENDABLE_NOUNS.trim().split('\n')) fileAll(line, WORD.noun);
  for (const { word, domains } of hsWords(hsTexts, eachWord)) {
    const wordClass = /^\p{L}{3,}$/u.test(word) ? (isParticiple(word) ? WORD.attribute : WORD.noun) : WORD.filler;
    file(word, hashOf(word), wordClass, domains);
  }
  fileForms();
  for (const text of ORDINARY_WORDS.trim().split(/\s+/u))
    eachWord(text, (_, hash) => {
      if (!byHash.has(hash)) byHash.set(hash, { wordClass: ORDINARY, domains: 0 });
    });
  return layOut(byHash);
};

/** Chinese, Japanese, Korean and Thai words, and compounds: found by the automaton, since no spaces set them apart. */
export const lexiconTerms = (): LexiconTerm[] => {
  const terms: LexiconTerm[] = [];
  for (const [name, text] of Object.entries(UNSEGMENTED))
    for (const word of text.trim().split(/\s+/u))
      terms.push({ text: word, wordClass: WORD[name as keyof typeof UNSEGMENTED] });
  for (const line of GOODS_PHRASES.trim().split('\n'))
    for (const phrase of line.split('|')) terms.push({ text: phrase.trim(), wordClass: WORD.noun });
  return terms;
};

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

export const classAt = (table: WordTable, slot: number): number => {
  const stored = slot < 0 ? 0 : table.wordClass[slot]! - 1;
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
    switch (classAt(table, findWord(table, hashWord(plain, start, to)))) {
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

const hashOf = (word: string): number => hashWord(Uint16Array.from(word, (c) => c.charCodeAt(0)));

/** Words of the HS texts with the domains they are at home in: those with a fair share of their mentions. */
const hsWords = (
  hsTexts: readonly HsText[],
  eachWord: (text: string, visit: (word: string, hash: number) => void) => void,
): { word: string; domains: number }[] => {
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

const layOut = (byHash: ReadonlyMap<number, { wordClass: number; domains: number }>): Record<string, Section> => {
  let slots = 1024;
  while (slots < byHash.size * 2.5) slots *= 2;
  const wordHash = new Int32Array(slots);
  const wordClass = new Uint8Array(slots);
  const wordDomains = new Int32Array(slots);
  for (const [hash, word] of [...byHash].sort(([a], [b]) => a - b)) {
    let slot = hash & (slots - 1);
    while (wordClass[slot] !== 0) slot = (slot + 1) & (slots - 1);
    wordHash[slot] = hash;
    wordClass[slot] = word.wordClass + 1;
    wordDomains[slot] = word.domains;
  }
  return { wordHash, wordClass, wordDomains };
};
