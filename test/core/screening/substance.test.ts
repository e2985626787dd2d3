import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createClassifier, loadClassRules } from '../../../infra/classes/classify.ts';
import { substanceCommand } from '../../../services/cli/commands/substance.ts';

const classify = createClassifier('2026-10-01');
const rulesOf = (smiles: string): string[] => classify(smiles).classes.map(({ rule }) => rule);
const FENTANYL_RULES = ['us_frs', 'cn_frs', 'ca_analogue_review'];
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

test.each([
  ['another acyl (acetylfentanyl)', 'CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1', FENTANYL_RULES],
  ['the piperidine ring substituted (3-methylfentanyl)', 'CCC(=O)N(C1CCN(CC1C)CCc1ccccc1)c1ccccc1', FENTANYL_RULES],
  [
    'another group on the nitrogen (benzylfentanyl): China, not the USA',
    'CCC(=O)N(c1ccccc1)C1CCN(Cc2ccccc2)CC1',
    ['cn_frs', 'ca_analogue_review'],
  ],
  ['hydrogen on the nitrogen (norfentanyl)', 'CCC(=O)N(c1ccccc1)C1CCNCC1', []],
  ['no acyl (4-ANPP)', 'C(Cc1ccccc1)N1CCC(CC1)Nc1ccccc1', []],
  ['isotonitazene', 'CCN(CC)CCN1C2=C(C=C(C=C2)[N+](=O)[O-])N=C1CC3=CC=C(C=C3)OC(C)C', NITAZENE_RULES],
  ['etonitazepyne', 'CCOc1ccc(cc1)Cc1nc2cc(ccc2n1CCN1CCCC1)[N+](=O)[O-]', NITAZENE_RULES],
  ['clemizole, a licit benzimidazole', 'C1CCN(C1)CC2=NC3=CC=CC=C3N2CC4=CC=C(C=C4)Cl', []],
  ['astemizole, a licit benzimidazole', 'COC1=CC=C(C=C1)CCN2CCC(CC2)NC3=NC4=CC=CC=C4N3CC5=CC=C(C=C5)F', []],
  ['loperamide', 'CN(C)C(=O)C(CCN1CCC(CC1)(C2=CC=C(C=C2)Cl)O)(C3=CC=CC=C3)C4=CC=CC=C4', []],
  ['caffeine', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', []],
])('class membership: %s', (_, smiles, rules) => {
  expect(rulesOf(smiles)).toEqual(rules);
});

test('a rule holds from its day on', () => {
  const early = createClassifier('2018-02-05');
  expect(early('CC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1').classes).toEqual([]);
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
  const input = ['{"id":1,"smiles":"CCO"}', '{"id":2,"smiles":"C1CC("}', '{"id":3}'].join('\n');
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
});
