import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Facts, OUTCOME_RANKS, SOURCES } from '../../../services/core/decision/decide.ts';
import type { ListedAuthorisation } from '../../../services/core/screening/authorisations.ts';
import { fired, LIMITED, POLICY, score, someFacts } from './factory.ts';

const outcomeOf = (facts: Partial<Facts>): string => decide(someFacts(facts), POLICY).outcome.slice('OUTCOME_'.length);
const defect = (rule: string, severity: Facts['defects'][number]['severity'] = 'SEVERITY_ASK') =>
  ({ path: 'consignee.name', value: '', rule, message: 'Give the full name.', severity }) as const;

test('nothing found is a complete assessment with no cause', () => {
  expect(decide(someFacts(), POLICY)).toMatchObject({
    outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
    cause: 'NONE',
    grounds: [],
  });
});

test('with every descriptor and list hit masked, the score alone changes the outcome', () => {
  expect([0, 19_999, 20_000, 99_999, 100_000, 1_000_000].map((micro) => outcomeOf({ score: score(micro) }))).toEqual([
    'ASSESSMENT_COMPLETE',
    'ASSESSMENT_COMPLETE',
    'REQUEST_INFORMATION',
    'REQUEST_INFORMATION',
    'HOLD',
    'HOLD',
  ]);
});

test('a transport mode may have bands of its own', () => {
  expect(outcomeOf({ score: score(200_000), transportMode: 'TRANSPORT_MODE_EXPRESS' })).toBe('ASSESSMENT_COMPLETE');
});

test('the highest recommendation wins, with the most intrusive control and the most cautious handling', () => {
  const decision = decide(
    someFacts({ indicators: fired('listed-party', 'controlled-hs-code', 'opioid-named') }),
    POLICY,
  );
  expect(decision).toMatchObject({
    outcome: 'OUTCOME_HOLD',
    controlType: 'CONTROL_TYPE_SAMPLE_AND_TEST',
    handling: 'HANDLING_SUSPECTED_OPIOID',
    cause: 'RISK',
  });
});

test('an indicator that the policy does not name leads to nothing', () => {
  expect(outcomeOf({ indicators: fired('unheard-of') })).toBe('ASSESSMENT_COMPLETE');
});

test('a verified authorisation caps what goods and score lead to, not who sends them', () => {
  const indicators = fired('opioid-named', 'controlled-hs-code');
  expect(outcomeOf({ cover: 'granted', indicators, score: score(900_000) })).toBe('ASSESSMENT_COMPLETE');
  expect(outcomeOf({ cover: 'granted', indicators: fired('opioid-named', 'listed-party') })).toBe('HOLD');
});

test('an asserted authorisation does nothing', () => {
  const asserted = { kind: 'asserted', number: 'X-1' } as const;
  const indicators = fired('opioid-named');
  expect(decide(someFacts({ indicators, permits: [asserted] }), POLICY)).toEqual(
    decide(someFacts({ indicators }), POLICY),
  );
});

test('an exceeded authorisation raises by itself, and not when others cover the goods', () => {
  const permit = { list: 'permits', entry: {} } as ListedAuthorisation;
  const permits = [{ kind: 'breach', permit, breach: 'exceeded', text: '' }] as const;
  expect(outcomeOf({ permits })).toBe('HOLD');
  expect(outcomeOf({ permits, cover: 'granted' })).toBe('ASSESSMENT_COMPLETE');
});

test('while the balance of a matching authorisation is unknown, its goods are not held and not complete', () => {
  expect(outcomeOf({ cover: 'balance-unknown', indicators: fired('opioid-named') })).toBe('REQUEST_INFORMATION');
});

test('naloxone and test strips are never held on words or score, yet on parties they are', () => {
  const licitSubgroups = ['naloxone', 'test-strips'];
  expect(outcomeOf({ licitSubgroups, indicators: fired('opioid-named') })).toBe('ASSESSMENT_COMPLETE');
  expect(outcomeOf({ licitSubgroups, score: score(999_999) })).toBe('REQUEST_INFORMATION');
  expect(outcomeOf({ licitSubgroups, indicators: fired('listed-party') })).toBe('HOLD');
  expect(outcomeOf({ licitSubgroups: ['naloxone', 'hospital'], indicators: fired('opioid-named') })).toBe('HOLD');
});

test('data quality asks the carrier at once; with risk beside it, customs comes first', () => {
  const defects = [defect('name-missing')];
  expect(decide(someFacts({ defects }), POLICY)).toMatchObject({ cause: 'DATA_QUALITY' });
  expect(decide(someFacts({ defects, indicators: fired('drop-address-first-parcel') }), POLICY)).toMatchObject({
    cause: 'RISK',
  });
});

test('a defect that is only noted, or that the policy does not ask about, asks nothing', () => {
  expect(outcomeOf({ defects: [defect('any', 'SEVERITY_NOTE')] })).toBe('ASSESSMENT_COMPLETE');
  expect(outcomeOf({ defects: [defect('never-asked')] })).toBe('ASSESSMENT_COMPLETE');
});

test('data quality alone never leads to a hold, however much of it there is', () => {
  const defects = fc.array(fc.string().map((rule) => defect(rule)));
  fc.assert(
    fc.property(defects, (found) => {
      expect(outcomeOf({ defects: found, indicators: fired('vague-description') })).toBe('REQUEST_INFORMATION');
    }),
  );
});

test('a missing lookup that could have mattered leaves the assessment incomplete, and asks nobody', () => {
  expect(outcomeOf({ missing: ['LOOKUP_HISTORY'] })).toBe('ASSESSMENT_COMPLETE');
  expect(outcomeOf({ missing: ['LOOKUP_HISTORY'], score: score(10_000) })).toBe('REQUEST_INFORMATION');
  const unscored = { score: { kind: 'unavailable', cause: 'no model' }, missing: ['LOOKUP_MODEL'] } as const;
  expect(decide(someFacts(unscored), POLICY)).toMatchObject({
    outcome: 'OUTCOME_REQUEST_INFORMATION',
    cause: 'OUTAGE',
  });
});

test('more evidence never lowers the outcome', () => {
  const codes = [...POLICY.indicators.keys()];
  fc.assert(
    fc.property(fc.subarray(codes), fc.constantFrom(...codes), fc.nat(1_000_000), (some, more, micro) => {
      const facts = someFacts({ indicators: fired(...some), score: score(micro) });
      const before = decide(facts, POLICY).outcome;
      const after = decide({ ...facts, indicators: fired(...some, more) }, POLICY).outcome;
      expect(OUTCOME_RANKS[after]).toBeGreaterThanOrEqual(OUTCOME_RANKS[before]);
    }),
  );
});

test('every source of the decision table says in public words what it is', () => {
  expect(Object.values(SOURCES).map(({ doc }) => doc.length > 20)).not.toContain(false);
});

test('when the shift can inspect no more, the score holds no more, and what a policy names is held all the same', () => {
  const under = (facts: Partial<Facts>) => decide(someFacts(facts), LIMITED);
  const high = { score: score(900_000) };
  expect(under({ ...high, capacity: 'granted' }).outcome).toBe('OUTCOME_HOLD');
  expect(under({ ...high, capacity: 'exhausted' })).toMatchObject({
    outcome: 'OUTCOME_REQUEST_INFORMATION',
    cause: 'RISK',
    controlType: 'CONTROL_TYPE_UNSPECIFIED',
  });
  for (const code of ['opioid-named', 'listed-party', 'controlled-hs-code'])
    expect(under({ ...high, indicators: fired(code), capacity: 'exhausted' }).outcome).toBe('OUTCOME_HOLD');
  expect(under({ score: score(30_000), capacity: 'exhausted' }).outcome).toBe('OUTCOME_REQUEST_INFORMATION');
});

test('while the budget cannot be read the policy decides, and nothing that hangs on it is complete', () => {
  const unknown = { capacity: 'unknown', missing: ['LOOKUP_CAPACITY'] } as const;
  expect(decide(someFacts({ ...unknown, score: score(900_000) }), LIMITED).outcome).toBe('OUTCOME_HOLD');
  const asking = { ...LIMITED, capacity: { ...LIMITED.capacity!, unknown: 'OUTCOME_REQUEST_INFORMATION' } } as const;
  expect(decide(someFacts({ ...unknown, score: score(900_000) }), asking)).toMatchObject({
    outcome: 'OUTCOME_REQUEST_INFORMATION',
    cause: 'RISK',
  });
  expect(decide(someFacts(unknown), LIMITED)).toMatchObject({
    outcome: 'OUTCOME_REQUEST_INFORMATION',
    cause: 'OUTAGE',
  });
});

test('what is chosen by lot is held for the control the policy gives, unless it is exempt', () => {
  expect(decide(someFacts({ isChosenByLot: true }), LIMITED)).toMatchObject({
    outcome: 'OUTCOME_HOLD',
    controlType: 'CONTROL_TYPE_PHYSICAL',
    grounds: [{ source: 'lot', code: 'random-selection' }],
  });
  for (const exempt of [{ cover: 'granted' }, { cover: 'balance-unknown' }, { licitSubgroups: ['naloxone'] }] as const)
    expect(decide(someFacts({ isChosenByLot: true, ...exempt }), LIMITED).outcome).toBe('OUTCOME_ASSESSMENT_COMPLETE');
});
