import { expect, test } from 'vitest';
import { benchGoods } from '../../../services/cli/bench/goods.ts';
import { benchScreening } from '../../../services/cli/bench/screening.ts';
import { MATCHER_VERSION, PARTY_THRESHOLD } from '../../../services/core/screening/parties/party.ts';

const SHARE = expect.toSatisfy((n: number) => n >= 0 && n <= 1);
const COUNT = expect.toSatisfy((n: number) => n > 0);

test('bench screening prints speed, an index on shared memory, and quality under the digests in force', async () => {
  const figures = await benchScreening({ parties: 400 });
  expect(JSON.parse(JSON.stringify(figures))).toMatchObject({
    partiesPerSecondPerCore: COUNT,
    p50Ms: COUNT,
    p99Ms: COUNT,
    rssMaxBytes: COUNT,
    stagesMicros: { read: COUNT, findAndScore: COUNT },
    passThroughRatio: SHARE,
    ordinary: { queries: 400 },
    nearMatches: { perSecondPerCore: COUNT },
    index: { names: 25_000, sharedBytes: COUNT, isShared: true },
    quality: {
      adversarialSpellings: { recall: SHARE },
      adversarialSpellingsHeldOut: { recall: SHARE },
      ownPairsHeldOut: { f1: SHARE, falsePositiveRate: SHARE },
      ownPairsUnseen: { f1: SHARE, falsePositiveRate: SHARE },
    },
    digests: { matcher: MATCHER_VERSION, threshold: PARTY_THRESHOLD, lists: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  });
}, 120_000);

test('bench goods prints speed and quality, developed on and held out apart', async () => {
  const figures = await benchGoods({ texts: 400 });
  expect(JSON.parse(JSON.stringify(figures))).toMatchObject({
    textsPerSecondPerCore: COUNT,
    p50Ms: COUNT,
    p99Ms: COUNT,
    rssMaxBytes: COUNT,
    stagesMicros: { fold: COUNT },
    passThroughRatio: SHARE,
    index: { isShared: true },
    quality: {
      grades: { developed: { accuracy: SHARE }, heldOut: { accuracy: SHARE } },
      disguises: { tunedOn: { recall: SHARE }, heldOut: { recall: SHARE } },
      written: {
        developed: { recall: SHARE },
        heldOut: { recall: SHARE, plainAlarms: SHARE },
        unseen: { recall: SHARE },
      },
      alarms: { rate: SHARE },
    },
    digests: { lists: expect.stringMatching(/^[0-9a-f]{64}$/u) },
  });
}, 120_000);
