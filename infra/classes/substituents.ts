/** Kinds of substituents that closed lists in class controls speak of. */
import type { Atom, Structure } from './molecule.ts';

export const SUBSTITUENTS = [
  'alkyl',
  'alkenyl',
  'alkoxyl',
  'ester',
  'ether',
  'hydroxyl',
  'halo',
  'haloalkyl',
  'haloalkoxyl',
  'alkylthio',
  'alkylsulfonyl',
  'cyano',
  'cyanoalkyl',
  'amino',
  'nitro',
  'benzyl',
  'phenyl',
  /** Fused on: methylenedioxy or ethylenedioxy from one ring atom to the next. */
  'alkylenedioxy',
  /** Fused on: ethyleneoxy or vinyleneoxy from one ring atom to the next. */
  'oxybridge',
  /** An open chain of carbon, oxygen, sulphur, silicon and halogens that has none of the names above. */
  'mixed',
  'other',
] as const;
export type Substituent = (typeof SUBSTITUENTS)[number];

/** What hangs on an atom; the carbons of a bridge are not counted. */
export interface Group {
  readonly kind: Substituent;
  readonly carbons: number;
}

const [C, N, O, SI, S] = [6, 7, 8, 14, 16];
const HALOGENS: ReadonlySet<number> = new Set([9, 17, 35, 53]);
const MIXED: ReadonlySet<number> = new Set([C, O, S, SI, ...HALOGENS]);
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [C, 'C'],
  [N, 'N'],
  [O, 'O'],
  [S, 'S'],
]);
/** By their atoms from one ring atom to the next. */
const BRIDGES: ReadonlyMap<string, Substituent> = new Map([
  ['OCO', 'alkylenedioxy'],
  ['OCCO', 'alkylenedioxy'],
  ['OCC', 'oxybridge'],
  ['CCO', 'oxybridge'],
]);
const GROUP_ATOMS_MAX = 40;

/** Atoms of what hangs on `core` by the bond to `root`; no more than a bound. */
const membersOf = ({ atoms }: Structure, root: number, core: number): readonly number[] => {
  const members = [root];
  for (let i = 0; i < members.length && members.length <= GROUP_ATOMS_MAX; i++)
    for (const { to } of atoms[members[i]!]!.bonds) if (to !== core && !members.includes(to)) members.push(to);
  return members;
};

/** What hangs on `core`, or bridges it and the atom beside, by the bond to `root`. */
export const groupOf = (structure: Structure, root: number, core: number): Group => {
  const bridge = bridgeOf(structure, root, core);
  if (bridge !== undefined) return { kind: BRIDGES.get(bridge) ?? 'other', carbons: 0 };
  const carbons = membersOf(structure, root, core).filter((a) => structure.atoms[a]!.element === C).length;
  return { kind: kindOfSubstituent(structure, root, core), carbons };
};

/** The atoms, in order, of a ring fused on at `core` and holding `root` that are in none of the other rings of `core`. */
const bridgeOf = (structure: Structure, root: number, core: number): string | undefined => {
  const { atoms, rings } = structure;
  const fused = atoms[core]!.rings.find((r) => atoms[root]!.rings.includes(r));
  if (fused === undefined) return undefined;
  const ring = rings[fused]!;
  const start = ring.indexOf(core);
  const bridge = [...ring.slice(start), ...ring.slice(0, start)].filter(
    (a) => !atoms[core]!.rings.some((r) => r !== fused && rings[r]!.includes(a)),
  );
  return symbolsOf(structure, bridge).join('');
};

export const symbolsOf = ({ atoms }: Structure, members: readonly number[]): readonly string[] =>
  members.map((a) => SYMBOLS.get(atoms[a]!.element) ?? '?');

/** What hangs on `core` by the bond to `root`. */
export const kindOfSubstituent = (structure: Structure, root: number, core: number): Substituent => {
  const members = membersOf(structure, root, core);
  if (members.length > GROUP_ATOMS_MAX) return 'other';
  const group = members.map((a) => structure.atoms[a]!);
  if (group.some((a) => a.rings.length > 0)) return isPhenyl(group) ? 'phenyl' : isBenzyl(group) ? 'benzyl' : 'other';
  return namedKind(structure, group, core) ?? (group.every(({ element }) => MIXED.has(element)) ? 'mixed' : 'other');
};

const isBenzyl = ([first, ...ring]: readonly Atom[]): boolean =>
  first!.element === C && first!.rings.length === 0 && isPhenyl(ring);

const isPhenyl = (ring: readonly Atom[]): boolean =>
  ring.length === 6 && ring.every(({ element, isAromatic }) => element === C && isAromatic);

/** @param group an open chain, beginning at what is bound to `core` */
const namedKind = ({ atoms }: Structure, group: readonly Atom[], core: number): Substituent | undefined => {
  const first = group[0]!;
  const elements = new Set(group.map(({ element }) => element));
  const has = (...only: number[]): boolean => [...elements].every((e) => only.includes(e));
  const carbonyls = group.filter(
    (a) => a.element === C && a.bonds.some((b) => b.order === 2 && atoms[b.to]!.element === O),
  );
  const isBetweenCarbons = (order: number): boolean =>
    group.some((a) => a.element === C && a.bonds.some((b) => b.order === order && atoms[b.to]!.element === C));
  const doubleCarbons = isBetweenCarbons(2);
  const cyanos = group.filter((a) => a.element === N && a.bonds.length === 1 && a.bonds[0]!.order === 3).length;

  if (HALOGENS.has(first.element)) return 'halo';
  if (isBetweenCarbons(3)) return 'other';
  if (first.element === N) {
    const oxygens = first.bonds.filter((b) => atoms[b.to]!.element === O);
    if (oxygens.length === 2 && group.length === 3) return 'nitro';
    return has(N, C) && elements.size <= 2 && !doubleCarbons && group.filter((a) => a.element === N).length === 1
      ? 'amino'
      : undefined;
  }
  if (first.element === O) {
    if (group.length === 1) return 'hydroxyl';
    if (carbonyls.length === 1 && has(C, O)) return 'ester';
    if (carbonyls.length > 0 || group.filter((a) => a.element === O).length > 1) return undefined;
    if (has(C, O)) return 'alkoxyl';
    return has(C, O, ...HALOGENS) && !doubleCarbons ? 'haloalkoxyl' : undefined;
  }
  if (first.element === S) {
    if (doubleCarbons) return undefined;
    if (has(C, S)) return elements.size === 2 ? 'alkylthio' : undefined;
    const oxygens = first.bonds.filter((b) => b.order === 2 && atoms[b.to]!.element === O);
    return has(C, S, O) &&
      oxygens.length === 2 &&
      elements.size === 3 &&
      group.filter((a) => a.element === O).length === 2
      ? 'alkylsulfonyl'
      : undefined;
  }
  if (first.element !== C) return undefined;
  if (cyanos === 1 && !doubleCarbons && has(C, N) && group.filter((a) => a.element === N).length === 1)
    return group.length === 2 ? 'cyano' : 'cyanoalkyl';
  if (
    carbonyls.length === 1 &&
    carbonyls[0] === first &&
    has(C, O) &&
    first.bonds.some((b) => b.order === 1 && b.to !== core && atoms[b.to]!.element === O)
  )
    return 'ester';
  if (carbonyls.length > 0) return undefined;
  if (has(C)) return doubleCarbons ? 'alkenyl' : 'alkyl';
  if (has(C, O)) return group.some((a) => a.element === O && a.bonds.length === 2) ? 'ether' : undefined;
  return has(C, ...HALOGENS) && !doubleCarbons ? 'haloalkyl' : undefined;
};
