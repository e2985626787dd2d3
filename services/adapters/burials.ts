import type { BatchHandler, EventLog } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';
import type { Metrics } from './metrics.ts';

/** The log, with every dead letter counted under the topic it was buried from, whichever role buries. */
export const countingBurials = (log: EventLog, metrics: Pick<Metrics, 'count'>): EventLog => {
  const counting =
    (topic: string, handle: BatchHandler): BatchHandler =>
    async (batch, context) => {
      const result = await handle(batch, context);
      const buried = result.outputs.filter((output) => output.topic === TOPICS.deadLetters.name).length;
      if (buried > 0) metrics.count('deadLetters', { topic }, buried);
      return result;
    };
  return {
    ...log,
    process: (subscription, handle) => log.process(subscription, counting(subscription.topic, handle)),
  };
};
