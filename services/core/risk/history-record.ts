/**
 * Histories as an assessment keeps them (`LookedUp.value`): varints, one byte for an identifier that was not declared or
 * never seen. Reading back gives exactly the same values, so that the assessment can be replayed.
 */

import { type Histories, type History, IDENTIFIERS, NO_HISTORY } from './history.ts';
import { FOUND_GROUPS, type Results } from './results.ts';
import type { Velocity } from './velocity.ts';

export const packHistories = (histories: Histories): Uint8Array => {
  let at = 0;
  for (const history of histories) {
    if (history === undefined) scratch[at++] = ABSENT;
    else if (history.velocity.parcelsEver === 0 && history.results.inspections === 0) scratch[at++] = UNSEEN;
    else {
      scratch[at++] = SEEN;
      at = writeHistory(history, at);
    }
  }
  return scratch.slice(0, at);
};

/** Undefined when the bytes are not histories of this layout. */
export const unpackHistories = (bytes: Uint8Array): Histories | undefined => {
  const reader = { bytes, at: 0 };
  const histories: (History | undefined)[] = [];
  for (let i = 0; i < IDENTIFIERS.length; i++) {
    const mark = bytes[reader.at++];
    if (mark === ABSENT) histories.push(undefined);
    else if (mark === UNSEEN) histories.push(NO_HISTORY);
    else if (mark === SEEN) histories.push(historyOf(Array.from({ length: NUMBERS }, () => readVarint(reader))));
    else return undefined;
  }
  return reader.at === bytes.length ? histories : undefined;
};

const ABSENT = 0;
const UNSEEN = 1;
const SEEN = 2;

const VELOCITY_NUMBERS = [
  'parcels1d',
  'parcels7d',
  'parcels30d',
  'parcelsEver',
  'knownHours',
  'sinceLastHours',
  'counterparts',
  'variants',
  'belowDeMinimis7d',
] as const satisfies readonly (keyof Velocity)[];
const VELOCITY_FLAGS = ['isFull', 'wasConsignor', 'wasConsignee'] as const satisfies readonly (keyof Velocity)[];
const RESULT_NUMBERS = [
  'inspections',
  'findings',
  'inspectedMilli',
  'sinceFoundHours',
] as const satisfies readonly (keyof Results)[];
const NUMBERS = VELOCITY_NUMBERS.length + 1 + RESULT_NUMBERS.length + FOUND_GROUPS.length;

/** In scratch from `from` on. @returns where it ends */
const writeHistory = ({ velocity, results }: History, from: number): number => {
  let at = from;
  for (const name of VELOCITY_NUMBERS) at = writeVarint(velocity[name], at);
  let flags = 0;
  for (let i = 0; i < VELOCITY_FLAGS.length; i++) if (velocity[VELOCITY_FLAGS[i]!]) flags |= 1 << i;
  at = writeVarint(flags, at);
  for (const name of RESULT_NUMBERS) at = writeVarint(results[name], at);
  for (const milli of results.foundMilli) at = writeVarint(milli, at);
  return at;
};

const historyOf = (numbers: readonly number[]): History => {
  const flags = numbers[VELOCITY_NUMBERS.length]!;
  const resultsAt = VELOCITY_NUMBERS.length + 1;
  // The tables above name every member of both types, which `fromEntries` cannot tell.
  return {
    velocity: {
      ...Object.fromEntries(VELOCITY_NUMBERS.map((name, i) => [name, numbers[i]!])),
      ...Object.fromEntries(VELOCITY_FLAGS.map((name, i) => [name, (flags & (1 << i)) !== 0])),
    } as unknown as Velocity,
    results: {
      ...Object.fromEntries(RESULT_NUMBERS.map((name, i) => [name, numbers[resultsAt + i]!])),
      foundMilli: numbers.slice(resultsAt + RESULT_NUMBERS.length),
    } as unknown as Results,
  };
};

const writeVarint = (value: number, from: number): number => {
  let at = from;
  let rest = value;
  while (rest >= 0x80) {
    scratch[at++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  scratch[at++] = rest;
  return at;
};

const VARINT_BYTES_MAX = 8;
/** Used within one call only. */
const scratch = new Uint8Array(IDENTIFIERS.length * (1 + NUMBERS * VARINT_BYTES_MAX));

const readVarint = (reader: { readonly bytes: Uint8Array; at: number }): number => {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) return value;
    value += (byte % 0x80) * scale;
    if (byte < 0x80) return value;
  }
  return value;
};
