import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, attribute, childrenOf, parseXml, textAt } from '../../../services/adapters/formats/xml.ts';

const rootOf = (text: string | Uint8Array) => {
  const xml = parseXml(Buffer.from(text));
  if (xml.kind !== 'xml') throw new Error(JSON.stringify(xml.defects));
  return xml.node;
};

test('prefixes are not looked at, repeated elements are lists, attributes stand apart', () => {
  const root = rootOf('<x:R xmlns:x="u"><x:A u="1>2">a</x:A><y:A>b</y:A><B/></x:R>');
  expect(childrenOf(root, 'A')).toHaveLength(2);
  expect([textAt(root, 'A'), attribute(at(root, 'A'), 'u'), textAt(root, 'B'), textAt(root, 'C/D')]).toEqual([
    'a',
    '1>2',
    '',
    '',
  ]);
});

test('predefined and numeric references are resolved once, literal text not at all', () => {
  const root = rootOf('<R><A>Salt &amp; Co &#x26;lt; &#233;</A><B><![CDATA[a &amp; <b>]]></B><C>x</C></R>');
  expect([textAt(root, 'A'), textAt(root, 'B')]).toEqual(['Salt & Co &lt; é', 'a &amp; <b>']);
});

test('numbers stay the text that was sent', () => {
  expect(textAt(rootOf('<R><A>00123.10</A></R>'), 'A')).toBe('00123.10');
});

test.each(['utf16le', 'utf8'] as const)('text in %s is read by its byte-order mark', (encoding) => {
  expect(textAt(rootOf(Buffer.from('\ufeff<?xml version="1.0"?><R><A>Zürich 東京</A></R>', encoding)), 'A')).toBe(
    'Zürich 東京',
  );
});

test('UTF-16 without a mark is read when it is declared', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><R><A>Zürich</A></R>';
  expect(textAt(rootOf(Buffer.from(xml, 'utf16le')), 'A')).toBe('Zürich');
  expect(textAt(rootOf(Buffer.from(xml, 'utf16le').swap16()), 'A')).toBe('Zürich');
});

test('a declared Latin-1 is read as that', () => {
  expect(
    textAt(rootOf(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><R><A>Zürich</A></R>', 'latin1')), 'A'),
  ).toBe('Zürich');
});

test('names of Object do no harm', () => {
  expect(
    parseXml(Buffer.from('<R><__proto__><a>1</a></__proto__><constructor>x</constructor></R>')).kind,
  ).toBeDefined();
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

test('whatever stands before an end that is missing is refused, never half read', () => {
  const whole = '<?xml version="1.0"?><R><A b="c">text</A><!-- note --><B/><C><![CDATA[<]]></C></R>';
  for (let length = 0; length < whole.length; length++) {
    expect(parseXml(Buffer.from(whole.slice(0, length))).kind, whole.slice(0, length)).toBe('unreadable');
  }
  expect(parseXml(Buffer.from(whole)).kind).toBe('xml');
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    'a',
    'b',
    ' ',
    '=',
    '"',
    "'",
    '&',
    ';',
    '#',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '\0',
    '<!DOCTYPE',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(['xml', 'unreadable']).toContain(parseXml(Buffer.from(pieces.join(''))).kind);
    }),
    { numRuns: 2000 },
  );
});
