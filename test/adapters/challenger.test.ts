import { expect, test } from 'vitest';
import { restWhenFailing } from '../../services/adapters/challenger.ts';

const watched = (run: (tookMs: (ms: number) => void) => number) => {
  let clockMs = 0;
  let runs = 0;
  const rests: string[] = [];
  const score = restWhenFailing(
    async () => {
      runs++;
      return run((ms) => {
        clockMs += ms;
      });
    },
    { nowMs: () => clockMs, onRest: (why) => rests.push(why) },
  );
  return {
    score: () => score(undefined, 16),
    rests,
    runs: () => runs,
    later: (ms: number) => {
      clockMs += ms;
    },
  };
};

test('a challenger that throws is missing, rests a minute and is tried again', async () => {
  let isBroken = true;
  const { score, rests, runs, later } = watched(() => {
    if (isBroken) throw new Error('shape mismatch');
    return 7;
  });
  expect(await score()).toEqual({ kind: 'unavailable', cause: 'shape mismatch' });
  isBroken = false;
  expect(await score()).toEqual({ kind: 'unavailable', cause: 'shape mismatch' });
  expect(runs()).toBe(1);
  later(60_000);
  expect(await score()).toEqual({ kind: 'known', value: 7 });
  expect(rests).toEqual(['shape mismatch']);
});

test('a challenger that is slow costs one batch and then rests', async () => {
  const { score, rests, runs } = watched((tookMs) => {
    tookMs(1_000);
    return 7;
  });
  expect(await score()).toEqual({ kind: 'known', value: 7 });
  for (let i = 0; i < 5; i++) expect(await score()).toMatchObject({ kind: 'unavailable' });
  expect(runs()).toBe(1);
  expect(rests).toEqual(['it took 1000 ms for 16 rows']);
});
