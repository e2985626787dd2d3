/** A worker's tally, told to the metrics. */
import type { Metrics } from '../adapters/metrics.ts';
import type { Tally } from './messages.ts';

export const countTally = (tally: Tally, metrics: Metrics): void => {
  metrics.observe('batchRecords', {}, tally.records);
  for (const { labels, by } of tally.assessed) metrics.count('assessed', labels, by);
  for (const { labels, by } of tally.disposed) metrics.count('disposed', labels, by);
  for (const { labels, by } of tally.recommended) metrics.count('recommended', labels, by);
  for (const { labels, by } of tally.withdrawn) metrics.count('withdrawn', labels, by);
  for (const { labels, by } of tally.degraded) metrics.count('degraded', labels, by);
  for (const { labels, by } of tally.claims) metrics.count('claims', labels, by);
  for (const { labels, by } of tally.shadow) metrics.count('shadow', labels, by);
  for (const [stage, micros] of tally.stageMicros) metrics.observe('batchStage', { stage }, micros / 1e6);
  for (const latencyMs of tally.latencyMs) metrics.observe('assessmentLatency', {}, latencyMs / 1000);
};
