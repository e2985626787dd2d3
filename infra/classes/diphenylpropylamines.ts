/** The scaffold of methadone and its kin, found in a structure and taken apart. */
import type { Structure } from './molecule.ts';
import { type AmineEnd, amineOf, groupsOn, isChainCarbon, isMonocycle, outside } from './rings.ts';
import { type Group, kindOfSubstituent, symbolsOf } from './substituents.ts';

const [C, N, O, S] = [6, 7, 8, 16];

/** 3,3-Diarylpropan-1-amine: what hangs where. */
export interface Diphenylpropylamine extends AmineEnd {
  /** What the carbon of both aromatic rings bears besides them and the chain, and its carbons without those of C=O. */
  readonly acyl: {
    readonly kind: 'alkylcarbonyl' | 'alkylsulfonyl' | 'cyclic amide' | 'other';
    readonly carbons: number;
  };
  /** On both carbons between that one and the amine. */
  readonly chainSubstituents: readonly Group[];
  /** The atoms of the two aromatic monocycles, sorted; those that bear something are not found. */
  readonly aryls: readonly string[];
}

export const findDiphenylpropylamines = (structure: Structure): readonly Diphenylpropylamine[] =>
  structure.atoms.flatMap(({ bonds }, carbon) =>
    bonds.length === 4 && isChainCarbon(structure.atoms[carbon]!) ? findOnCarbon(structure, carbon) : [],
  );

const findOnCarbon = (structure: Structure, carbon: number): readonly Diphenylpropylamine[] => {
  const { atoms, rings } = structure;
  const around = outside(structure, carbon, []);
  const aryls = around.filter((a) => atoms[a]!.isAromatic && isMonocycle(structure, a));
  const others = around.filter((a) => !aryls.includes(a));
  const arylRings = aryls.map((a) => rings[atoms[a]!.rings[0]!]!);
  if (aryls.length !== 2 || arylRings.some((ring) => groupsOn(structure, ring, [...ring, carbon]).length > 0))
    return [];
  return others.flatMap((second) =>
    aminesOf(structure, second, carbon).map((chain) => ({
      ...chain,
      acyl: acylOf(structure, others.find((a) => a !== second)!, carbon),
      aryls: arylRings.map((ring) => symbolsOf(structure, ring).toSorted().join('')),
    })),
  );
};

/** From the chain's first carbon on. */
const aminesOf = (structure: Structure, second: number, from: number) => {
  const { atoms } = structure;
  if (!isChainCarbon(atoms[second]!)) return [];
  return outside(structure, second, [from])
    .filter((a) => isChainCarbon(atoms[a]!))
    .flatMap((first) =>
      outside(structure, first, [second])
        .filter((a) => atoms[a]!.element === N && atoms[a]!.bonds.every(({ order }) => order === 1))
        .map((a) => ({
          ...amineOf(structure, a, first),
          chainSubstituents: [
            ...groupsOn(structure, [second], [from, first]),
            ...groupsOn(structure, [first], [second, a]),
          ],
        })),
    );
};

const acylOf = (structure: Structure, root: number, from: number): Diphenylpropylamine['acyl'] => {
  const { atoms, rings } = structure;
  const oxygens = atoms[root]!.bonds.filter(({ to, order }) => order === 2 && atoms[to]!.element === O);
  const rest = outside(structure, root, [from, ...oxygens.map(({ to }) => to)]);
  const next = rest[0];
  if (next === undefined || rest.length !== 1) return { kind: 'other', carbons: 0 };
  if (atoms[root]!.element === C && oxygens.length === 1 && atoms[next]!.element === N) {
    const ring = atoms[next]!.rings.length === 1 ? rings[atoms[next]!.rings[0]!]! : [];
    const isKnown = ['CCCCN', 'CCCCCN', 'CCCCNO'].includes(symbolsOf(structure, ring).toSorted().join(''));
    return { kind: isKnown ? 'cyclic amide' : 'other', carbons: ring.length };
  }
  const [tail] = groupsOn(structure, [root], [from, ...oxygens.map(({ to }) => to)]);
  if (tail === undefined || kindOfSubstituent(structure, next, root) !== 'alkyl') return { kind: 'other', carbons: 0 };
  if (atoms[root]!.element === C && oxygens.length === 1) return { kind: 'alkylcarbonyl', carbons: tail.carbons };
  if (atoms[root]!.element === S && oxygens.length === 2) return { kind: 'alkylsulfonyl', carbons: tail.carbons };
  return { kind: 'other', carbons: 0 };
};
