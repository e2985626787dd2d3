import {
  type handleBidiStreamingCall,
  type handleServerStreamingCall,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { Log } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { TlsFiles } from './tls.ts';

/** Who is calling: by certificate, or somebody on this machine where TLS is off. */
export interface Peer {
  /** Common name and DNS names of the verified certificate; empty in plaintext. */
  readonly identities: readonly string[];
  readonly isLocal: boolean;
}

/** Trouble that a caller is told of by a status; whatever else is thrown is INTERNAL, or UNAVAILABLE when retriable. */
export class GrpcFailure extends Error {
  override readonly name = 'GrpcFailure';
  readonly code: keyof typeof status;

  constructor(code: keyof typeof status, message: string) {
    super(message);
    this.code = code;
  }
}

export interface GrpcServer {
  /** host:port */
  readonly address: string;
  /** Lets calls in hand finish, for a bounded time, then cuts what is left. */
  close(): Promise<void>;
}

export interface GrpcService {
  readonly definition: ServiceDefinition;
  readonly methods: UntypedServiceImplementation;
}

/** @throws Error when the port is taken */
export const openGrpcServer = async (options: {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsFiles | undefined;
  readonly messageBytesMax: number;
  readonly services: readonly GrpcService[];
  readonly closeMsMax: number;
}): Promise<GrpcServer> => {
  const server = new Server({
    'grpc.max_receive_message_length': options.messageBytesMax,
    // A raw message may hold many parcels, each with a receipt of its own.
    'grpc.max_send_message_length': options.messageBytesMax * 4,
    'grpc.max_concurrent_streams': 1_024,
    // A peer that vanished without a word must not keep its subscription.
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 5_000,
    'grpc-node.max_session_memory': 64,
  });
  for (const { definition, methods } of options.services) server.addService(definition, methods);
  const credentials =
    options.tls === undefined
      ? ServerCredentials.createInsecure()
      : ServerCredentials.createSsl(
          options.tls.clientCa,
          [{ private_key: options.tls.key, cert_chain: options.tls.cert }],
          true,
        );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`${bracketed(options.host)}:${options.port}`, credentials, (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return {
    address: `${bracketed(options.host)}:${port}`,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          server.forceShutdown();
          resolve();
        }, options.closeMsMax);
        server.tryShutdown(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
};

/** The generated definition with requests left as they are: what a stranger sends is ours to read and to answer. */
export const bytesIn = (definition: ServiceDefinition): ServiceDefinition =>
  Object.fromEntries(
    Object.entries(definition).map(([name, method]) => [
      name,
      { ...method, requestDeserialize: (bytes: Buffer): Buffer => bytes },
    ]),
  );

export const peerOf = (call: {
  getAuthContext(): { readonly sslPeerCertificate?: { readonly subject: unknown; readonly subjectaltname?: string } };
}): Peer => {
  const certificate = call.getAuthContext().sslPeerCertificate;
  if (certificate === undefined) return { identities: [], isLocal: true };
  const { CN } = certificate.subject as { CN?: string | string[] };
  const names = (certificate.subjectaltname ?? '').split(', ').filter((name) => name.startsWith('DNS:'));
  return { identities: [...[CN ?? []].flat(), ...names.map((name) => name.slice(4))], isLocal: false };
};

/** Where calls are counted and what goes wrong inside is written down. */
export interface GrpcWatch {
  readonly metrics: Pick<Metrics, 'count' | 'observe'>;
  readonly log: Log;
  /** Raised when the process drains: streams of requests are answered so far and ended. */
  readonly stopping: AbortSignal;
}

/** A unary method from a plain function: status, figures and errors in one place. */
export const unary =
  <Q, S>(
    method: string,
    { metrics, log }: GrpcWatch,
    handle: (request: Q, call: { readonly peer: Peer; readonly deadlineMs: number }) => Promise<S>,
  ): handleUnaryCall<Q, S> =>
  (call, callback) => {
    const startedMs = performance.now();
    const end = (code: keyof typeof status): void => {
      metrics.count('grpcRequests', { method, code });
      metrics.observe('grpcSeconds', { method }, (performance.now() - startedMs) / 1000);
    };
    const deadline = call.getDeadline();
    const deadlineMs = typeof deadline === 'number' ? deadline : deadline.getTime();
    // An async wrapper, so that what throws before its first await is answered too.
    (async () => handle(call.request, { peer: peerOf(call), deadlineMs }))().then(
      (response) => {
        end('OK');
        callback(null, response);
      },
      (error: unknown) => {
        const failure = failureOf(error, method, log);
        end(failure.name);
        callback(failure);
      },
    );
  };

export interface OpenStream<S> {
  readonly peer: Peer;
  /** Raised when the client is gone or the call ended. */
  readonly signal: AbortSignal;
  /** Resolves when the client can take more. */
  write(response: S): Promise<void>;
}

/** A method that answers with a stream, for as long as `handle` runs. */
export const serverStream =
  <Q, S>(
    method: string,
    { metrics, log }: GrpcWatch,
    handle: (request: Q, stream: OpenStream<S>) => Promise<void>,
  ): handleServerStreamingCall<Q, S> =>
  (call) => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    call.on('close', () => gone.abort());
    call.on('error', () => gone.abort());
    const write = (response: S): Promise<void> => writeTo(call, response, gone.signal);
    (async () => handle(call.request, { peer: peerOf(call), signal: gone.signal, write }))().then(
      () => {
        metrics.count('grpcRequests', { method, code: gone.signal.aborted ? 'CANCELLED' : 'OK' });
        call.end();
      },
      (error: unknown) => {
        const failure = failureOf(error, method, log);
        metrics.count('grpcRequests', { method, code: failure.name });
        call.emit('error', failure);
      },
    );
  };

/**
 * A method that answers each request of a stream in its order, while several are in hand. Reading pauses at
 * `inFlightMax`, which HTTP/2 passes on to the client.
 */
export const orderedStream =
  <Q, S>(
    method: string,
    { metrics, log, stopping }: GrpcWatch,
    options: {
      readonly inFlightMax: number;
      readonly handle: (request: Q, call: { readonly peer: Peer }) => Promise<S>;
    },
  ): handleBidiStreamingCall<Q, S> =>
  (call) => {
    const peer = peerOf(call);
    const gone = new AbortController();
    let inFlight = 0;
    let isOver = false;
    let answered: Promise<void> = Promise.resolve();
    const finish = (code: keyof typeof status, failure?: Failure): void => {
      if (isOver) return;
      isOver = true;
      metrics.count('grpcRequests', { method, code });
      if (failure) call.emit('error', failure);
      else call.end();
    };
    const answer = async (response: Promise<S>): Promise<void> => {
      const ready = await response;
      if (isOver) return;
      await writeTo(call, ready, gone.signal);
      if (--inFlight < options.inFlightMax && call.isPaused()) call.resume();
    };
    call.on('data', (request: Q) => {
      if (isOver) return;
      if (++inFlight >= options.inFlightMax) call.pause();
      const response = (async () => options.handle(request, { peer }))();
      response.catch(() => undefined);
      answered = answered.then(() => answer(response));
      answered.catch((error: unknown) => {
        const failure = failureOf(error, method, log);
        finish(failure.name, failure);
      });
    });
    const drain = (): void => {
      if (isOver) return;
      call.pause();
      call.removeAllListeners('data');
      const failure = failureOf(new GrpcFailure('UNAVAILABLE', 'this server is stopping; submit again'), method, log);
      answered.then(() => finish('UNAVAILABLE', failure)).catch(() => undefined);
    };
    stopping.addEventListener('abort', drain, { once: true });
    call.on('close', () => stopping.removeEventListener('abort', drain));
    call.on('end', () => void answered.then(() => finish('OK')).catch(() => undefined));
    for (const event of ['cancelled', 'close', 'error'] as const) {
      call.on(event, () => {
        gone.abort();
        if (!isOver) metrics.count('grpcRequests', { method, code: 'CANCELLED' });
        isOver = true;
      });
    }
  };

interface Writing<S> {
  write(response: S): boolean;
  once(event: 'drain', listener: () => void): unknown;
  off(event: 'drain', listener: () => void): unknown;
}

const writeTo = async <S>(call: Writing<S>, response: S, gone: AbortSignal): Promise<void> => {
  if (gone.aborted || call.write(response)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      call.off('drain', go);
      gone.removeEventListener('abort', go);
      resolve();
    };
    call.once('drain', go);
    gone.addEventListener('abort', go, { once: true });
  });
};

interface Failure {
  readonly name: keyof typeof status;
  readonly message: string;
  readonly code: status;
  readonly details: string;
  readonly metadata: Metadata;
}

/** Texts of our own go out; those of libraries and of bugs stay in. */
const failureOf = (error: unknown, method: string, log: Log): Failure => {
  const metadata = new Metadata();
  const known = error instanceof GrpcFailure ? error : undefined;
  const isRetriable = (error as { retriable?: unknown } | null)?.retriable === true;
  const name = known?.code ?? (isRetriable ? 'UNAVAILABLE' : 'INTERNAL');
  if (known === undefined) log(isRetriable ? 'warn' : 'error', 'grpc-call-failed', { method, error });
  const details = known?.message ?? (isRetriable ? 'not possible at the moment; try again' : 'failed');
  if (name === 'UNAVAILABLE') metadata.set('grpc-retry-pushback-ms', String(RETRY_AFTER_MS));
  return { name, message: details, code: status[name], details, metadata };
};

const RETRY_AFTER_MS = 500;

const bracketed = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);
