import { readFileSync } from 'node:fs';
import {
  type ChannelCredentials,
  type ClientReadableStream,
  credentials,
  Metadata,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { CarrierServiceClient, type SubmitRequest, type SubmitResponse } from '../../proto/holdpoint/v1/carrier.ts';
import {
  CustomsServiceClient,
  type RecordDecisionRequest,
  type RecordDecisionResponse,
  type SubscribeRequest,
  type SubscribeResponse,
} from '../../proto/holdpoint/v1/customs.ts';
import { HoldIntakeServiceClient, type PublishRequest } from '../../proto/holdpoint/v1/hold_intake.ts';

/** Our certificate and whom we trust; undefined = plaintext. */
export interface ClientTls {
  readonly ca: Buffer | undefined;
  readonly cert: Buffer | undefined;
  readonly key: Buffer | undefined;
}

/** The service answered with a status, or did not answer. */
export class GrpcCallError extends Error {
  override readonly name = 'GrpcCallError';
  readonly code: string;
  /** Trying again may help. */
  readonly retriable: boolean;

  constructor(error: ServiceError, what: string) {
    super(`${what}: ${status[error.code]}: ${error.details || error.message}`);
    this.code = status[error.code] ?? String(error.code);
    this.retriable = RETRIABLE.has(error.code);
  }
}

const RETRIABLE: ReadonlySet<status> = new Set([
  status.UNAVAILABLE,
  status.DEADLINE_EXCEEDED,
  status.RESOURCE_EXHAUSTED,
  status.ABORTED,
]);

const CHANNEL = {
  'grpc.keepalive_time_ms': 20_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.initial_reconnect_backoff_ms': 200,
  'grpc.max_reconnect_backoff_ms': 2_000,
  'grpc.max_receive_message_length': 16 * 1024 * 1024,
  // Each client has its own connections: one destination's trouble is not another's.
  'grpc.use_local_subchannel_pool': 1,
} as const;

const credentialsOf = (tls: ClientTls | undefined): ChannelCredentials =>
  tls === undefined
    ? credentials.createInsecure()
    : credentials.createSsl(tls.ca ?? null, tls.key ?? null, tls.cert ?? null);

/** PEM files by path. @throws Error when one cannot be read */
export const clientTlsOf = (paths: { readonly ca: string; readonly cert: string; readonly key: string }): ClientTls => {
  const read = (path: string): Buffer | undefined => (path === '' ? undefined : readFileSync(path));
  return { ca: read(paths.ca), cert: read(paths.cert), key: read(paths.key) };
};

export interface HoldIntakeClient {
  /** @throws GrpcCallError unless it answers OK within the deadline */
  publish(request: PublishRequest): Promise<void>;
  close(): void;
}

/** Customs' own endpoint, as we call it. */
export const openHoldIntakeClient = (options: {
  readonly address: string;
  readonly tls: ClientTls | undefined;
  readonly deadlineMs: number;
}): HoldIntakeClient => {
  const client = new HoldIntakeServiceClient(options.address, credentialsOf(options.tls), CHANNEL);
  return {
    publish: async (request) => {
      await answered('Publish', (end) => client.publish(request, new Metadata(), within(options.deadlineMs), end));
    },
    close: () => client.close(),
  };
};

export interface CustomsClient {
  /** Deliveries as they come, until the caller stops iterating. @throws GrpcCallError when the stream ends */
  subscribe(request: SubscribeRequest, signal: AbortSignal): AsyncIterable<SubscribeResponse>;
  acknowledge(request: SubscribeRequest, deliveryIds: readonly string[]): Promise<void>;
  /** @returns what the officer should know; empty = nothing */
  recordDecision(request: RecordDecisionRequest): Promise<string>;
  close(): void;
}

/** What a customs administration's own client does. */
export const openCustomsClient = (address: string, tls: ClientTls | undefined): CustomsClient => {
  const client = new CustomsServiceClient(address, credentialsOf(tls), CHANNEL);
  return {
    subscribe: (request, signal) => iterate(client.subscribe(request), signal),
    acknowledge: async (request, deliveryIds) => {
      await answered('Acknowledge', (end) =>
        client.acknowledge({ ...request, deliveryIds: [...deliveryIds] }, new Metadata(), within(CALL_MS_MAX), end),
      );
    },
    recordDecision: async (request) => {
      const { note } = await answered<RecordDecisionResponse>('RecordDecision', (end) =>
        client.recordDecision(request, new Metadata(), within(CALL_MS_MAX), end),
      );
      return note;
    },
    close: () => client.close(),
  };
};

export interface CarrierClient {
  /** One receipt each, in order; waits while the server wants no more. @throws GrpcCallError */
  submit(requests: Iterable<SubmitRequest> | AsyncIterable<SubmitRequest>): AsyncIterable<SubmitResponse>;
  close(): void;
}

/** What a carrier's own pipeline does. */
export const openCarrierClient = (address: string, tls: ClientTls | undefined): CarrierClient => {
  const client = new CarrierServiceClient(address, credentialsOf(tls), CHANNEL);
  return {
    submit(requests) {
      const call = client.submit();
      const send = async (): Promise<void> => {
        for await (const request of requests) {
          if (!call.write(request)) await new Promise((resolve) => call.once('drain', resolve));
        }
        call.end();
      };
      send().catch((error: Error) => call.destroy(error));
      return iterate(call, new AbortController().signal);
    },
    close: () => client.close(),
  };
};

const within = (ms: number): { readonly deadline: number } => ({ deadline: Date.now() + ms });

const answered = <S>(what: string, start: (end: (error: ServiceError | null, response: S) => void) => unknown) =>
  new Promise<S>((resolve, reject) => {
    start((error, response) => (error ? reject(new GrpcCallError(error, what)) : resolve(response)));
  });

async function* iterate<T>(
  call: Pick<ClientReadableStream<T>, 'cancel'> & AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  signal.addEventListener('abort', () => call.cancel(), { once: true });
  try {
    for await (const response of call) yield response as T;
  } catch (error) {
    if (signal.aborted) return;
    throw new GrpcCallError(error as ServiceError, 'stream');
  } finally {
    call.cancel();
  }
}

const CALL_MS_MAX = 10_000;
