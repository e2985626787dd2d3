import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { type ClassRule, createClassifier, loadClassRules } from '../../../infra/classes/classify.ts';
import { loadListings } from '../../../infra/classes/listings.ts';
import { readSmiles } from '../../../infra/classes/molecule.ts';
import { groupOf } from '../../../infra/classes/substituents.ts';
import { substanceCommand } from '../../../services/cli/commands/substance.ts';

const classifiers = new Map<string, ReturnType<typeof createClassifier>>();
const classifierOn = (day: string) => {
  const classifier = classifiers.get(day) ?? createClassifier(day);
  classifiers.set(day, classifier);
  return classifier;
};
const classify = classifierOn('2026-10-01');
const rulesOf = (smiles: string): string[] => classify(smiles).classes.map(({ rule }) => rule);
const FENTANYL_RULES = ['us_frs', 'cn_frs', 'uk_fentanyl', 'ca_analogue_review'];
/** Both ends of a bridge are asked. */
const bridged = (kind: string) => Array.from({ length: 2 }, () => ({ kind, carbons: 0 }));
const NITAZENE_RULES = ['cn_nitazene', 'uk_nitazene', 'de_npsg7', 'ca_analogue_review'];

test.each([
  ['fentanyl', 'CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1'],
  ['fentanyl, as a salt', 'CCC(=O)N(c1ccccc1)C1CC[NH+](CCc2ccccc2)CC1.[Cl-]'],
  ['fentanyl, labelled', '[2H]C([2H])([2H])CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1'],
  ['sufentanil', 'CCC(=O)N(C1=CC=CC=C1)C2(CCN(CC2)CCC3=CC=CS3)COC'],
  ['alfentanil', 'CCC(=O)N(C1=CC=CC=C1)C2(CCN(CC2)CCN3C(=O)N(N=N3)CC)COC'],
  ['remifentanil', 'CCC(=O)N(C1=CC=CC=C1)C2(CCN(CC2)CCC(=O)OC)C(=O)OC'],
  ['carfentanil', 'CCC(=O)N(C1=CC=CC=C1)C2(CCN(CC2)CCC3=CC=CC=C3)C(=O)OC'],
])('a medicine stays what its own schedule says: %s', (name, smiles) => {
  expect(classify(smiles)).toMatchObject({ classes: [], named: { name: name.split(',')[0] } });
});

const LABELLED: readonly [what: string, smiles: string, rules: readonly string[]][] = [
  ['another acyl (acetylfentanyl)', 'CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1', FENTANYL_RULES],
  ['the piperidine ring substituted (3-methylfentanyl)', 'CCC(=O)N(C1CCN(CC1C)CCc1ccccc1)c1ccccc1', FENTANYL_RULES],
  [
    'another group on the nitrogen (benzylfentanyl): China, not the USA, not the United Kingdom',
    'CCC(=O)N(c1ccccc1)C1CCN(Cc2ccccc2)CC1',
    ['cn_frs', 'ca_analogue_review'],
  ],
  ['the aniline ring substituted (ortho-fluorofentanyl)', 'CCC(=O)N(c1ccccc1F)C1CCN(CCc2ccccc2)CC1', FENTANYL_RULES],
  ['a heterocyclic acyl (furanylfentanyl)', 'O=C(c1ccco1)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1', FENTANYL_RULES],
  ['an acyl with an ether (methoxyacetylfentanyl)', 'COCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1', FENTANYL_RULES],
  ['hydrogen on the nitrogen (norfentanyl)', 'CCC(=O)N(c1ccccc1)C1CCNCC1', []],
  ['no acyl (4-ANPP)', 'C(Cc1ccccc1)N1CCC(CC1)Nc1ccccc1', []],
  ['isotonitazene', 'CCN(CC)CCN1C2=C(C=C(C=C2)[N+](=O)[O-])N=C1CC3=CC=C(C=C3)OC(C)C', NITAZENE_RULES],
  ['etonitazepyne', 'CCOc1ccc(cc1)Cc1nc2cc(ccc2n1CCN1CCCC1)[N+](=O)[O-]', NITAZENE_RULES],
  ['a secondary amine (N-desethyl isotonitazene)', 'CC(C)Oc1ccc(cc1)Cc1nc2cc(ccc2n1CCNCC)[N+](=O)[O-]', NITAZENE_RULES],
  ['an amine in a ring of six (etonitazepipne)', 'CCOc1ccc(cc1)Cc1nc2cc(ccc2n1CCN1CCCCC1)[N+](=O)[O-]', NITAZENE_RULES],
  [
    'brorphine, another scaffold',
    'CC(c1ccc(Br)cc1)N1CCC(CC1)n1c(=O)[nH]c2ccccc12',
    ['cn_orphine', 'de_npsg9', 'ca_analogue_review'],
  ],
  [
    'bezitramide, a medicine with a benzimidazolone',
    'CCC(=O)n1c(=O)n(C2CCN(CCC(C#N)(c3ccccc3)c3ccccc3)CC2)c2ccccc12',
    [],
  ],
  ['bilastine, a licit benzimidazole', 'CCOCCn1c2ccccc2nc1C1CCN(CCc2ccc(cc2)C(C)(C)C(=O)O)CC1', []],
  ['clemizole, a licit benzimidazole', 'C1CCN(C1)CC2=NC3=CC=CC=C3N2CC4=CC=C(C=C4)Cl', []],
  ['astemizole, a licit benzimidazole', 'COC1=CC=C(C=C1)CCN2CCC(CC2)NC3=NC4=CC=CC=C4N3CC5=CC=C(C=C5)F', []],
  ['loperamide', 'CN(C)C(=O)C(CCN1CCC(CC1)(C2=CC=C(C=C2)Cl)O)(C3=CC=CC=C3)C4=CC=CC=C4', []],
  ['caffeine', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', []],
];

const LISTED = new Map(loadListings().map(({ smiles, name }) => [readSmiles(smiles)[0]!.key(), name]));

test.each(LABELLED)('class membership: %s', (_, smiles, rules) => {
  expect(rulesOf(smiles)).toEqual(rules);
});

test.each(LABELLED)(
  'what is told carries its own citation, holds from its first day on, a listing beside it: %s',
  (_, smiles) => {
    const { classes, named } = classify(smiles);
    expect(named?.name).toBe(LISTED.get(readSmiles(smiles)[0]!.key()));
    for (const { rule, jurisdiction, citation } of classes) {
      const editions = loadClassRules().filter((row) => row.rule === rule);
      expect(editions.filter((row) => row.validTo === null && row.citation === citation)).toMatchObject([
        { jurisdiction },
      ]);
      const firstDay = editions.map((row) => row.validFrom).toSorted()[0]!;
      const rulesFrom = (day: string) => classifierOn(day)(smiles).classes.map((row) => row.rule);
      expect(rulesFrom(firstDay)).toContain(rule);
      expect(rulesFrom(new Date(Date.parse(firstDay) - 86_400_000).toISOString().slice(0, 10))).not.toContain(rule);
    }
  },
);

test('a rule holds from its day on', () => {
  const rulesOn = (day: string) =>
    classifierOn(day)('CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1').classes.map(({ rule }) => rule);
  expect(rulesOn('1987-03-31')).toEqual([]);
  expect(rulesOn('1997-05-13')).toEqual(['uk_fentanyl']);
  expect(rulesOn('2018-02-05')).toEqual(['uk_fentanyl', 'ca_analogue_review']);
  expect(rulesOn('2018-02-06')).toEqual(['us_frs', 'uk_fentanyl', 'ca_analogue_review']);
});

const ISOTONITAZENE = 'CC(C)Oc1ccc(cc1)Cc1nc2cc(ccc2n1CCN(CC)CC)[N+](=O)[O-]';
const ETONITAZEPYNE = 'CCOc1ccc(cc1)Cc1nc2cc(ccc2n1CCN1CCCC1)[N+](=O)[O-]';
const ORTHO_FLUOROFENTANYL = 'CCC(=O)N(c1ccccc1F)C1CCN(CCc2ccccc2)CC1';
const SR_14968 = 'CC(c1ccc(Br)cc1)N1CCC(CC1)n1c(=O)[nH]c2cc(Cl)c(Cl)cc12';
const CYCHLORPHINE = 'CC(c1ccc(Cl)cc1)N1CCC(CC1)n1c(=O)n(CCC#N)c2ccccc12';
const SPIROBRORPHINE = 'CC(c1ccc(Br)cc1)N1CCC2(CC1)C(=O)NCN2c1ccccc1';
const ISOMETHADONE = 'CCC(=O)C(c1ccccc1)(c1ccccc1)C(C)CN(C)C';

test.each<[string, string, string, object]>([
  ['a limit of mass', 'uk_nitazene', ISOTONITAZENE, { massDaMax: 400 }],
  ['what an open amine may bear', 'uk_nitazene', ISOTONITAZENE, { amineSubstituents: { alkenyl: 3 } }],
  ['how long that may be', 'uk_nitazene', ISOTONITAZENE, { amineSubstituents: { alkyl: 1 } }],
  ['which ring an amine may be in', 'de_npsg7', ETONITAZEPYNE, { amineRings: ['CCCCCN', 'CCCCNO'] }],
  ['what the phenyl ring may bear', 'de_npsg7', ISOTONITAZENE, { benzylSubstituents: { alkyl: 6 } }],
  ['how long that may be', 'de_npsg7', ISOTONITAZENE, { benzylSubstituents: { alkoxyl: 2 } }],
  ['what the benzimidazole may bear', 'de_npsg7', ISOTONITAZENE, { benzoSubstituents: { halo: 0 } }],
  ['what binds both ring systems', 'cn_nitazene', ISOTONITAZENE, { linkers: ['substituted', 'other'] }],
  ['which aromatic ring', 'cn_nitazene', ISOTONITAZENE, { aryls: ['other'] }],
  ['what the chain may be', 'cn_nitazene', ISOTONITAZENE, { chains: ['substituted', 'ring'] }],
  ['whether the amine is an amide', 'cn_nitazene', ISOTONITAZENE, { amines: ['amide'] }],
  ['which core, a benzimidazolone', 'cn_orphine', SR_14968, { cores: ['spiro'] }],
  ['which core, a spiro compound', 'cn_orphine', SPIROBRORPHINE, { cores: ['benzimidazolone'] }],
  ['what the piperidine nitrogen may bear', 'cn_orphine', SR_14968, { nitrogens: ['other'] }],
  ['how many carbons a group may have', 'cn_orphine', CYCHLORPHINE, { groupCarbonsMax: 2 }],
  ['a limit of mass', 'de_npsg9', SR_14968, { massDaMax: 469 }],
  ['what the carbon of the benzyl may bear', 'de_npsg9', SR_14968, { alphaSubstituents: {} }],
  ['what the phenyl of the benzyl may bear', 'de_npsg9', SR_14968, { benzylSubstituents: { alkyl: 6 } }],
  ['what the other nitrogen may bear', 'de_npsg9', CYCHLORPHINE, { nitrogen3Substituents: { alkyl: 2 } }],
  ['what the benzimidazolone may bear', 'de_npsg9', SR_14968, { coreSubstituents: { alkyl: 6 } }],
  ['which acyl group', 'de_npsg8', ISOMETHADONE, { acyls: { alkylsulfonyl: 6 } }],
  ['how long that may be', 'de_npsg8', ISOMETHADONE, { acyls: { alkylcarbonyl: 1 } }],
  ['what the chain may bear', 'de_npsg8', ISOMETHADONE, { chainSubstituents: {} }],
  ['how many groups that may be', 'de_npsg8', ISOMETHADONE, { chainSubstituentsMax: 0 }],
  ['which aromatic rings', 'de_npsg8', ISOMETHADONE, { aryls: ['CCCCS'] }],
  ['what the amine may bear', 'de_npsg8', ISOMETHADONE, { amineSubstituents: {} }],
  ['what the aniline ring may bear', 'uk_fentanyl', ORTHO_FLUOROFENTANYL, { anilineCycle: { benzene: ['alkyl'] } }],
  ['which aniline ring', 'uk_fentanyl', ORTHO_FLUOROFENTANYL, { anilineCycle: { heterocycle: 'any' } }],
  ['which cycle ends the phenethyl', 'uk_fentanyl', ORTHO_FLUOROFENTANYL, { phenethylCycle: { heterocycle: 'any' } }],
])('a condition of a definition decides membership: %s', (_, name, smiles, condition) => {
  const rule = loadClassRules().find((row) => row.rule === name && row.validTo === null)!;
  const rulesIn = (changed: ClassRule) =>
    createClassifier('2026-10-01', [changed])(smiles).classes.map((row) => row.rule);
  expect(rulesIn(rule)).toEqual([name]);
  expect(rulesIn({ ...rule, ...condition } as ClassRule)).toEqual([]);
});

test.each<[string, string, string, object]>([
  [
    'fentanyls',
    'us_frs',
    ORTHO_FLUOROFENTANYL,
    { nitrogen: 'phenethyl-like', anilineCycle: { substituents: ['halo'] } },
  ],
  ['nitazenes', 'cn_nitazene', ISOTONITAZENE, { benzylSubstituents: [{ kind: 'alkoxyl', carbons: 3 }] }],
  ['orphines', 'cn_orphine', SPIROBRORPHINE, { core: 'spiro', nitrogen: 'benzyl' }],
  ["methadone's kin", 'de_npsg8', ISOMETHADONE, { acyl: { kind: 'alkylcarbonyl', carbons: 2 } }],
])('why is told where it is asked for, by definition and by what was found: %s', (_, name, smiles, found) => {
  const told = classify(smiles, { isExplained: true }).classes.find(({ rule }) => rule === name)!;
  const rule = loadClassRules().find((row) => row.rule === name && row.validTo === null)!;
  expect(told).toMatchObject({ definition: rule.doc, found });
  expect(classify(smiles).classes.find((row) => row.rule === name)).toEqual({
    jurisdiction: rule.jurisdiction,
    rule: name,
    citation: rule.citation,
    validFrom: rule.validFrom,
    validTo: null,
  });
});

test('editions of a definition follow each other day by day: each day has one, with its own citation', () => {
  const citationsOn = (day: string) =>
    classifierOn(day)(ISOTONITAZENE).classes.flatMap(({ rule, citation }) => (rule === 'de_npsg7' ? [citation] : []));
  expect(citationsOn('2021-07-02')).toEqual([]);
  expect(citationsOn('2021-07-03')).toEqual([expect.stringContaining('BGBl. I 2021, 2231')]);
  expect(citationsOn('2022-09-27')).toEqual([expect.stringContaining('BGBl. I 2021, 2231')]);
  expect(citationsOn('2022-09-28')).toEqual([expect.stringContaining('BGBl. I 2022, 1552')]);
  expect(citationsOn('2025-12-01')).toEqual([expect.stringContaining('BGBl. I 2022, 1552')]);
  expect(citationsOn('2025-12-02')).toEqual([expect.stringContaining('BGBl. 2025 I Nr. 292')]);
});

/** What hangs on the first benzene ring of common chemicals, seen from the ring. */
test.each([
  ['toluene', 'c1ccccc1C', [{ kind: 'alkyl', carbons: 1 }]],
  ['isobutylbenzene', 'c1ccccc1CC(C)C', [{ kind: 'alkyl', carbons: 4 }]],
  ['anisole', 'c1ccccc1OC', [{ kind: 'alkoxyl', carbons: 1 }]],
  ['thioanisole', 'c1ccccc1SC', [{ kind: 'alkylthio', carbons: 1 }]],
  ['benzonitrile', 'c1ccccc1C#N', [{ kind: 'cyano', carbons: 1 }]],
  ['benzyl isocyanide', 'c1ccccc1C[N+]#[C-]', [{ kind: 'other', carbons: 2 }]],
  ['nitrobenzene', 'c1ccccc1[N+](=O)[O-]', [{ kind: 'nitro', carbons: 0 }]],
  ['benzotrifluoride', 'c1ccccc1C(F)(F)F', [{ kind: 'haloalkyl', carbons: 1 }]],
  ['trifluoromethoxybenzene', 'c1ccccc1OC(F)(F)F', [{ kind: 'haloalkoxyl', carbons: 1 }]],
  ['phenyl methyl sulfone', 'c1ccccc1S(C)(=O)=O', [{ kind: 'alkylsulfonyl', carbons: 1 }]],
  ['styrene', 'c1ccccc1C=C', [{ kind: 'alkenyl', carbons: 2 }]],
  ['phenylacetylene', 'c1ccccc1C#C', [{ kind: 'other', carbons: 2 }]],
  ['phenyl acetate', 'c1ccccc1OC(C)=O', [{ kind: 'ester', carbons: 2 }]],
  ['acetophenone', 'c1ccccc1C(C)=O', [{ kind: 'mixed', carbons: 2 }]],
  ['trimethylphenylsilane', 'c1ccccc1[Si](C)(C)C', [{ kind: 'mixed', carbons: 3 }]],
  ['benzamide', 'c1ccccc1C(N)=O', [{ kind: 'other', carbons: 1 }]],
  ['diphenylmethane', 'c1ccccc1Cc1ccccc1', [{ kind: 'benzyl', carbons: 7 }]],
  ['biphenyl', 'c1ccccc1-c1ccccc1', [{ kind: 'phenyl', carbons: 6 }]],
  ['benzyl cyanide', 'c1ccccc1CC#N', [{ kind: 'cyanoalkyl', carbons: 2 }]],
  ['1,3-benzodioxole', 'c1cccc2OCOc12', bridged('alkylenedioxy')],
  ['1,4-benzodioxane', 'c1cccc2OCCOc12', bridged('alkylenedioxy')],
  ['2,3-dihydrobenzofuran', 'c1cccc2OCCc12', bridged('oxybridge')],
  ['benzofuran', 'c1cccc2OC=Cc12', bridged('oxybridge')],
  ['phthalan', 'c1cccc2COCc12', bridged('other')],
  ['indane', 'c1cccc2CCCc12', bridged('other')],
])('the kind of what a ring bears: %s', (_, smiles, groups) => {
  const structure = readSmiles(smiles)[0]!;
  const { atoms, rings } = structure;
  const benzene = rings.find((ring) => ring.every((a) => atoms[a]!.isAromatic && atoms[a]!.element === 6))!;
  const found = benzene.flatMap((a) =>
    atoms[a]!.bonds.flatMap(({ to }) => (benzene.includes(to) ? [] : [groupOf(structure, to, a)])),
  );
  expect(found).toEqual(groups);
});

test('a listed name goes before its class; of what is no medicine both are told', () => {
  expect(classify(ISOTONITAZENE)).toMatchObject({
    named: { name: 'isotonitazene', citation: expect.stringContaining('CND 64 (2021)') },
    classes: NITAZENE_RULES.map((rule) => ({ rule })),
  });
  expect(classify('CCO')).toEqual({ classes: [] });
});

/** Molecular masses as published with the names: the structures of the table are those of the names. */
test.each([
  ['fentanyl', 336.5],
  ['sufentanil', 386.6],
  ['alfentanil', 416.5],
  ['remifentanil', 376.4],
  ['carfentanil', 394.5],
  ['thiafentanil', 416.5],
  ['acetylfentanyl', 322.4],
  ['furanylfentanyl', 374.5],
  ['acryloylfentanyl', 334.5],
  ['etonitazene', 396.5],
  ['clonitazene', 386.9],
  ['isotonitazene', 410.5],
  ['metonitazene', 382.5],
  ['protonitazene', 410.5],
  ['etodesnitazene', 351.5],
  ['etonitazepyne', 394.5],
  ['butonitazene', 424.5],
  ['lofentanil', 408.5],
  ['3-methylfentanyl', 350.5],
  ['3-methylthiofentanyl', 356.5],
  ['alpha-methylfentanyl', 350.5],
  ['alpha-methylthiofentanyl', 356.5],
  ['acetyl-alpha-methylfentanyl', 336.5],
  ['beta-hydroxyfentanyl', 352.5],
  ['beta-hydroxy-3-methylfentanyl', 366.5],
  ['thiofentanyl', 342.5],
  ['para-fluorofentanyl', 354.5],
  ['butyrfentanyl', 350.5],
  ['beta-hydroxythiofentanyl', 358.5],
  ['para-fluoroisobutyrylfentanyl', 368.5],
  ['ocfentanil', 370.5],
  ['tetrahydrofuranylfentanyl', 378.5],
  ['cyclopropylfentanyl', 348.5],
  ['methoxyacetylfentanyl', 352.5],
  ['ortho-fluorofentanyl', 354.5],
  ['para-fluorobutyrylfentanyl', 368.5],
  ['crotonylfentanyl', 348.5],
  ['valerylfentanyl', 364.5],
  ['isobutyrylfentanyl', 350.5],
  ['cyclopentylfentanyl', 376.5],
  ['para-methoxybutyrylfentanyl', 380.5],
  ['para-chloroisobutyrylfentanyl', 384.9],
  ['flunitazene', 370.4],
  ['metodesnitazene', 337.5],
  ['N-desethyl isotonitazene', 382.5],
  ['N-desethyl etonitazene', 368.4],
  ['N-desethyl protonitazene', 382.5],
  ['etonitazepipne', 408.5],
  ['protonitazepyne', 408.5],
  ['metonitazepyne', 380.4],
  ['ethyleneoxynitazene', 394.5],
  ['brorphine', 400.3],
  ['AH-7921', 329.3],
  ['MT-45', 348.5],
  ['U-47700', 329.3],
  ['2-methyl-AP-237', 286.4],
  ['bezitramide', 492.6],
  ['diphenoxylate', 452.6],
  ['difenoxin', 424.5],
  ['pethidine', 247.3],
  ['piritramide', 430.6],
  ['lorcainide', 370.9],
  ['4-ANPP', 280.4],
  ['N-phenethyl-4-piperidone', 203.3],
  ['4-anilinopiperidine', 176.3],
  ['1-boc-4-AP', 276.4],
  ['norfentanyl', 232.3],
  ['methadone', 309.4],
  ['normethadone', 295.4],
  ['dipipanone', 349.5],
  ['norpipanone', 335.5],
  ['phenadoxone', 351.5],
  ['dextromoramide', 392.5],
  ['isomethadone', 309.4],
  ['pimozide', 461.5],
  ['benperidol', 381.4],
  ['domperidone', 425.9],
  ['fluspirilene', 475.6],
  ['spiperone', 395.5],
  ['spirobrorphine', 414.3],
  ['spirochlorphine', 369.9],
  ['R 29676', 251.7],
  ['SR-14968', 469.2],
  ['SR-17018', 410.7],
  ['benzylfentanyl', 322.4],
  ['thenylfentanyl', 328.5],
])('the structure of %s weighs %d', (name, massDa) => {
  const listing = loadListings().find((row) => row.name === name)!;
  expect(readSmiles(listing.smiles)[0]!.massDa).toBeCloseTo(massDa, 0);
  const { classes, named } = classify(listing.smiles);
  expect(named?.name).toBe(name);
  if (listing.isMedicine) expect(classes).toEqual([]);
});

test('every rule has a citation, a day and a public text; Canada is only ever a review', () => {
  for (const rule of loadClassRules()) {
    expect(rule.citation.length).toBeGreaterThan(10);
    expect(rule.doc.length).toBeGreaterThan(20);
    expect(rule.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/u);
    if (rule.jurisdiction === 'CA') expect(rule.rule).toBe('ca_analogue_review');
  }
});

test('the command answers line by line, rejects what is no structure, and exits 2', async () => {
  const lines: string[] = [];
  const sink = () =>
    new Writable({
      write: (chunk, _, done) => {
        lines.push(String(chunk));
        done();
      },
    });
  const input = [
    '{"id":1,"smiles":"CCO"}',
    '{"id":2,"smiles":"C1CC("}',
    '{"id":3}',
    '{"id":4,"smiles":"InChI=1S/C2H6O/c1-2-3/h3H,2H2,1H3"}',
    '{"id":5,"smiles":"437-38-7"}',
    '{"id":6,"smiles":"fentanyl"}',
    '{"id":7,"smiles":"*CCO"}',
    '{"id":8,"name":"Fentanyl citrate"}',
    '{"id":9,"cas":"14030-76-3","name":"what the label says"}',
    '{"id":10,"inchiKey":"PJMPHNIQZUBGLI-UHFFFAOYSA-N"}',
    '{"id":11,"name":"no such substance"}',
    '{"id":12,"smiles":"CCO","name":"fentanyl"}',
  ].join('\n');
  const io = { stdin: Readable.from([Buffer.from(input)]), stdout: sink(), stderr: sink() };
  expect(await substanceCommand.run(['--structures', '-'], io)).toBe(2);
  const answers = lines
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers[0]).toEqual({ id: 1, classes: [] });
  expect(answers[1]).toMatchObject({ id: 2, rejected: [{ path: 'smiles', rule: 'smiles' }] });
  expect(answers[2]).toMatchObject({ id: 3, rejected: [{ path: 'smiles', rule: 'type' }] });
  const messages = ['an InChI', 'a CAS number', 'a name', 'left open'];
  for (const [i, message] of messages.entries())
    expect(answers[3 + i]).toMatchObject({ rejected: [{ rule: 'smiles', message: expect.stringContaining(message) }] });
  expect(answers[7]).toMatchObject({ id: 8, classes: [], named: { name: 'fentanyl', isMedicine: true } });
  expect(answers[8]).toMatchObject({ id: 9, named: { name: 'etodesnitazene' } });
  expect(answers[9]).toMatchObject({ id: 10, named: { name: 'fentanyl' } });
  expect(answers[10]).toMatchObject({ id: 11, rejected: [{ path: 'name', rule: 'unknown' }] });
  expect(answers[11]).toEqual({ id: 12, classes: [] });
});

test('the command answers as of a day', async () => {
  const answers: unknown[] = [];
  const stdout = new Writable({
    write: (chunk, _, done) => {
      answers.push(
        ...String(chunk)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      );
      done();
    },
  });
  const io = { stdin: Readable.from([Buffer.from('{"id":1,"name":"isotonitazene"}')]), stdout, stderr: stdout };
  expect(await substanceCommand.run(['--structures', '-', '--at', '2020-01-01'], io)).toBe(0);
  expect(answers).toMatchObject([
    { id: 1, classes: [{ rule: 'ca_analogue_review', validFrom: '1997-05-14', validTo: null }] },
  ]);
});
