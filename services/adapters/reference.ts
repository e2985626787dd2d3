/**
 * Lists and policies in force, as an image that worker threads open. Published lists replace shipped ones of the same
 * name. Built in a thread of its own, which also reads the lists, so that neither scoring nor the log waits for it.
 */
import { Worker } from 'node:worker_threads';
import type { InForceImage } from '../core/decision/assess.ts';
import type { Policy } from '../core/decision/policy.ts';
import { isoDay } from '../core/declaration/instants.ts';
import { INDICATORS } from '../core/risk/indicators.ts';
import type { ListSnapshot } from '../core/screening/entries.ts';
import { buildReference } from '../core/screening/reference.ts';
import type { ListSnapshots } from '../core/stores.ts';
import { digestLines } from './lists/canonical.ts';
import { loadHs2022 } from './lists/hs.ts';
import { loadShippedLists } from './lists/shipped.ts';
import type { Log } from './logger.ts';
import { policyFromEntry, readPolicyFile, readShippedPolicies } from './policy.ts';
import type { StoreConfig } from './stores.ts';

export interface ImageSources {
  readonly published: readonly ListSnapshot[];
  /** Exchange rates as of then, epoch milliseconds. */
  readonly atMs: number;
  /** Of a policy that wins over the shipped and published ones for its jurisdiction; one for `*` wins over all of them. */
  readonly policyPath?: string;
}

/** A second or so for 25,000 names: not on a thread that serves. @throws PolicyError */
export const buildImage = ({ published, atMs, policyPath }: ImageSources): InForceImage => {
  const snapshots = new Map(loadShippedLists().map((list) => [list.header.list, list]));
  for (const list of published) snapshots.set(list.header.list, list);
  const codes = new Set(INDICATORS.map(({ code }) => code));
  const policies = new Map(readShippedPolicies(codes));
  for (const policy of publishedPolicies(published, codes)) policies.set(policy.jurisdiction, policy);
  if (policyPath !== undefined) {
    const { policy } = readPolicyFile(policyPath, codes);
    if (policy.jurisdiction === '*') policies.clear();
    policies.set(policy.jurisdiction, policy);
  }
  return {
    reference: buildReference({
      snapshots: [...snapshots.values()],
      hsTexts: [...loadHs2022().texts].map(([code, text]) => ({ code, text })),
      day: isoDay(atMs),
      digest: digestLines,
    }),
    policies: [...policies.values()],
  };
};

const publishedPolicies = (published: readonly ListSnapshot[], codes: ReadonlySet<string>): readonly Policy[] =>
  published.flatMap((list) =>
    list.header.kind === 'POLICY'
      ? (list.entries as readonly { readonly id: string; readonly policy: unknown }[]).map(({ id, policy }) =>
          policyFromEntry(policy, `${list.header.list} ${id}`, codes),
        )
      : [],
  );

export type BuilderMessage =
  | { readonly kind: 'built'; readonly image: InForceImage; readonly millis: number }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Builds now and whenever a list changes, each time in a fresh thread that ends with its build: what reading and indexing
 * lists takes is given back. A build that fails leaves what is in force; the first one has to succeed, and `first`
 * rejects when it does not. Changes during a build become one more build.
 */
export const followReference = async (options: {
  readonly stores: StoreConfig;
  readonly lists: Pick<ListSnapshots, 'watch'>;
  readonly onImage: (image: InForceImage, millis: number) => void;
  readonly log: Log;
}): Promise<{ readonly first: Promise<void>; close(): Promise<void> }> => {
  const { log, onImage } = options;
  const first = Promise.withResolvers<void>();
  let builder: Worker | undefined;
  let isWanted = false;
  let room = 0;

  const fail = (why: string): void => {
    log('error', 'lists-not-built', { why });
    first.reject(new Error(`the lists could not be built: ${why}`));
  };
  const hear = (message: BuilderMessage): void => {
    if (message.kind === 'failed') fail(message.why);
    else {
      onImage(message.image, message.millis);
      first.resolve();
    }
  };
  const build = (): void => {
    isWanted = builder !== undefined;
    if (isWanted) return;
    builder = new Worker(new URL('./reference-worker.ts', import.meta.url), {
      workerData: options.stores,
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: HEAP_MB[room]! },
    });
    builder.on('message', hear);
    builder.on('error', (error: Error & { readonly code?: string }) => {
      const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY' && room + 1 < HEAP_MB.length;
      if (!isTooLarge) return void fail(error.message);
      room++;
      isWanted = true;
    });
    builder.on('exit', () => {
      builder = undefined;
      if (isWanted) build();
    });
  };

  const watching = await options.lists.watch(build);
  build();
  return {
    first: first.promise,
    async close() {
      await watching.stop();
      isWanted = false;
      await builder?.terminate();
    },
  };
};

/**
 * A thread with little room collects garbage often and so leaves little behind: what is not given back to the system
 * stays with the process. Lists that are too large for that are built again with more.
 */
const HEAP_MB = [192, 1_024, 4_096] as const;
