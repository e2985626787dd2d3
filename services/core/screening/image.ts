/** Many typed arrays in one SharedArrayBuffer, with a directory: an index that worker threads open without copying it. */
type Kind = 'u8' | 'u16' | 'i32' | 'f64';
export type Section = Uint8Array | Uint16Array | Int32Array | Float64Array;

export interface GoodsImage {
  readonly version: number;
  readonly buffer: SharedArrayBuffer;
  readonly directory: readonly {
    readonly name: string;
    readonly kind: Kind;
    readonly at: number;
    readonly length: number;
  }[];
}

/** Changes whenever sections change their meaning, so that a worker never opens what it cannot read. */
export const IMAGE_VERSION = 2;

const ALIGNMENT = 8;

export const packImage = (sections: Readonly<Record<string, Section>>): GoodsImage => {
  let bytes = 0;
  const directory = Object.entries(sections).map(([name, section]) => {
    const at = bytes;
    bytes += Math.ceil(section.byteLength / ALIGNMENT) * ALIGNMENT;
    return { name, kind: kindOf(section), at, length: section.length };
  });
  const buffer = new SharedArrayBuffer(Math.max(bytes, ALIGNMENT));
  for (const { name, at } of directory) {
    const section = sections[name]!;
    new Uint8Array(buffer, at, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
  }
  return { version: IMAGE_VERSION, buffer, directory };
};

/** @throws when the image was packed by another version, or lacks the section: the caller mixes two builds. */
export const openImage = (image: GoodsImage) => {
  if (image.version !== IMAGE_VERSION)
    throw new Error(`goods index: version ${image.version}, expected ${IMAGE_VERSION}`);
  const find = (name: string, kind: Kind): { readonly at: number; readonly length: number } => {
    const section = image.directory.find((s) => s.name === name && s.kind === kind);
    if (section === undefined) throw new Error(`goods index: no section ${name}`);
    return section;
  };
  const u16 = (name: string): Uint16Array => {
    const { at, length } = find(name, 'u16');
    return new Uint16Array(image.buffer, at, length);
  };
  return {
    u8: (name: string): Uint8Array => {
      const { at, length } = find(name, 'u8');
      return new Uint8Array(image.buffer, at, length);
    },
    u16,
    i32: (name: string): Int32Array => {
      const { at, length } = find(name, 'i32');
      return new Int32Array(image.buffer, at, length);
    },
    f64: (name: string): Float64Array => {
      const { at, length } = find(name, 'f64');
      return new Float64Array(image.buffer, at, length);
    },
    json: (name: string): unknown => JSON.parse(readText(u16(name))),
  };
};
export type OpenImage = ReturnType<typeof openImage>;

/** JSON as UTF-16 units: core has no text encoder, and needs none. */
export const jsonSection = (value: unknown): Uint16Array => {
  const text = JSON.stringify(value);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
};

const CHUNK = 8192;
const readText = (units: Uint16Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, units.length))));
  return parts.join('');
};

const kindOf = (section: Section): Kind =>
  section instanceof Uint8Array
    ? 'u8'
    : section instanceof Uint16Array
      ? 'u16'
      : section instanceof Int32Array
        ? 'i32'
        : 'f64';
