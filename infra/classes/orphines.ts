/** The scaffolds of the orphines (brorphine, spirobrorphine), found in a structure and taken apart. */
import type { Structure } from './molecule.ts';
import { groupsOn, isBenzene, isChainCarbon, outside, piperidineFrom } from './rings.ts';
import type { Group } from './substituents.ts';

const [C, N, O] = [6, 7, 8];

/** Piperidine with a benzimidazolone on its 4-position, or with 1-aryl-1,3,8-triazaspiro[4.5]decan-4-one about it. */
export interface Orphine {
  readonly core: 'benzimidazolone' | 'spiro';
  readonly nitrogen: 'hydrogen' | 'benzyl' | 'other';
  /** On the carbon between the piperidine's nitrogen and the benzene ring of a benzyl, and on that ring. */
  readonly alphaSubstituents: readonly Group[];
  readonly benzylSubstituents: readonly Group[];
  /** On the other nitrogen of the urea, or on that of the amide. */
  readonly nitrogen3Substituents: readonly Group[];
  /** On the benzene ring of a benzimidazolone, or on the carbon between the nitrogens of a spiro compound. */
  readonly coreSubstituents: readonly Group[];
  readonly piperidineSubstituents: readonly Group[];
}

export const findOrphines = (structure: Structure): readonly Orphine[] =>
  structure.rings
    .filter((ring) => ring.length === 5)
    .flatMap((ring) => [...findOnBenzimidazolone(structure, ring), ...findOnSpiro(structure, ring)]);

const findOnBenzimidazolone = (structure: Structure, ring: readonly number[]): readonly Orphine[] => {
  const { atoms, rings } = structure;
  const benzo = rings.find(
    (other) => isBenzene(structure, other) && other.filter((a) => ring.includes(a)).length === 2,
  );
  const nitrogens = ring.filter((a) => atoms[a]!.element === N);
  const carbonyl = ring.find((a) => nitrogens.every((n) => n !== a && isBound(structure, a, n)));
  if (benzo === undefined || nitrogens.length !== 2 || carbonyl === undefined || !bearsOxygen(structure, carbonyl))
    return [];
  return nitrogens.flatMap((n) =>
    outside(structure, n, ring).flatMap((carbon) => {
      const piperidine = piperidineFrom(structure, carbon);
      if (piperidine === undefined || atoms[carbon]!.rings.length !== 1) return [];
      const other = nitrogens.find((a) => a !== n)!;
      return {
        core: 'benzimidazolone' as const,
        ...piperidineOf(structure, piperidine, [n]),
        nitrogen3Substituents: groupsOn(structure, [other], ring),
        coreSubstituents: groupsOn(structure, benzo, [...benzo, ...ring]),
      };
    }),
  );
};

/** Around the ring from the spiro carbon: nitrogen with an aromatic ring, carbon, nitrogen, carbonyl. */
const findOnSpiro = (structure: Structure, ring: readonly number[]): readonly Orphine[] => {
  const { atoms } = structure;
  return ring.flatMap((spiro) => {
    const piperidine = atoms[spiro]!.rings.length === 2 ? piperidineFrom(structure, spiro) : undefined;
    if (piperidine === undefined) return [];
    const start = ring.indexOf(spiro);
    const onwards = [...ring.slice(start + 1), ...ring.slice(0, start)];
    return [onwards, onwards.toReversed()].flatMap(([aryl, between, amide, carbonyl]) =>
      [aryl, between, amide, carbonyl].every((a, i) => atoms[a!]!.element === (i % 2 === 0 ? N : C)) &&
      outside(structure, aryl!, ring).some((a) => atoms[a]!.isAromatic) &&
      bearsOxygen(structure, carbonyl!)
        ? [
            {
              core: 'spiro' as const,
              ...piperidineOf(structure, piperidine, ring),
              nitrogen3Substituents: groupsOn(structure, [amide!], ring),
              coreSubstituents: groupsOn(structure, [between!], ring),
            },
          ]
        : [],
    );
  });
};

const piperidineOf = (
  structure: Structure,
  { ring, nitrogen }: { readonly ring: readonly number[]; readonly nitrogen: number },
  core: readonly number[],
) => {
  const carbons = ring.filter((a) => a !== nitrogen);
  const onNitrogen = outside(structure, nitrogen, ring);
  const benzyl = onNitrogen.length === 1 ? benzylOf(structure, onNitrogen[0]!, nitrogen) : undefined;
  return {
    nitrogen:
      onNitrogen.length === 0 ? ('hydrogen' as const) : benzyl === undefined ? ('other' as const) : ('benzyl' as const),
    alphaSubstituents: benzyl?.alphaSubstituents ?? [],
    benzylSubstituents: benzyl?.benzylSubstituents ?? [],
    piperidineSubstituents: groupsOn(structure, carbons, [...ring, ...core]),
  };
};

const benzylOf = (structure: Structure, alpha: number, from: number) => {
  const { atoms, rings } = structure;
  if (!isChainCarbon(atoms[alpha]!)) return undefined;
  for (const a of outside(structure, alpha, [from])) {
    const ring = atoms[a]!.rings.map((r) => rings[r]!).find((members) => isBenzene(structure, members));
    if (ring === undefined) continue;
    return {
      alphaSubstituents: groupsOn(structure, [alpha], [from, a]),
      benzylSubstituents: groupsOn(structure, ring, [...ring, alpha]),
    };
  }
  return undefined;
};

const isBound = ({ atoms }: Structure, a: number, b: number): boolean => atoms[a]!.bonds.some(({ to }) => to === b);

/** As a ketone or as its enol. */
const bearsOxygen = ({ atoms }: Structure, a: number): boolean =>
  atoms[a]!.element === C &&
  atoms[a]!.bonds.some(({ to }) => atoms[to]!.element === O && atoms[to]!.bonds.length === 1);
