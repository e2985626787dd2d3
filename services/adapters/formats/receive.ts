/** What intake does with bytes: read, judge, identify. One entry a record, ready for the log. */

import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declared, Linked, Rejected, Source } from '../../../proto/holdpoint/v1/events.ts';
import { type Hashes, identify } from '../../core/declaration/declared.ts';
import { consignmentKeyOf } from '../../core/declaration/identity.ts';
import { instantOfMs } from '../../core/declaration/instants.ts';
import type { Reference } from '../../core/declaration/validate.ts';
import { type JudgedRecord, readRecords } from './index.ts';

export interface ReceivedMessage {
  /** From the peer's identity or the topic, never from the payload. */
  readonly tenant: string;
  /** grpc, topic or file. */
  readonly door: string;
  /** Empty = to be detected. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly reference: string;
  readonly receivedAtMs: number;
}

export type ReceivedRecord =
  | { readonly kind: 'declared'; readonly declared: Declared; readonly logKey: Uint8Array }
  | { readonly kind: 'linked'; readonly linked: Linked; readonly defects: readonly Defect[] }
  | { readonly kind: 'rejected'; readonly rejected: Rejected };

export interface ReceiveOptions {
  readonly reference: Reference;
  readonly hashes: Hashes;
}

/** Never throws over what is in the bytes; a message of no record is one rejection. */
export const receiveWith =
  ({ reference, hashes }: ReceiveOptions) =>
  (message: ReceivedMessage): ReceivedRecord[] =>
    Array.from(readRecords({ bytes: message.bytes, format: message.format, reference }), (record) =>
      received(record, message, hashes),
    );

const received = (record: JudgedRecord, message: ReceivedMessage, hashes: Hashes): ReceivedRecord => {
  const source = sourceOf(record, message);
  switch (record.kind) {
    case 'declaration': {
      const { logKey, ...identified } = identify(record.declaration, message.tenant, hashes);
      const { declaration, defects } = record;
      return { kind: 'declared', logKey, declared: { ...identified, source, declaration, defects: [...defects] } };
    }
    case 'link': {
      const { link, defects } = record;
      const consignmentKey = consignmentKeyOf(message.tenant, link.document!);
      return { kind: 'linked', linked: { consignmentKey, source, link }, defects };
    }
    case 'rejected':
      return { kind: 'rejected', rejected: rejectedOf(record, message, source) };
    default:
      return record satisfies never;
  }
};

/** A number that breaks no rule itself says which parcel this was about; another would be no more than noise. */
const rejectedOf = (
  { document, defects }: Extract<JudgedRecord, { kind: 'rejected' }>,
  message: ReceivedMessage,
  source: Source,
): Rejected => {
  const isNamed =
    document !== undefined &&
    !defects.some(({ path, severity }) => severity === 'SEVERITY_REJECT' && path.startsWith('document'));
  return {
    source,
    consignmentKey: isNamed ? consignmentKeyOf(message.tenant, document) : '',
    defects: [...defects],
    raw: message.bytes,
    rejectedAt: instantOfMs(message.receivedAtMs),
  };
};

const sourceOf = ({ record, format }: JudgedRecord, message: ReceivedMessage): Source => ({
  tenant: message.tenant,
  door: message.door,
  format: format || message.format,
  reference: record === 1 ? message.reference : `${message.reference}#${record}`,
  receivedAt: instantOfMs(message.receivedAtMs),
});
