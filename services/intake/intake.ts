/**
 * One verb for every door: what was received becomes records for the log and receipts for the sender. A receipt goes out
 * only when the log has acknowledged; a record is a declaration, a link or a rejection with all its defects.
 */
import type { Defect } from '../../proto/holdpoint/v1/assessment.ts';
import type { Receipt } from '../../proto/holdpoint/v1/carrier.ts';
import type { DeclarationEvent, Declared, Linked, Rejected } from '../../proto/holdpoint/v1/events.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { defect } from '../core/declaration/defects.ts';
import { assessmentIdOf, type Sha256 } from '../core/declaration/identity.ts';
import type { NewRecord } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';

export type Door = 'grpc' | 'topic' | 'file';

/** What came in at a door: a declaration's protobuf bytes, or a message in one of the supported formats. */
export interface Message {
  /** From the peer's identity or the topic, never from the payload. */
  readonly tenant: string;
  readonly door: Door;
  /** Empty = to be detected; `protobuf` = a canonical declaration as protobuf. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Topic, partition and offset; request id. */
  readonly reference: string;
  readonly receivedAtMs: number;
}

/** What one record of a message is. */
export type Received =
  | { readonly kind: 'declared'; readonly declared: Declared }
  | { readonly kind: 'linked'; readonly linked: Linked; readonly defects: readonly Defect[] }
  | { readonly kind: 'rejected'; readonly rejected: Rejected };

export interface IntakePorts {
  /** Never throws over what is in the bytes. */
  readonly receive: (message: Message) => readonly Received[];
  readonly encodeDeclaration: (event: DeclarationEvent) => Uint8Array;
  readonly encodeRejected: (rejected: Rejected) => Uint8Array;
  readonly logKeyOf: (consignmentKey: string) => Uint8Array;
  readonly sha256: Sha256;
  readonly metrics: Pick<Metrics, 'count'>;
}

/** Records for the log and, in the same order as the parcels in the message, receipts. */
export interface Accepted {
  readonly records: readonly NewRecord[];
  readonly receipts: readonly Receipt[];
  /** Consignment keys and revisions that will be assessed. */
  readonly pending: readonly { readonly consignmentKey: string; readonly revision: number }[];
}

export const accept = (message: Message, ports: IntakePorts): Accepted => {
  const records: NewRecord[] = [];
  const receipts: Receipt[] = [];
  const pending: { consignmentKey: string; revision: number }[] = [];
  for (const whole of ports.receive(message)) {
    const { received, record } = fitting(whole, message, ports);
    records.push(record);
    receipts.push(receiptOf(received, ports.sha256));
    if (received.kind === 'declared') pending.push(identityOf(received.declared));
    count(received, message, ports.metrics);
  }
  return { records, receipts, pending };
};

const identityOf = ({ consignmentKey, declaration }: Declared) => ({
  consignmentKey,
  revision: declaration?.revision ?? 0,
});

const recordOf = (received: Received, message: Message, ports: IntakePorts): NewRecord => {
  switch (received.kind) {
    case 'declared':
      return {
        topic: TOPICS.declarations.name,
        key: ports.logKeyOf(received.declared.consignmentKey),
        value: ports.encodeDeclaration({ event: { $case: 'declared', value: received.declared } }),
      };
    case 'linked':
      return {
        topic: TOPICS.declarations.name,
        key: ports.logKeyOf(received.linked.consignmentKey),
        value: ports.encodeDeclaration({ event: { $case: 'linked', value: received.linked } }),
      };
    case 'rejected': {
      const { rejected } = received;
      return {
        topic: TOPICS.rejections.name,
        // What cannot be identified has no order to keep; its place of origin spreads it over the partitions.
        key: ports.logKeyOf(rejected.consignmentKey === '' ? message.reference : rejected.consignmentKey),
        value: ports.encodeRejected(rejected),
      };
    }
    default:
      return received satisfies never;
  }
};

/**
 * The log takes records up to 1 MB, and one that is larger would refuse its neighbours too. The field limits keep
 * declarations below; what slips through is rejected, and of a rejection the beginning shows what it was.
 */
const fitting = (
  received: Received,
  message: Message,
  ports: IntakePorts,
): { readonly received: Received; readonly record: NewRecord } => {
  const record = recordOf(received, message, ports);
  const bytesMax = received.kind === 'rejected' ? REJECTED_BYTES_MAX : DECLARED_BYTES_MAX;
  if (record.value.byteLength <= bytesMax) return { received, record };
  const rejected = received.kind === 'rejected' ? withoutExcess(received.rejected) : tooLarge(received, message);
  return { received: { kind: 'rejected', rejected }, record: recordOf({ kind: 'rejected', rejected }, message, ports) };
};

const withoutExcess = (rejected: Rejected): Rejected => ({
  ...rejected,
  defects: rejected.defects.slice(0, DEFECTS_MAX),
  raw: rejected.raw.subarray(0, RAW_BYTES_MAX),
});

const tooLarge = (received: Exclude<Received, { kind: 'rejected' }>, message: Message): Rejected => {
  const { consignmentKey, source } = received.kind === 'declared' ? received.declared : received.linked;
  const whole = defect({
    path: '',
    value: `${message.bytes.byteLength} bytes`,
    rule: 'record-size',
    message: `Must be at most ${DECLARED_BYTES_MAX} bytes when encoded.`,
    severity: 'SEVERITY_REJECT',
  });
  const raw = message.bytes.subarray(0, RAW_BYTES_MAX);
  return { source, consignmentKey, defects: [whole], raw, rejectedAt: source?.receivedAt };
};

const REJECTED_BYTES_MAX = 900_000;
/** What is said of a declaration carries it along, with hits and reasons, in a record of its own. */
const DECLARED_BYTES_MAX = 512 * 1024;
const RAW_BYTES_MAX = 256 * 1024;
const DEFECTS_MAX = 1_000;

const receiptOf = (received: Received, sha256: Sha256): Receipt => {
  switch (received.kind) {
    case 'declared': {
      const { consignmentKey, revision } = identityOf(received.declared);
      return {
        status: 'RECEIPT_STATUS_ACCEPTED',
        consignmentKey,
        assessmentId: assessmentIdOf({ consignmentKey, revision, trigger: 'DECLARED' }, sha256),
        defects: received.declared.defects,
      };
    }
    case 'linked':
      return {
        status: 'RECEIPT_STATUS_LINKED',
        consignmentKey: received.linked.consignmentKey,
        assessmentId: '',
        defects: [...received.defects],
      };
    case 'rejected':
      return {
        status: 'RECEIPT_STATUS_REJECTED',
        consignmentKey: received.rejected.consignmentKey,
        assessmentId: '',
        defects: received.rejected.defects,
      };
    default:
      return received satisfies never;
  }
};

const count = (received: Received, { door }: Message, metrics: Pick<Metrics, 'count'>): void => {
  const { format, defects } = factsOf(received);
  metrics.count('received', { door, format });
  for (const { rule, severity } of defects)
    metrics.count('defects', { rule, severity: severity.slice(9).toLowerCase() });
  if (received.kind === 'declared') metrics.count('accepted', { door, format });
  if (received.kind === 'linked') metrics.count('linked', { door, format });
  if (received.kind === 'rejected') {
    const decisive = defects.find(({ severity }) => severity === 'SEVERITY_REJECT');
    metrics.count('rejected', { door, rule: decisive?.rule ?? 'unknown' });
  }
};

const factsOf = (received: Received): { readonly format: string; readonly defects: readonly Defect[] } => {
  switch (received.kind) {
    case 'declared':
      return { format: received.declared.source?.format ?? '', defects: received.declared.defects };
    case 'linked':
      return { format: received.linked.source?.format ?? '', defects: received.defects };
    case 'rejected':
      return { format: received.rejected.source?.format ?? '', defects: received.rejected.defects };
    default:
      return received satisfies never;
  }
};
