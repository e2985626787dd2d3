import { expect, test } from 'vitest';
import { openLifecycle } from '../../services/adapters/lifecycle.ts';

const open = (drainMsMax = 5_000) => openLifecycle({ log: () => undefined, drainMsMax });

test('resources close in reverse order of opening, each before the next', async () => {
  const life = open();
  const closed: string[] = [];
  life.onClose('log', () => void closed.push('log'));
  life.onClose('subscription', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    closed.push('subscription');
  });
  expect(await life.stop('test')).toBe(0);
  expect(closed).toEqual(['subscription', 'log']);
});

test('a close that fails does not keep the others open, and shows in the status', async () => {
  const life = open();
  let isLogClosed = false;
  life.onClose('log', () => {
    isLogClosed = true;
  });
  life.onClose('subscription', () => Promise.reject(new Error('broken')));
  expect(await life.stop('test')).toBe(1);
  expect(isLogClosed).toBe(true);
});

test('draining is bounded', async () => {
  const life = open(20);
  life.onClose('stuck', () => new Promise(() => undefined));
  expect(await life.stop('test')).toBe(1);
});

test('a subscription that ends by itself stops the process with an error', async () => {
  const life = open();
  life.watch('subscription', Promise.reject(new Error('gone')));
  expect(await life.stopped).toBe(1);
});

test('stopping twice drains once', async () => {
  const life = open();
  let closes = 0;
  life.onClose('log', () => void closes++);
  await Promise.all([life.stop('one'), life.stop('two')]);
  expect(closes).toBe(1);
});
