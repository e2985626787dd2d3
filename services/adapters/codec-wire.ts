/**
 * Protobuf's wire format at stream speed, under the generated encoders and decoders, which accept a reader or writer of
 * ours. The library goes through BigInt for every int64 and through TextDecoder for every string; a declaration has ten
 * of the one and forty of the other.
 */
import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';

const TWO_28 = 0x1000_0000;
const TWO_32 = 0x1_0000_0000;
/** Below this many bytes a loop over characters beats the call into native code. */
const LOOP_BYTES_MAX = 16;
const WRITER_BYTES_INITIAL = 16_384;

/** Generated code turns what `int64()` gives into a number by `Number(x.toString())`; a number in, a number out. */
type Int64 = ReturnType<BinaryReader['int64']>;

export class WireReader extends BinaryReader {
  protected readonly source: Buffer;
  /** The whole message read as Latin-1 once: a string that is ASCII, as most are, is a slice of it. */
  private readonly latin1: string;
  private readonly held: { value: number; toString(): string };

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.latin1 = this.source.toString('latin1');
    this.held = { value: 0, toString: heldValue };
  }

  override int64(): Int64 {
    this.held.value = this.readInt64();
    return this.held as unknown as Int64;
  }

  override string(): string {
    const length = this.uint32();
    const start = this.pos;
    const end = start + length;
    if (end > this.len) throw new RangeError('premature EOF');
    this.pos = end;
    for (let i = start; i < end; i++) if (this.source[i]! > 0x7f) return this.utf8(start, end);
    return this.latin1.substring(start, end);
  }

  protected utf8(start: number, end: number): string {
    return this.source.toString('utf8', start, end);
  }

  /** Rounds beyond 2^53, which the generated code then refuses with an error. */
  protected readInt64(): number {
    let pos = this.pos;
    const bytes = this.source;
    let low = 0;
    let middle = 0;
    let high = 0;
    let byte = 0x80;
    for (let shift = 0; shift < 28 && byte > 0x7f; shift += 7) {
      byte = bytes[pos++]!;
      low |= (byte & 0x7f) << shift;
    }
    for (let shift = 0; shift < 28 && byte > 0x7f; shift += 7) {
      byte = bytes[pos++]!;
      middle |= (byte & 0x7f) << shift;
    }
    for (let shift = 0; shift < 14 && byte > 0x7f; shift += 7) {
      byte = bytes[pos++]!;
      high |= (byte & 0x7f) << shift;
    }
    if (byte > 0x7f || pos > this.len) throw new RangeError('invalid varint');
    this.pos = pos;
    if (high === 0) return low + middle * TWO_28;
    return ((middle >>> 4) | (high << 24)) * TWO_32 + ((low | (middle << 28)) >>> 0);
  }
}

/** One buffer for all messages of a thread; `finish` copies out what was written. */
export class WireWriter extends BinaryWriter {
  private bytesWritten = Buffer.allocUnsafeSlow(WRITER_BYTES_INITIAL);
  private at = 0;
  private forks: number[] = [];

  override finish(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.at);
    bytes.set(this.bytesWritten.subarray(0, this.at));
    this.reset();
    return bytes;
  }

  /** Forgets what an encoder left behind that threw half-way. */
  reset(): void {
    this.at = 0;
    this.forks.length = 0;
    if (this.bytesWritten.length > WRITER_BYTES_KEPT_MAX) {
      this.bytesWritten = Buffer.allocUnsafeSlow(WRITER_BYTES_INITIAL);
    }
  }

  override fork(): this {
    this.reserve(1);
    this.forks.push(this.at++);
    return this;
  }

  /** The length was given one byte; a longer message moves up to make room. */
  override join(): this {
    const start = this.forks.pop()!;
    const length = this.at - start - 1;
    if (length > 0x7f) {
      const extra = varintBytes(length) - 1;
      this.reserve(extra);
      this.bytesWritten.copyWithin(start + 1 + extra, start + 1, this.at);
    }
    this.at = start;
    this.uint32(length);
    this.at += length;
    return this;
  }

  override uint32(value: number): this {
    this.reserve(5);
    const bytes = this.bytesWritten;
    let rest = value;
    while (rest > 0x7f) {
      bytes[this.at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[this.at++] = rest;
    return this;
  }

  override int32(value: number): this {
    return value >= 0 ? this.uint32(value) : this.int64(value);
  }

  override bool(value: boolean): this {
    this.reserve(1);
    this.bytesWritten[this.at++] = value ? 1 : 0;
    return this;
  }

  override int64(value: string | number | bigint): this {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new RangeError(`int64 ${value} is no whole number within 2^53`);
    this.reserve(10);
    const bytes = this.bytesWritten;
    let low = number >>> 0;
    let high = Math.floor(number / TWO_32) >>> 0;
    while (high > 0 || low > 0x7f) {
      bytes[this.at++] = (low & 0x7f) | 0x80;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    bytes[this.at++] = low;
    return this;
  }

  override bytes(value: Uint8Array): this {
    return this.uint32(value.length).raw(value);
  }

  override raw(chunk: Uint8Array): this {
    this.reserve(chunk.length);
    this.bytesWritten.set(chunk, this.at);
    this.at += chunk.length;
    return this;
  }

  override string(value: string): this {
    const length = value.length;
    this.reserve(length * 3 + 5);
    const bytes = this.bytesWritten;
    const start = this.at;
    if (length <= LOOP_BYTES_MAX && writeAscii(bytes, start + 1, value)) {
      bytes[start] = length;
      this.at = start + 1 + length;
      return this;
    }
    const guess = varintBytes(length);
    const written = bytes.write(value, start + guess, 'utf8');
    const prefix = varintBytes(written);
    if (prefix !== guess) bytes.copyWithin(start + prefix, start + guess, start + guess + written);
    this.uint32(written);
    this.at += written;
    return this;
  }

  private reserve(size: number): void {
    if (this.at + size <= this.bytesWritten.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytesWritten.length * 2, this.at + size));
    grown.set(this.bytesWritten.subarray(0, this.at));
    this.bytesWritten = grown;
  }
}

const WRITER_BYTES_KEPT_MAX = 1 << 20;

function heldValue(this: { value: number }): string {
  return this.value as unknown as string;
}

const writeAscii = (bytes: Uint8Array, start: number, text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return false;
    bytes[start + i] = code;
  }
  return true;
};

const varintBytes = (value: number): number =>
  value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;
