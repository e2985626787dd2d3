/** Firms by their initials: `NIOC` for the National Iranian Oil Company, and the acronym that stands beside the name it is short for. */
import type { FoldedWord } from './fold.ts';
import { FIRM_PARTICLES } from './name-firm-lexicon.ts';
import { LEGAL } from './name-firm-words.ts';
import { PARTICLES } from './name-lexicon.ts';

/** Letters an acronym has: two are borne by too many, and where a name has a word of its own few firms go without it. */
export const ACRONYM_MIN = 3;
export const ACRONYM_OWN_MIN = 5;
const ACRONYM_MAX = 8;

/** What words may be shortened to: their initials, with and without those of particles and of the legal form. */
export const acronymsOf = (words: readonly FoldedWord[], lengthMin: number): string[] => {
  if (words.length < lengthMin || words.some(({ script }) => script !== 'latin')) return [];
  const spoken = words.filter(isSpoken);
  const all = initials(spoken);
  const telling = spoken.filter(({ text }) => !isParticle(text));
  const whole = initials(telling);
  const own = initials(telling.slice(0, ownLength(telling)));
  return [...new Set([whole, own, all])].filter((text) => text.length >= lengthMin && text.length <= ACRONYM_MAX);
};

const initials = (words: readonly FoldedWord[]): string => words.map(({ text }) => text[0]).join('');
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

/** `pdvsa` has the letters of the legal form besides. */
const isShortened = (text: string, initials: string): boolean =>
  text === initials || (text.startsWith(initials) && LEGAL.has(text.slice(initials.length)));

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
