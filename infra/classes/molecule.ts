/**
 * The one place that knows the chemistry library (openchemlib, BSD-3, pure JavaScript, so that list building needs no native
 * code). A structure as a plain graph of heavy atoms; nothing here runs on parcels.
 */
import { CanonizerUtil, Molecule } from 'openchemlib';

export interface Bond {
  readonly to: number;
  readonly order: number;
}

export interface Atom {
  readonly element: number;
  readonly bonds: readonly Bond[];
  readonly isAromatic: boolean;
  /** Numbers of the rings, up to seven atoms, that it is part of. */
  readonly rings: readonly number[];
}

export interface Structure {
  readonly atoms: readonly Atom[];
  readonly rings: readonly (readonly number[])[];
  /** The same for every spelling and tautomer of the same structure, stereochemistry left out. Milliseconds to work out. */
  readonly key: () => string;
  /** Molecular mass in unified atomic mass units, of the neutral part: salts are weighed without their counter-ion. */
  readonly massDa: number;
}

export const SMILES_CHARS_MAX = 1500;
export const ATOMS_MAX = 400;

/** @returns each part of a salt or mixture by itself. @throws Error on what is no SMILES, or over a limit */
export const readSmiles = (smiles: string): readonly Structure[] => {
  if (smiles.length > SMILES_CHARS_MAX) throw new Error(`longer than ${SMILES_CHARS_MAX} characters`);
  if (!isClosed(smiles)) throw new Error('a branch is not closed: the structure may be cut off');
  if (smiles.includes('*'))
    throw new Error('a place is left open by *: one compound is asked for, not a formula for many');
  const whole = Molecule.fromSmiles(smiles, { noCoordinates: true, noStereo: true });
  if (whole.getAllAtoms() === 0) throw new Error('no atoms');
  if (whole.getAllAtoms() > ATOMS_MAX) throw new Error(`more than ${ATOMS_MAX} atoms`);
  return whole.getFragments().map(structureOf);
};

/** The library reads `CCC(` as far as it goes. */
const isClosed = (smiles: string): boolean => {
  let open = 0;
  for (const c of smiles) {
    if (c === '(') open++;
    else if (c === ')' && --open < 0) return false;
  }
  return open === 0;
};

const structureOf = (molecule: Molecule): Structure => {
  molecule.stripStereoInformation();
  neutralise(molecule);
  molecule.ensureHelperArrays(Molecule.cHelperRings);
  const ringSet = molecule.getRingSet();
  const rings = Array.from({ length: ringSet.getSize() }, (_, r) => [...ringSet.getRingAtoms(r)]);
  const atoms = Array.from({ length: molecule.getAtoms() }, (_, a) => ({
    element: molecule.getAtomicNo(a),
    isAromatic: molecule.isAromaticAtom(a),
    bonds: Array.from({ length: molecule.getConnAtoms(a) }, (_, i) => ({
      to: molecule.getConnAtom(a, i),
      order: molecule.getConnBondOrder(a, i),
    })),
    rings: rings.flatMap((members, r) => (members.includes(a) ? [r] : [])),
  }));
  const massDa = molecule.getMolecularFormula().relativeWeight;
  let known: string | undefined;
  const key = () => {
    known ??= CanonizerUtil.getIDCode(molecule, CanonizerUtil.NOSTEREO_TAUTOMER);
    return known;
  };
  return { atoms, rings, key, massDa };
};

/**
 * Protonated amines and labelled atoms are the same substance in law: charge and isotope come off. So does the mark of an
 * odd valence, which the library sees in aromatic carbonyls whose hydrogens are all written out.
 */
const neutralise = (molecule: Molecule): void => {
  for (let a = 0; a < molecule.getAllAtoms(); a++) {
    molecule.setAtomMass(a, 0);
    molecule.setAtomAbnormalValence(a, -1);
    if (molecule.getAtomicNo(a) === 7 && molecule.getAtomCharge(a) === 1 && molecule.getAllHydrogens(a) > 0)
      molecule.setAtomCharge(a, 0);
  }
  for (let a = 0; a < molecule.getAllAtoms(); a++) if (isBoundHydrogen(molecule, a)) molecule.markAtomForDeletion(a);
  molecule.deleteMarkedAtomsAndBonds();
};

const isBoundHydrogen = (molecule: Molecule, a: number): boolean =>
  molecule.getAtomicNo(a) === 1 &&
  molecule.getAllConnAtoms(a) === 1 &&
  molecule.getAtomicNo(molecule.getConnAtom(a, 0)) > 1;
