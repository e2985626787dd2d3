/**
 * Substances that are already listed and medicines, with the classes that the wordings were read to put them in, before the
 * classifier was asked. `class-labels.tsv` is as of October 2026; what changed from day to day is below.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createClassifier, loadClassRules } from '../../../infra/classes/classify.ts';
import { createListingIndex, loadListings } from '../../../infra/classes/listings.ts';

const TODAY = '2026-10-01';
const classifiers = new Map<string, ReturnType<typeof createClassifier>>();
const classifyOn = (day: string, smiles: string) => {
  const classify = classifiers.get(day) ?? createClassifier(day);
  classifiers.set(day, classify);
  return classify(smiles);
};
const rulesOn = (day: string, smiles: string): string[] => classifyOn(day, smiles).classes.map(({ rule }) => rule);

const LABELS = readFileSync(new URL('class-labels.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [name, smiles, rules, use] = line.split('\t') as [string, string, string, string];
    return { name, smiles, rules: rules === '-' ? [] : rules.split(' '), isMedicine: use === 'medicine' };
  });
const smilesOf = (name: string): string => LABELS.find((label) => label.name === name)!.smiles;

test.each(LABELS)('the wordings put $name where they are read to', ({ name, smiles, rules }) => {
  const { classes, named } = classifyOn(TODAY, smiles);
  expect(classes.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
  const listing = loadListings().find((row) => row.name === name);
  if (listing !== undefined) expect(named?.name).toBe(name);
});

const EDITION_DAYS = [...new Set(loadClassRules().map(({ validFrom }) => validFrom))].toSorted();

test.each(LABELS.filter(({ isMedicine }) => isMedicine))(
  'a medicine is in no class on any day: $name',
  ({ smiles }) => {
    expect(EDITION_DAYS.flatMap((day) => rulesOn(day, smiles))).toEqual([]);
  },
);

/** The first day in, and that there is none before. */
test.each<[name: string, rule: string, since: string]>([
  ['benzoylfentanyl', 'us_frs', '2018-02-06'],
  ['benzoylfentanyl', 'cn_frs', '2019-05-01'],
  ['benzoylfentanyl', 'uk_fentanyl', '1987-04-01'],
  ['menitazene', 'uk_nitazene', '2025-01-15'],
  ['menitazene', 'cn_nitazene', '2025-07-01'],
  ['chlorphine', 'cn_orphine', '2026-10-01'],
  ['chlorphine', 'de_npsg9', '2025-12-02'],
  ['dipyanone', 'de_npsg8', '2025-12-02'],
  ['menitazene', 'de_npsg7', '2021-07-03'],
  ['butonitazene', 'de_npsg7', '2021-07-03'],
  ['methylthionitazene', 'de_npsg7', '2021-07-03'],
  ['morpholino etonitazene', 'de_npsg7', '2021-07-03'],
  ['fluetonitazene', 'de_npsg7', '2025-12-02'],
  ['etomethazene', 'de_npsg7', '2025-12-02'],
  ['ethyleneoxynitazene', 'de_npsg7', '2025-12-02'],
  ['methylenedioxynitazene', 'de_npsg7', '2025-12-02'],
])('%s is in %s from %s on', (name, rule, since) => {
  const dayBefore = new Date(Date.parse(since) - 86_400_000).toISOString().slice(0, 10);
  expect(rulesOn(since, smilesOf(name))).toContain(rule);
  expect(rulesOn(dayBefore, smilesOf(name))).not.toContain(rule);
});

test('the American class is told from the order until the Act, and from the Act afterwards', () => {
  const toldOn = (day: string) =>
    classifyOn(day, smilesOf('benzoylfentanyl')).classes.find(({ rule }) => rule === 'us_frs');
  expect(toldOn('2025-07-15')).toMatchObject({
    citation: expect.stringContaining('83 FR 5188'),
    validFrom: '2018-02-06',
    validTo: '2025-07-15',
  });
  expect(toldOn('2025-07-16')).toMatchObject({
    citation: expect.stringContaining('Public Law 119-26'),
    validFrom: '2025-07-16',
    validTo: null,
  });
});

test('a listing is told from its day on, a medicine is none of a class before it too', () => {
  expect(classifyOn('2020-08-19', smilesOf('isotonitazene')).named).toBeUndefined();
  expect(classifyOn('2020-08-20', smilesOf('isotonitazene')).named).toMatchObject({ validFrom: '2020-08-20' });
});

test('in a mixture a medicine does not hide what is beside it', () => {
  const fentanyl = loadListings().find(({ name }) => name === 'fentanyl')!.smiles;
  expect(classifyOn(TODAY, `${fentanyl}.${smilesOf('benzoylfentanyl')}`)).toMatchObject({
    named: { name: 'fentanyl' },
    classes: ['us_frs', 'cn_frs', 'uk_fentanyl', 'ca_analogue_review'].map((rule) => ({ rule })),
  });
});

/** One structure as different programs write it. */
test.each([
  ['Kekulé, nitro without charges', 'CCN(CC)CCN1C(CC2=CC=C(OC)C=C2)=NC2=CC(N(=O)=O)=CC=C12', 'metonitazene'],
  [
    'hydrogens and isotopes written out',
    '[2H]c1cc(Cc2nc3cc([N+](=O)[O-])ccc3n2CCN(CC)CC)ccc1OC([2H])([2H])[2H]',
    'metonitazene',
  ],
  ['a salt, stereochemistry given', '[Cl-].CCC(=O)N(c1ccccc1)[C@@H]1CC[NH+](CCc2ccccc2)C[C@@H]1C', '3-methylfentanyl'],
  ['the other tautomer', 'CN(C)C1(CN=C(O)c2ccc(Cl)c(Cl)c2)CCCCC1', 'AH-7921'],
  [
    'every hydrogen in brackets',
    '[CH3][CH]([c]1[cH][cH][c]([Br])[cH][cH]1)[N]1[CH2][CH2][CH]([n]2[c](=[O])[nH][c]3[cH][cH][cH][cH][c]32)[CH2][CH2]1',
    'brorphine',
  ],
])('a spelling does not matter: %s', (_, smiles, name) => {
  expect(classifyOn(TODAY, smiles)).toEqual(classifyOn(TODAY, smilesOf(name)));
  expect(classifyOn(TODAY, smiles).named?.name).toBe(name);
});

test('an oxide of the piperidine nitrogen is no phenethyl group, however it is spelt', () => {
  const spellings = [smilesOf('sufentanil N-oxide'), 'c1c(N(C2(COC)CC[N+](CCc3cccs3)(CC2)[O-])C(CC)=O)cccc1'];
  for (const smiles of spellings) expect(rulesOn(TODAY, smiles)).toEqual(['cn_frs', 'ca_analogue_review']);
});

test('every listing can be asked by its name, CAS number and InChIKey, and no two share one', () => {
  const listings = loadListings();
  const find = createListingIndex([], listings);
  for (const row of listings) {
    expect(find('name', row.name.toUpperCase())).toBe(row);
    expect(find('inchiKey', row.inchiKey)).toBe(row);
    if (row.cas !== null) expect(find('cas', row.cas)).toBe(row);
  }
  expect(new Set(listings.map(({ inchiKey }) => inchiKey.slice(0, 14))).size).toBe(listings.length);
});

test('another name of a list means the listing that shares a name or CAS number with it', () => {
  const find = createListingIndex([
    { names: ['Duragesic'], cas: ['437-38-7', '990-73-8'] },
    { names: ['caffeine', 'guaranine'], cas: ['58-08-2'] },
  ]);
  expect([find('name', 'duragesic')?.name, find('cas', '990-73-8')?.name]).toEqual(['fentanyl', 'fentanyl']);
  expect([find('name', 'α-Methyl fentanyl')?.name, find('name', 'guaranine')]).toEqual([
    'alpha-methylfentanyl',
    undefined,
  ]);
});
