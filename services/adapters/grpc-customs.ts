import type {
  AcknowledgeRequest,
  RecordDecisionRequest,
  RecordPresentationRequest,
  RecordResultRequest,
  SubscribeRequest,
} from '../../proto/holdpoint/v1/customs.ts';
import { CustomsServiceService, type SubscribeResponse } from '../../proto/holdpoint/v1/customs.ts';
import { GrpcFailure, type GrpcService, type GrpcWatch, type Peer, serverStream, unary } from './grpc-server.ts';

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
  | { readonly kind: 'recorded' }
  | {
      readonly kind: 'refused';
      readonly why: 'invalid' | 'unknown' | 'forbidden';
      readonly problems: readonly string[];
    };

/** `CustomsService`: who may ask for what, and our words in gRPC's statuses. */
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
    definition: CustomsServiceService,
    methods: {
      subscribe: serverStream<SubscribeRequest, SubscribeResponse>('Subscribe', watch, async (request, stream) => {
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
      acknowledge: unary('Acknowledge', watch, async (request: AcknowledgeRequest, { peer }) => {
        checkName(request, rightOf(peer));
        return { unknownDeliveryIds: [...customs.acknowledge(request, request.deliveryIds)] };
      }),
      recordDecision: unary('RecordDecision', watch, async (request: RecordDecisionRequest, { peer }) =>
        answered(await customs.recordDecision(request, rightOf(peer))),
      ),
      recordPresentation: unary('RecordPresentation', watch, async (request: RecordPresentationRequest, { peer }) =>
        answered(await customs.recordPresentation(request, rightOf(peer))),
      ),
      recordResult: unary('RecordResult', watch, async (request: RecordResultRequest, { peer }) =>
        answered(await customs.recordResult(request, rightOf(peer))),
      ),
    },
  };
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

const answered = (recorded: Recorded): Record<string, never> => {
  if (recorded.kind === 'recorded') return {};
  throw new GrpcFailure(STATUS_OF[recorded.why], recorded.problems.join('; '));
};
