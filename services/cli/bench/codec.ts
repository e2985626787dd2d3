/** The codec on one core: a declaration's event decoded and encoded, and the assessment of it encoded and decoded. */

import type { DeclarationEvent } from '../../../proto/holdpoint/v1/events.ts';
import { CODECS } from '../../adapters/codec.ts';
import { openHashes } from '../../adapters/hashes.ts';
import { identify } from '../../core/declaration/declared.ts';
import { instantOfMs } from '../../core/declaration/instants.ts';
import { type MixParcel, machine, mixImage, mixParcels, percentile, round, rssMaxBytes } from './mix.ts';

export const benchCodec = async ({ parcels }: { readonly parcels: number }): Promise<object> => {
  const image = mixImage();
  const events = mixParcels(image, parcels).map(eventOf);
  const bytes = events.map((event) => CODECS.declarationEvent.encode(event));
  const decode = (): void => {
    for (const value of bytes) CODECS.declarationEvent.decode(value);
  };
  const encode = (): void => {
    for (const event of events) CODECS.declarationEvent.encode(event);
  };
  const copy = (): void => {
    for (const value of bytes) value.slice();
  };
  const cold = { decode: microsOf(decode, parcels), encode: microsOf(encode, parcels) };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    decode: microsOf(decode, parcels),
    encode: microsOf(encode, parcels),
    copy: microsOf(copy, parcels),
  }));
  const median = (stage: 'decode' | 'encode' | 'copy'): number =>
    percentile(
      rounds.map((r) => r[stage]).sort((a, b) => a - b),
      0.5,
    );
  const sum = median('decode') + median('encode');
  return {
    bench: 'codec',
    parcels,
    bytesPerEvent: Math.round(bytes.reduce((total, value) => total + value.byteLength, 0) / parcels),
    parcelsPerSecondPerCore: Math.round(1e6 / sum),
    stagesMicros: { decode: round(median('decode')), encode: round(median('encode')) },
    cold: { stagesMicros: { decode: round(cold.decode), encode: round(cold.encode) } },
    passThroughRatio: round(median('copy') / sum, 4),
    rssMaxBytes: rssMaxBytes(),
    digests: { lists: image.reference.versions.digest },
    machine: machine(),
  };
};

const HASHES = openHashes({ secret: 'for speed figures', keyId: 'bench' });

const eventOf = ({ declaration, receivedAtMs }: MixParcel): DeclarationEvent => {
  const { logKey: _, ...identified } = identify(declaration, 'bench', HASHES);
  const source = {
    tenant: 'bench',
    door: 'grpc',
    format: 'protobuf',
    reference: '',
    receivedAt: instantOfMs(receivedAtMs),
  };
  return { event: { $case: 'declared', value: { ...identified, source, declaration, defects: [] } } };
};

/** CPU time, so that a busy machine does not change the figure much. */
const microsOf = (work: () => void, parcels: number): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / parcels;
};

const ROUNDS = 9;
