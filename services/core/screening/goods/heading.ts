/** Does the declared heading fit the words? A signal by itself, never proof: most controlled chemicals share basket headings. */
import type { Scan } from '../descriptors/scan.ts';
import type { GoodsHit } from './hits.ts';
import { WORD } from './quality/lexicon.ts';
import { classAt, DOMAINS, domainOf, EVERYDAY, type WordTable } from './quality/words.ts';

export const HEADING_RULES = {
  CHEMISTRY_UNDER_OTHER: 'the text names a chemical, the declared heading is for something else',
  OTHER_UNDER_CHEMISTRY: 'the declared heading is for chemicals, the text names something else',
  MACHINE_UNDER_OTHER: 'the text names tableting or capsule equipment, the declared heading is for something else',
} as const;

export interface HsMismatch {
  readonly rule: keyof typeof HEADING_RULES;
  /** As declared, digits only. */
  readonly declared: string;
  /** What the declared chapter is for, and what the words are about. */
  readonly reason: string;
}

const bitOf = (chapter: number): number => domainOf(String(chapter).padStart(2, '0'));
const CHEMICALS = bitOf(28);
const MEDICINES = bitOf(30);
const CHEMISTRY = CHEMICALS | MEDICINES | bitOf(38);
/** Goods that headings for chemicals share their words with. */
const NEAR_CHEMISTRY = CHEMISTRY | bitOf(25) | bitOf(39);
const MACHINE_CHAPTERS = ['84', '82'];
const SURE_SCORE = 0.75;

export const createHeadingCheck =
  (words: WordTable) =>
  (hs: string, scan: Scan, slots: Int32Array, hits: readonly GoodsHit[]): HsMismatch | undefined => {
    const declared = hs.replace(/\D/gu, '').slice(0, 10);
    const domain = declared.length < 2 ? 0 : domainOf(declared);
    if (domain === 0) return undefined;
    const mismatch = (rule: HsMismatch['rule'], about: string): HsMismatch => ({
      rule,
      declared,
      reason: `${HEADING_RULES[rule]}: chapter ${declared.slice(0, 2)} (${docOf(domain)}) against ${about}`,
    });

    const machine = hits.find((h) => h.kind === 'EQUIPMENT' && h.score >= SURE_SCORE);
    if (machine !== undefined && !MACHINE_CHAPTERS.includes(declared.slice(0, 2)) && !fitsEntry(machine, declared))
      return mismatch('MACHINE_UNDER_OTHER', JSON.stringify(machine.surface));
    const substance = hits.find((h) => h.kind === 'SUBSTANCE' && h.score >= SURE_SCORE);
    if (substance !== undefined)
      return (domain & CHEMISTRY) === 0 && !fitsEntry(substance, declared)
        ? mismatch('CHEMISTRY_UNDER_OTHER', JSON.stringify(substance.surface))
        : undefined;

    const { chemical, spoken } = wordDomains(words, scan, slots);
    if ((domain & CHEMICALS) !== 0 && spoken !== 0 && (spoken & NEAR_CHEMISTRY) === 0)
      return mismatch('OTHER_UNDER_CHEMISTRY', `words on ${docOf(spoken)}`);
    if (chemical >= 2 && (spoken & domain) === 0 && (domain & NEAR_CHEMISTRY) === 0)
      return mismatch('CHEMISTRY_UNDER_OTHER', `${chemical} words of chemistry`);
    return undefined;
  };

/** How many words only chemistry uses, and the domains that the nouns speak of. */
const wordDomains = (words: WordTable, scan: Scan, slots: Int32Array): { chemical: number; spoken: number } => {
  let chemical = 0;
  let spoken = 0;
  for (let w = 0; w < scan.words; w++) {
    const slot = slots[w]!;
    if (slot < 0) continue;
    const domains = words.domains[slot]!;
    const wordClass = classAt(words, slot);
    if (domains === 0 || (wordClass !== WORD.noun && wordClass !== WORD.weakNoun)) continue;
    spoken |= domains;
    if ((domains & ~CHEMICALS) === 0) chemical++;
  }
  return { chemical, spoken };
};

const fitsEntry = (hit: GoodsHit, declared: string): boolean =>
  hit.hs?.some((code) => code.slice(0, 4) === declared.slice(0, 4)) ?? false;

const docOf = (domains: number): string => ((domains & ~EVERYDAY) === 0 ? 'everyday goods' : docOfDomains(domains));

const docOfDomains = (domains: number): string =>
  DOMAINS.filter(({ bit }) => (domains & (1 << bit)) !== 0)
    .map(({ doc }) => doc)
    .join(', ');
