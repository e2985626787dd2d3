import {
  AcknowledgeRequest,
  CustomsServiceService,
  RecordDecisionRequest,
  RecordPresentationRequest,
  RecordResultRequest,
  SubscribeRequest,
  type SubscribeResponse,
} from '../../proto/holdpoint/v1/customs.ts';
import { isRejecting, sayDefects } from '../core/declaration/defects.ts';
import { type Decoder, decodeUntrusted } from './codec-untrusted.ts';
import {
  bytesIn,
  GrpcFailure,
  type GrpcService,
  type GrpcWatch,
  type Peer,
  serverStream,
  unary,
} from './grpc-server.ts';

export interface CustomsPort {
  subscribe(
    name: { readonly subscription: string; readonly destination: string },
    stream: {
      readonly signal: AbortSignal;
      write(delivery: {
        readonly deliveryId: string;
        readonly event: NonNullable<SubscribeResponse['event']>;
      }): Promise<void>;
    },
  ): Promise<'client-gone' | 'taken-over' | 'stopping'>;
  acknowledge(
    name: { readonly subscription: string; readonly destination: string },
    deliveryIds: readonly string[],
  ): readonly string[];
  recordDecision(request: RecordDecisionRequest, may: (country: string) => boolean): Promise<Recorded>;
  recordPresentation(request: RecordPresentationRequest, may: (country: string) => boolean): Promise<Recorded>;
  recordResult(request: RecordResultRequest, may: (country: string) => boolean): Promise<Recorded>;
}

type Recorded =
  | { readonly kind: 'recorded'; readonly note: string }
  | {
      readonly kind: 'refused';
      readonly why: 'invalid' | 'unknown' | 'forbidden';
      readonly problems: readonly string[];
    };

/** `CustomsService`: bytes in, so that what cannot be read is said as such; who may ask for what; our words in gRPC's statuses. */
export const customsService = (options: {
  readonly customs: CustomsPort;
  /** Countries a peer may speak for. */
  readonly countriesOf: (peer: Peer) => 'all' | readonly string[];
  readonly watch: GrpcWatch;
}): GrpcService => {
  const { customs, watch } = options;
  const rightOf = (peer: Peer): ((country: string) => boolean) => {
    const countries = options.countriesOf(peer);
    return (country) => countries === 'all' || countries.includes(country);
  };

  return {
    definition: bytesIn(CustomsServiceService),
    methods: {
      subscribe: serverStream<Buffer, SubscribeResponse>('Subscribe', watch, async (bytes, stream) => {
        const request = read(SubscribeRequest, 'SubscribeRequest', bytes);
        checkName(request, rightOf(stream.peer));
        const ended = await customs.subscribe(request, {
          signal: stream.signal,
          write: ({ deliveryId, event }) => stream.write({ deliveryId, event }),
        });
        switch (ended) {
          case 'client-gone':
            return;
          case 'taken-over':
            throw new GrpcFailure('ABORTED', `another stream has taken over subscription '${request.subscription}'`);
          case 'stopping':
            throw new GrpcFailure('UNAVAILABLE', 'this server is stopping; subscribe again');
          default:
            throw ended satisfies never;
        }
      }),
      acknowledge: unary('Acknowledge', watch, async (bytes: Buffer, { peer }) => {
        const request = read(AcknowledgeRequest, 'AcknowledgeRequest', bytes);
        checkName(request, rightOf(peer));
        return { unknownDeliveryIds: [...customs.acknowledge(request, request.deliveryIds)] };
      }),
      recordDecision: unary('RecordDecision', watch, async (bytes: Buffer, { peer }) => {
        const request = read(RecordDecisionRequest, 'RecordDecisionRequest', bytes);
        return answered(await customs.recordDecision(request, rightOf(peer)));
      }),
      recordPresentation: unary('RecordPresentation', watch, async (bytes: Buffer, { peer }) => {
        const request = read(RecordPresentationRequest, 'RecordPresentationRequest', bytes);
        return answered(await customs.recordPresentation(request, rightOf(peer)));
      }),
      recordResult: unary('RecordResult', watch, async (bytes: Buffer, { peer }) => {
        const request = read(RecordResultRequest, 'RecordResultRequest', bytes);
        return answered(await customs.recordResult(request, rightOf(peer)));
      }),
    },
  };
};

/** Fields of a newer client are passed over, as protobuf means it. @throws GrpcFailure naming what is wrong */
const read = <T extends object>(decoder: Decoder<T>, type: string, bytes: Uint8Array): T => {
  const { message, defects } = decodeUntrusted(decoder, type, bytes);
  if (message !== undefined && !isRejecting(defects)) return message;
  throw new GrpcFailure(
    'INVALID_ARGUMENT',
    sayDefects(defects.filter(({ severity }) => severity === 'SEVERITY_REJECT')),
  );
};

const checkName = (
  { subscription, destination }: { readonly subscription: string; readonly destination: string },
  may: (country: string) => boolean,
): void => {
  const problems = [
    ...(/^[a-z0-9][a-z0-9-]{0,62}$/u.test(subscription)
      ? []
      : [`subscription is '${subscription.slice(0, 80)}', but must be 1 to 63 lower case letters, digits or -`]),
    ...(/^[A-Z]{2}$/u.test(destination)
      ? []
      : [`destination is '${destination.slice(0, 80)}', but must be an ISO 3166-1 alpha-2 country`]),
  ];
  if (problems.length > 0) throw new GrpcFailure('INVALID_ARGUMENT', problems.join('; '));
  if (!may(destination)) {
    throw new GrpcFailure(
      'PERMISSION_DENIED',
      `destination is '${destination}', but must be a country you may speak for`,
    );
  }
};

const STATUS_OF = { invalid: 'INVALID_ARGUMENT', unknown: 'NOT_FOUND', forbidden: 'PERMISSION_DENIED' } as const;

const answered = (recorded: Recorded): { note: string } => {
  if (recorded.kind === 'recorded') return { note: recorded.note };
  throw new GrpcFailure(STATUS_OF[recorded.why], recorded.problems.join('; '));
};
