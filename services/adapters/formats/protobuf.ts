/** The canonical form as bytes: one encoded `holdpoint.v1.Declaration`. */
import { decodeDeclaration } from '../codec.ts';
import type { Format } from './format.ts';

export const protobuf: Format = {
  name: 'protobuf',
  doc: 'One encoded holdpoint.v1.Declaration.',
  detect: ({ bytes }) => bytes.subarray(0, HEAD_BYTES).some(isControl),
  read: (bytes) => {
    const { message, defects } = decodeDeclaration(bytes);
    return [
      message === undefined ? { kind: 'unreadable', defects } : { kind: 'declaration', declaration: message, defects },
    ];
  },
};

const HEAD_BYTES = 64;

/** No text has these: control characters other than tab, line feed, carriage return. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
