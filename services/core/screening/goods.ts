/**
 * Descriptions of goods against the lists of substances, equipment, terms and licit contexts: what is named, however it is
 * spelt; how well the description tells what the goods are; and whether the declared heading fits the words.
 */
import { type DescriptorIndex, dayNumber, descriptorSections, openDescriptors } from './descriptor-index.ts';
import { createMatches, matchTerms } from './descriptor-match.ts';
import { createMisspeltMatcher } from './descriptor-misspelt.ts';
import { createScan, hashWord, scanText } from './descriptor-scan.ts';
import { collectDescriptors } from './descriptor-terms.ts';
import type { ListSnapshot } from './entries.ts';
import { buildFoldTables } from './fold-text.ts';
import { findCas } from './goods-cas.ts';
import { createHeadingCheck, type HsMismatch } from './goods-heading.ts';
import { createHits, type GoodsHit } from './goods-hits.ts';
import { type GoodsImage, openImage, packImage } from './goods-image.ts';
import { FORM_WORDS, WORD } from './goods-lexicon.ts';
import { createGrader, MARKED, type Quality } from './goods-quality.ts';
import {
  buildWordTable,
  classAt,
  compoundClass,
  findWord,
  type HsText,
  lexiconTerms,
  openWordTable,
} from './goods-words.ts';
import { stemTerms } from './substances-stems.ts';

export type { EntryControl } from './descriptor-terms.ts';
export type { HsMismatch } from './goods-heading.ts';
export type { GoodsHit } from './goods-hits.ts';
export type { GoodsImage } from './goods-image.ts';
export type { HsText } from './goods-words.ts';

export interface GoodsQuery {
  readonly text: string;
  /** Declared code of the Harmonized System, any length, with or without points. */
  readonly hs?: string;
  /** Posting date, `YYYY-MM-DD`: the law then in force. */
  readonly day: string;
}

export interface GoodsScreening {
  readonly quality: Quality;
  /** The words that made it vague or imprecise. */
  readonly phrase?: string;
  /** Best first. */
  readonly hits: readonly GoodsHit[];
  readonly hsMismatch?: HsMismatch;
  /** Only the beginning was read: the text is longer than any declaration may be. */
  readonly isCut?: true;
}

export interface GoodsIndex {
  readonly screen: (query: GoodsQuery) => GoodsScreening;
  /** Licit contexts that a party's name speaks of: hospital, university, laboratory … */
  readonly partyContexts: (name: string, day: string) => readonly GoodsHit[];
}

export interface GoodsReference {
  /** Six-digit texts of one edition of the nomenclature. */
  readonly hsTexts: readonly HsText[];
}

/** Deterministic: equal lists give equal bytes. Lists of other kinds are passed over. About half a second, off the hot path. */
export const buildGoodsIndex = (snapshots: readonly ListSnapshot[], reference: GoodsReference): GoodsImage => {
  const fold = buildFoldTables();
  const descriptors = collectDescriptors(snapshots, { stems: stemTerms(), lexicon: lexiconTerms() }, fold);
  return packImage({ ...descriptorSections(descriptors, fold), ...buildWordTable(reference.hsTexts, fold) });
};

/** Opens an image in this thread; the arrays stay shared, only the entries' texts are copied. Not for two threads at once. */
export const openGoodsIndex = (image: GoodsImage): GoodsIndex => {
  const sections = openImage(image);
  const index = openDescriptors(sections);
  return createGoodsIndex(index, openWordTable(sections));
};

export const screenGoods = (index: GoodsIndex, query: GoodsQuery): GoodsScreening => index.screen(query);

const FORM_HASHES: ReadonlySet<number> = new Set(
  FORM_WORDS.map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
const SILENT_CLASSES: ReadonlySet<number> = new Set([
  WORD.filler,
  WORD.dull,
  WORD.preposition,
  WORD.joiner,
  WORD.occasion,
]);
const NO_HITS: readonly GoodsHit[] = [];

const createGoodsIndex = (index: DescriptorIndex, words: ReturnType<typeof openWordTable>): GoodsIndex => {
  const scan = createScan();
  const found = createMatches();
  const lexicon = createMatches();
  const slots = new Int32Array(scan.wordStart.length);
  const marks = new Uint8Array(scan.plain.length);
  const matchMisspelt = createMisspeltMatcher(index);
  const grade = createGrader();
  const hits = createHits(index);
  const checkHeading = createHeadingCheck(words);
  const isKnownWord = (word: number): boolean => slots[word]! >= 0;
  const classOf = (word: number): number => {
    if (slots[word]! >= 0) return classAt(words, slots[word]!);
    if (marks[scan.wordStart[word]!] === MARKED.stop) return WORD.lateHead;
    return compoundClass(words, scan.plain, scan.wordStart[word]!, scan.wordEnd[word]!);
  };
  /** Do words outside a stretch say anything besides form and amount? */
  const speaksOfOther = (from: number, to: number): boolean => {
    for (let w = 0; w < scan.words; w++) {
      if (scan.wordEnd[w]! > from && scan.wordStart[w]! < to) continue;
      const wordClass = slots[w]! < 0 ? WORD.unknown : classAt(words, slots[w]!);
      if (!SILENT_CLASSES.has(wordClass) && !FORM_HASHES.has(scan.wordHash[w]!)) return true;
    }
    return false;
  };
  const isMarked = (letter: number): boolean => marks[letter]! !== MARKED.none;
  const known = { isKnownWord, isTaken: isMarked };
  const markOf = (letter: number): number => marks[letter]!;

  const read = (text: string): void => {
    scanText(scan, text, index.fold, index.symbolOf);
    for (let w = 0; w < scan.words; w++) slots[w] = findWord(words, scan.wordHash[w]!);
    found.count = 0;
    lexicon.count = 0;
    matchTerms(index, scan, found, isKnownWord);
    hits.separateLexicon(found, lexicon);
    marks.fill(MARKED.none, 0, scan.length);
    hits.mark(found, marks);
  };

  const screen = ({ text, hs, day }: GoodsQuery): GoodsScreening => {
    read(text);
    matchMisspelt(scan, found, known);
    const cas = scan.digits >= 5 ? findCas(index, scan) : undefined;
    const listed =
      found.count === 0 && cas === undefined
        ? NO_HITS
        : hits.resolve(scan, text, found, cas, dayNumber(day), speaksOfOther);
    if (listed !== NO_HITS) hits.markNamed(listed, scan, marks);
    const graded = grade(scan, text, classOf, lexicon, markOf);
    const hsMismatch = hs === undefined ? undefined : checkHeading(hs, scan, slots, listed);
    return {
      ...graded,
      hits: listed,
      ...(hsMismatch === undefined ? {} : { hsMismatch }),
      ...(scan.isCut ? { isCut: true as const } : {}),
    };
  };

  const partyContexts = (name: string, day: string): readonly GoodsHit[] => {
    read(name);
    return hits
      .resolve(scan, name, found, undefined, dayNumber(day), speaksOfOther, 'party')
      .filter(({ kind }) => kind === 'LICIT_CONTEXT');
  };

  return { screen, partyContexts };
};
