/**
 * Takes a carrier's request apart without reading the declaration in it: that is the codec's, defect by defect, so that
 * one bad declaration is a rejection in its receipt and not the end of the stream.
 */
import { WireReader } from './codec-wire.ts';

export interface SubmitEnvelope {
  readonly requestId: string;
  /** `protobuf` = the bytes of a declaration; else a raw message's declared format, empty = to be detected. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** What cannot be taken apart is handed on whole, for the codec to say what is wrong with it. */
export const openSubmitRequest = (bytes: Uint8Array): SubmitEnvelope => {
  const fields = fieldsOf(bytes);
  if (fields === undefined) return { requestId: '', format: 'protobuf', bytes };
  const raw = fields.get(3);
  if (raw === undefined) return { requestId: textOf(fields.get(1)), format: 'protobuf', bytes: fields.get(2) ?? EMPTY };
  const inner = fieldsOf(raw);
  return { requestId: textOf(fields.get(1)), format: textOf(inner?.get(1)), bytes: inner?.get(2) ?? EMPTY };
};

export interface AssessEnvelope {
  readonly declaration: Uint8Array;
  /** Undefined = as long as the server allows. */
  readonly waitMs: number | undefined;
}

export const openAssessRequest = (bytes: Uint8Array): AssessEnvelope => {
  const fields = fieldsOf(bytes);
  if (fields === undefined) return { declaration: bytes, waitMs: undefined };
  return { declaration: fields.get(1) ?? EMPTY, waitMs: durationMs(fields.get(2)) };
};

export interface AnswerEnvelope {
  readonly referralId: string;
  readonly document: Uint8Array | undefined;
  readonly text: string;
  readonly declaration: Uint8Array | undefined;
}

/** Undefined when the bytes are no such request. */
export const openAnswerRequest = (bytes: Uint8Array): AnswerEnvelope | undefined => {
  const fields = fieldsOf(bytes);
  return (
    fields && {
      referralId: textOf(fields.get(1)),
      document: fields.get(2),
      text: textOf(fields.get(3)),
      declaration: fields.get(4),
    }
  );
};

/** Length-delimited fields by number, the last of each; undefined when this is no protobuf message. */
const fieldsOf = (bytes: Uint8Array): ReadonlyMap<number, Uint8Array> | undefined => {
  const reader = new WireReader(bytes);
  const fields = new Map<number, Uint8Array>();
  try {
    while (reader.pos < reader.len) {
      const [field, wireType] = reader.tag();
      if (wireType === LENGTH_DELIMITED) fields.set(field, reader.bytes());
      else reader.skip(wireType, field);
    }
    return reader.pos === reader.len ? fields : undefined;
  } catch {
    return undefined;
  }
};

const durationMs = (bytes: Uint8Array | undefined): number | undefined => {
  if (bytes === undefined) return undefined;
  const reader = new WireReader(bytes);
  let ms = 0;
  try {
    while (reader.pos < reader.len) {
      const [field, wireType] = reader.tag();
      if (field === 1 && wireType === 0) ms += Number(reader.int64().toString()) * 1000;
      else if (field === 2 && wireType === 0) ms += reader.int32() / 1e6;
      else reader.skip(wireType, field);
    }
  } catch {
    return undefined;
  }
  return Math.max(0, ms);
};

const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : UTF8.decode(bytes));

const UTF8 = new TextDecoder('utf-8');
const EMPTY = new Uint8Array();
const LENGTH_DELIMITED = 2;
