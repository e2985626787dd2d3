/** What the lists say, as terms to look for: one row per distinct spelling, with the entries that it stands for. */
import { casValue } from './cas.ts';
import { createScan, isDigit, isLatin, isUnsegmented, scanText } from './descriptor-scan.ts';
import type { ListSnapshot, SubstanceCategory } from './entries.ts';
import type { FoldTables } from './fold-text.ts';

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
/** Words of everyday machines are near to many others. */
const EQUIPMENT_EDIT_LETTERS_MIN = 9;
const GLUED_LETTERS_MIN = 7;

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
  const terms = new Map<string, Term>();
  const cas: CasRow[] = [];
  const identity = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const scan = createScan();

  const add = (text: string, posting: Posting, allow: number): void => {
    if (text.length > NAME_CHARS_MAX) return;
    scanText(scan, text, tables, identity);
    const plain = [...scan.plain.subarray(0, scan.length)];
    if (plain.length < 2) return;
    const key = `${posting.role === ROLE.stem ? '-' : ''}${String.fromCharCode(...plain)}`;
    const fit = allowedFor(plain);
    const isNear =
      entries[posting.entry]?.kind === 'EQUIPMENT' &&
      posting.role !== ROLE.lexicon &&
      plain.length < EQUIPMENT_EDIT_LETTERS_MIN;
    const allowed = (allow & fit & (isNear ? ~ALLOW.edit : ~0)) | (fit & ALLOW.digits);
    const known = terms.get(key);
    if (known === undefined) {
      const gaps = [...scan.gap.subarray(0, scan.length)].map((g, i) => (i === 0 ? 0 : g));
      terms.set(key, { plain, gaps, postings: [posting], allow: allowed });
      return;
    }
    known.allow |= allowed;
    if (!known.postings.some((p) => p.entry === posting.entry && p.role === posting.role)) known.postings.push(posting);
  };
  const addCas = (text: string | undefined, entry: number, salt: string): void => {
    const value = text === undefined ? 0 : casValue(text);
    if (value > 0) cas.push({ value, entry, isSalt: salt !== '', salt });
  };

  for (const snapshot of snapshots) {
    const { list } = snapshot.header;
    switch (snapshot.header.kind) {
      case 'SUBSTANCE':
        for (const e of snapshot.entries as Extract<ListSnapshot, { header: { kind: 'SUBSTANCE' } }>['entries']) {
          const at = entries.push({
            ...common('SUBSTANCE', list, e),
            name: e.name,
            category: e.category,
            hs: (e.hs ?? []).map(({ code }) => digitsOf(code)),
            controls: e.controls.map((c) => ({
              jurisdiction: c.jurisdiction,
              instrument: c.instrument,
              ...(c.schedule === undefined ? {} : { schedule: c.schedule }),
              ...(c.validFrom === undefined ? {} : { validFrom: c.validFrom }),
              ...(c.validTo === undefined ? {} : { validTo: c.validTo }),
            })),
          });
          const allow = ALLOW.disguise | ALLOW.edit | (WATCHED.has(e.category) ? ALLOW.edits | ALLOW.glued : 0);
          add(e.name, { entry: at - 1, role: ROLE.name, isWeak: false }, allow);
          for (const s of e.synonyms)
            add(
              s.text,
              { entry: at - 1, role: ROLE.name, isWeak: s.weak === true },
              s.weak === true ? ALLOW.disguise : allow,
            );
          for (const s of e.salts ?? []) {
            add(s.name, { entry: at - 1, role: ROLE.salt, isWeak: false }, allow);
            addCas(s.cas, at - 1, s.name);
          }
          addCas(e.cas, at - 1, '');
        }
        break;
      case 'EQUIPMENT':
        for (const e of snapshot.entries as Extract<ListSnapshot, { header: { kind: 'EQUIPMENT' } }>['entries']) {
          const at = entries.push({
            ...common('EQUIPMENT', list, e),
            name: e.name,
            category: e.part ? 'part' : 'machine',
            hs: (e.hs ?? []).map(({ code }) => digitsOf(code)),
          });
          const allow = ALLOW.disguise | ALLOW.edit;
          add(e.name, { entry: at - 1, role: ROLE.name, isWeak: false }, allow);
          for (const t of e.terms)
            add(t.text, { entry: at - 1, role: ROLE.name, isWeak: t.weak === true }, t.weak === true ? 0 : allow);
        }
        break;
      case 'TERM':
        for (const e of snapshot.entries as Extract<ListSnapshot, { header: { kind: 'TERM' } }>['entries']) {
          const at = entries.push({ ...common('TERM', list, e), name: e.term, category: e.signal });
          const isSign = e.signal === 'falsified-medicine' || e.signal === 'cover-wording';
          add(e.term, { entry: at - 1, role: ROLE.name, isWeak: false }, isSign ? ALLOW.disguise : 0);
        }
        break;
      case 'LICIT_CONTEXT':
        for (const e of snapshot.entries as Extract<ListSnapshot, { header: { kind: 'LICIT_CONTEXT' } }>['entries']) {
          const at = entries.push({
            ...common('LICIT_CONTEXT', list, e),
            name: e.term,
            category: e.subgroup,
            context: e.context,
          });
          add(e.term, { entry: at - 1, role: ROLE.name, isWeak: false }, 0);
        }
        break;
      default:
        break;
    }
  }
  for (const { stem, entry } of extras.stems) {
    const at = entries.push(entry);
    add(stem, { entry: at - 1, role: ROLE.stem, isWeak: true }, ALLOW.stem | ALLOW.disguise);
  }
  for (const { text, wordClass } of extras.lexicon)
    add(text, { entry: wordClass, role: ROLE.lexicon, isWeak: false }, 0);
  return { entries, terms: [...terms.values()], cas: cas.sort((a, b) => a.value - b.value || a.entry - b.entry) };
};

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
  return allow;
};
