import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRelistings } from '../../services/scoring/relisted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const due = (digest: string) => [{ headers: { relisted: digest } }];

const startSettling = (
  { settled }: ReturnType<typeof openRelistings>,
  digest: string,
  isStale = () => false,
): { isSettled: boolean } => {
  const seen = { isSettled: false };
  void settled(due(digest), isStale).then(() => {
    seen.isSettled = true;
  });
  return seen;
};

test('a parcel that a list made due waits until that list is in force', async () => {
  const relistings = openRelistings({ waitMsMax: 1_000, pauseMs: 100 });
  const seen = startSettling(relistings, 'new');
  relistings.inForce(['old']);
  await vi.advanceTimersByTimeAsync(500);
  expect(seen.isSettled).toBe(false);
  relistings.inForce(['old', 'new']);
  await vi.advanceTimersByTimeAsync(100);
  expect(seen.isSettled).toBe(true);
});

test('an edition that never comes into force is waited for once, and no longer than allowed', async () => {
  const relistings = openRelistings({ waitMsMax: 1_000, pauseMs: 100 });
  const first = startSettling(relistings, 'replaced');
  await vi.advanceTimersByTimeAsync(900);
  expect(first.isSettled).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(first.isSettled).toBe(true);
  const second = startSettling(relistings, 'replaced');
  await vi.advanceTimersByTimeAsync(0);
  expect(second.isSettled).toBe(true);
});

test('stopping does not wait', async () => {
  const relistings = openRelistings({ waitMsMax: 1_000, pauseMs: 100 });
  const seen = startSettling(relistings, 'new', () => true);
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.isSettled).toBe(true);
});

test('other records wait for nothing', async () => {
  const { settled } = openRelistings({ waitMsMax: 1_000, pauseMs: 100 });
  await settled([{ headers: {} }], () => false);
});
