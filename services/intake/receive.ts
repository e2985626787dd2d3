/** From what the reader of a format found to what stands in the log: who declared, under which key, with which digests. */
import type { Source } from '../../proto/holdpoint/v1/events.ts';
import { type Hashes, identify } from '../core/declaration/declared.ts';
import { consignmentKeyOf } from '../core/declaration/identity.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { Judged } from '../core/declaration/judge.ts';
import type { Message, Received } from './intake.ts';

/** One record of a message, judged, with its number from 1 and the format it was in. */
export type ReadRecord = Judged & { readonly record: number; readonly format: string };

export interface ReceivePorts {
  /** Never throws over what is in the bytes; a message without any record gives one rejection. */
  readonly read: (message: Message) => Iterable<ReadRecord>;
  readonly hashes: Hashes;
}

export const receive = (message: Message, ports: ReceivePorts): readonly Received[] => {
  const records = [...ports.read(message)];
  const isAlone = records.length === 1;
  let raw = message.bytes;
  return records.map((record) => {
    const reference = isAlone ? message.reference : `${message.reference}#${record.record}`;
    const received = receivedOf(record, { message, reference, raw, hashes: ports.hashes });
    // A message's bytes are kept once, with its first rejection; the others' references lead there.
    if (received.kind === 'rejected') raw = NO_BYTES;
    return received;
  });
};

const NO_BYTES = new Uint8Array();

const receivedOf = (
  judged: ReadRecord,
  options: {
    readonly message: Message;
    readonly reference: string;
    readonly raw: Uint8Array;
    readonly hashes: Hashes;
  },
): Received => {
  const { reference, raw, hashes } = options;
  const { tenant, door, receivedAtMs } = options.message;
  const { format } = judged;
  const source: Source = { tenant, door, format, reference, receivedAt: instantOfMs(receivedAtMs) };
  switch (judged.kind) {
    case 'declaration': {
      const { declaration, defects } = judged;
      const { consignmentKey, contentDigest, historyKeys } = identify(declaration, tenant, hashes);
      const declared = { consignmentKey, source, declaration, contentDigest, historyKeys, defects: [...defects] };
      return { kind: 'declared', declared };
    }
    case 'link': {
      const { link, defects } = judged;
      const consignmentKey = consignmentKeyOf(tenant, link.document!);
      return { kind: 'linked', linked: { consignmentKey, source, link }, defects };
    }
    case 'rejected': {
      const { document, defects } = judged;
      const consignmentKey = document === undefined ? '' : consignmentKeyOf(tenant, document);
      return {
        kind: 'rejected',
        rejected: { source, consignmentKey, defects: [...defects], raw, rejectedAt: instantOfMs(receivedAtMs) },
      };
    }
    default:
      return judged satisfies never;
  }
};
