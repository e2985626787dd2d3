import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestScore, named, screen } from '../goods/lists-index.ts';

test.each([
  ['as listed', 'fentanyl', 'fentanyl:name'],
  ['in capitals', 'FENTANYL', 'fentanyl:name'],
  ['full width', 'ｆｅｎｔａｎｙｌ', 'fentanyl:name'],
  ['mathematical letters', '𝐟𝐞𝐧𝐭𝐚𝐧𝐲𝐥', 'fentanyl:name'],
  ['with accents', 'fëntányl', 'fentanyl:name'],
  ['a zero-width space inside', 'fen\u200btanyl', 'fentanyl:name'],
  ['letters set apart', 'f e n t a n y l', 'fentanyl:spaced'],
  ['points between', 'f.e.n.t.a.n.y.l', 'fentanyl:spaced'],
  ['split', 'fen tanyl', 'fentanyl:split'],
  ['hyphened', 'fent-anyl', 'fentanyl:split'],
  ['digits for letters', 'f3nt4nyl', 'fentanyl:leet'],
  ['marks for letters', 'fent@nyl', 'fentanyl:leet'],
  ['Cyrillic look-alikes', 'fеntаnyl', 'fentanyl:homoglyph'],
  ['a letter left out', 'fentnyl', 'fentanyl:deletion'],
  ['a letter too many', 'fentaxnyl', 'fentanyl:insertion'],
  ['another letter', 'fantanyl', 'fentanyl:substitution'],
  ['two letters swapped', 'fenatnyl', 'fentanyl:transposition'],
  ['two edits in a long name', 'isotonitzane', 'isotonitazene:edits'],
  ['by sound', 'phentanyl', 'fentanyl:sound'],
  ['without vowels', 'fntnl', 'fentanyl:consonants'],
  ['backwards', 'lynatnef', 'fentanyl:backwards'],
  ['glued to a word', 'fentanylpulver', 'fentanyl:glued'],
  ['glued to a dose', 'tramadol50mg', 'tramadol:name'],
  ['in Chinese', '白色芬太尼粉末', 'fentanyl:name'],
  ['between Chinese characters', '纯MEK粉', 'mek:name'],
  ['in Russian, inflected', 'порошок фентанила', 'fentanyl:inflected'],
  ['in Arabic, with article', 'مسحوق الفنتانيل', 'fentanyl:name'],
  ['a salt by name', 'fentanyl citrate', 'fentanyl:salt'],
  ['equipment joined', 'pillpress', 'tablet-press:joined'],
  ['equipment misspelt', 'pil press', 'tablet-press:deletion'],
])('a listed name is found %s', (_, text, expected) => {
  expect(named(text)).toContain(expected);
});

test.each(['mekong river rice', 'express delivery', 'pressure gauge', 'mekanik', 'size 4 shirt', 'acetonemia'])(
  'word boundaries hold: %s names nothing',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test.each(['a morphing toy', 'apomorphine', 'pen tax', 'press for candy'])(
  'ordinary words are never misread: %s',
  (text) => {
    expect(named(text).filter((n) => !n.endsWith(':name'))).toEqual([]);
  },
);

test('every disguise ranks below the listed spelling', () => {
  for (const text of ['f3ntanyl', 'fentnyl', 'f e n t a n y l', 'fen tanyl', 'phentanyl'])
    expect(bestScore(text, 'fentanyl')).toBeLessThan(bestScore('fentanyl', 'fentanyl'));
});

test('a short term takes no edits', () => {
  expect(named('MEK')).toEqual(['mek:name']);
  expect(named('MEX')).toEqual([]);
});

test('the longest name wins: acetyl fentanyl is not fentanyl', () => {
  expect(named('acetyl fentanyl')).toEqual(['acetylfentanyl:split']);
  expect(named('despropionyl fentanyl')).toEqual(['anpp:name']);
});

test('an unlisted word on a stem is a weaker hit with its own label', () => {
  const [hit] = screen('zubrinitazene').hits;
  expect(hit).toMatchObject({ list: 'stems', entry: '-nitazene', via: 'stem', score: 0.6 });
  expect(named('antifentanyl')).not.toContain('-fentanyl:stem');
});

test('a listed name that ends in a stem is that name alone', () => {
  expect(named('carfentanil')).toEqual(['carfentanil:name']);
});

test('padding hides nothing: the last word of a full description is read like the first', () => {
  expect(named(`${'手机 '.repeat(160)}fentnyl`)).toContain('fentanyl:deletion');
  expect(named(`${'qzxw '.repeat(95)}fentnyl`)).toContain('fentanyl:deletion');
});

test('digits are places in a molecule: another digit is another substance', () => {
  expect(named('4-piperidone')).toEqual(['4-piperidone:name']);
  expect(named('3-piperidone')).toEqual([]);
});

const INVISIBLE = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\ufe0f'];
const EXACT = ['fentanyl citrate', 'pill press', 'CAS 437-38-7', 'acetone drum', '芬太尼', 'research chemical'];

test('invisible characters and case change no exact hit', () => {
  const summary = (text: string) => screen(text).hits.map(({ kind, entry, score }) => `${kind} ${entry} ${score}`);
  fc.assert(
    fc.property(
      fc.constantFrom(...EXACT),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...INVISIBLE)), { maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (text, inserts, upper) => {
        let changed = [...text].map((c, i) => (upper[i] ? c.toUpperCase() : c)).join('');
        for (const [at, mark] of inserts) changed = changed.slice(0, at) + mark + changed.slice(at);
        expect(summary(changed)).toEqual(summary(text));
      },
    ),
  );
});
