import type { BatchHandler, EventLog } from '../core/log.ts';

/**
 * Lets a fault test kill this process at the very moment that matters, which a signal from outside never hits:
 * `HOLDPOINT_CRASH_AT=outputs-acknowledged-before-progress:3` dies the third time it gets there. Inert unless set.
 */
export const CRASH_POINTS = [
  'outputs-acknowledged-before-progress',
  'request-read-before-append',
  'delivered-before-acknowledged',
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];

/** @returns a function to be called at each crash point. @throws Error when the point's name is unknown */
export const openCrashPoints = (crashAt = process.env.HOLDPOINT_CRASH_AT): ((point: CrashPoint) => void) => {
  if (!crashAt) return () => undefined;
  const [name, count = '1'] = crashAt.split(':');
  const armed = CRASH_POINTS.find((point) => point === name);
  if (armed === undefined) throw new Error(`HOLDPOINT_CRASH_AT is '${crashAt}', but knows ${CRASH_POINTS.join(', ')}`);
  let left = Number(count);
  return (point) => {
    // SIGKILL, so that nothing is flushed, closed or drained on the way out.
    if (point === armed && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
};

/** The log with the crash point between the acknowledgement of a batch's outputs and the record of its progress. */
export const withCrashPoint = (log: EventLog, crash: (point: CrashPoint) => void): EventLog => {
  const dying =
    (handle: BatchHandler): BatchHandler =>
    async (batch, context) => {
      const { outputs, settle } = await handle(batch, context);
      return {
        outputs,
        settle: async () => {
          await settle?.();
          crash('outputs-acknowledged-before-progress');
        },
      };
    };
  return { ...log, process: (subscription, handle) => log.process(subscription, dying(handle)) };
};
