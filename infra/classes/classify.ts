/**
 * Which class controls a structure falls under, by jurisdiction, with the citation. Membership only: no similarity, no
 * near misses, nothing generated. Used when lists are built, never on parcels: declarations carry no structure.
 */
import { readFileSync } from 'node:fs';
import { readSmiles, type Structure } from './molecule.ts';
import { type Anilidopiperidine, findAnilidopiperidines, hasBenzylbenzimidazole } from './scaffolds.ts';
import type { Substituent } from './substituents.ts';

export interface ClassMembership {
  readonly jurisdiction: string;
  readonly rule: string;
  readonly citation: string;
}

export interface Classification {
  readonly classes: readonly ClassMembership[];
  /** A medicine with a listing of its own, which goes before any class. */
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
  readonly piperidineSubstituents: readonly Substituent[] | 'any';
  /** Fentanyl itself is no member: it is what the class is related to. */
  readonly isModifiedOnly: boolean;
}

interface NitazeneRule extends RuleBase {
  readonly scaffold: 'benzylbenzimidazole';
}

export type ClassRule = FentanylRule | NitazeneRule;

const readTable = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;

export const loadClassRules = (): readonly ClassRule[] =>
  readTable<{ rules: readonly ClassRule[] }>('rules.json').rules;

interface Named {
  readonly name: string;
  readonly smiles: string;
  readonly citation: string;
}

/** @param day rules in force then, `YYYY-MM-DD` · @returns a classifier; it throws Error on what is no SMILES */
export const createClassifier = (day: string): ((smiles: string) => Classification) => {
  const rules = loadClassRules().filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo));
  const named = new Map<string, Named>();
  for (const row of readTable<{ named: readonly Named[] }>('named.json').named)
    named.set(readSmiles(row.smiles)[0]!.key, row);
  return (smiles) => {
    const parts = readSmiles(smiles);
    const listed = parts.map(({ key }) => named.get(key)).find((row) => row !== undefined);
    if (listed !== undefined) return { classes: [], named: { name: listed.name, citation: listed.citation } };
    const classes = rules
      .filter((rule) => parts.some((part) => isMember(rule, part)))
      .map(({ jurisdiction, rule, citation }) => ({ jurisdiction, rule, citation }));
    return { classes };
  };
};

const isMember = (rule: ClassRule, structure: Structure): boolean => {
  switch (rule.scaffold) {
    case 'anilidopiperidine':
      return findAnilidopiperidines(structure).some((found) => isFentanylMember(rule, found));
    case 'benzylbenzimidazole':
      return hasBenzylbenzimidazole(structure);
    default:
      return rule satisfies never;
  }
};

const isFentanylMember = (rule: FentanylRule, found: Anilidopiperidine): boolean => {
  if (found.nitrogen === 'hydrogen' || (rule.isModifiedOnly && found.isUnmodified)) return false;
  if (rule.nitrogen === 'phenethyl-like') {
    if (found.nitrogen !== 'phenethyl-like') return false;
    if (!found.linkerSubstituents.every((s) => rule.linkerSubstituents.includes(s))) return false;
  }
  const { piperidineSubstituents: allowed } = rule;
  return allowed === 'any' || found.piperidineSubstituents.every((s) => allowed.includes(s));
};
