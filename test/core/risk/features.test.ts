import { expect, test } from 'vitest';
import { simulateTraffic } from '../../../models/simulator/traffic.ts';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { EMPTY_PROFILE, profileOf, type RiskContext, type Screening } from '../../../services/core/risk/context.ts';
import {
  BIAS,
  CONTRIBUTION_NAMES,
  DESCRIPTION_TEXT,
  FEATURE_GROUPS,
  FEATURES,
  featureTableDigest,
} from '../../../services/core/risk/features.ts';
import { deriveFacts, FEATURES_COUNT, featurise, TOKENS_MAX } from '../../../services/core/risk/featurise.ts';
import {
  AT_IDENTIFIER,
  type Histories,
  type History,
  IDENTIFIERS,
  NO_HISTORY,
} from '../../../services/core/risk/history.ts';
import { findIndicators, INDICATORS } from '../../../services/core/risk/indicators.ts';

const AT_MS = Date.UTC(2026, 2, 2);

const declared = (change: (declaration: Declaration) => void = () => {}): Declaration => {
  const [first] = simulateTraffic({ seed: 5, parcels: 1, startMs: AT_MS, days: 1, illicitShare: 0 });
  const declaration = structuredClone(first!.declaration);
  declaration.goodsItem = [declaration.goodsItem[0]!];
  change(declaration);
  return declaration;
};

const NOTHING: Screening = { parties: [], goods: [{ quality: 'precise', hits: [] }] };

const contextOf = (more: Partial<RiskContext> = {}): RiskContext => ({
  declaration: declared(),
  receivedAtMs: AT_MS,
  screening: { kind: 'known', value: NOTHING },
  history: { kind: 'known', value: IDENTIFIERS.map(() => NO_HISTORY) },
  sharedIdentifiers: 0,
  rates: new Map([
    ['EUR', 0.01],
    ['USD', 0.0092],
  ]),
  profile: EMPTY_PROFILE,
  ...more,
});

const featuresOf = (context: RiskContext): Readonly<Record<string, number>> => {
  const row = new Float32Array(FEATURES_COUNT);
  featurise(deriveFacts(context), row, new Int32Array(TOKENS_MAX), 0);
  return Object.fromEntries(FEATURES.map(({ name }, i) => [name, row[i]!]));
};

const historiesWith = (name: keyof typeof AT_IDENTIFIER, history: History): Histories =>
  IDENTIFIERS.map((_, i) => (i === AT_IDENTIFIER[name] ? history : NO_HISTORY));

test('the table has at least forty rows, each named once, documented, of a known group', () => {
  expect(FEATURES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  for (const { doc, unit, group } of FEATURES) {
    expect(doc).toMatch(/\.$/);
    expect(unit).not.toBe('');
    expect(FEATURE_GROUPS).toHaveProperty(group);
  }
  expect(new Set(FEATURES.map(({ group }) => group)).size).toBe(Object.keys(FEATURE_GROUPS).length);
});

test('contributions are named after the features, then the text, then the bias', () => {
  expect(CONTRIBUTION_NAMES).toEqual([...FEATURES.map(({ name }) => name), DESCRIPTION_TEXT.name, BIAS.name]);
});

test('the digest of the table hangs on nothing but the table', () => {
  const lengthOnly = (text: string): Uint8Array => Uint8Array.of(text.length & 0xff, text.length >> 8);
  expect(featureTableDigest(lengthOnly)).toBe(featureTableDigest(lengthOnly));
});

test('histories that could not be read are unknown, not zero', () => {
  const away = featuresOf(contextOf({ history: { kind: 'unavailable', cause: 'timeout' } }));
  for (const { name, group } of FEATURES)
    if (group === 'party-history' || group === 'prior-results' || group === 'splitting')
      expect(away[name], name).toBeNaN();
  expect(featuresOf(contextOf()).consignorNameNewness).toBe(1);
});

test('lists that could not be read are unknown, not clean', () => {
  const away = featuresOf(contextOf({ screening: { kind: 'unavailable', cause: 'none' } }));
  for (const name of ['opioidNamed', 'consignorListed', 'vagueGoods', 'hsMismatch']) expect(away[name], name).toBeNaN();
  expect(featuresOf(contextOf()).opioidNamed).toBe(0);
});

test('a parcel that declares next to nothing still has a row, with no infinity in it', () => {
  const bare = declared((declaration) => {
    declaration.goodsItem = [];
    declaration.consignor = undefined;
    declaration.consignee = undefined;
    declaration.totalGrossMassMg = undefined;
    declaration.totalAmountInvoiced = undefined;
    declaration.postalCharges = undefined;
    declaration.countryOfDeparture = '';
    declaration.countryOfDestination = '';
  });
  for (const [name, value] of Object.entries(
    featuresOf(contextOf({ declaration: bare, screening: { kind: 'known', value: { parties: [], goods: [] } } })),
  ))
    expect(Math.abs(value), name).not.toBe(Number.POSITIVE_INFINITY);
});

test('value and mass are held against what the heading usually has', () => {
  const profile = profileOf({ goods: { '6109': [Math.log(200), 0.5, Math.log(40), 0.5] }, routes: { 'CN>US': -1 } });
  const declaration = declared((d) => {
    d.goodsItem[0]!.harmonizedSystemCode = '610910';
    d.goodsItem[0]!.value = { amountMinor: 800, currency: 'EUR' };
    d.totalGrossMassMg = 2_000_000;
    d.countryOfDeparture = 'CN';
    d.countryOfDestination = 'US';
  });
  const features = featuresOf(contextOf({ declaration, profile }));
  expect(features.massMisfit).toBeCloseTo(Math.log(10) / 0.5, 4);
  expect(features.valueMisfit).toBeCloseTo((Math.log(4.01) - Math.log(40)) / 0.5, 4);
  expect(features.routeRarity).toBe(1);
});

test('a currency without a rate leaves the value unknown', () => {
  const declaration = declared((d) => {
    d.goodsItem[0]!.value = { amountMinor: 800, currency: 'XXX' };
  });
  expect(featuresOf(contextOf({ declaration })).value).toBeNaN();
});

test('repeated words add nothing: stuffing a description with innocent ones changes no token', () => {
  const tokensOf = (text: string): Int32Array => {
    const tokens = new Int32Array(TOKENS_MAX);
    const declaration = declared((d) => {
      d.goodsItem[0]!.descriptionOfGoods = text;
    });
    featurise(deriveFacts(contextOf({ declaration })), new Float32Array(FEATURES_COUNT), tokens, 0);
    return tokens;
  };
  const once = new Set(tokensOf('cotton shirt'));
  const boundary = new Set(tokensOf('cotton shirt cotton shirt cotton shirt'));
  // Only the trigrams across the seam are new.
  expect([...boundary].filter((token) => !once.has(token)).length).toBeLessThanOrEqual(3);
  expect(tokensOf('COTTON  shirt')).toEqual(tokensOf('cotton shirt'));
});

test('a second item is read however long the first is', () => {
  const tokens = new Int32Array(TOKENS_MAX);
  const declaration = declared((d) => {
    const [item] = d.goodsItem;
    d.goodsItem = [
      { ...item!, descriptionOfGoods: 'abcdefghij klmnopqrst uvwxyz '.repeat(12) },
      { ...item!, descriptionOfGoods: 'naloxone', harmonizedSystemCode: '' },
    ];
  });
  featurise(deriveFacts(contextOf({ declaration })), new Float32Array(FEATURES_COUNT), tokens, 0);
  const alone = new Int32Array(TOKENS_MAX);
  const second = declared((d) => {
    d.goodsItem = [{ ...d.goodsItem[0]!, descriptionOfGoods: 'naloxone', harmonizedSystemCode: '' }];
  });
  featurise(deriveFacts(contextOf({ declaration: second })), new Float32Array(FEATURES_COUNT), alone, 0);
  expect([...tokens]).toContain(alone[0]);
});

test('indicators are named once and documented', () => {
  expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(INDICATORS.length);
  for (const { doc, source } of INDICATORS) {
    expect(doc).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
});

const codesOf = (context: RiskContext): readonly string[] =>
  findIndicators(deriveFacts(context)).map(({ code }) => code);

test('an ordinary parcel of known parties fires no indicator', () => {
  expect(
    codesOf(
      contextOf({
        declaration: declared((d) => {
          d.consignee!.address!.poBox = '';
        }),
      }),
    ),
  ).toEqual([]);
});

test('a listed opioid by name fires, one beside a lawful context only resembles', () => {
  const hit = {
    kind: 'SUBSTANCE',
    entry: 'fentanyl',
    name: 'Fentanyl',
    category: 'fentanyl-related',
    surface: 'fentanyl',
  } as const;
  const named = (score: number): Screening => ({
    parties: [],
    goods: [{ quality: 'precise', hits: [{ ...hit, score }] }],
  });
  expect(codesOf(contextOf({ screening: { kind: 'known', value: named(1) } }))).toContain('opioid-named');
  expect(codesOf(contextOf({ screening: { kind: 'known', value: named(0.5) } }))).not.toContain('opioid-named');
});

test('test strips for a substance do not resemble the substance', () => {
  const hit = {
    kind: 'SUBSTANCE',
    entry: 'fentanyl',
    name: 'Fentanyl',
    category: 'fentanyl-related',
    surface: 'fentanyl',
    score: 0.5,
  } as const;
  const beside = (licit: string): RiskContext =>
    contextOf({
      screening: { kind: 'known', value: { parties: [], goods: [{ quality: 'precise', hits: [{ ...hit, licit }] }] } },
    });
  expect(codesOf(beside('test-strips'))).not.toContain('opioid-resembled');
  expect(codesOf(beside('hospital'))).toContain('opioid-resembled');
});

test('a finding at a name of the parcel fires until it has faded, and says when it was', () => {
  const found = (milli: number): History => ({
    velocity: { ...NO_HISTORY.velocity, parcelsEver: 3 },
    results: {
      inspections: 1,
      findings: 1,
      inspectedMilli: milli,
      foundMilli: [milli, 0, 0, 0, 0, 0],
      sinceFoundHours: 48,
    },
  });
  const fresh = findIndicators(
    deriveFacts(contextOf({ history: { kind: 'known', value: historiesWith('consigneeName', found(900)) } })),
  );
  expect(fresh.find(({ code }) => code === 'prior-finding-party')?.evidence[0]).toContain('2 days ago');
  expect(
    codesOf(contextOf({ history: { kind: 'known', value: historiesWith('consigneeName', found(100)) } })),
  ).not.toContain('prior-finding-party');
});

test('many names at an address fire only where few consignors send to it', () => {
  const velocity = { ...NO_HISTORY.velocity, parcelsEver: 9, parcels30d: 9, variants: 6 };
  const at = (counterparts: number): RiskContext =>
    contextOf({
      history: {
        kind: 'known',
        value: historiesWith('consigneeAddress', { ...NO_HISTORY, velocity: { ...velocity, counterparts } }),
      },
    });
  expect(codesOf(at(2))).toContain('aliases-at-address');
  expect(codesOf(at(40))).not.toContain('aliases-at-address');
});

test('nothing fires on what could not be read', () => {
  const codes = codesOf(
    contextOf({
      history: { kind: 'unavailable', cause: 'timeout' },
      screening: { kind: 'unavailable', cause: 'none' },
    }),
  );
  expect(codes.filter((code) => INDICATORS.find((row) => row.code === code)?.rests !== 'data-quality')).toEqual([]);
});
