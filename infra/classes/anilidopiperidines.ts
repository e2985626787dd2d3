/** The scaffold of the fentanyls, found in a structure and taken apart. */
import type { Structure } from './molecule.ts';
import { isChainCarbon, isFused, isMonocycle, piperidineFrom } from './rings.ts';
import { groupOf, kindOfSubstituent, type Substituent } from './substituents.ts';

const [C, N, O] = [6, 7, 8];

/** N-aryl-N-(piperidin-4-yl) amide: what hangs where. */
export interface Anilidopiperidine {
  /** On the ring nitrogen: nothing, a two-carbon linker ending in a monocycle and nothing else, or another group. */
  readonly nitrogen: 'hydrogen' | 'phenethyl-like' | 'other';
  readonly linkerSubstituents: readonly Substituent[];
  /** The cycle that the linker ends in, and the aromatic one on the amide. */
  readonly phenethylCycle: Cycle | undefined;
  readonly anilineCycle: Cycle;
  /** On the ring carbon that bears the amide, and on the others. */
  readonly carbon4Substituents: readonly Substituent[];
  readonly piperidineSubstituents: readonly Substituent[];
  /** Plain fentanyl in all its parts. */
  readonly isUnmodified: boolean;
}

export interface Cycle {
  readonly kind: 'benzene' | 'heterocycle' | 'other';
  readonly substituents: readonly Substituent[];
}

export const findAnilidopiperidines = (structure: Structure): readonly Anilidopiperidine[] => {
  const found: Anilidopiperidine[] = [];
  structure.atoms.forEach((atom, amide) => {
    if (atom.element !== N || atom.rings.length > 0 || atom.bonds.length !== 3) return;
    const neighbours = atom.bonds.map(({ to }) => to);
    const acyl = neighbours.find((a) => isAcyl(structure, a));
    const aryl = neighbours.find((a) => structure.atoms[a]!.isAromatic && isArylAlone(structure, a));
    const carbon = neighbours.find((a) => a !== acyl && a !== aryl);
    if (acyl === undefined || aryl === undefined || carbon === undefined) return;
    const ring = piperidineFrom(structure, carbon);
    if (ring !== undefined) found.push(takeApart(structure, { amide, acyl, aryl, carbon, ...ring }));
  });
  return found;
};

interface Places {
  readonly amide: number;
  readonly acyl: number;
  readonly aryl: number;
  readonly carbon: number;
  readonly ring: readonly number[];
  readonly nitrogen: number;
}

const takeApart = (structure: Structure, { amide, acyl, aryl, carbon, ring, nitrogen }: Places): Anilidopiperidine => {
  const { atoms } = structure;
  const outside = (a: number, core: readonly number[]): number[] =>
    atoms[a]!.bonds.map(({ to }) => to).filter((to) => !core.includes(to));
  const kindsOn = (a: number, core: readonly number[]): readonly Substituent[] =>
    outside(a, core).map((root) => kindOfSubstituent(structure, root, a));
  const carbon4Substituents = kindsOn(carbon, [...ring, amide]);
  const piperidineSubstituents = ring.filter((a) => a !== nitrogen && a !== carbon).flatMap((a) => kindsOn(a, ring));
  const onNitrogen = outside(nitrogen, ring);
  const linker = onNitrogen.length === 1 ? linkerFrom(structure, onNitrogen[0]!, nitrogen) : undefined;
  const isUnmodified =
    linker?.isPlainPhenethyl === true &&
    piperidineSubstituents.length + carbon4Substituents.length === 0 &&
    isPlainPhenyl(structure, aryl, amide) &&
    isPropionyl(structure, acyl, amide);
  return {
    nitrogen: onNitrogen.length === 0 ? 'hydrogen' : linker === undefined ? 'other' : 'phenethyl-like',
    linkerSubstituents: linker?.substituents ?? [],
    phenethylCycle: linker?.cycle,
    anilineCycle: cycleOf(structure, aryl, amide),
    carbon4Substituents,
    piperidineSubstituents,
    isUnmodified,
  };
};

/** Two carbons from the nitrogen to a monocycle, and what hangs on them. */
const linkerFrom = (structure: Structure, alpha: number, nitrogen: number) => {
  const { atoms } = structure;
  if (!isChainCarbon(atoms[alpha]!)) return undefined;
  for (const { to: beta } of atoms[alpha]!.bonds) {
    if (beta === nitrogen || !isChainCarbon(atoms[beta]!)) continue;
    const cycle = atoms[beta]!.bonds.find(({ to }) => to !== alpha && isMonocycle(structure, to))?.to;
    if (cycle === undefined) continue;
    const hanging = (a: number, core: readonly number[]) =>
      atoms[a]!.bonds.map(({ to }) => to)
        .filter((to) => !core.includes(to))
        .map((root) => kindOfSubstituent(structure, root, a));
    const substituents = [...hanging(alpha, [nitrogen, beta]), ...hanging(beta, [alpha, cycle])];
    const isPlainPhenethyl = substituents.length === 0 && isPlainPhenyl(structure, cycle, beta);
    return { substituents, isPlainPhenethyl, cycle: cycleOf(structure, cycle, beta) };
  }
  return undefined;
};

const isAcyl = ({ atoms }: Structure, a: number): boolean =>
  atoms[a]!.element === C &&
  atoms[a]!.rings.length === 0 &&
  atoms[a]!.bonds.some(({ to, order }) => order === 2 && atoms[to]!.element === O);

/** A monocycle, or a benzene ring with nothing but alkylenedioxy fused on. */
const isArylAlone = (structure: Structure, a: number): boolean => {
  const { atoms, rings } = structure;
  if (isMonocycle(structure, a)) return true;
  const ring = rings[atoms[a]!.rings[0]!]!;
  return (
    atoms[a]!.rings.length === 1 &&
    ring.every((member) =>
      atoms[member]!.bonds.every(
        ({ to }) =>
          ring.includes(to) ||
          !isFused(structure, member, to) ||
          groupOf(structure, to, member).kind === 'alkylenedioxy',
      ),
    )
  );
};

/** The cycle of atom `a`, which hangs on `from`. */
const cycleOf = (structure: Structure, a: number, from: number): Cycle => {
  const { atoms, rings } = structure;
  const ring = rings[atoms[a]!.rings[0]!]!;
  const isCarbocycle = ring.every((member) => atoms[member]!.element === C);
  const isBenzene = isCarbocycle && ring.length === 6 && ring.every((member) => atoms[member]!.isAromatic);
  const substituents = ring.flatMap((member) =>
    atoms[member]!.bonds.filter(({ to }) => !ring.includes(to) && !(member === a && to === from)).map(
      ({ to }) => groupOf(structure, to, member).kind,
    ),
  );
  return { kind: isBenzene ? 'benzene' : isCarbocycle ? 'other' : 'heterocycle', substituents };
};

const isPlainPhenyl = ({ atoms, rings }: Structure, a: number, from: number): boolean => {
  const ring = rings[atoms[a]!.rings[0]!]!;
  return (
    ring.length === 6 &&
    ring.every(
      (member) =>
        atoms[member]!.element === C &&
        atoms[member]!.isAromatic &&
        atoms[member]!.bonds.every(({ to }) => ring.includes(to) || (member === a && to === from)),
    )
  );
};

const isPropionyl = ({ atoms }: Structure, acyl: number, amide: number): boolean => {
  const next = atoms[acyl]!.bonds.find(({ to }) => to !== amide && atoms[to]!.element === C)?.to;
  if (next === undefined || atoms[next]!.bonds.length !== 2) return false;
  const last = atoms[next]!.bonds.find(({ to }) => to !== acyl)!.to;
  return isChainCarbon(atoms[next]!) && atoms[last]!.element === C && atoms[last]!.bonds.length === 1;
};
