import { expect, test, vi } from 'vitest';
import { openCrashPoints, withCrashPoint } from '../../services/adapters/crash-point.ts';
import type { BatchHandler, EventLog } from '../../services/core/log.ts';

test('a crash point that was not armed does nothing', () => {
  expect(() => openCrashPoints('')('request-read-before-append')).not.toThrow();
});

test('a misspelt crash point is an error, not a test that proves nothing', () => {
  expect(() => openCrashPoints('request-red')).toThrow(/knows outputs-acknowledged-before-progress/u);
});

test('an armed point kills at the count that was asked for, and no other point does', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  try {
    const crash = openCrashPoints('delivered-before-acknowledged:2');
    crash('request-read-before-append');
    crash('delivered-before-acknowledged');
    expect(kill).not.toHaveBeenCalled();
    crash('delivered-before-acknowledged');
    expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGKILL');
  } finally {
    kill.mockRestore();
  }
});

test('the log’s crash point comes after the handler has settled', async () => {
  const steps: string[] = [];
  let handled: BatchHandler | undefined;
  const log = {
    process: async (_: unknown, handle: BatchHandler) => {
      handled = handle;
    },
  } as unknown as EventLog;
  await withCrashPoint(log, (point) => void steps.push(point)).process({} as never, async () => ({
    outputs: [],
    settle: async () => void steps.push('settled'),
  }));
  const { settle } = await handled!([], { partition: 0, isStale: () => false, mayRepeat: false });
  await settle!();
  expect(steps).toEqual(['settled', 'outputs-acknowledged-before-progress']);
});
