/**
 * Stems that the WHO uses for international non-proprietary names, and that makers of unlisted opioids borrow. A stem is
 * not a list: a word that ends in one is a weaker hit with its own label, and never instead of a listed name.
 */
import type { SubstanceCategory } from './entries.ts';

export interface Stem {
  readonly stem: string;
  readonly category: SubstanceCategory;
  readonly doc: string;
  readonly citation: string;
  /** Words that end in the stem and are no such substance. */
  readonly exceptions: readonly string[];
}

const WHO = 'WHO, The use of stems in the selection of INN for pharmaceutical substances (StemBook)';
const USAGE = 'usage in INCB, UNODC and national scheduling texts; no INN stem';
const NEGATIONS = ['antifentanyl', 'nonfentanyl', 'nofentanyl', 'postfentanyl', 'perfentanyl'];

export const STEMS: readonly Stem[] = [
  {
    stem: 'fentanil',
    category: 'fentanyl-related',
    doc: 'opioid receptor agonists related to fentanyl',
    citation: WHO,
    exceptions: [],
  },
  {
    stem: 'fentanyl',
    category: 'fentanyl-related',
    doc: 'names formed on fentanyl',
    citation: USAGE,
    exceptions: NEGATIONS,
  },
  {
    stem: 'fentanilo',
    category: 'fentanyl-related',
    doc: 'Spanish form of -fentanil and -fentanyl',
    citation: WHO,
    exceptions: ['antifentanilo'],
  },
  {
    stem: 'nitazene',
    category: 'nitazene',
    doc: 'benzimidazole opioids formed on etonitazene',
    citation: USAGE,
    exceptions: ['antinitazene'],
  },
  {
    stem: 'nitazepyne',
    category: 'nitazene',
    doc: 'pyrrolidino benzimidazole opioids',
    citation: USAGE,
    exceptions: [],
  },
  {
    stem: 'nitazepipne',
    category: 'nitazene',
    doc: 'piperidino benzimidazole opioids',
    citation: USAGE,
    exceptions: [],
  },
  {
    stem: 'nitazeno',
    category: 'nitazene',
    doc: 'Spanish and Portuguese form of -nitazene',
    citation: USAGE,
    exceptions: [],
  },
  {
    stem: 'chlorphine',
    category: 'synthetic-opioid',
    doc: 'benzimidazolone opioids formed on brorphine',
    citation: USAGE,
    exceptions: [],
  },
  {
    stem: 'brorphine',
    category: 'synthetic-opioid',
    doc: 'benzimidazolone opioids formed on brorphine',
    citation: USAGE,
    exceptions: [],
  },
];

export const STEM_LIST = 'stems';

/** Stems as entries of a list of ours; the id of a stem's entry is the stem with its hyphen. */
export const stemTerms = () =>
  STEMS.map(({ stem, category, citation }) => ({
    stem,
    entry: {
      kind: 'SUBSTANCE' as const,
      list: STEM_LIST,
      id: `-${stem}`,
      name: `-${stem} (${citation.split(',')[0]})`,
      category,
      hs: [],
      controls: [],
      validFrom: '',
      validTo: '',
    },
  }));

/** @param entryName name of the stem's entry · @param word folded, without gaps */
export const isStemException = (entryName: string, word: string): boolean =>
  STEMS.some(({ stem, exceptions }) => entryName.startsWith(`-${stem} `) && exceptions.includes(word));
