/** A customs client: writes every event to a file before it acknowledges it, and subscribes again whenever the stream breaks. */
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentials } from '@grpc/grpc-js';
import { CustomsServiceClient, type SubscribeResponse } from '../../proto/holdpoint/v1/customs.ts';

export interface CustomsOptions {
  readonly address: string;
  readonly subscription: string;
  readonly destination: string;
  /** A line `<epoch ms> <recommended|withdrawn> <id> <milliseconds since recommended>` for every delivery, repeats included. */
  readonly deliveriesFile: string;
}

export interface CustomsClient {
  stop(): Promise<void>;
  /** Deliveries written so far, repeats included. */
  delivered(): number;
}

export const followAlerts = (options: CustomsOptions): CustomsClient => {
  let isStopping = false;
  let delivered = 0;
  let cancel = (): void => undefined;

  const oneStream = (): Promise<void> =>
    new Promise((resolve) => {
      const client = new CustomsServiceClient(options.address, credentials.createInsecure(), {
        'grpc.initial_reconnect_backoff_ms': 100,
        'grpc.max_reconnect_backoff_ms': 1_000,
      });
      const { subscription, destination } = options;
      const stream = client.subscribe({ subscription, destination });
      cancel = () => stream.cancel();
      const close = (): void => {
        client.close();
        resolve();
      };
      stream.on('data', (response: SubscribeResponse) => {
        appendFileSync(options.deliveriesFile, lineOf(response));
        delivered += 1;
        client.acknowledge({ subscription, destination, deliveryIds: [response.deliveryId] }, () => undefined);
      });
      stream.on('error', close);
      stream.on('end', close);
    });

  const run = (async () => {
    while (!isStopping) {
      await oneStream();
      if (!isStopping) await sleep(100);
    }
  })();

  return {
    delivered: () => delivered,
    async stop() {
      isStopping = true;
      cancel();
      await run;
    },
  };
};

const lineOf = ({ event }: SubscribeResponse): string => {
  const nowMs = Date.now();
  if (event === undefined) throw new Error('an empty delivery');
  const at = event.$case === 'recommended' ? event.value.recommendedAt : event.value.withdrawnAt;
  const sinceMs = at === undefined ? 0 : nowMs - (at.seconds * 1_000 + at.nanos / 1_000_000);
  return `${nowMs} ${event.$case} ${event.value.recommendationId} ${Math.round(sinceMs)}\n`;
};
