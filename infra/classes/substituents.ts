/** Kinds of substituents that closed lists in class controls speak of. */
import type { Structure } from './molecule.ts';

export const SUBSTITUENTS = [
  'alkyl',
  'alkenyl',
  'alkoxyl',
  'ester',
  'ether',
  'hydroxyl',
  'halo',
  'haloalkyl',
  'amino',
  'nitro',
  'other',
] as const;
export type Substituent = (typeof SUBSTITUENTS)[number];

const [C, N, O] = [6, 7, 8];
const HALOGENS: ReadonlySet<number> = new Set([9, 17, 35, 53]);
const GROUP_ATOMS_MAX = 40;

/** Atoms of what hangs on `core` by the bond to `root`; no more than a bound. */
const membersOf = ({ atoms }: Structure, root: number, core: number): readonly number[] => {
  const members = [root];
  for (let i = 0; i < members.length && members.length <= GROUP_ATOMS_MAX; i++)
    for (const { to } of atoms[members[i]!]!.bonds) if (to !== core && !members.includes(to)) members.push(to);
  return members;
};

export const carbonsOfSubstituent = (structure: Structure, root: number, core: number): number =>
  membersOf(structure, root, core).filter((a) => structure.atoms[a]!.element === C).length;

/** What hangs on `core` by the bond to `root`. */
export const kindOfSubstituent = (structure: Structure, root: number, core: number): Substituent => {
  const { atoms } = structure;
  const members = membersOf(structure, root, core);
  const group = members.map((a) => atoms[a]!);
  if (members.length > GROUP_ATOMS_MAX || group.some((a) => a.rings.length > 0)) return 'other';
  const first = group[0]!;
  const elements = new Set(group.map(({ element }) => element));
  const has = (...only: number[]): boolean => [...elements].every((e) => only.includes(e));
  const carbonyls = group.filter(
    (a) => a.element === C && a.bonds.some((b) => b.order === 2 && atoms[b.to]!.element === O),
  );
  const doubleCarbons = group.some(
    (a) => a.element === C && a.bonds.some((b) => b.order > 1 && atoms[b.to]!.element === C),
  );

  if (HALOGENS.has(first.element)) return 'halo';
  if (first.element === N) {
    const oxygens = first.bonds.filter((b) => atoms[b.to]!.element === O);
    if (oxygens.length === 2 && members.length === 3) return 'nitro';
    return has(N, C) && elements.size <= 2 && !doubleCarbons && group.filter((a) => a.element === N).length === 1
      ? 'amino'
      : 'other';
  }
  if (first.element === O) {
    if (members.length === 1) return 'hydroxyl';
    if (carbonyls.length === 1 && has(C, O)) return 'ester';
    return has(C, O) && carbonyls.length === 0 && group.filter((a) => a.element === O).length === 1
      ? 'alkoxyl'
      : 'other';
  }
  if (first.element !== C) return 'other';
  if (
    carbonyls.length === 1 &&
    carbonyls[0] === first &&
    has(C, O) &&
    first.bonds.some((b) => b.order === 1 && b.to !== core && atoms[b.to]!.element === O)
  )
    return 'ester';
  if (carbonyls.length > 0) return 'other';
  if (has(C)) return doubleCarbons ? 'alkenyl' : 'alkyl';
  if (has(C, O)) return group.some((a) => a.element === O && a.bonds.length === 2) ? 'ether' : 'other';
  return [...elements].every((e) => e === C || HALOGENS.has(e)) && !doubleCarbons ? 'haloalkyl' : 'other';
};
