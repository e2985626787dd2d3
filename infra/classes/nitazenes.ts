/** The scaffold of the nitazenes, found in a structure and taken apart. */
import type { Structure } from './molecule.ts';
import { type AmineEnd, amineOf, groupsOn, isBenzene, isChainCarbon, isOpenCarbon, outside } from './rings.ts';
import type { Group } from './substituents.ts';

const [C, N, O] = [6, 7, 8];

/** 2-Benzylbenzimidazole with an aminoethyl chain on the nitrogen beside: what hangs where. */
export interface Benzylbenzimidazole extends AmineEnd {
  /** CH2; one saturated carbon that bears more; two carbons, or one that is not saturated. */
  readonly linker: 'methylene' | 'substituted' | 'other';
  readonly aryl: 'benzene' | 'other';
  /** CH2CH2; two saturated carbons that bear more; two of which a ring holds one. */
  readonly chain: 'plain' | 'substituted' | 'ring';
  readonly amine: 'amine' | 'amide';
  /** On the aromatic ring of the benzyl. */
  readonly benzylSubstituents: readonly Group[];
  /** On the six-membered ring of the benzimidazole. */
  readonly benzoSubstituents: readonly Group[];
}

export const findBenzylbenzimidazoles = (structure: Structure): readonly Benzylbenzimidazole[] =>
  structure.rings.flatMap((ring) => (ring.length === 5 ? findOnCore(structure, ring) : []));

const findOnCore = (structure: Structure, ring: readonly number[]): readonly Benzylbenzimidazole[] => {
  const { atoms, rings } = structure;
  const benzo = rings.find(
    (other) => isBenzene(structure, other) && other.filter((a) => ring.includes(a)).length === 2,
  );
  const nitrogens = ring.filter((a) => atoms[a]!.element === N);
  const between = ring.find(
    (a) => atoms[a]!.element === C && nitrogens.every((n) => atoms[a]!.bonds.some(({ to }) => to === n)),
  );
  if (benzo === undefined || nitrogens.length !== 2 || between === undefined) return [];
  const benzyl = outside(structure, between, ring)
    .flatMap((a) => benzylsOf(structure, a, between))
    .toSorted((a, b) => rankOf(a) - rankOf(b))[0];
  if (benzyl === undefined) return [];
  const benzoSubstituents = groupsOn(structure, benzo, [...benzo, ...ring]);
  return nitrogens
    .flatMap((n) => outside(structure, n, ring).flatMap((alpha) => aminesOfChain(structure, alpha, n)))
    .map((amine) => ({ ...benzyl, ...amine, benzoSubstituents }));
};

type Benzyl = Pick<Benzylbenzimidazole, 'linker' | 'aryl' | 'benzylSubstituents'>;

/** Of two aromatic rings on the linker the one that more definitions know decides. */
const rankOf = ({ linker, aryl }: Benzyl): number => (linker === 'other' ? 2 : 0) + (aryl === 'other' ? 1 : 0);

/** From the linker's first carbon on. */
const benzylsOf = (structure: Structure, first: number, from: number): readonly Benzyl[] => {
  const { atoms } = structure;
  if (!isOpenCarbon(atoms[first]!)) return [];
  const near = isChainCarbon(atoms[first]!)
    ? atoms[first]!.bonds.length === 2
      ? 'methylene'
      : 'substituted'
    : 'other';
  const far = outside(structure, first, [from]).filter((a) => isOpenCarbon(atoms[a]!));
  return [...arylsOn(structure, first, near), ...far.flatMap((second) => arylsOn(structure, second, 'other'))];
};

const arylsOn = (structure: Structure, carbon: number, linker: Benzyl['linker']): readonly Benzyl[] =>
  outside(structure, carbon, [])
    .filter((a) => structure.atoms[a]!.isAromatic)
    .flatMap((a) => structure.atoms[a]!.rings.map((r) => structure.rings[r]!))
    .filter((ring) => ring.every((a) => structure.atoms[a]!.isAromatic))
    .map((ring) => ({
      linker,
      aryl: isBenzene(structure, ring) ? 'benzene' : 'other',
      benzylSubstituents: groupsOn(structure, ring, [...ring, carbon]),
    }));

type Chain = AmineEnd & Pick<Benzylbenzimidazole, 'chain' | 'amine'>;

/** Of an aminoethyl chain that begins at `alpha`. */
const aminesOfChain = (structure: Structure, alpha: number, from: number): readonly Chain[] => {
  const { atoms } = structure;
  const isSaturated = (a: number): boolean =>
    atoms[a]!.element === C && !atoms[a]!.isAromatic && atoms[a]!.bonds.every(({ order }) => order === 1);
  if (!isSaturated(alpha)) return [];
  return outside(structure, alpha, [from])
    .filter(isSaturated)
    .flatMap((beta) => {
      const pair = [atoms[alpha]!, atoms[beta]!];
      const chain = pair.some(({ rings }) => rings.length > 0)
        ? 'ring'
        : pair.some(({ bonds }) => bonds.length > 2)
          ? 'substituted'
          : 'plain';
      return outside(structure, beta, [alpha])
        .filter((a) => isAminoNitrogen(structure, a))
        .map(
          (a) => ({ ...amineOf(structure, a, beta), chain, amine: isAmide(structure, a) ? 'amide' : 'amine' }) as const,
        );
    });
};

const isAminoNitrogen = ({ atoms }: Structure, a: number): boolean =>
  atoms[a]!.element === N && !atoms[a]!.isAromatic && atoms[a]!.bonds.every(({ order }) => order === 1);

const isAmide = ({ atoms }: Structure, a: number): boolean =>
  atoms[a]!.bonds.some(({ to }) => atoms[to]!.bonds.some((b) => b.order === 2 && atoms[b.to]!.element === O));
