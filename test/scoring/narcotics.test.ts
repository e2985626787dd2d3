import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadShippedList } from '../../services/adapters/lists/shipped.ts';
import type { InForce } from '../../services/core/decision/assess.ts';
import type { SubstanceEntry } from '../../services/core/screening/entries.ts';
import { scoreBatch } from '../../services/scoring/scoring.ts';
import {
  declaredRecord,
  inForceWith,
  openTestStore,
  PARTITION,
  portsWith,
  saidIn,
  someDeclaration,
} from './factory.ts';

const entries = loadShippedList('narcotics').entries as readonly SubstanceEntry[];

let inForce: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  inForce = inForceWith();
  open = await openTestStore();
});
afterAll(() => open.close());

const outcomesOf = async (descriptions: readonly string[]): Promise<Record<string, string>> => {
  const records = descriptions.map((description, i) =>
    declaredRecord(i, someDeclaration({ number: `N${i}`, description })),
  );
  const ports = portsWith(open.stores.scoring);
  const { assessments } = saidIn(await scoreBatch(ports, inForce, { partition: PARTITION, records }));
  return Object.fromEntries(
    assessments.map(({ $case, value }, i) => [descriptions[i]!, $case === 'assessed' ? value.outcome.slice(8) : $case]),
  );
};
const all = (descriptions: readonly string[], outcome: string): Record<string, string> =>
  Object.fromEntries(descriptions.map((description) => [description, outcome]));

test('a drug of the conventions that is declared by its name or number is held', async () => {
  const declared = [
    'cocaine 50 g',
    'c0caine',
    'cocaína clorhidrato',
    'Kokain 10 g',
    'кокаин',
    '冰毒',
    'heroin no 4',
    'methamphetamine hydrochloride 100 g',
    'crystal meth 20 g',
    'MDMA 99% crystals',
    'ecstasy pills 50 pcs',
    'LSD blotters',
    '4-MMC crystals',
    'captagon tablets',
    'hashish 200 g',
    'powder CAS 50-36-2',
    'powder 53-21-4',
  ];
  expect(await outcomesOf(declared)).toEqual(all(declared, 'HOLD'));
});

test('a medicine of the conventions asks, and what tests for a drug does not hold', async () => {
  const medicines = ['diazepam 10 mg tablets', 'methylphenidate tablets 30 pcs', 'ketamine hydrochloride vials'];
  expect(await outcomesOf(medicines)).toEqual(all(medicines, 'REQUEST_INFORMATION'));
  const tests = ['cocaine test kit urine', 'amphetamine test strips', 'drug test cup THC COC AMP'];
  for (const outcome of Object.values(await outcomesOf(tests))) expect(outcome).not.toBe('HOLD');
});

test('ordinary goods that share a word with a drug, or bear its name for a joke, pass', async () => {
  const ordinary = [
    'coke glass bottle collectible',
    'crack filler for walls',
    'speed skates size 42',
    'ice cream maker, electric',
    'snow boots for children',
    'cuchillos de cocina de acero',
    'women heroine costume dress',
    'Black Opium eau de parfum 50 ml',
    'face cream with cannabis sativa seed oil',
    'marijuana leaf cotton socks',
    'limited slip differential LSD for car',
    'PCP air rifle pump',
    'DMT diamond sharpening stone',
    'magic mushroom plush toy',
    'wood concerta speaker',
    'silk messaline dress',
  ];
  expect(await outcomesOf(ordinary)).toEqual(all(ordinary, 'ASSESSMENT_COMPLETE'));
});

test('every entry stands in a schedule, with its citation; street words that are words of their own are no names', () => {
  const ordinary = ['coke', 'crack', 'speed', 'ice', 'snow', 'molly', 'acid', 'grass', 'pot', 'spice', 'blow', 'horse'];
  for (const { id, controls, name, synonyms, provenance } of entries) {
    expect([id, controls.length > 0, controls.every(({ schedule }) => schedule !== undefined)]).toEqual([
      id,
      true,
      true,
    ]);
    expect(provenance.reference?.length).toBeGreaterThan(5);
    for (const text of [name, ...synonyms.map((synonym) => synonym.text)])
      expect(ordinary).not.toContain(text.toLowerCase());
  }
});
