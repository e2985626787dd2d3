/**
 * Which class controls a structure falls under, by jurisdiction, with the citation. Membership only: no similarity, no
 * near misses, nothing generated. Used when lists are built, never on parcels: declarations carry no structure.
 */
import { readFileSync } from 'node:fs';
import { type Anilidopiperidine, type Cycle, findAnilidopiperidines } from './anilidopiperidines.ts';
import { type Diphenylpropylamine, findDiphenylpropylamines } from './diphenylpropylamines.ts';
import { type Listing, loadListings } from './listings.ts';
import { readSmiles, type Structure } from './molecule.ts';
import { type Benzylbenzimidazole, findBenzylbenzimidazoles } from './nitazenes.ts';
import { findOrphines, type Orphine } from './orphines.ts';
import type { AmineEnd } from './rings.ts';
import type { Group, Substituent } from './substituents.ts';

export interface ClassMembership {
  readonly jurisdiction: string;
  readonly rule: string;
  readonly citation: string;
  /** The days, both included, that the definition which was applied holds; null = until further notice. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Only where asked for: what the definition says and how far it is applied, and as what the structure was read. */
  readonly definition?: string;
  readonly found?: Found;
}

export interface Classification {
  readonly classes: readonly ClassMembership[];
  /**
   * A listing by name, which goes before any class where it applies. A medicine has no class besides: it stays what its own
   * schedule says. What is no medicine has both.
   */
  readonly named?: Pick<Listing, 'name' | 'isMedicine' | 'citation' | 'validFrom'>;
}

type Found = Anilidopiperidine | Benzylbenzimidazole | Orphine | Diphenylpropylamine;

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

/** What an amine at the end of a chain may be. */
interface AmineRule extends RuleBase {
  /** Of the part without its counter-ion; absent = no limit. */
  readonly massDaMax?: number;
  /** On an amine in no ring; absent = anything. */
  readonly amineSubstituents?: Limits;
  /** The atoms, sorted, of a ring that the amine may be part of; absent = any ring. */
  readonly amineRings?: readonly string[];
}

interface NitazeneRule extends AmineRule {
  readonly scaffold: 'benzylbenzimidazole';
  readonly linkers: readonly Benzylbenzimidazole['linker'][];
  readonly aryls: readonly Benzylbenzimidazole['aryl'][];
  readonly chains: readonly Benzylbenzimidazole['chain'][];
  readonly amines: readonly Benzylbenzimidazole['amine'][];
  /** On the aromatic ring of the benzyl, and on the benzene ring of the benzimidazole; absent = anything. */
  readonly benzylSubstituents?: Limits;
  readonly benzoSubstituents?: Limits;
}

interface OrphineRule extends RuleBase {
  readonly scaffold: 'orphine';
  readonly massDaMax?: number;
  readonly cores: readonly Orphine['core'][];
  readonly nitrogens: readonly Orphine['nitrogen'][];
  /** The carbons of one group, whatever its kind, on the core and the piperidine; absent = no limit. */
  readonly groupCarbonsMax?: number;
  /** Absent = anything. */
  readonly alphaSubstituents?: Limits;
  readonly benzylSubstituents?: Limits;
  readonly nitrogen3Substituents?: Limits;
  readonly coreSubstituents?: Limits;
  readonly piperidineSubstituents?: Limits;
}

interface DiphenylpropylamineRule extends AmineRule {
  readonly scaffold: 'diphenylpropylamine';
  /** With the most carbons of each. */
  readonly acyls: { readonly [kind in Diphenylpropylamine['acyl']['kind']]?: number };
  readonly chainSubstituents: Limits;
  readonly chainSubstituentsMax: number;
  readonly aryls: readonly string[];
}

/** A closed list: the kinds that are allowed, with the most carbons that one may have. */
type Limits = { readonly [kind in Substituent]?: number };

export type ClassRule = FentanylRule | NitazeneRule | OrphineRule | DiphenylpropylamineRule;

const readTable = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;

export const loadClassRules = (): readonly ClassRule[] =>
  readTable<{ rules: readonly ClassRule[] }>('rules.json').rules;

export interface Question {
  /** Each class with its definition and with what was found in the structure. */
  readonly isExplained?: boolean;
}

/** @param day rules in force then, `YYYY-MM-DD` · @returns a classifier; it throws Error on what is no SMILES */
export const createClassifier = (
  day: string,
  all = loadClassRules(),
): ((smiles: string, question?: Question) => Classification) => {
  const rules = all.filter((r) => r.validFrom <= day && (r.validTo === null || day <= r.validTo));
  return (smiles, { isExplained = false } = {}) => {
    const parts = readSmiles(smiles);
    const listed = parts.map(listingOf);
    const others = parts.filter((_, i) => !listed[i]?.isMedicine);
    const classes = rules.flatMap((rule) => {
      const [found] = others.flatMap((part) => memberIn(rule, part));
      return found === undefined ? [] : [membershipOf(rule, isExplained ? found : undefined)];
    });
    const named = listed.find((row) => row !== undefined && (row.validFrom ?? '') <= day);
    return named === undefined ? { classes } : { classes, named: told(named) };
  };
};

const membershipOf = (
  { jurisdiction, rule, citation, validFrom, validTo, doc }: ClassRule,
  found: Found | undefined,
): ClassMembership => ({
  jurisdiction,
  rule,
  citation,
  validFrom,
  validTo,
  ...(found !== undefined && { definition: doc, found }),
});

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

const told = ({ name, isMedicine, citation, validFrom }: Listing) => ({ name, isMedicine, citation, validFrom });

/** As what the structure is a member: one for each place where the scaffold fits. */
const memberIn = (rule: ClassRule, structure: Structure): readonly Found[] => {
  switch (rule.scaffold) {
    case 'anilidopiperidine':
      return findAnilidopiperidines(structure).filter((found) => isFentanylMember(rule, found));
    case 'benzylbenzimidazole':
      return isLight(rule, structure)
        ? findBenzylbenzimidazoles(structure).filter((found) => isNitazeneMember(rule, found))
        : [];
    case 'orphine':
      return isLight(rule, structure) ? findOrphines(structure).filter((found) => isOrphineMember(rule, found)) : [];
    case 'diphenylpropylamine':
      return isLight(rule, structure)
        ? findDiphenylpropylamines(structure).filter((found) => isDiphenylpropylamineMember(rule, found))
        : [];
    default:
      return rule satisfies never;
  }
};

const isLight = ({ massDaMax }: { readonly massDaMax?: number }, { massDa }: Structure): boolean =>
  massDa <= (massDaMax ?? Number.POSITIVE_INFINITY);

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

const isNitazeneMember = (rule: NitazeneRule, found: Benzylbenzimidazole): boolean =>
  rule.linkers.includes(found.linker) &&
  rule.aryls.includes(found.aryl) &&
  rule.chains.includes(found.chain) &&
  rule.amines.includes(found.amine) &&
  isAmineAllowed(rule, found) &&
  isWithin(rule.benzylSubstituents, found.benzylSubstituents) &&
  isWithin(rule.benzoSubstituents, found.benzoSubstituents);

const isAmineAllowed = (rule: AmineRule, { amineRings, amineSubstituents }: AmineEnd): boolean =>
  (amineRings.length === 0 ||
    rule.amineRings === undefined ||
    amineRings.some((ring) => rule.amineRings!.includes(ring))) &&
  isWithin(rule.amineSubstituents, amineSubstituents);

const isOrphineMember = (rule: OrphineRule, found: Orphine): boolean =>
  rule.cores.includes(found.core) &&
  rule.nitrogens.includes(found.nitrogen) &&
  [...found.coreSubstituents, ...found.nitrogen3Substituents, ...found.piperidineSubstituents].every(
    ({ carbons }) => carbons <= (rule.groupCarbonsMax ?? Number.POSITIVE_INFINITY),
  ) &&
  isWithin(rule.alphaSubstituents, found.alphaSubstituents) &&
  isWithin(rule.benzylSubstituents, found.benzylSubstituents) &&
  isWithin(rule.nitrogen3Substituents, found.nitrogen3Substituents) &&
  isWithin(rule.coreSubstituents, found.coreSubstituents) &&
  isWithin(rule.piperidineSubstituents, found.piperidineSubstituents);

const isDiphenylpropylamineMember = (rule: DiphenylpropylamineRule, found: Diphenylpropylamine): boolean =>
  found.acyl.carbons <= (rule.acyls[found.acyl.kind] ?? -1) &&
  found.aryls.every((ring) => rule.aryls.includes(ring)) &&
  found.chainSubstituents.length <= rule.chainSubstituentsMax &&
  isWithin(rule.chainSubstituents, found.chainSubstituents) &&
  isAmineAllowed(rule, found);

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
