/**
 * Keeps a parcel that is due again because of a list from being judged by the lists before it. Look-back leaves the lists
 * time to come into force everywhere; a process that is slower than that waits here, once for each edition and not for ever.
 */
import { boundedMap } from '../core/bounded.ts';
import type { LogRecord } from '../core/log.ts';
import { HEADERS } from '../core/topics.ts';

export interface Relistings {
  /** These lists are in force for every batch handed over from now on. */
  inForce(digests: readonly string[]): void;
  /** Resolves once every list that made a record of the batch due is in force, was, or has been waited for long enough. */
  settled(batch: readonly Pick<LogRecord, 'headers'>[], isStale: () => boolean): Promise<void>;
}

export const openRelistings = (options: { readonly waitMsMax: number; readonly pauseMs: number }): Relistings => {
  const known = boundedMap<string, true>(KNOWN_MAX);
  const know = (digest: string): void => known.set(digest, true);
  return {
    inForce: (digests) => digests.forEach(know),
    async settled(batch, isStale) {
      for (const { headers } of batch) {
        const digest = headers[HEADERS.relisted];
        if (digest === undefined) continue;
        for (let leftMs = options.waitMsMax; !known.has(digest) && leftMs > 0 && !isStale(); leftMs -= options.pauseMs)
          await new Promise((resolve) => setTimeout(resolve, options.pauseMs));
        // An edition that another has replaced never comes into force: it is waited for once.
        if (!isStale()) know(digest);
      }
    },
  };
};

const KNOWN_MAX = 1_000;
