/**
 * List entries as they travel: the JSON of the list format, one entry a line. Kinds differ in their body; all carry an
 * id that is unique in the list, a validity and where the row comes from. The canonical form of an entry is RFC 8785
 * JSON; a list's digest is over its canonical entries.
 */
export const LIST_KINDS = [
  'PARTY',
  'SUBSTANCE',
  'EQUIPMENT',
  'TERM',
  'LICIT_CONTEXT',
  'AUTHORISATION',
  'EXCHANGE_RATE',
  'POLICY',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** First line of a list file. */
export interface ListHeader {
  readonly list: string;
  readonly kind: ListKind;
  readonly edition: string;
  readonly source: string;
  readonly licence: string;
}

interface Entry {
  readonly id: string;
  /** First and last day in force, `YYYY-MM-DD`; null or absent = without bound. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly provenance: { readonly source: string; readonly edition?: string; readonly reference?: string };
}

export interface PartyEntry extends Entry {
  readonly schema: 'person' | 'company' | 'any';
  readonly names: readonly { readonly name: string; readonly kind: 'primary' | 'alias' | 'weak' | 'original' }[];
  readonly countries?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDates?: readonly string[];
  readonly identifiers?: readonly { readonly type: string; readonly value: string; readonly country?: string }[];
  readonly addresses?: readonly { readonly text: string; readonly country?: string }[];
  readonly contacts?: readonly {
    readonly kind: 'phone' | 'email' | 'account' | 'wallet' | 'domain' | 'ip' | 'seller';
    readonly value: string;
  }[];
  readonly programmes?: readonly string[];
  readonly birthPlaces?: readonly string[];
  /** Names of other listed parties, as the publisher writes them. */
  readonly linkedTo?: readonly string[];
  /** What the publisher says besides, shortened; shown to the officer, never matched. */
  readonly remarks?: string;
}

export type SubstanceCategory =
  | 'opioid-precursor'
  | 'precursor'
  | 'fentanyl-related'
  | 'nitazene'
  | 'synthetic-opioid'
  | 'opioid-medicine'
  | 'benzodiazepine'
  | 'adulterant'
  | 'opioid'
  | 'narcotic-drug'
  | 'psychotropic'
  | 'psychotropic-medicine'
  | 'overdose-medicine';

export interface SubstanceEntry extends Entry {
  readonly name: string;
  readonly category: SubstanceCategory;
  readonly synonyms: readonly {
    readonly text: string;
    readonly language?: string;
    readonly weak?: boolean;
    /** Looked for as it is and in disguise, never misspelt. */
    readonly exact?: boolean;
  }[];
  readonly cas?: string;
  readonly salts?: readonly { readonly name: string; readonly cas?: string }[];
  readonly hs?: readonly { readonly code: string; readonly edition: string; readonly basket: boolean }[];
  /** Where it is controlled: `UN` or an ISO country, the instrument and schedule. Empty = nowhere known. */
  readonly controls: readonly {
    readonly jurisdiction: string;
    readonly instrument: string;
    readonly schedule?: string;
    /** The decision that placed it there, as far as the source gives it: `CND 61 (2018)`. */
    readonly decision?: string;
    readonly validFrom?: string;
    readonly validTo?: string;
  }[];
}

export interface EquipmentEntry extends Entry {
  readonly name: string;
  /** Suitable for use in a machine, but not a machine: dies, punches, spare parts, supplies. */
  readonly part: boolean;
  readonly terms: readonly { readonly text: string; readonly language?: string; readonly weak?: boolean }[];
  readonly hs?: readonly { readonly code: string; readonly edition: string }[];
  readonly citation: string;
}

/** Wording that is a signal by itself: vague phrases, cover wording, signs of falsified medicine. */
export interface TermEntry extends Entry {
  readonly term: string;
  readonly language?: string;
  readonly signal: 'vague' | 'cover-wording' | 'falsified-medicine' | 'low-attention';
  /** Ambiguous by itself, such as an imprint that is also a screw size: counts only beside another sign. */
  readonly weak?: boolean;
}

/** Context in which a descriptor hit is expected to be lawful. */
export interface LicitContextEntry extends Entry {
  readonly term: string;
  readonly language?: string;
  readonly context: 'goods' | 'party';
  /** The reporting subgroup, such as `naloxone`, `test-strips`, `hospital`, `laboratory`, `books`. */
  readonly subgroup: string;
  /** Everyday goods by themselves, such as a poster: a context only for a substance, equipment or sign named beside them. */
  readonly weak?: boolean;
}

/** A permit as its authority verified it; quantity is drawn down once per declaration. */
export interface AuthorisationEntry extends Entry {
  readonly type: string;
  readonly number: string;
  readonly issuingAuthority: string;
  readonly country: string;
  readonly holder: {
    readonly name: string;
    readonly country?: string;
    readonly address?: string;
    readonly licenceNumber?: string;
  };
  readonly substance?: { readonly entry?: string; readonly name: string; readonly cas?: string };
  readonly equipment?: { readonly entry?: string; readonly name: string };
  readonly quantityMgMax: number;
  readonly singleUse: boolean;
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'REVOKED';
  readonly verification: {
    readonly method: string;
    readonly at: string;
    readonly by: string;
    readonly result: 'CONFIRMED' | 'NOT_CONFIRMED';
  };
}

/** One unit of `currency` in units of `base`, as a decimal string. */
export interface ExchangeRateEntry extends Entry {
  readonly currency: string;
  readonly base: string;
  readonly rate: string;
}

/** A jurisdiction's policy file, whole, as it was imported. */
export interface PolicyEntry extends Entry {
  readonly jurisdiction: string;
  readonly policy: unknown;
}

export interface EntryOf {
  readonly PARTY: PartyEntry;
  readonly SUBSTANCE: SubstanceEntry;
  readonly EQUIPMENT: EquipmentEntry;
  readonly TERM: TermEntry;
  readonly LICIT_CONTEXT: LicitContextEntry;
  readonly AUTHORISATION: AuthorisationEntry;
  readonly EXCHANGE_RATE: ExchangeRateEntry;
  readonly POLICY: PolicyEntry;
}

/** One list in one edition, all entries, with the digest that assessments quote. */
export type ListSnapshot = {
  readonly [K in ListKind]: {
    readonly header: ListHeader & { readonly kind: K };
    readonly entries: readonly EntryOf[K][];
    /** Hex SHA-256 over the canonical header and entries, lines joined by \n. */
    readonly digest: string;
  };
}[ListKind];

/** True when the entry is in force on `day` (`YYYY-MM-DD`); both ends belong to it. */
export const isInForce = (
  entry: { readonly validFrom?: string | null; readonly validTo?: string | null },
  day: string,
): boolean => (entry.validFrom == null || entry.validFrom <= day) && (entry.validTo == null || day <= entry.validTo);
