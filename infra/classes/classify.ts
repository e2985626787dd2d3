/**
 * Which class controls a structure falls under, by jurisdiction, with the citation. Membership only: no similarity, no
 * near misses, nothing generated. Used when lists are built, never on parcels: declarations carry no structure.
 */
import { readFileSync } from 'node:fs';
import { type Listing, loadListings } from './listings.ts';
import { readSmiles, type Structure } from './molecule.ts';
import {
  type Anilidopiperidine,
  type Benzylbenzimidazole,
  type Cycle,
  findAnilidopiperidines,
  findBenzylbenzimidazoles,
} from './scaffolds.ts';
import type { Group, Substituent } from './substituents.ts';

export interface ClassMembership {
  readonly jurisdiction: string;
  readonly rule: string;
  readonly citation: string;
  /** The days, both included, that the definition which was applied holds; null = until further notice. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Classification {
  readonly classes: readonly ClassMembership[];
  /**
   * A listing by name, which goes before any class where it applies. A medicine has no class besides: it stays what its own
   * schedule says. What is no medicine has both.
   */
  readonly named?: { readonly name: string; readonly citation: string; readonly validFrom: string | null };
}

interface RuleBase {
  readonly rule: string;
  readonly jurisdiction: string;
  readonly citation: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly doc: string;
}

interface FentanylRule extends RuleBase {
  readonly scaffold: 'anilidopiperidine';
  readonly nitrogen: 'phenethyl-like' | 'any-but-hydrogen';
  readonly linkerSubstituents: readonly Substituent[];
  readonly piperidineSubstituents: Allowed;
  /** On the ring carbon that bears the amide; absent = as on the others. */
  readonly carbon4Substituents?: Allowed;
  /** By kind of cycle, what it may bear; a kind that is absent is outside the class. Absent altogether = any monocycle, however substituted. */
  readonly phenethylCycle?: Cycles;
  readonly anilineCycle?: Cycles;
  /** Fentanyl itself is no member: it is what the class is related to. */
  readonly isModifiedOnly: boolean;
}

type Allowed = readonly Substituent[] | 'any';
type Cycles = { readonly [kind in Cycle['kind']]?: Allowed };

interface NitazeneRule extends RuleBase {
  readonly scaffold: 'benzylbenzimidazole';
  /** Of the part without its counter-ion; absent = no limit. */
  readonly massDaMax?: number;
  /** On an amine in no ring; absent = anything. */
  readonly amineSubstituents?: Limits;
  /** The atoms, sorted, of a ring that the amine may be part of; absent = any ring. */
  readonly amineRings?: readonly string[];
  /** On the benzene ring of the benzyl, and on that of the benzimidazole; absent = anything. */
  readonly benzylSubstituents?: Limits;
  readonly benzoSubstituents?: Limits;
}

/** A closed list: the kinds that are allowed, with the most carbons that one may have. */
type Limits = { readonly [kind in Substituent]?: number };

export type ClassRule = FentanylRule | NitazeneRule;

const readTable = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;

export const loadClassRules = (): readonly ClassRule[] =>
  readTable<{ rules: readonly ClassRule[] }>('rules.json').rules;

/** @param day rules in force then, `YYYY-MM-DD` · @returns a classifier; it throws Error on what is no SMILES */
export const createClassifier = (day: string, all = loadClassRules()): ((smiles: string) => Classification) => {
  const rules = all.filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo));
  return (smiles) => {
    const parts = readSmiles(smiles);
    const listed = parts.map(listingOf);
    const others = parts.filter((_, i) => !listed[i]?.isMedicine);
    const classes = rules
      .filter((rule) => others.some((part) => isMember(rule, part)))
      .map(({ jurisdiction, rule, citation, validFrom, validTo }) => ({
        jurisdiction,
        rule,
        citation,
        validFrom,
        validTo,
      }));
    const named = listed.find((row) => row !== undefined && (row.validFrom ?? '') <= day);
    return named === undefined ? { classes } : { classes, named: told(named) };
  };
};

/** Structures are compared only where they weigh the same: to compare is slow. */
const createListingOf = (): ((structure: Structure) => Listing | undefined) => {
  const byMass = Map.groupBy(
    loadListings().map((row) => ({ row, structure: readSmiles(row.smiles)[0]! })),
    ({ structure }) => massKeyOf(structure),
  );
  return (structure) =>
    byMass.get(massKeyOf(structure))?.find((other) => other.structure.key() === structure.key())?.row;
};

/** Read when first asked: listings are the same for every day. */
let readListingOf: ReturnType<typeof createListingOf> | undefined;
const listingOf = (structure: Structure): Listing | undefined => {
  readListingOf ??= createListingOf();
  return readListingOf(structure);
};

const massKeyOf = ({ massDa }: Structure): string => massDa.toFixed(2);

const told = ({ name, citation, validFrom }: Listing) => ({ name, citation, validFrom });

const isMember = (rule: ClassRule, structure: Structure): boolean => {
  switch (rule.scaffold) {
    case 'anilidopiperidine':
      return findAnilidopiperidines(structure).some((found) => isFentanylMember(rule, found));
    case 'benzylbenzimidazole':
      return (
        structure.massDa <= (rule.massDaMax ?? Number.POSITIVE_INFINITY) &&
        findBenzylbenzimidazoles(structure).some((found) => isNitazeneMember(rule, found))
      );
    default:
      return rule satisfies never;
  }
};

const isFentanylMember = (rule: FentanylRule, found: Anilidopiperidine): boolean => {
  if (found.nitrogen === 'hydrogen' || (rule.isModifiedOnly && found.isUnmodified)) return false;
  if (rule.nitrogen === 'phenethyl-like') {
    if (found.nitrogen !== 'phenethyl-like') return false;
    if (!isAllowed(rule.linkerSubstituents, found.linkerSubstituents)) return false;
  }
  return (
    isAllowed(rule.piperidineSubstituents, found.piperidineSubstituents) &&
    isAllowed(rule.carbon4Substituents ?? rule.piperidineSubstituents, found.carbon4Substituents) &&
    isCycleAllowed(rule.phenethylCycle, found.phenethylCycle) &&
    isCycleAllowed(rule.anilineCycle, found.anilineCycle)
  );
};

const isNitazeneMember = (rule: NitazeneRule, found: Benzylbenzimidazole): boolean => {
  const { amineRings } = found;
  return (
    (amineRings.length === 0 ||
      rule.amineRings === undefined ||
      amineRings.some((r) => rule.amineRings!.includes(r))) &&
    isWithin(rule.amineSubstituents, found.amineSubstituents) &&
    isWithin(rule.benzylSubstituents, found.benzylSubstituents) &&
    isWithin(rule.benzoSubstituents, found.benzoSubstituents)
  );
};

const isWithin = (limits: Limits | undefined, found: readonly Group[]): boolean =>
  limits === undefined || found.every(({ kind, carbons }) => carbons <= (limits[kind] ?? -1));

const isAllowed = (allowed: Allowed, found: readonly Substituent[]): boolean =>
  allowed === 'any' || found.every((kind) => allowed.includes(kind));

const isCycleAllowed = (allowed: Cycles | undefined, found: Cycle | undefined): boolean => {
  if (found === undefined) return true;
  if (allowed === undefined) return !found.substituents.includes('alkylenedioxy');
  const kinds = allowed[found.kind];
  return kinds !== undefined && isAllowed(kinds, found.substituents);
};
