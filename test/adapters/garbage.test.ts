import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectAllGarbage } from '../../services/adapters/garbage.ts';

test('what nothing holds is gone at once, and no script sees the collector', async () => {
  const gone = new WeakRef({});
  await turn();
  collectAllGarbage();
  expect(gone.deref()).toBeUndefined();
  expect('gc' in globalThis).toBe(false);
});
