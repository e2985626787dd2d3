import type { Defect } from '../../proto/holdpoint/v1/assessment.ts';
import {
  type AnswerReferralResponse,
  type AssessResponse,
  CarrierServiceService,
  GetStatusRequest,
  type GetStatusResponse,
  type Receipt,
  type SubmitResponse,
} from '../../proto/holdpoint/v1/carrier.ts';
import { type Declaration, Document } from '../../proto/holdpoint/v1/declaration.ts';
import { sayDefects } from '../core/declaration/defects.ts';
import { decodeDeclaration, decodeUntrusted } from './codec.ts';
import { openAnswerRequest, openAssessRequest, openSubmitRequest } from './grpc-envelope.ts';
import {
  bytesIn,
  GrpcFailure,
  type GrpcService,
  type GrpcWatch,
  orderedStream,
  type Peer,
  unary,
} from './grpc-server.ts';

interface Message {
  readonly tenant: string;
  readonly door: 'grpc';
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly reference: string;
  readonly receivedAtMs: number;
}

export interface CarrierPort {
  submit(message: Message): Promise<readonly Receipt[]>;
  assess(message: Message, waitMs: number): Promise<AssessResponse>;
  status(tenant: string, document: Document): Promise<GetStatusResponse>;
  answer(answer: {
    readonly tenant: string;
    readonly referralId: string;
    readonly document: Document | undefined;
    readonly text: string;
    readonly declaration: Declaration | undefined;
    readonly defects: readonly Defect[];
    readonly answeredAtMs: number;
  }): Promise<AnswerReferralResponse>;
}

/** `CarrierService`: bytes in, so that whatever a carrier sends is answered and never ends its stream. */
export const carrierService = (options: {
  readonly carrier: CarrierPort;
  /** Undefined = nobody we know. */
  readonly tenantOf: (peer: Peer) => string | undefined;
  readonly watch: GrpcWatch;
  readonly submitInFlightMax: number;
  readonly assessWaitMsMax: number;
  readonly now: () => number;
}): GrpcService => {
  const { carrier, watch, now } = options;
  const tenantOf = (peer: Peer): string => {
    const tenant = options.tenantOf(peer);
    if (tenant !== undefined) return tenant;
    throw new GrpcFailure('PERMISSION_DENIED', `no tenant is configured for ${peer.identities.join(', ')}`);
  };
  const messageOf = (peer: Peer, format: string, bytes: Uint8Array): Message => {
    const receivedAtMs = now();
    return { tenant: tenantOf(peer), door: 'grpc', format, bytes, reference: `grpc/${receivedAtMs}`, receivedAtMs };
  };

  return {
    definition: bytesIn(CarrierServiceService),
    methods: {
      submit: orderedStream<Buffer, SubmitResponse>('Submit', watch, {
        inFlightMax: options.submitInFlightMax,
        handle: async (request, { peer }) => {
          const { requestId, format, bytes } = openSubmitRequest(request);
          const receipts = await carrier.submit(messageOf(peer, format, bytes));
          return { requestId, receipts: [...receipts] };
        },
      }),
      assess: unary<Buffer, AssessResponse>('Assess', watch, async (request, { peer, deadlineMs }) => {
        const { declaration, waitMs } = openAssessRequest(request);
        // The answer with the id must still reach a caller whose own deadline is nearer than ours.
        const untilDeadline = Math.max(0, deadlineMs - now() - ANSWER_MS);
        const bounded = Math.min(waitMs ?? options.assessWaitMsMax, options.assessWaitMsMax, untilDeadline);
        return carrier.assess(messageOf(peer, 'protobuf', declaration), bounded);
      }),
      getStatus: unary<Buffer, GetStatusResponse>('GetStatus', watch, async (request, { peer }) => {
        const { message, defects } = decodeUntrusted(GetStatusRequest, 'GetStatusRequest', request);
        if (message?.document === undefined) throw invalid(defects, 'document must name the parcel');
        return carrier.status(tenantOf(peer), message.document);
      }),
      answerReferral: unary<Buffer, AnswerReferralResponse>('AnswerReferral', watch, async (request, { peer }) => {
        const envelope = openAnswerRequest(request);
        if (envelope === undefined) throw invalid([], 'the request is no AnswerReferralRequest');
        const document = envelope.document && decodeUntrusted(Document, 'Document', envelope.document);
        const declaration = envelope.declaration && decodeDeclaration(envelope.declaration);
        return carrier.answer({
          tenant: tenantOf(peer),
          referralId: envelope.referralId,
          document: document?.message,
          text: envelope.text,
          declaration: declaration?.message,
          defects: [...(document?.defects ?? []), ...(declaration?.defects ?? [])],
          answeredAtMs: now(),
        });
      }),
    },
  };
};

const invalid = (defects: readonly Defect[], otherwise: string): GrpcFailure =>
  new GrpcFailure('INVALID_ARGUMENT', sayDefects(defects) || otherwise);

const ANSWER_MS = 20;
