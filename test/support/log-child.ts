/**
 * A process that consumes and can be killed: `log-child.ts '{"open": …, "topic", "group", "output", "hang"}'`.
 * Prints `ready`, then one line for every step of every batch. `hang` names the step at which it stops for good.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventLog } from '../../services/core/log.ts';
import { openTestLog, type TestLogKind } from './logs.ts';

interface ChildJob {
  readonly open: TestLogKind;
  readonly topic: string;
  readonly group: string;
  readonly output: string;
  readonly hang: 'handle' | 'settle';
}

const job: ChildJob = JSON.parse(process.argv[2]!);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const step = async (name: ChildJob['hang']): Promise<void> => {
  say(name);
  if (name === job.hang) await sleep(3_600_000);
};

const log: EventLog = await openTestLog(job.open);
const { topic, group, output } = job;
await log.process({ topic, group, batchRecordsMax: 5, batchBytesMax: 1_000_000, from: 'beginning' }, async (batch) => {
  await step('handle');
  return {
    outputs: batch.map(({ key, value }) => ({ topic: output, key, value })),
    settle: () => step('settle'),
  };
});
say('ready');
