/** A carrier's client that trusts nothing but receipts: whatever was not receipted is submitted again. */
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentials } from '@grpc/grpc-js';
import { CarrierServiceClient, type SubmitResponse } from '../../proto/holdpoint/v1/carrier.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';

export interface CarrierOptions {
  readonly address: string;
  readonly parcels: readonly Declaration[];
  readonly perSecond: number;
  /** A line `<request id> <consignment key>` for every receipt that says ACCEPTED. */
  readonly receiptsFile: string;
  readonly onProgress?: (receipted: number) => void;
}

export interface CarrierReport {
  readonly receipted: number;
  /** Requests sent again because no receipt came. */
  readonly repeated: number;
  readonly streams: number;
}

const IN_FLIGHT_MAX = 500;
const GIVE_UP_MS = 600_000;

/** Resolves when every parcel has its receipt. @throws when one is rejected or time runs out */
export const submitAll = async (options: CarrierOptions): Promise<CarrierReport> => {
  const { parcels } = options;
  const waiting = new Map<string, Declaration>(parcels.map((parcel, i) => [String(i), parcel]));
  const sentOnce = new Set<string>();
  let streams = 0;
  let repeated = 0;
  const deadline = Date.now() + GIVE_UP_MS;

  while (waiting.size > 0) {
    if (Date.now() > deadline) throw new Error(`${waiting.size} parcels were never receipted`);
    streams += 1;
    await oneStream(options, [...waiting.keys()], {
      take(id) {
        if (sentOnce.has(id)) repeated += 1;
        sentOnce.add(id);
        return waiting.get(id)!;
      },
      receipted(response) {
        for (const receipt of response.receipts) {
          if (receipt.status !== 'RECEIPT_STATUS_ACCEPTED')
            throw new Error(`request ${response.requestId}: ${JSON.stringify(receipt)}`);
          appendFileSync(options.receiptsFile, `${response.requestId} ${receipt.consignmentKey}\n`);
        }
        waiting.delete(response.requestId);
        options.onProgress?.(parcels.length - waiting.size);
      },
    });
    await sleep(100);
  }
  return { receipted: parcels.length, repeated, streams };
};

const oneStream = (
  { address, perSecond }: CarrierOptions,
  ids: readonly string[],
  book: { take(id: string): Declaration; receipted(response: SubmitResponse): void },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const client = new CarrierServiceClient(address, credentials.createInsecure(), {
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 1_000,
    });
    const stream = client.submit();
    let inFlight = 0;
    let next = 0;
    const startedAt = Date.now();
    const close = (settle: () => void): void => {
      clearInterval(pump);
      stream.cancel();
      client.close();
      settle();
    };
    const pump = setInterval(() => {
      const due = Math.min(ids.length, Math.ceil(((Date.now() - startedAt) / 1_000) * perSecond));
      while (next < due && inFlight < IN_FLIGHT_MAX) {
        const id = ids[next++]!;
        inFlight += 1;
        stream.write({ requestId: id, content: { $case: 'declaration', value: book.take(id) } });
      }
      if (next === ids.length && inFlight === 0) close(resolve);
    }, 5);
    stream.on('data', (response: SubmitResponse) => {
      inFlight -= 1;
      try {
        book.receipted(response);
      } catch (error) {
        close(() => reject(error));
      }
    });
    // A broken stream is the expected thing here: what has no receipt goes out again on the next one.
    stream.on('error', () => close(resolve));
    stream.on('end', () => close(resolve));
  });
