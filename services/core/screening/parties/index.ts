/**
 * The party index: every listed name in flat arrays on shared memory, so that workers open it without copying. Built off the
 * hot path from list snapshots and swapped whole by its owner.
 */
import type { ListSnapshot, PartyEntry } from '../entries.ts';
import { KEYS_MAX, writeKeys } from '../names/likeness/keys.ts';
import { FORM, KIND, type TokenTable, tokenTable } from '../names/likeness/token.ts';
import { listedForms } from '../names/reading/forms.ts';
import { type NameReading, readListedNames, type readName } from '../names/reading/name.ts';
import { commonness } from '../names/reading/part.ts';
import { composedNames } from './composed.ts';
import { factKeys } from './facts.ts';

export type PartyListSnapshot = Extract<ListSnapshot, { readonly header: { readonly kind: 'PARTY' } }>;

/** Everything an index is, ready for `postMessage`: the arrays lie on SharedArrayBuffers. */
export interface PartyIndexImage {
  readonly lists: readonly { readonly list: string; readonly edition: string; readonly digest: string }[];
  readonly tokens: TokenTable;
  /** Weight of a token in a person's name and in a firm's, and how common it is, in 1/255. */
  readonly tokenCommon: Uint8Array;
  /** Names by token. */
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  /** Tokens by key: a hash's upper bits are its bucket, a range of `keyTokens`; see `openKeys`. */
  readonly keyStart: Uint32Array;
  /** The hash's other bits above, the token below, ascending in each bucket. */
  readonly keyTokens: Uint32Array;
  /** One bit for each hash modulo its length: most lookups end here. */
  readonly keyFilter: Uint8Array;
  /** A name's units: parts, joins, compact. */
  readonly unitStart: Uint32Array;
  readonly units: Uint32Array;
  readonly unitWeight: Uint8Array;
  /** Bit 0 family, bit 1 part of the compact unit, bit 2 first given or family name, bit 3 father's name, bit 4 after the comma. */
  readonly unitFlags: Uint8Array;
  readonly nameParts: Uint8Array;
  /** Bit 0 read as a firm's, bit 1 syllabic, bit 2 weak by its publisher, bit 3 all that its text is read as, and laid out to the digit. */
  readonly nameIsFirm: Uint8Array;
  readonly nameEntry: Uint32Array;
  /** 1 for a name in another script of an entry that has a Latin one: only queries in other scripts need it. */
  readonly nameIsNative: Uint8Array;
  readonly nameTextStart: Uint32Array;
  readonly nameText: Uint16Array;
  readonly entryList: Uint16Array;
  readonly entrySchema: Uint8Array;
  /** Days as yyyymmdd; 0 and 99999999 where unbounded. */
  readonly entryFrom: Uint32Array;
  readonly entryTo: Uint32Array;
  readonly entryHeadingStart: Uint32Array;
  readonly entryHeading: Uint16Array;
  readonly entryMetaStart: Uint32Array;
  readonly entryMeta: Uint16Array;
  /** Identifiers, contacts and addresses: hash → entry, sorted by hash. */
  readonly factHashes: Uint32Array;
  readonly factEntries: Uint32Array;
}

/** What of an entry is told of every hit; JSON in `entryHeading`. */
export type EntryHeading = Pick<PartyEntry, 'id' | 'programmes'>;
/** What of an entry is read only where as much is declared; JSON in `entryMeta`. */
export type EntryMeta = Pick<PartyEntry, 'countries' | 'birthDates' | 'identifiers' | 'addresses' | 'contacts'>;

export const SCHEMAS = ['person', 'company', 'any'] as const;

export const buildPartyIndex = (snapshots: readonly PartyListSnapshot[]): PartyIndexImage => {
  const vocabulary = collect(snapshots);
  return {
    lists: snapshots.map(({ header, digest }) => ({ list: header.list, edition: header.edition, digest })),
    ...vocabulary,
  };
};

const dayNumber = (day: string | null | undefined, unbounded: number): number =>
  day == null ? unbounded : Number(day.replaceAll('-', ''));

/** A list of numbers that becomes a shared array. */
const shared = {
  u8: (values: ArrayLike<number>): Uint8Array => fill(new Uint8Array(new SharedArrayBuffer(values.length)), values),
  u16: (values: ArrayLike<number>): Uint16Array =>
    fill(new Uint16Array(new SharedArrayBuffer(values.length * 2)), values),
  u32: (values: ArrayLike<number>): Uint32Array =>
    fill(new Uint32Array(new SharedArrayBuffer(values.length * 4)), values),
};

const fill = <T extends { set(values: ArrayLike<number>): void }>(array: T, values: ArrayLike<number>): T => {
  array.set(values);
  return array;
};

const sharedText = (texts: readonly string[]): { start: Uint32Array; text: Uint16Array } => {
  const start = new Uint32Array(new SharedArrayBuffer((texts.length + 1) * 4));
  texts.forEach((t, i) => {
    start[i + 1] = start[i]! + t.length;
  });
  const text = new Uint16Array(new SharedArrayBuffer(start[texts.length]! * 2));
  texts.forEach((t, i) => {
    for (let k = 0; k < t.length; k++) text[start[i]! + k] = t.charCodeAt(k);
  });
  return { start, text };
};

const collect = (snapshots: readonly PartyListSnapshot[]): Omit<PartyIndexImage, 'lists'> => {
  const readings = snapshots.flatMap(({ entries }) =>
    entries.map((entry) =>
      [...entry.names, ...composedNames(entry)].flatMap(({ name, kind }) =>
        listedForms(name)
          .flatMap((form) => readListedNames(form, entry.schema))
          .map((reading, _, { length }) => ({
            name,
            isWeak: kind === 'weak',
            isWhole: length === 1 && reading.parts.every(({ weight }) => weightStep(weight) / 200 === weight),
            ...reading,
          })),
      ),
    ),
  );
  const partsTotal = readings.flat().reduce((sum, r) => sum + r.parts.length, 0);
  const bytesTotal = readings
    .flat()
    .reduce((sum, r) => sum + 4 * r.parts.reduce((n, p) => n + Math.max(p.text.length, p.written.length), 0), 0);
  const builder = tokenTable(partsTotal * 2 + 1, bytesTotal + 1);
  const ids = new Map<string, number>();
  const tokenCommon: number[] = [];
  let isNative = false;
  const tokenIsNative: boolean[] = [];
  const intern: Intern = (text, kind, script, form) => {
    const key = `${isNative ? 'n' : ''}${form[0]}${KIND[kind]}${script}:${text}`;
    let id = ids.get(key);
    if (id === undefined) {
      id = builder.add(text, kind, script, form);
      tokenIsNative[id] = isNative;
      tokenCommon.push(Math.round(commonness(text) * 255));
      ids.set(key, id);
    }
    return id;
  };

  const unitStart = [0];
  const units: number[] = [];
  const unitWeight: number[] = [];
  const unitFlags: number[] = [];
  const nameParts: number[] = [];
  const nameIsFirm: number[] = [];
  const nameEntry: number[] = [];
  const nameIsNative: number[] = [];
  const names: string[] = [];
  const entryList: number[] = [];
  const entrySchema: number[] = [];
  const entryFrom: number[] = [];
  const entryTo: number[] = [];
  const headings: string[] = [];
  const metas: string[] = [];
  const facts: [number, number][] = [];
  let at = 0;
  snapshots.forEach(({ entries }, list) => {
    for (const entry of entries) {
      const number = entryList.length;
      entryList.push(list);
      entrySchema.push(SCHEMAS.indexOf(entry.schema));
      entryFrom.push(dayNumber(entry.validFrom, 0));
      entryTo.push(dayNumber(entry.validTo, 99_999_999));
      const { id, countries, birthDates, identifiers, addresses, contacts, programmes } = entry;
      headings.push(JSON.stringify({ id, programmes }));
      metas.push(JSON.stringify({ countries, birthDates, identifiers, addresses, contacts }));
      for (const hash of factKeys(entry)) facts.push([hash, number]);
      const own = readings[at++]!;
      const hasLatin = own.some(isLatinName);
      own.forEach((reading) => {
        const { parts, isFirm, name } = reading;
        isNative = hasLatin && !isLatinName(reading);
        const layout = layUnits(reading, intern);
        units.push(...layout.units);
        unitStart.push(units.length);
        for (const [k, part] of parts.entries()) {
          unitWeight[unitStart[names.length]! + k] = weightStep(part.weight);
          unitFlags[unitStart[names.length]! + k] =
            (part.family ? 1 : 0) |
            (isCompact(part.kind, isFirm) ? 2 : 0) |
            (part.head ? 4 : 0) |
            (part.patronymic ? 8 : 0) |
            (part.afterComma ? 16 : 0);
        }
        for (let k = parts.length; k < layout.units.length; k++) {
          unitWeight.push(0);
          unitFlags.push(0);
        }
        nameParts.push(parts.length);
        nameIsFirm.push(
          (isFirm ? 1 : 0) | (reading.isSyllabic ? 2 : 0) | (reading.isWeak ? 4 : 0) | (reading.isWhole ? 8 : 0),
        );
        nameEntry.push(number);
        nameIsNative.push(isNative ? 1 : 0);
        names.push(name);
      });
    }
  });
  const count = builder.count;
  const { table } = builder;
  const tokens: TokenTable = {
    text: shared.u8(table.text.subarray(0, table.textStart[count])),
    textStart: shared.u32(table.textStart.subarray(0, count + 1)),
    sound: shared.u8(table.sound.subarray(0, table.soundStart[count])),
    soundStart: shared.u32(table.soundStart.subarray(0, count + 1)),
    kind: shared.u8(table.kind.subarray(0, count)),
    script: shared.u8(table.script.subarray(0, count)),
    form: shared.u8(table.form.subarray(0, count)),
    letters: shared.u32(table.letters.subarray(0, count)),
  };
  facts.sort(([a, i], [b, j]) => a - b || i - j);
  const nameTexts = sharedText(names.map((name, i) => (name === names[i - 1] ? '' : name)));
  const headingTexts = sharedText(headings);
  const metaTexts = sharedText(metas);
  return {
    tokens,
    tokenCommon: shared.u8(tokenCommon),
    ...postingsOf(tokens, unitStart, units),
    ...keysOf(tokens, tokenIsNative),
    unitStart: shared.u32(unitStart),
    units: shared.u32(units),
    unitWeight: shared.u8(unitWeight),
    unitFlags: shared.u8(unitFlags),
    nameParts: shared.u8(nameParts),
    nameIsFirm: shared.u8(nameIsFirm),
    nameEntry: shared.u32(nameEntry),
    nameIsNative: shared.u8(nameIsNative),
    nameTextStart: nameTexts.start,
    nameText: nameTexts.text,
    entryList: shared.u16(entryList),
    entrySchema: shared.u8(entrySchema),
    entryFrom: shared.u32(entryFrom),
    entryTo: shared.u32(entryTo),
    entryHeadingStart: headingTexts.start,
    entryHeading: headingTexts.text,
    entryMetaStart: metaTexts.start,
    entryMeta: metaTexts.text,
    factHashes: shared.u32(facts.map(([hash]) => hash)),
    factEntries: shared.u32(facts.map(([, entry]) => entry)),
  };
};

const weightStep = (weight: number): number => Math.round(weight * 200);

export const isLatinName = ({ parts }: Pick<ReturnType<typeof readName>, 'parts'>): boolean =>
  parts.every((p) => p.script === 'latin');

type Intern = (...token: Parameters<ReturnType<typeof tokenTable>['add']>) => number;
type Parts = ReturnType<typeof readName>['parts'];

/** A person's name runs together whole, titles apart; a firm's only where it is its own, so that trade words stay apart. */
export const isCompact = (kind: Parts[number]['kind'], isFirm: boolean): boolean =>
  isFirm
    ? kind === 'word' || kind === 'number' || kind === 'initial' || kind === 'filler'
    : kind !== 'legal' && kind !== 'title';

/** Adds a name's units through `add`, in the order scoring expects, and returns what it gave for each. */
export const layUnits = (
  { parts, isFirm }: Pick<NameReading, 'parts' | 'isFirm'>,
  add: Intern,
): { units: number[] } => {
  const units = parts.map((p) => add(p.text, p.kind, p.script, 'plain'));
  if (parts.length <= 1) return { units };
  const isWhole = parts.length === 2 && parts.every((p) => isCompact(p.kind, isFirm));
  for (let i = 0; i + 1 < parts.length; i++) {
    const a = parts[i]!;
    const b = parts[i + 1]!;
    units.push(
      add(
        isWhole || a.kind === 'legal' || b.kind === 'legal' || a.written === '' ? '' : asJoined(a) + asJoined(b),
        'word',
        a.script,
        'join',
      ),
    );
  }
  let whole = '';
  for (const afterComma of [true, false])
    for (const p of parts) if (p.afterComma === afterComma && isCompact(p.kind, isFirm)) whole += asJoined(p);
  units.push(add(whole, 'word', parts[0]!.script, 'compact'));
  return { units };
};

/** A Roman number by its figures: `III` and `VI` run together with a word are two. */
const asJoined = ({ kind, text, written }: Parts[number]): string =>
  kind === 'number' && ROMAN.test(written) ? text : written;
const ROMAN = /^[ivx]+$/;

/** A name read as its initials is nothing without them, and is found by them alone. */
const postingsOf = (
  { kind }: TokenTable,
  unitStart: readonly number[],
  units: readonly number[],
): Pick<PartyIndexImage, 'postingStart' | 'postings'> => {
  const count = kind.length;
  const start = new Uint32Array(new SharedArrayBuffer((count + 1) * 4));
  const endOf = (name: number): number =>
    kind[units[unitStart[name]!]!] === KIND.acronym ? unitStart[name]! + 1 : unitStart[name + 1]!;
  for (let name = 0; name + 1 < unitStart.length; name++)
    for (let k = unitStart[name]!; k < endOf(name); k++) start[units[k]! + 1]!++;
  for (let t = 0; t < count; t++) start[t + 1]! += start[t]!;
  const next = start.slice();
  const postings = new Uint32Array(new SharedArrayBuffer(start[count]! * 4));
  for (let name = 0; name + 1 < unitStart.length; name++) {
    for (let k = unitStart[name]!; k < endOf(name); k++) postings[next[units[k]!]!++] = name;
  }
  return { postingStart: start, postings };
};

/**
 * As many buckets as there can be tokens: what of a hash its bucket does not say then fits in one number with a token, and
 * a listed name costs four bytes for each of its keys.
 */
const keysOf = (
  tokens: TokenTable,
  isNative: readonly boolean[],
): Pick<PartyIndexImage, 'keyStart' | 'keyTokens' | 'keyFilter'> => {
  const { hashes, hashesStart } = hashesOf(tokens, isNative);
  const bits = tokenBits(isNative.length);
  const start = new Uint32Array(2 ** bits + 1);
  for (let i = 0; i < hashes.length; i++) start[(hashes[i]! >>> (32 - bits)) + 1]!++;
  for (let b = 0; b < 2 ** bits; b++) start[b + 1]! += start[b]!;
  const packed = new Uint32Array(hashes.length);
  const next = start.slice();
  for (let t = 0; t < isNative.length; t++) {
    for (let i = hashesStart[t]!; i < hashesStart[t + 1]!; i++)
      packed[next[hashes[i]! >>> (32 - bits)]!++] = (hashes[i]! << bits) | t;
  }
  const kept = sortBuckets(packed, start);
  return {
    keyStart: shared.u32(start),
    keyTokens: shared.u32(packed.subarray(0, kept)),
    keyFilter: filterOf(hashes),
  };
};

/** Of the number of a token, and so of a bucket. */
const tokenBits = (tokens: number): number => Math.max(1, 32 - Math.clz32(tokens));

/** Every token's keys, one after the other. */
const hashesOf = (
  tokens: TokenTable,
  isNative: readonly boolean[],
): { readonly hashes: Uint32Array; readonly hashesStart: Uint32Array } => {
  const hashesStart = new Uint32Array(isNative.length + 1);
  const keys = new Uint32Array(KEYS_MAX);
  let hashes = new Uint32Array(isNative.length * 16 + KEYS_MAX);
  let n = 0;
  isNative.forEach((native, t) => {
    const isEmpty = tokens.textStart[t] === tokens.textStart[t + 1];
    const m = isEmpty ? 0 : writeKeys(tokens, t, native ? 'native' : 'index', keys);
    if (n + m > hashes.length) {
      const larger = new Uint32Array(hashes.length * 1.5 + KEYS_MAX);
      larger.set(hashes);
      hashes = larger;
    }
    hashes.set(keys.subarray(0, m), n);
    n += m;
    hashesStart[t + 1] = n;
  });
  return { hashes: hashes.subarray(0, n), hashesStart };
};

/** Sorts each bucket, drops what is in it twice, closes the gaps, and returns how much is left. */
const sortBuckets = (packed: Uint32Array, start: Uint32Array): number => {
  let kept = 0;
  for (let b = 0; b + 1 < start.length; b++) {
    const bucket = packed.subarray(start[b]!, start[b + 1]!).sort();
    start[b] = kept;
    for (let i = 0; i < bucket.length; i++) if (i === 0 || bucket[i] !== bucket[i - 1]) packed[kept++] = bucket[i]!;
  }
  start[start.length - 1] = kept;
  return kept;
};

/** At least four bits for each key. */
const filterOf = (hashes: Uint32Array): Uint8Array => {
  const filter = new Uint8Array(new SharedArrayBuffer(2 ** Math.floor(Math.log2(hashes.length + 1))));
  const mask = filter.length * 8 - 1;
  for (let i = 0; i < hashes.length; i++) {
    const bit = hashes[i]! & mask;
    filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  return filter;
};

/** The tokens that have a key, as a range of places. */
export interface Keys {
  /** -1 when no token has it. */
  startOf(hash: number): number;
  endOf(hash: number, start: number): number;
  tokenAt(place: number): number;
}

export const openKeys = ({ keyStart, keyTokens, keyFilter, tokens }: PartyIndexImage): Keys => {
  const bits = tokenBits(tokens.kind.length);
  const filterMask = keyFilter.length * 8 - 1;
  return {
    startOf(hash) {
      const bit = hash & filterMask;
      if (((keyFilter[bit >>> 3]! >> (bit & 7)) & 1) === 0) return -1;
      const bucket = hash >>> (32 - bits);
      const first = (hash << bits) >>> 0;
      const end = keyStart[bucket + 1]!;
      let low = keyStart[bucket]!;
      for (let high = end; low < high; ) {
        const middle = (low + high) >>> 1;
        if (keyTokens[middle]! < first) low = middle + 1;
        else high = middle;
      }
      return low < end && keyTokens[low]! >>> bits === first >>> bits ? low : -1;
    },
    endOf(hash, start) {
      const bucketEnd = keyStart[(hash >>> (32 - bits)) + 1]!;
      const remainder = keyTokens[start]! >>> bits;
      let end = start + 1;
      while (end < bucketEnd && keyTokens[end]! >>> bits === remainder) end++;
      return end;
    },
    tokenAt: (place) => keyTokens[place]! & (2 ** bits - 1),
  };
};

const decode = (text: Uint16Array, start: Uint32Array, i: number): string =>
  textBetween(text, start[i]!, start[i + 1]!);

/** `apply` takes the units as they lie; a spread takes them one by one from an iterator, in eight times the time. */
const textBetween = (text: Uint16Array, from: number, to: number): string =>
  Reflect.apply(String.fromCharCode, undefined, text.subarray(from, to));

/** A text that is read as several names is kept once, with the first. */
export const listedName = (image: PartyIndexImage, name: number): string => {
  const { nameTextStart } = image;
  let first = name;
  while (first > 0 && nameTextStart[first] === nameTextStart[first + 1]) first--;
  return decode(image.nameText, nameTextStart, first);
};

export const entryHeading = (image: PartyIndexImage, entry: number): EntryHeading =>
  JSON.parse(decode(image.entryHeading, image.entryHeadingStart, entry)) as EntryHeading;

export const entryMeta = (image: PartyIndexImage, entry: number): EntryMeta => {
  const end = image.entryMetaStart[entry + 1]!;
  let text = '';
  for (let i = image.entryMetaStart[entry]!; i < end; i += 4096)
    text += textBetween(image.entryMeta, i, Math.min(i + 4096, end));
  return JSON.parse(text) as EntryMeta;
};

export const isPlain = (tokens: TokenTable, token: number): boolean => tokens.form[token] === FORM.plain;
