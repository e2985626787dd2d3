/** What the lists say, as terms to look for: one row per distinct spelling, with the entries that it stands for. */
import { casValue } from '../cas.ts';
import type {
  EquipmentEntry,
  LicitContextEntry,
  ListSnapshot,
  SubstanceCategory,
  SubstanceEntry,
  TermEntry,
} from '../entries.ts';
import type { FoldTables } from '../fold/text.ts';
import { createScan, isDigit, isLatin, isUnsegmented, scanText } from './scan.ts';

export type DescriptorKind = 'SUBSTANCE' | 'EQUIPMENT' | 'TERM' | 'LICIT_CONTEXT';

export interface EntryControl {
  readonly jurisdiction: string;
  readonly instrument: string;
  readonly schedule?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** What a hit tells about the entry behind it. */
export interface DescriptorEntry {
  readonly kind: DescriptorKind;
  readonly list: string;
  readonly id: string;
  readonly name: string;
  /** SUBSTANCE: its category; TERM: the signal; LICIT_CONTEXT: the subgroup; EQUIPMENT: `machine` or `part`. */
  readonly category: string;
  /** LICIT_CONTEXT only: whether it is read in goods or in party names. */
  readonly context?: 'goods' | 'party';
  readonly hs: readonly string[];
  readonly controls: readonly EntryControl[];
  readonly validFrom: string;
  readonly validTo: string;
}

/** Role of a spelling: of the entry itself, of one of its salts, an INN stem, or a word of the goods lexicon. */
export const ROLE = { name: 0, salt: 1, stem: 2, lexicon: 3 } as const;

export interface Posting {
  /** Index into the entries; for the lexicon, the word's class. */
  readonly entry: number;
  readonly role: number;
  readonly isWeak: boolean;
}

/** What may differ from the listed spelling. */
export const ALLOW = {
  /** One edit. */ edit: 1,
  /** Two edits. */ edits: 2,
  /** Glued to other letters: `fentanylpulver`. */ glued: 4,
  /** Disguised letters and inserted gaps. */ disguise: 8,
  /** Holds a digit: digits must be as listed. */ digits: 16,
  /** An INN stem: stands at the end of a longer word. */ stem: 32,
  /** A name that people hide: repeated, shuffled, reversed, vowelless or by ear, but never plainly misspelt. */ hidden: 64,
  /** A substance, whose name is no word of everyday: by ear too. */ heard: 128,
} as const;

export interface Term {
  readonly plain: readonly number[];
  /** Before each letter: was there a gap in the listed spelling? */
  readonly gaps: readonly number[];
  readonly postings: Posting[];
  allow: number;
}

export interface CasRow {
  readonly value: number;
  readonly entry: number;
  readonly isSalt: boolean;
  readonly salt: string;
}

export interface Descriptors {
  readonly entries: readonly DescriptorEntry[];
  readonly terms: readonly Term[];
  readonly cas: readonly CasRow[];
}

export interface LexiconTerm {
  readonly text: string;
  readonly wordClass: number;
}

export interface StemTerm {
  readonly stem: string;
  readonly entry: DescriptorEntry;
}

const NAME_CHARS_MAX = 200;
const SHORT_LETTERS = 4;
const EDIT_LETTERS_MIN = 6;
const EDITS_LETTERS_MIN = 10;
/**
 * Words of everyday machines are near to many others, and so are the short names of the drugs that everybody speaks of: a
 * letter turns a Spanish kitchen into cocaine. Disguises are found in them all the same.
 */
const editLettersMinOf = ({ kind, category }: DescriptorEntry): number =>
  kind === 'EQUIPMENT' || NEAR_TO_MANY.has(category) ? EVERYDAY_EDIT_LETTERS_MIN : 0;
const EVERYDAY_EDIT_LETTERS_MIN = 9;
const NEAR_TO_MANY: ReadonlySet<string> = new Set<SubstanceCategory>([
  'narcotic-drug',
  'psychotropic',
  'psychotropic-medicine',
]);
const GLUED_LETTERS_MIN = 7;
const HIDDEN_LETTERS_MIN = 4;

/** Named substances that are no everyday chemicals: two edits and glued spellings are looked for. */
const WATCHED: ReadonlySet<SubstanceCategory> = new Set([
  'opioid-precursor',
  'fentanyl-related',
  'nitazene',
  'synthetic-opioid',
  'opioid-medicine',
  'benzodiazepine',
]);

export const collectDescriptors = (
  snapshots: readonly ListSnapshot[],
  extras: { readonly stems: readonly StemTerm[]; readonly lexicon: readonly LexiconTerm[] },
  tables: FoldTables,
): Descriptors => {
  const entries: DescriptorEntry[] = [];
  const cas: CasRow[] = [];
  const { terms, add } = createTermTable(tables);
  for (const snapshot of snapshots)
    for (const { entry, spellings, numbers } of listedIn(snapshot)) {
      const at = entries.push(entry) - 1;
      for (const { text, role, isWeak, allow } of spellings)
        add(text, { entry: at, role, isWeak }, allow, editLettersMinOf(entry));
      for (const { number, salt } of numbers) {
        const value = casValue(number);
        if (value > 0) cas.push({ value, entry: at, isSalt: salt !== '', salt });
      }
    }
  for (const { stem, entry } of extras.stems)
    add(stem, { entry: entries.push(entry) - 1, role: ROLE.stem, isWeak: true }, ALLOW.stem | ALLOW.disguise, 0);
  for (const { text, wordClass } of extras.lexicon)
    add(text, { entry: wordClass, role: ROLE.lexicon, isWeak: false }, 0, 0);
  return { entries, terms: [...terms.values()], cas: cas.sort((a, b) => a.value - b.value || a.entry - b.entry) };
};

/** Spellings by their plain reading; stems apart, since they match by other rules. */
const createTermTable = (tables: FoldTables) => {
  const terms = new Map<string, Term>();
  const identity = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const scan = createScan();
  const add = (text: string, posting: Posting, allow: number, editLettersMin: number): void => {
    if (text.length > NAME_CHARS_MAX) return;
    scanText(scan, text, tables, identity);
    const plain = [...scan.plain.subarray(0, scan.length)];
    if (plain.length < 2) return;
    const key = `${posting.role === ROLE.stem ? '-' : ''}${String.fromCharCode(...plain)}`;
    const fit = allowedFor(plain);
    const bearable = plain.length < editLettersMin ? fit & ~ALLOW.edit : fit;
    const allowed = (allow & bearable) | (fit & ALLOW.digits);
    const known = terms.get(key);
    if (known === undefined) {
      const gaps = [...scan.gap.subarray(0, scan.length)].map((g, i) => (i === 0 ? 0 : g));
      terms.set(key, { plain, gaps, postings: [posting], allow: allowed });
      return;
    }
    known.allow |= allowed;
    if (!known.postings.some((p) => p.entry === posting.entry && p.role === posting.role)) known.postings.push(posting);
  };
  return { terms, add };
};

interface Spelling {
  readonly text: string;
  readonly role: number;
  readonly isWeak: boolean;
  readonly allow: number;
}

interface Listed {
  readonly entry: DescriptorEntry;
  readonly spellings: readonly Spelling[];
  readonly numbers: readonly { readonly number: string; readonly salt: string }[];
}

/** What a list of one of the four kinds has us look for; other kinds have nothing to say about goods. */
const listedIn = (snapshot: ListSnapshot): readonly Listed[] => {
  const { list, kind } = snapshot.header;
  switch (kind) {
    case 'SUBSTANCE':
      return (snapshot.entries as readonly SubstanceEntry[]).map((e) => substanceListed(list, e));
    case 'EQUIPMENT':
      return (snapshot.entries as readonly EquipmentEntry[]).map((e) => equipmentListed(list, e));
    case 'TERM':
      return (snapshot.entries as readonly TermEntry[]).map((e) => ({
        entry: { ...common('TERM', list, e), name: e.term, category: e.signal },
        spellings: [named(e.term, e.weak === true, DISGUISED_SIGNALS.has(e.signal) ? ALLOW.disguise : 0)],
        numbers: [],
      }));
    case 'LICIT_CONTEXT':
      return (snapshot.entries as readonly LicitContextEntry[]).map((e) => ({
        entry: { ...common('LICIT_CONTEXT', list, e), name: e.term, category: e.subgroup, context: e.context },
        spellings: [named(e.term, e.weak === true, 0)],
        numbers: [],
      }));
    default:
      return [];
  }
};

/** Wording that its authors have reason to disguise. */
const DISGUISED_SIGNALS: ReadonlySet<string> = new Set(['falsified-medicine', 'cover-wording']);

const named = (text: string, isWeak: boolean, allow: number): Spelling => ({ text, role: ROLE.name, isWeak, allow });

const EXACT = ALLOW.disguise;

const substanceListed = (list: string, e: SubstanceEntry): Listed => {
  const allow =
    ALLOW.disguise |
    ALLOW.edit |
    ALLOW.hidden |
    ALLOW.heard |
    (WATCHED.has(e.category) ? ALLOW.edits | ALLOW.glued : 0);
  const salts = e.salts ?? [];
  return {
    entry: {
      ...common('SUBSTANCE', list, e),
      name: e.name,
      category: e.category,
      hs: (e.hs ?? []).map(({ code }) => digitsOf(code)),
      controls: e.controls.map(controlOf),
    },
    spellings: [
      named(e.name, false, allow),
      ...e.synonyms.map(({ text, weak, exact }) =>
        named(text, weak === true, weak === true ? ALLOW.disguise : exact === true ? EXACT : allow),
      ),
      ...salts.map(({ name }) => ({ text: name, role: ROLE.salt, isWeak: false, allow })),
    ],
    numbers: [
      ...salts.flatMap(({ name, cas }) => (cas === undefined ? [] : [{ number: cas, salt: name }])),
      ...(e.cas === undefined ? [] : [{ number: e.cas, salt: '' }]),
    ],
  };
};

const equipmentListed = (list: string, e: EquipmentEntry): Listed => {
  const allow = ALLOW.disguise | ALLOW.edit | ALLOW.hidden;
  return {
    entry: {
      ...common('EQUIPMENT', list, e),
      name: e.name,
      category: e.part ? 'part' : 'machine',
      hs: (e.hs ?? []).map(({ code }) => digitsOf(code)),
    },
    spellings: [
      named(e.name, false, allow),
      ...e.terms.map(({ text, weak }) => named(text, weak === true, weak === true ? 0 : allow)),
    ],
    numbers: [],
  };
};

const controlOf = ({ jurisdiction, instrument, schedule, validFrom, validTo }: EntryControl): EntryControl => ({
  jurisdiction,
  instrument,
  ...(schedule === undefined ? {} : { schedule }),
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

const common = (
  kind: DescriptorKind,
  list: string,
  e: { readonly id: string; readonly validFrom?: string | null; readonly validTo?: string | null },
) => ({
  kind,
  list,
  id: e.id,
  hs: [] as readonly string[],
  controls: [] as readonly EntryControl[],
  validFrom: e.validFrom ?? '',
  validTo: e.validTo ?? '',
});

const digitsOf = (code: string): string => code.replace(/\D/gu, '');

/** What a spelling of this length and make can bear without becoming another word. */
const allowedFor = (plain: readonly number[]): number => {
  const hasDigit = plain.some(isDigit);
  const letters = plain.filter((c) => !isDigit(c)).length;
  if (plain.some(isUnsegmented)) return ALLOW.disguise;
  let allow = ALLOW.stem;
  if (hasDigit) allow |= ALLOW.digits;
  if (plain.length > SHORT_LETTERS && letters > SHORT_LETTERS) allow |= ALLOW.disguise;
  if (letters >= EDIT_LETTERS_MIN) allow |= ALLOW.edit;
  if (letters >= EDITS_LETTERS_MIN && plain.every((c) => isLatin(c) || isDigit(c))) allow |= ALLOW.edits;
  if (letters >= GLUED_LETTERS_MIN && !hasDigit) allow |= ALLOW.glued;
  if (plain.length >= HIDDEN_LETTERS_MIN && plain.every(isLatin)) allow |= ALLOW.hidden | ALLOW.heard;
  return allow;
};
