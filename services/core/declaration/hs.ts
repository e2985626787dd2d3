/** Codes of the Harmonized System by edition. The tables are handed in; which edition counts follows the posting date. */

export interface HsEdition {
  /** Such as `2022`. */
  readonly edition: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Six-digit subheadings. */
  readonly codes: { has(code: string): boolean };
}

/** Oldest first. Empty = no table at hand, so no code can be called unknown. */
export type HsEditions = readonly HsEdition[];

export type HsVerdict = 'known' | 'other-edition' | 'unknown';

export interface HsQuestion {
  /** Edition the declaration names; empty = the one in force on `day`. */
  readonly edition: string;
  /** `YYYY-MM-DD`; empty = the newest edition. */
  readonly day: string;
  readonly editions: HsEditions;
}

/** @param code six to ten digits; the first six are of the Harmonized System, the rest is national. */
export const judgeHs = (code: string, question: HsQuestion): HsVerdict => {
  const { editions } = question;
  if (editions.length === 0 || NATIONAL_CHAPTERS.has(code.slice(0, 2))) return 'known';
  const subheading = code.slice(0, 6);
  if (editionOf(question)?.codes.has(subheading)) return 'known';
  return editions.some(({ codes }) => codes.has(subheading)) ? 'other-edition' : 'unknown';
};

/** Chapters 98 and 99 are left to national use. */
const NATIONAL_CHAPTERS = new Set(['98', '99']);

const editionOf = ({ edition, day, editions }: HsQuestion): HsEdition | undefined =>
  edition !== ''
    ? editions.find((known) => known.edition === edition)
    : (editions.findLast(({ validFrom }) => day === '' || validFrom <= day) ?? editions[0]);
