/**
 * An image of lists and policies on its way between processes: its shared memory and everything else apart, so that the
 * receiver can lay each piece of the former where it belongs as it comes, and never holds the image twice.
 */
import type { InForceImage } from '../core/decision/assess.ts';

export interface ImageParts {
  /** Fit for structured cloning: the image with `BufferPlace` and `ViewPlace` where its shared memory was. */
  readonly skeleton: unknown;
  readonly buffers: readonly SharedArrayBuffer[];
}

export const takeApart = (image: InForceImage): ImageParts => {
  const buffers: SharedArrayBuffer[] = [];
  const placeOf = (buffer: SharedArrayBuffer): number => {
    const known = buffers.indexOf(buffer);
    return known < 0 ? buffers.push(buffer) - 1 : known;
  };
  const skeleton = replaceIndexes(image, (value) => {
    if (value instanceof SharedArrayBuffer) return { sharedBuffer: placeOf(value) } satisfies BufferPlace;
    if (!ArrayBuffer.isView(value)) return undefined;
    const { buffer, byteOffset, length } = value as Uint8Array<SharedArrayBuffer>;
    return { view: value.constructor.name, sharedBuffer: placeOf(buffer), byteOffset, length };
  });
  return { skeleton, buffers };
};

export const putTogether = ({ skeleton, buffers }: ImageParts): InForceImage =>
  replaceIndexes(skeleton as InForceImage, (value) => {
    const { view, sharedBuffer, byteOffset, length } = value as Partial<ViewPlace>;
    if (sharedBuffer === undefined) return undefined;
    const buffer = buffers[sharedBuffer]! as unknown as ArrayBuffer;
    return view === undefined ? buffer : new VIEWS[view](buffer, byteOffset, length);
  }) as InForceImage;

interface BufferPlace {
  readonly sharedBuffer: number;
}

interface ViewPlace extends BufferPlace {
  readonly view: keyof typeof VIEWS;
  readonly byteOffset: number;
  /** In elements. */
  readonly length: number;
}

/** The kinds of arrays that indexes lie in. */
const VIEWS = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array };

/** Only the two indexes lie on shared memory; what else an image holds is small, and its words are not ours. */
const replaceIndexes = (image: InForceImage, replace: (value: object) => unknown): unknown => ({
  ...image,
  reference: {
    ...image.reference,
    party: replaceIn(image.reference.party, replace),
    goods: replaceIn(image.reference.goods, replace),
  },
});

const replaceIn = (value: unknown, replace: (value: object) => unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, replace));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, replaceIn(item, replace)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceIn(item, replace)]));
};
