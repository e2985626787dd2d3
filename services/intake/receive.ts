/** From what the reader of a format found to what stands in the log: who declared, under which key, with which digests. */
import type { Source } from '../../proto/holdpoint/v1/events.ts';
import { type Hashes, identify } from '../core/declaration/declared.ts';
import { consignmentKeyOf } from '../core/declaration/identity.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { Judged } from '../core/declaration/judge.ts';
import type { Message, Received } from './intake.ts';

/** One record of a message, judged. */
export interface ReadRecord {
  readonly judged: Judged;
  /** The format it was in. */
  readonly format: string;
  /** Its own bytes, as far as they can be told apart from its neighbours'. */
  readonly raw: Uint8Array;
}

export interface ReceivePorts {
  /** Never throws over what is in the bytes; a message without any record gives one rejection. */
  readonly read: (message: Message) => Iterable<ReadRecord>;
  readonly hashes: Hashes;
}

export const receive = (message: Message, ports: ReceivePorts): readonly Received[] =>
  Array.from(ports.read(message), (record) => receivedOf(record, message, ports.hashes));

const receivedOf = ({ judged, format, raw }: ReadRecord, message: Message, hashes: Hashes): Received => {
  const { tenant, door, reference, receivedAtMs } = message;
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
