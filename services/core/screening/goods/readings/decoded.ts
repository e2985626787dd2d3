/**
 * Character codes in the place of characters: references of HTML (`&#99;`, `&eacute;`), per cent signs of addresses (`%63`),
 * escapes of programs (`\u0063`). Faulty systems leave them, and senders hide letters so; who reads the label sees neither.
 */
import { decodeEscapes } from '../../fold/escapes.ts';
import { type Reading, rawReading, rewriteEach } from './reading.ts';

/** What is escaped may itself be escaped, once or twice over. */
const ESCAPED_MAX = 3;
const ESCAPE =
  /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|(?<open>&#\d{2,3}(?!\d))|(?<!\d)(?:%[2-9a-fA-F][0-9a-fA-F])+|[\u00c2-\u00df][\u0080-\u00bf]|\\u\{(?<braced>[0-9a-fA-F]{1,4})\}|\\u(?<unit>[0-9a-fA-F]{4})|\\x(?<byte>[0-9a-fA-F]{2})|U\+(?<point>[0-9A-Fa-f]{4})/gu;

/** `undefined` for a text without codes. */
export const decodeText = (text: string): Reading | undefined => {
  let decoded: Reading | undefined;
  for (let i = 0; i < ESCAPED_MAX; i++) {
    const next = rewriteEach(decoded ?? rawReading(text), ESCAPE, ({ 0: whole, groups }) => {
      const code = groups?.braced ?? groups?.unit ?? groups?.byte ?? groups?.point;
      const closed = groups?.open === undefined ? whole : `${whole};`;
      const written = code === undefined ? decodeEscapes(closed) : printable(Number.parseInt(code, 16));
      return written === whole ? undefined : written;
    });
    if (next === undefined) return decoded;
    decoded = next;
  }
  return decoded;
};

const printable = (code: number): string | undefined =>
  code >= 0x20 && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : undefined;
