/**
 * Which class controls a structure falls under, by jurisdiction, with the citation. Membership only: no similarity, no
 * near misses, nothing generated. Used when lists are built, never on parcels: declarations carry no structure.
 */
import { readFileSync } from 'node:fs';
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
}

export interface Classification {
  readonly classes: readonly ClassMembership[];
  /**
   * A listing by name, which goes before any class where it applies. A medicine has no class besides: it stays what its own
   * schedule says. What is no medicine has both.
   */
  readonly named?: { readonly name: string; readonly citation: string };
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
  /** By kind of cycle, what it may bear; a kind that is absent is outside the class. Absent altogether = any cycle, however substituted. */
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

export interface Listing {
  readonly name: string;
  readonly isMedicine: boolean;
  readonly smiles: string;
  readonly citation: string;
}

export const loadListings = (): readonly Listing[] => readTable<{ named: readonly Listing[] }>('named.json').named;

/** @param day rules in force then, `YYYY-MM-DD` · @returns a classifier; it throws Error on what is no SMILES */
export const createClassifier = (day: string, all = loadClassRules()): ((smiles: string) => Classification) => {
  const rules = all.filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo));
  const listings = new Map(loadListings().map((row) => [readSmiles(row.smiles)[0]!.key, row]));
  return (smiles) => {
    const parts = readSmiles(smiles);
    const listed = parts.map(({ key }) => listings.get(key)).find((row) => row !== undefined);
    const named = listed && { name: listed.name, citation: listed.citation };
    if (listed?.isMedicine) return { classes: [], named: named! };
    const classes = rules
      .filter((rule) => parts.some((part) => isMember(rule, part)))
      .map(({ jurisdiction, rule, citation }) => ({ jurisdiction, rule, citation }));
    return named === undefined ? { classes } : { classes, named };
  };
};

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
  if (allowed === undefined || found === undefined) return true;
  const kinds = allowed[found.kind];
  return kinds !== undefined && isAllowed(kinds, found.substituents);
};
