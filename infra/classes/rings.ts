/** What the scaffolds of class controls are found by. */
import type { Atom, Structure } from './molecule.ts';
import { type Group, groupOf, symbolsOf } from './substituents.ts';

const [C, N] = [6, 7];

/** Saturated, in no ring. */
export const isChainCarbon = (atom: Atom): boolean =>
  atom.element === C && atom.rings.length === 0 && atom.bonds.every(({ order }) => order === 1);

/** In no ring, however bound to its neighbours. */
export const isOpenCarbon = (atom: Atom): boolean => atom.element === C && atom.rings.length === 0;

/** The atom's only ring shares no atom with another. */
export const isMonocycle = ({ atoms, rings }: Structure, a: number): boolean => {
  const [ring] = atoms[a]!.rings;
  return atoms[a]!.rings.length === 1 && rings[ring!]!.every((member) => atoms[member]!.rings.length === 1);
};

/** Six aromatic carbons. */
export const isBenzene = ({ atoms }: Structure, ring: readonly number[]): boolean =>
  ring.length === 6 && ring.every((a) => atoms[a]!.isAromatic && atoms[a]!.element === C);

export const isFused = ({ atoms }: Structure, member: number, to: number): boolean =>
  atoms[to]!.rings.some((r) => atoms[member]!.rings.includes(r));

/** What is bound to atom `a` and no part of `core`. */
export const outside = ({ atoms }: Structure, a: number, core: readonly number[]): readonly number[] =>
  atoms[a]!.bonds.map(({ to }) => to).filter((to) => !core.includes(to));

export const groupsOn = (structure: Structure, members: readonly number[], core: readonly number[]): readonly Group[] =>
  members.flatMap((a) => outside(structure, a, core).map((to) => groupOf(structure, to, a)));

/** An amine, as the end of a chain: what it bears, and the rings that it is part of by their atoms (`CCCCN`). */
export interface AmineEnd {
  readonly amineRings: readonly string[];
  /** On an amine in no ring, besides the chain. */
  readonly amineSubstituents: readonly Group[];
}

export const amineOf = (structure: Structure, amine: number, from: number): AmineEnd => {
  const { rings } = structure.atoms[amine]!;
  return {
    amineRings: rings.map((r) => symbolsOf(structure, structure.rings[r]!).toSorted().join('')),
    amineSubstituents: rings.length > 0 ? [] : groupsOn(structure, [amine], [from]),
  };
};

/**
 * A saturated six-ring of five carbons and a nitrogen opposite to `carbon`, not fused to anything; at `carbon` it may be spiro to
 * another ring.
 */
export const piperidineFrom = ({ atoms, rings }: Structure, carbon: number) => {
  for (const r of atoms[carbon]!.rings) {
    const ring = rings[r]!;
    if (ring.length !== 6) continue;
    const opposite = ring[(ring.indexOf(carbon) + 3) % 6]!;
    const isSaturated = ring.every(
      (a) =>
        atoms[a]!.element === (a === opposite ? N : C) &&
        (a === carbon || atoms[a]!.rings.length === 1) &&
        atoms[a]!.bonds.every(({ to, order }) => order === 1 || !ring.includes(to)),
    );
    if (isSaturated) return { ring, nitrogen: opposite };
  }
  return undefined;
};
