import { expect, test } from 'vitest';
import { decide, type Facts } from '../../../services/core/decision/decide.ts';
import { type Explanation, explain, type Labels } from '../../../services/core/decision/explain.ts';
import { fired, LIMITED, POLICY, score, someFacts } from './factory.ts';

const LABELS: Labels = {
  indicators: new Map([['opioid-named', 'The goods are described by the name of a listed opioid.']]),
  features: new Map([
    ['consignorNameNewness', { group: 'party-history', doc: "How new the consignor's name is." }],
    ['consigneeFanIn', { group: 'party-history', doc: 'Distinct consignors.' }],
    ['mass', { group: 'value-mass', doc: 'Gross mass.' }],
    ['hsMissing', { group: 'data-quality', doc: 'No HS code.' }],
  ]),
  groups: new Map([
    ['party-history', 'How long and how busily the parties have been known.'],
    ['value-mass', 'Value and mass.'],
  ]),
};
const CONTRIBUTIONS = [
  { feature: 'consignorNameNewness', micro: 900_000 },
  { feature: 'consigneeFanIn', micro: -100_000 },
  { feature: 'mass', micro: -300_000 },
  { feature: 'hsMissing', micro: 2_000_000 },
  { feature: 'bias', micro: -7_000_000 },
];

const explained = (facts: Partial<Facts>, policy = POLICY): Explanation => {
  const all = someFacts(facts);
  return explain({ facts: all, decision: decide(all, policy), contributions: CONTRIBUTIONS, policy }, LABELS);
};
const DEFECT = {
  path: 'consignee.name',
  value: '',
  rule: 'name-missing',
  message: 'Give the full name.',
  severity: 'SEVERITY_ASK',
} as const;

test('an indicator is a reason with its public text and its evidence', () => {
  expect(explained({ indicators: fired('opioid-named') }).reasons).toEqual([
    {
      code: 'opioid-named',
      text: 'The goods are described by the name of a listed opioid.',
      evidence: ['opioid-named seen'],
    },
  ]);
});

test('a score is explained by the groups that raised it, never by data quality', () => {
  expect(explained({ score: score(500_000) }).reasons).toEqual([
    {
      code: 'party-history',
      text: 'How long and how busily the parties have been known.',
      evidence: ["How new the consignor's name is. (+0.9)"],
    },
  ]);
});

test('a score that decided nothing is no reason', () => {
  expect(explained({ indicators: fired('opioid-named') }).reasons.map(({ code }) => code)).toEqual(['opioid-named']);
});

test('the counterfactual is a change under which the decision is really less', () => {
  expect(explained({ indicators: fired('opioid-named') }).counterfactual).toMatch(
    /^With a verified authorisation .* the outcome would be assessment complete\.$/u,
  );
  expect(explained({ indicators: fired('listed-party') }).counterfactual).toMatch(/^Without "listed-party"/u);
  expect(explained({ score: score(500_000), indicators: fired('listed-party') }).counterfactual).toMatch(
    /^Without any indicator, and with a score in the lowest band/u,
  );
  expect(explained({}).counterfactual).toBe('');
});

test('the counterfactual of a score names the threshold it is over', () => {
  expect(explained({ score: score(50_000) }).counterfactual).toBe(
    'With a score below 0.02 (it is 0.05), the outcome would be assessment complete.',
  );
});

test('a carrier is asked about what is wrong and what would be acceptable', () => {
  expect(explained({ defects: [DEFECT] }).questions).toEqual([{ path: 'consignee.name', text: 'Give the full name.' }]);
  const vague = { indicators: fired('vague-description'), unclear: ['goodsItem[0].descriptionOfGoods'] };
  expect(explained(vague).questions).toEqual([
    {
      path: 'goodsItem[0].descriptionOfGoods',
      text: 'State what the goods are, what they are made of and what they are used for.',
    },
  ]);
});

test('questions that risk prompted name no rule, list, indicator or score', () => {
  const facts = { indicators: fired('drop-address-first-parcel'), score: score(50_000), defects: [DEFECT] };
  const text = JSON.stringify(explained(facts).questions);
  for (const secret of ['drop', 'score', 'list', 'indicator', 'risk', '0.05']) {
    expect(text.toLowerCase()).not.toContain(secret);
  }
});

test('a hold asks the carrier nothing', () => {
  expect(explained({ indicators: fired('opioid-named'), defects: [DEFECT] }).questions).toEqual([]);
});

test('what was missing is told, and that it is made good', () => {
  const { reasons, questions } = explained({ missing: ['LOOKUP_MODEL'], score: { kind: 'unavailable', cause: '' } });
  expect(reasons).toMatchObject([{ code: 'lookup-missing', evidence: ["the model's score"] }]);
  expect(questions).toEqual([]);
});

test('what was chosen by lot alone says so and nothing of the score', () => {
  const lot = { code: 'random-selection', text: 'Random selection.', evidence: [] };
  const asked = score(30_000);
  expect(explained({ isChosenByLot: true, score: asked, defects: [DEFECT] }, LIMITED)).toEqual({
    reasons: [lot],
    counterfactual: '',
    questions: [],
  });
});

test('evidence that the officer would be told of stands beside the lot', () => {
  const indicators = fired('drop-address-first-parcel');
  expect(explained({ isChosenByLot: true, indicators }, LIMITED).reasons.map(({ code }) => code)).toEqual([
    'random-selection',
    'drop-address-first-parcel',
  ]);
});

test('a hold that evidence gives is explained by its evidence, drawn or not', () => {
  const facts = { score: score(900_000) };
  expect(explained({ ...facts, isChosenByLot: true }, LIMITED)).toEqual(explained(facts, LIMITED));
});

test('what was not held for want of capacity says so', () => {
  const { reasons } = explained({ score: score(900_000), capacity: 'exhausted' }, LIMITED);
  expect(reasons.map(({ code }) => code)).toEqual(['party-history', 'capacity-exhausted']);
});
