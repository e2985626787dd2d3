/**
 * Messages as bytes and as JSON, in one place: the events of the topics, the declarations that strangers send, and the
 * proto3 JSON that people see. Nothing else imports the generated encoders.
 */
import { Declaration, MasterLink } from '../../proto/holdpoint/v1/declaration.ts';
import {
  AssessmentEvent,
  DeadLetter,
  DeclarationEvent,
  Declared,
  OutcomeEvent,
  RecommendationEvent,
  Rejected,
} from '../../proto/holdpoint/v1/events.ts';
import { decodeUntrusted, type Read } from './codec-untrusted.ts';
import { WireReader, WireWriter } from './codec-wire.ts';

export { blank, enumName, enumValue, fromJson, toJson } from './codec-json.ts';
export { decodeUntrusted, type Read } from './codec-untrusted.ts';

/** Bytes that no code here can read: the record belongs among the dead letters. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
  readonly retriable = false;
}

export interface Codec<T> {
  /** The bytes are the caller's own. @throws RangeError when a number is no whole number within 2^53 */
  encode(message: T): Uint8Array<ArrayBuffer>;
  /** @throws CodecError */
  decode(bytes: Uint8Array): T;
}

interface Generated<T> {
  encode(message: T, writer: WireWriter): WireWriter | unknown;
  decode(reader: WireReader, length?: number): T;
}

const writer = new WireWriter();

const codec = <T>(name: string, generated: Generated<T>): Codec<T> => ({
  encode(message) {
    try {
      generated.encode(message, writer);
      return writer.finish();
    } finally {
      writer.reset();
    }
  },
  decode(bytes) {
    try {
      const reader = new WireReader(bytes);
      const message = generated.decode(reader);
      if (reader.pos === bytes.byteLength) return message;
    } catch (error) {
      throw new CodecError(`not a ${name}: ${(error as Error).message}`, { cause: error });
    }
    throw new CodecError(`not a ${name}: it ends before its bytes do`);
  },
});

/** One codec for each message that stands in the log or in a store. */
export const CODECS = {
  declarationEvent: codec<DeclarationEvent>('DeclarationEvent', DeclarationEvent),
  assessmentEvent: codec<AssessmentEvent>('AssessmentEvent', AssessmentEvent),
  recommendationEvent: codec<RecommendationEvent>('RecommendationEvent', RecommendationEvent),
  outcomeEvent: codec<OutcomeEvent>('OutcomeEvent', OutcomeEvent),
  rejected: codec<Rejected>('Rejected', Rejected),
  deadLetter: codec<DeadLetter>('DeadLetter', DeadLetter),
  declared: codec<Declared>('Declared', Declared),
  declaration: codec<Declaration>('Declaration', Declaration),
  masterLink: codec<MasterLink>('MasterLink', MasterLink),
} as const;

/** A declaration as a stranger's bytes: every defect instead of an error. */
export const decodeDeclaration = (bytes: Uint8Array): Read<Declaration> =>
  decodeUntrusted(Declaration, 'Declaration', bytes);
