/** Words in flat tables, as a declared name and an index hold them. */
import { SCRIPTS, type Script } from '../../fold/fold.ts';
import { PART_KINDS, type PartKind } from '../reading/part.ts';
import { writeSound } from './sound.ts';

/** `plain` one word; `join` two neighbours written as one; `compact` a whole name without spaces. */
export const TOKEN_FORMS = ['plain', 'join', 'compact'] as const;
export type TokenForm = (typeof TOKEN_FORMS)[number];
export const FORM = { plain: 0, join: 1, compact: 2 } as const;
export const KIND = Object.fromEntries(PART_KINDS.map((kind, i) => [kind, i])) as Readonly<Record<PartKind, number>>;
export const LATIN = 0;
export const HAN = SCRIPTS.indexOf('han');

/** The bit of `letters` for digits. */
export const HAS_DIGITS = 1 << 26;

/** Longest token kept; what is longer is cut. */
export const TOKEN_LENGTH_MAX = 60;

export interface TokenTable {
  readonly text: Uint8Array;
  /** Start of each token's text; one more than there are tokens. */
  readonly textStart: Uint32Array;
  readonly sound: Uint8Array;
  readonly soundStart: Uint32Array;
  readonly kind: Uint8Array;
  readonly script: Uint8Array;
  readonly form: Uint8Array;
  /** One bit for each letter that occurs, and one for digits. */
  readonly letters: Uint32Array;
  /** The texts again, as strings, where a table is small enough to have them. */
  readonly strings?: string[];
}

export interface TokenTableBuilder {
  readonly table: TokenTable;
  count: number;
  clear(): void;
  add(text: string, kind: PartKind, script: Script, form: TokenForm): number;
}

/** Room for `tokensMax` tokens; for queries, reused between them. */
export const tokenTable = (tokensMax: number, bytesMax = tokensMax * TOKEN_LENGTH_MAX * 2): TokenTableBuilder => {
  const table: TokenTable = {
    text: new Uint8Array(bytesMax),
    textStart: new Uint32Array(tokensMax + 1),
    sound: new Uint8Array(bytesMax),
    soundStart: new Uint32Array(tokensMax + 1),
    kind: new Uint8Array(tokensMax),
    script: new Uint8Array(tokensMax),
    form: new Uint8Array(tokensMax),
    letters: new Uint32Array(tokensMax),
    strings: [],
  };
  const builder: TokenTableBuilder = {
    table,
    count: 0,
    clear: () => {
      builder.count = 0;
    },
    add: (text, kind, script, form) => {
      const id = builder.count++;
      table.strings![id] = text;
      const length = Math.min(text.length, TOKEN_LENGTH_MAX);
      const start = table.textStart[id]!;
      let letters = 0;
      for (let i = 0; i < length; i++) {
        const c = text.charCodeAt(i);
        table.text[start + i] = c;
        letters |= c >= 97 ? 1 << (c - 97) : HAS_DIGITS;
      }
      table.letters[id] = letters >>> 0;
      table.textStart[id + 1] = start + length;
      const soundStart = table.soundStart[id]!;
      const sounds =
        kind === 'legal' || kind === 'number' || kind === 'acronym' || kind === 'blend'
          ? 0
          : writeSound(text.length > length ? text.slice(0, length) : text, table.sound, soundStart);
      table.soundStart[id + 1] = soundStart + sounds;
      table.kind[id] = KIND[kind];
      table.script[id] = SCRIPTS.indexOf(script);
      table.form[id] = FORM[form];
      return id;
    },
  };
  return builder;
};

export const tokenText = (table: TokenTable, id: number): string => {
  if (table.strings !== undefined) return table.strings[id]!;
  let out = '';
  for (let i = table.textStart[id]!; i < table.textStart[id + 1]!; i++) out += String.fromCharCode(table.text[i]!);
  return out;
};
