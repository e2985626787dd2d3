/** The two scaffolds that class controls start from, found in a structure and taken apart. */
import type { Atom, Structure } from './molecule.ts';
import { type Group, groupOf, kindOfSubstituent, type Substituent, symbolsOf } from './substituents.ts';

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

const isChainCarbon = (atom: Atom): boolean =>
  atom.element === C && atom.rings.length === 0 && atom.bonds.every(({ order }) => order === 1);

const isAcyl = ({ atoms }: Structure, a: number): boolean =>
  atoms[a]!.element === C &&
  atoms[a]!.rings.length === 0 &&
  atoms[a]!.bonds.some(({ to, order }) => order === 2 && atoms[to]!.element === O);

/** The atom's only ring shares no atom with another. */
const isMonocycle = ({ atoms, rings }: Structure, a: number): boolean => {
  const [ring] = atoms[a]!.rings;
  return atoms[a]!.rings.length === 1 && rings[ring!]!.every((member) => atoms[member]!.rings.length === 1);
};

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

const isFused = ({ atoms }: Structure, member: number, to: number): boolean =>
  atoms[to]!.rings.some((r) => atoms[member]!.rings.includes(r));

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

/** A saturated six-ring of five carbons and a nitrogen opposite to `carbon`, not fused to anything. */
const piperidineFrom = ({ atoms, rings }: Structure, carbon: number) => {
  for (const r of atoms[carbon]!.rings) {
    const ring = rings[r]!;
    if (ring.length !== 6) continue;
    const opposite = ring[(ring.indexOf(carbon) + 3) % 6]!;
    const isSaturated = ring.every(
      (a) =>
        atoms[a]!.element === (a === opposite ? N : C) &&
        atoms[a]!.rings.length === 1 &&
        atoms[a]!.bonds.every(({ to, order }) => order === 1 || !ring.includes(to)),
    );
    if (isSaturated) return { ring, nitrogen: opposite };
  }
  return undefined;
};

/** 2-Benzylbenzimidazole with an aminoethyl chain on the nitrogen beside: what hangs where. */
export interface Benzylbenzimidazole {
  /** The rings that the amine is part of, by their atoms: `CCCCN`. */
  readonly amineRings: readonly string[];
  /** On an amine in no ring, besides the chain. */
  readonly amineSubstituents: readonly Group[];
  readonly benzylSubstituents: readonly Group[];
  /** On the six-membered ring of the benzimidazole. */
  readonly benzoSubstituents: readonly Group[];
}

export const findBenzylbenzimidazoles = (structure: Structure): readonly Benzylbenzimidazole[] =>
  structure.rings.flatMap((ring) => (ring.length === 5 ? findOnCore(structure, ring) : []));

const findOnCore = (structure: Structure, ring: readonly number[]): readonly Benzylbenzimidazole[] => {
  const { atoms, rings } = structure;
  const benzo = rings.find(
    (other) =>
      other.length === 6 &&
      other.filter((a) => ring.includes(a)).length === 2 &&
      other.every((a) => atoms[a]!.isAromatic),
  );
  const nitrogens = ring.filter((a) => atoms[a]!.element === N);
  const between = ring.find(
    (a) => atoms[a]!.element === C && nitrogens.every((n) => atoms[a]!.bonds.some(({ to }) => to === n)),
  );
  if (benzo === undefined || nitrogens.length !== 2 || between === undefined) return [];
  const methylene = atoms[between]!.bonds.map(({ to }) => to).find((a) => !ring.includes(a));
  if (methylene === undefined) return [];
  const phenyl = phenylOn(structure, methylene, between);
  if (phenyl === undefined) return [];
  const benzylSubstituents = groupsOn(structure, phenyl, [methylene]);
  const benzoSubstituents = groupsOn(structure, benzo, ring);
  return nitrogens
    .flatMap((n) => atoms[n]!.bonds.flatMap(({ to }) => (ring.includes(to) ? [] : aminesOfChain(structure, to, n))))
    .map((amine) => ({ ...amine, benzylSubstituents, benzoSubstituents }));
};

/** The benzene ring on a chain carbon. */
const phenylOn = ({ atoms, rings }: Structure, a: number, from: number): readonly number[] | undefined =>
  isChainCarbon(atoms[a]!)
    ? atoms[a]!.bonds.flatMap(({ to }) => (to === from ? [] : atoms[to]!.rings))
        .map((r) => rings[r]!)
        .find((ring) => ring.length === 6 && ring.every((m) => atoms[m]!.isAromatic && atoms[m]!.element === C))
    : undefined;

const groupsOn = (structure: Structure, ring: readonly number[], except: readonly number[]): readonly Group[] =>
  ring.flatMap((member) =>
    structure.atoms[member]!.bonds.filter(({ to }) => !ring.includes(to) && !except.includes(to)).map(({ to }) =>
      groupOf(structure, to, member),
    ),
  );

type AmineEnd = Pick<Benzylbenzimidazole, 'amineRings' | 'amineSubstituents'>;

/** Of an aminoethyl chain that begins at `alpha`. */
const aminesOfChain = (structure: Structure, alpha: number, from: number): readonly AmineEnd[] => {
  const { atoms } = structure;
  if (!isChainCarbon(atoms[alpha]!)) return [];
  return atoms[alpha]!.bonds.flatMap(({ to: beta }) =>
    beta === from || !isChainCarbon(atoms[beta]!)
      ? []
      : atoms[beta]!.bonds.flatMap(({ to }) =>
          to !== alpha && isAmine(atoms, to) ? [amineOf(structure, to, beta)] : [],
        ),
  );
};

const amineOf = (structure: Structure, amine: number, beta: number): AmineEnd => {
  const { rings, bonds } = structure.atoms[amine]!;
  const others = rings.length > 0 ? [] : bonds.filter(({ to }) => to !== beta);
  return {
    amineRings: rings.map((r) => symbolsOf(structure, structure.rings[r]!).toSorted().join('')),
    amineSubstituents: others.map(({ to }) => groupOf(structure, to, amine)),
  };
};

/** An amine, free or in a ring; no amide. */
const isAmine = (atoms: readonly Atom[], a: number): boolean =>
  atoms[a]!.element === N &&
  !atoms[a]!.isAromatic &&
  atoms[a]!.bonds.every(
    ({ to, order }) => order === 1 && !atoms[to]!.bonds.some((b) => b.order === 2 && atoms[b.to]!.element === O),
  );
