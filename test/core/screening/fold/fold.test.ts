import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../../services/core/screening/fold/fold.ts';

test('folding a folded text changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."ab12c4 .,@$!|'-АвІُ́عカ中"), { maxLength: 20 }), (chars) => {
      expect(foldText(foldText(chars.join('')))).toBe(foldText(chars.join('')));
    }),
    { numRuns: 5000 },
  );
});

test('a folded text is lower-case letters, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(foldText(text)).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
    }),
  );
});

test.each([
  ['Ｐｕｔｉｎ', 'putin'],
  ['𝐕𝐥𝐚𝐝', 'vlad'],
  ['РUТIN', 'putin'],
  ['P\u200bu\u2060t\u00adin', 'putin'],
  ["O'Brien-Smith, J. R.", 'obrien smith j r'],
  ['Pu7in $aid', 'putin said'],
  ['V L A D', 'vlad'],
  ['ruta33 M7', 'ruta33 m7'],
  ['Łódź Øre', 'lodz ore'],
  ['طه', 'tah'],
])('%s folds to %s', (raw, folded) => {
  expect(foldText(raw)).toBe(folded);
});
