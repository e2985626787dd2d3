/** The parts of a name: what kind of word each is, and what it weighs in the score. */
import type { Script } from '../../fold/fold.ts';
import { numberWords } from '../../words/numbers.ts';
import { NAME_FREQUENCY } from '../lexicon/frequency.generated.ts';
import { GIVEN_NAME_TRANSLATIONS, GIVEN_NAME_VARIANTS } from '../lexicon/variants.ts';

export const PART_KINDS = [
  'word',
  'generic',
  'place',
  'legal',
  'particle',
  'title',
  'number',
  'initial',
  'filler',
  'acronym',
  'stated',
  'blend',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface NamePart {
  /** `[a-z0-9]+`, canonical for a trade word or place; a legal form is `=class`. */
  readonly text: string;
  /** The word as folded; '' for the later parts of a word that was split. What neighbours join to. */
  readonly written: string;
  readonly kind: PartKind;
  readonly script: Script;
  /** 0 for a rare word to 1 for the commonest. */
  readonly common: number;
  /** Share in the score, before position, in steps of 1/200. */
  readonly weight: number;
  /** True for what is taken to be the family name. */
  readonly family: boolean;
  /** True for a person's first given name, and for the first family name where a comma says which that is. */
  readonly head: boolean;
  /** True for a father's name by its ending: `Petrovich`. */
  readonly patronymic: boolean;
  /** True for what stands after the comma of `family, given`. */
  readonly afterComma: boolean;
}

/** A part that is no person's family name, given name or father's name. */
export const plainPart = (
  part: Pick<NamePart, 'text' | 'written' | 'kind' | 'script' | 'common' | 'weight'>,
): NamePart => ({ ...part, family: false, head: false, patronymic: false, afterComma: false });

/** Parts read of one name; no listed name has as many. */
export const NAME_PARTS_MAX = 20;

/** Written in characters of a syllable each, however long their Latin letters. */
export const isEastAsian = ({ script }: Pick<NamePart, 'script'>): boolean => script === 'han' || script === 'hangul';

export const isFiller = (text: string): boolean => text === 'allah' || text === 'abd' || text === 'aldin';

/** Shares in the score by kind: what tells one party from another weighs most. */
const WEIGHTS: Readonly<Record<'person' | 'firm', Readonly<Record<PartKind, number>>>> = {
  person: {
    word: 1,
    generic: 0.7,
    place: 1,
    legal: 0.1,
    particle: 0.1,
    title: 0.08,
    number: 0.6,
    initial: 0.35,
    filler: 0.4,
    acronym: 1,
    stated: 1,
    blend: 1,
  },
  firm: {
    word: 1,
    generic: 0.35,
    place: 0.5,
    legal: 0.1,
    particle: 0.07,
    title: 0.12,
    number: 0.9,
    initial: 0.45,
    filler: 0.4,
    acronym: 1,
    stated: 1,
    blend: 1,
  },
};

/** What a legal form weighs that another contradicts. */
export const FORM_WEIGHT = 0.1;

/** A father's name tells less than one's own, and is often left out. */
const PATRONYMIC_SHARE = 0.55;
const PATRONYMIC = /[a-z]{3}(?:[oe]vich|[oe]vna|ichna)$/;
export const isPatronymic = (text: string): boolean =>
  text.length > 6 && (text.endsWith('h') || text.endsWith('a')) && PATRONYMIC.test(text);

const GIVEN_COMMONNESS = 51;
/** How common the words of names are, by their numbers in steps of 1/255. */
const { names, commonnessOf } = (() => {
  const given = `${GIVEN_NAME_VARIANTS}\n${GIVEN_NAME_TRANSLATIONS}`.split(/\s+/);
  const listed = NAME_FREQUENCY.split(',').map((entry) => entry.split(' ') as [string, string]);
  const names = numberWords([...given, ...listed.map(([word]) => word)]);
  const commonnessOf = new Uint8Array(names.count() + 1);
  // Given names with known variants are borne by many, listed or not.
  for (const name of given) commonnessOf[names.of(name)] = GIVEN_COMMONNESS;
  for (const [word, n] of listed)
    commonnessOf[names.of(word)] = Math.round(255 * Math.min(1, Math.log2(Number(n) / 8) / 6));
  return { names, commonnessOf };
})();

/** 0 for a rare word to 1 for the commonest, in steps of 1/255: two parties share these by chance. */
export const commonness = (text: string): number => commonnessOf[names.of(text)]! / 255;

/** What agreement on a part tells, 0 to 1; a listed side needs none. */
export const tellingOf = ({ text, kind, common }: Pick<NamePart, 'text' | 'kind' | 'common'>): number =>
  kind === 'word' || kind === 'acronym' || kind === 'stated' || kind === 'blend'
    ? Math.min(1, text.length / TELLING_LENGTH) * (1 - TELLING_COMMON * common)
    : kind === 'number' || kind === 'filler'
      ? 0.2
      : 0.05;
const TELLING_LENGTH = 6;
const TELLING_COMMON = 0.6;

export const weigh = (text: string, kind: PartKind, mode: 'person' | 'firm', common: number): number => {
  const base = WEIGHTS[mode][kind] * (mode === 'person' && isPatronymic(text) ? PATRONYMIC_SHARE : 1);
  return Math.round(200 * (kind === 'word' ? base * (1 - 0.35 * common) : base)) / 200;
};
