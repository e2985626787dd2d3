/**
 * Descriptions of goods against the lists of substances, equipment, terms and licit contexts: what is named, however it is
 * spelt; how well the description tells what the goods are; and whether the declared heading fits the words.
 */
import { type DescriptorIndex, dayNumber, openDescriptors } from '../descriptors/index.ts';
import { VIAS } from '../descriptors/match.ts';
import { MADE_OF, TEXT_CHARS_MAX } from '../descriptors/scan.ts';
import { createTrie } from '../descriptors/trie.ts';
import { type GoodsImage, openImage } from '../image.ts';
import { createAgain } from './again.ts';
import { findCas } from './cas.ts';
import { createHeadingCheck, type HsMismatch } from './heading.ts';
import { createHits, type GoodsHit } from './hits.ts';
import { WORD } from './quality/lexicon.ts';
import { createGrader, type Grade, MARKED, type Quality } from './quality/quality.ts';
import { classAt, compoundClass, misspeltClass, openWordTable, pieceAt } from './quality/words.ts';
import { createReader } from './reader.ts';
import { hasSpokenWords } from './readings/aloud.ts';
import { saysBackwards } from './readings/backwards.ts';
import { decodeText } from './readings/decoded.ts';
import { createInitials } from './readings/initials.ts';
import { createParted } from './readings/parted.ts';
import { TRAIT, traitsOf } from './traits.ts';

export type { EntryControl } from '../descriptors/terms.ts';
export type { GoodsImage } from '../image.ts';
export type { HsMismatch } from './heading.ts';
export type { GoodsHit } from './hits.ts';
export type { HsText } from './quality/words.ts';

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

/** Opens an image in this thread; the arrays stay shared, only the entries' texts are copied. Not for two threads at once. */
export const openGoodsIndex = (image: GoodsImage): GoodsIndex => {
  const sections = openImage(image);
  const index = openDescriptors(sections);
  return createGoodsIndex(index, openWordTable(sections));
};

export const screenGoods = (index: GoodsIndex, query: GoodsQuery): GoodsScreening => index.screen(query);

/** Every trait but codes, which are read before anything. */
const READ_AGAIN = ~TRAIT.codes;
/** Unknown words of a text that are tried as slips of the pen. */
const SLIPS_MAX = 8;
const NO_HITS: readonly GoodsHit[] = [];

const createGoodsIndex = (index: DescriptorIndex, words: ReturnType<typeof openWordTable>): GoodsIndex => {
  const hits = createHits(index);
  const trie = createTrie(index);
  const reader = createReader(index, words, hits, trie);
  const { scan, found, lexicon, slots, marks } = reader;
  const initials = createInitials(index, trie);
  const isPartedName = createParted(index, trie);
  const readAgain = createAgain(index, hits, createReader(index, words, hits, trie), trie, initials);
  const grade = createGrader();
  const checkHeading = createHeadingCheck(words);
  /** Slips of the pen that may still be tried; none while the words as they stand are graded. */
  let slipsLeft = 0;
  let unknown = 0;
  const classOf = (word: number): number => {
    if (slots[word]! >= 0) return classAt(words, slots[word]!);
    if (marks[scan.wordStart[word]!] === MARKED.stop) return WORD.lateHead;
    const from = scan.wordStart[word]!;
    const to = scan.wordEnd[word]!;
    const compound = compoundClass(words, scan.plain, from, to);
    if (compound !== WORD.unknown || scan.wordMadeOf[word] !== MADE_OF.latin) return compound;
    unknown++;
    if (slipsLeft === 0) return WORD.unknown;
    slipsLeft--;
    return misspeltClass(words, scan.plain, from, to);
  };
  const pieceOf = (from: number, to: number): number => pieceAt(words, scan.plain, from, to);
  /** Who writes a spelling with other meanings in character codes means it. */
  const speaksPlainlyOfOther =
    (text: string) =>
    (from: number, to: number): boolean =>
      !CODED.test(text.slice(scan.from[from]!, scan.to[to - 1]!)) && reader.speaksOfOther(from, to);
  let lastDate = '';
  let lastDay = 0;
  const dayOf = (date: string): number => {
    if (date !== lastDate) lastDay = dayNumber(date);
    lastDate = date;
    return lastDay;
  };
  const markOf = (letter: number): number => marks[letter]!;

  const gradeText = (text: string): Grade => {
    slipsLeft = 0;
    unknown = 0;
    const asWritten = grade(scan, text, classOf, pieceOf, lexicon, markOf);
    if (asWritten.quality === 'precise' || unknown === 0) return asWritten;
    slipsLeft = SLIPS_MAX;
    return grade(scan, text, classOf, pieceOf, lexicon, markOf);
  };

  const screen = ({ text, hs, day: date }: GoodsQuery): GoodsScreening => {
    const day = dayOf(date);
    const traits = traitsOf(text, Math.min(text.length, TEXT_CHARS_MAX));
    const decoded = (traits & TRAIT.codes) === 0 ? undefined : decodeText(text);
    reader.read(text, decoded);
    reader.readMisspelt();
    const cas = scan.digits >= 5 ? findCas(index, scan) : undefined;
    const plain =
      found.count === 0 && cas === undefined
        ? NO_HITS
        : hits.resolve(
            scan,
            text,
            found,
            cas,
            day,
            decoded === undefined ? reader.speaksOfOther : speaksPlainlyOfOther(text),
          );
    const isSpoken = hasSpokenWords(scan, reader.isKnownWord);
    const isParted = isPartedName(scan);
    const isBackwards = scan.words > 1 && saysBackwards(scan);
    const initialed = initials.ofWords(scan);
    const listed =
      decoded !== undefined
        ? plain.map(asEncoded)
        : isSpoken || isParted || isBackwards || initialed !== undefined || (traits & READ_AGAIN) !== 0
          ? readAgain(text, traits, isSpoken, isParted, isBackwards, initialed, plain, day)
          : plain;
    if (listed !== NO_HITS) hits.markNamed(listed, scan, marks);
    const graded = gradeText(text);
    const hsMismatch = hs === undefined ? undefined : checkHeading(hs, scan, slots, listed);
    return {
      ...graded,
      hits: listed,
      ...(hsMismatch === undefined ? {} : { hsMismatch }),
      ...(scan.isCut ? { isCut: true as const } : {}),
    };
  };

  const partyContexts = (name: string, day: string): readonly GoodsHit[] => {
    reader.read(name, undefined);
    return hits
      .resolve(scan, name, found, undefined, dayNumber(day), reader.speaksOfOther, 'party')
      .filter(({ kind }) => kind === 'LICIT_CONTEXT');
  };

  return { screen, partyContexts };
};

const CODED = /[&%\\]|U\+|[\u00c2\u00c3]/u;
/** A name some letters of which stand as character codes. */
const asEncoded = (hit: GoodsHit): GoodsHit =>
  CODED.test(hit.surface)
    ? {
        ...hit,
        via: 'encoded',
        score: Math.round(hit.score * VIAS.encoded.score * 1000) / 1000,
        reason: `${hit.reason}; ${VIAS.encoded.doc}`,
      }
    : hit;
