import type { Facts } from '../../../services/core/decision/decide.ts';
import { type Policy, type PolicyDocument, policyOf } from '../../../services/core/decision/policy.ts';
import type { ConsignmentState } from '../../../services/core/stores.ts';

export const POLICY_DOCUMENT: PolicyDocument = {
  jurisdiction: '*',
  edition: 'test',
  score: {
    '*': [
      { atLeast: 0.1, outcome: 'HOLD', controlType: 'NON_INTRUSIVE' },
      { atLeast: 0.02, outcome: 'REQUEST_INFORMATION' },
    ],
    EXPRESS: [{ atLeast: 0.5, outcome: 'HOLD' }],
  },
  indicators: {
    'opioid-named': { outcome: 'HOLD', controlType: 'SAMPLE_AND_TEST', handling: 'SUSPECTED_OPIOID' },
    'controlled-hs-code': { outcome: 'HOLD', controlType: 'DOCUMENTARY', handling: 'CHEMICAL' },
    'listed-party': { outcome: 'HOLD', controlType: 'PHYSICAL' },
    'drop-address-first-parcel': { outcome: 'REQUEST_INFORMATION' },
    // Worse than its kind may ever lead to.
    'vague-description': { outcome: 'HOLD' },
  },
  authorisations: {
    cap: 'ASSESSMENT_COMPLETE',
    balanceUnknown: 'REQUEST_INFORMATION',
    breaches: {
      exceeded: { outcome: 'HOLD', controlType: 'DOCUMENTARY' },
      expired: { outcome: 'HOLD', controlType: 'DOCUMENTARY' },
      'not-active': { outcome: 'HOLD', controlType: 'DOCUMENTARY' },
      'other-holder': { outcome: 'HOLD', controlType: 'DOCUMENTARY' },
      'other-goods': { outcome: 'REQUEST_INFORMATION' },
    },
  },
  licitContexts: { zeroHold: ['naloxone', 'test-strips'], cap: 'REQUEST_INFORMATION' },
  dataQuality: {
    askedDefects: 'REQUEST_INFORMATION',
    exceptRules: ['never-asked'],
  },
  degraded: {
    HISTORY: { scoreAtLeast: 0.01, withIndicator: true, outcome: 'REQUEST_INFORMATION' },
    PERMIT: { always: true, outcome: 'REQUEST_INFORMATION' },
    STATE: { outcome: 'ASSESSMENT_COMPLETE' },
    MODEL: { always: true, outcome: 'REQUEST_INFORMATION' },
    LISTS: { always: true, outcome: 'REQUEST_INFORMATION' },
  },
  expiresAfterDays: 30,
  answerWithinMinutes: { POST: 1440, EXPRESS: 15, AIR_CARGO: 60 },
};

export const POLICY: Policy = policyOf(POLICY_DOCUMENT, 'digest');

/** One office with three shifts of a hundred inspections, and one for everything else. */
export const LIMITED_DOCUMENT: PolicyDocument = {
  ...POLICY_DOCUMENT,
  capacity: {
    exhausted: 'REQUEST_INFORMATION',
    unknown: 'HOLD',
    offices: [
      {
        office: 'ewr',
        places: ['USEWR', 'EWR'],
        utcOffset: '-05:00',
        shifts: ['22:00', '06:00', '14:00'],
        inspectionsPerShift: 100,
        strata: [
          { stratum: 'east', origins: ['CN', 'HK'], parcelsPerShift: 200 },
          { stratum: 'rest', parcelsPerShift: 50 },
        ],
      },
      {
        office: 'elsewhere',
        utcOffset: 'Z',
        shifts: ['00:00'],
        inspectionsPerShift: 10,
        strata: [{ stratum: 'all', parcelsPerShift: 1_000 }],
      },
    ],
  },
  exploration: { random: 0.08, uncertain: 0.02, meanUncertainty: 0.1, control: { controlType: 'PHYSICAL' } },
};

export const LIMITED: Policy = policyOf(LIMITED_DOCUMENT, 'limited');

export const someFacts = (facts: Partial<Facts> = {}): Facts => ({
  transportMode: 'TRANSPORT_MODE_POST',
  score: { kind: 'known', scoreMicro: 500, logitMicro: -7_600_000 },
  indicators: [],
  permits: [],
  cover: 'none',
  licitSubgroups: [],
  defects: [],
  unclear: [],
  missing: [],
  capacity: 'granted',
  isChosenByLot: false,
  ...facts,
});

export const score = (scoreMicro: number): Facts['score'] => ({ kind: 'known', scoreMicro, logitMicro: 0 });
export const fired = (...codes: string[]): Facts['indicators'] =>
  codes.map((code) => ({ code, evidence: [`${code} seen`] }));

export const someState = (state: Partial<ConsignmentState> = {}): ConsignmentState => ({
  revision: 1,
  contentDigest: 'aa',
  isCancelled: false,
  partition: 3,
  offset: 10,
  assessmentId: 'a-1',
  outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
  assessedAtMs: 0,
  recommendationId: '',
  destinations: [],
  referralJson: '',
  remark: '',
  declaredBase64: '',
  ...state,
});
