import { KEPT_MS } from '../core/stores.ts';

/** Every family of Redis keys, once: what it holds, how large a value may grow and how long it lives. */
export const REDIS_KEYS = {
  velocity: {
    prefix: 'hp:v:',
    type: 'hash',
    bytesMax: 12 * 256,
    ttlMs: KEPT_MS.velocity,
    doc: 'Velocity counts of one party key; a field per source partition, written by its owner only.',
  },
  results: {
    prefix: 'hp:q:',
    type: 'hash',
    bytesMax: 12 * 128,
    ttlMs: KEPT_MS.results,
    doc: "Customs' results for one party key; a field per source partition with the offset of the last result folded in.",
  },
  state: {
    prefix: 'hp:s:',
    type: 'string',
    bytesMax: 64 * 1024,
    ttlMs: KEPT_MS.state,
    doc: 'Latest state of one consignment: `partition:offset:` of the record that wrote it, then JSON.',
  },
  draw: {
    prefix: 'hp:p:',
    type: 'hash',
    bytesMax: 1024 * 1024,
    ttlMs: KEPT_MS.draw,
    doc: 'What was drawn from one permit: `quantity:remaining` for each consignment, and `total`, in milligrams.',
  },
  claim: {
    prefix: 'hp:c:',
    type: 'hash',
    bytesMax: 2 * 1024 * 1024,
    ttlMs: KEPT_MS.claim,
    doc: "Units taken from one budget, such as one shift's inspections: a field per consignment with the number of its unit.",
  },
  freeUnit: {
    prefix: 'hp:f:',
    type: 'zset',
    bytesMax: 256 * 1024,
    ttlMs: KEPT_MS.claim,
    doc: 'Units of one budget that were given back and are free again.',
  },
  recommendation: {
    prefix: 'hp:r:',
    type: 'string',
    bytesMax: 8 * 1024,
    ttlMs: KEPT_MS.recommendation,
    doc: 'Who a recommendation was about, as JSON: found when customs replies.',
  },
  snapshot: {
    prefix: 'hp:l:',
    type: 'string',
    bytesMax: 256 * 1024 * 1024,
    ttlMs: Number.POSITIVE_INFINITY,
    doc: 'One list in one edition, gzipped; an edition that was replaced lives one more hour for readers under way.',
  },
  lists: {
    prefix: 'hp:lists',
    type: 'hash',
    bytesMax: 64 * 1024,
    ttlMs: Number.POSITIVE_INFINITY,
    doc: 'Name and digest of every list in force; its change is announced on the channel of the same name.',
  },
  lease: {
    prefix: 'hp:b:',
    type: 'string',
    bytesMax: 32,
    ttlMs: 48 * 3_600_000,
    doc: 'Units taken from one lease, such as the turn to look back for one list change.',
  },
} as const;
