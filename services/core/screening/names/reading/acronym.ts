/** Firms by their initials: `NIOC` for the National Iranian Oil Company, and the acronym that stands beside the name it is short for. */
import type { FoldedWord } from '../../fold/fold.ts';
import { PARTICLES } from '../lexicon/common.ts';
import { FIRM_PARTICLES } from '../lexicon/firms.ts';
import { LEGAL } from './firm-words.ts';
import { commonness, type NamePart, plainPart, weigh } from './part.ts';

/** Letters an acronym has: two are borne by too many, and where a name has a word of its own few firms go without it. */
export const ACRONYM_MIN = 3;
export const ACRONYM_OWN_MIN = 5;
const ACRONYM_MAX = 8;
/** What an acronym weighs that is known only beside a word of the name. */
const DOUBTFUL_WEIGHT = 0.9;
/** What the words of the name weigh beside it, and what a place does where a firm that is known by its acronym has an office. */
export const BESIDE_WEIGHT = 0.02;
/** Of three letters there are too few for the firms of one place. */
const STATED_MIN = 4;
const STATED_MAX = 6;

/** What words may be shortened to: their initials, with and without those of particles and of the legal form. */
export const acronymsOf = (words: readonly FoldedWord[], lengthMin: number): string[] => {
  if (words.length < lengthMin || words.some(({ script }) => script !== 'latin')) return [];
  let all = '';
  let whole = '';
  let own = '';
  for (const word of words) {
    if (!isSpoken(word)) continue;
    all += word.text[0];
    if (!isTelling(word)) continue;
    whole += word.text[0];
    if (own === '' || !LEGAL.has(word.text)) own = whole;
  }
  const found: string[] = [];
  for (const text of [whole, own, all])
    if (text.length >= lengthMin && text.length <= ACRONYM_MAX && !found.includes(text)) found.push(text);
  return found;
};

/** The name as its initials, with its own words beside them, of which a sender may leave any; none is run together with another. */
export const acronymParts = (text: string, parts: readonly NamePart[], hasOwn: boolean): readonly NamePart[] => [
  plainPart({
    text,
    written: '',
    kind: 'acronym',
    script: 'latin',
    common: 0,
    weight: hasOwn && text.length < ACRONYM_OWN_MIN ? DOUBTFUL_WEIGHT : 1,
  }),
  ...slight(parts),
];

/** An acronym that stands beside what it is short for: told by itself, with the words that say whose it is. */
export const explainedAcronym = (word: FoldedWord, parts: readonly NamePart[]): readonly NamePart[] => {
  const { text, script } = word;
  const common = commonness(text);
  const weight = weigh(text, 'word', 'firm', common);
  return [plainPart({ text, written: '', kind: 'word', script, common, weight }), ...slight(parts)];
};

const slight = (parts: readonly NamePart[]): readonly NamePart[] =>
  parts
    .filter(({ kind }) => kind === 'word' || kind === 'generic' || kind === 'place')
    .map((part) => ({ ...part, written: '', weight: BESIDE_WEIGHT }));

/** `NIOC Tehran`, `EDRA Moscow GmbH`: an acronym before a place, which is not of the name; undefined for another name. */
export const statedAcronym = (parts: readonly NamePart[]): readonly NamePart[] | undefined => {
  const [first, ...others] = parts;
  if (first === undefined || first.kind !== 'word' || first.script !== 'latin') return undefined;
  if (first.text.length < STATED_MIN || first.text.length > STATED_MAX || !/^[a-z]+$/.test(first.text))
    return undefined;
  if (!others.some(({ kind }) => kind === 'place')) return undefined;
  if (!others.every(({ kind }) => kind === 'place' || kind === 'legal' || kind === 'particle')) return undefined;
  return [
    { ...first, written: '', kind: 'stated', common: 0, weight: 1 },
    ...others.map((part) => ({ ...part, written: '', weight: Math.min(part.weight, BESIDE_WEIGHT) })),
  ];
};

const isTelling = ({ text }: FoldedWord): boolean => !isParticle(text);

/** The words of a name without particles and the legal form at its end. */
export const tellingWords = (words: readonly FoldedWord[]): readonly FoldedWord[] => {
  const telling = words.filter(isSpoken).filter(isTelling);
  return telling.slice(0, ownLength(telling));
};

/** `Company` and `Corp` give their letter, `Ltd` none. */
const isSpoken = ({ text }: FoldedWord): boolean =>
  text.length > SHORT_FORM_MAX || text.length === 1 || text === 'co' || text === 'corp' || !LEGAL.has(text);
const SHORT_FORM_MAX = 5;
const isParticle = (text: string): boolean => PARTICLES.has(text) || FIRM_PARTICLES.has(text);

/** How many words stand before a legal form at the end. */
const ownLength = (words: readonly FoldedWord[]): number => {
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1]!.text)) end--;
  return end;
};

/** `pdvsa` has the letters of the legal form besides, `wwf` not that of nature. */
const isShortened = (text: string, initials: string): boolean =>
  text === initials ||
  text === initials.slice(0, -1) ||
  (text.startsWith(initials) && LEGAL.has(text.slice(initials.length)));

/** The place of a word that is short for the others, -1 for none. */
export const acronymBeside = (words: readonly FoldedWord[]): number => {
  if (words.length <= ACRONYM_MIN) return -1;
  for (const at of [0, words.length - 1]) {
    const { text } = words[at]!;
    const other = words[at === 0 ? 1 : 0]!.text;
    if (other[0] !== text[0] && !isParticle(other)) continue;
    if (text.length < ACRONYM_MIN || text.length > ACRONYM_MAX) continue;
    if (
      acronymsOf([...words.slice(0, at), ...words.slice(at + 1)], ACRONYM_MIN).some((short) => isShortened(text, short))
    )
      return at;
  }
  return -1;
};
