/** Disguises that the best-known names have too, and what must not be taken for one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VIAS } from '../../../../services/core/screening/descriptors/match.ts';
import { bestScore, named, screen } from './lists-index.ts';

test.each([
  ['every letter twice', 'mmeessccaalliinnee', 'mescaline:repeated'],
  ['letters changed places', 'kteamnie', 'ketamine:shuffled'],
  ['two letters put in between', 'mesmocaline', 'mescaline:inserted'],
  ['backwards', 'enilacsem', 'mescaline:backwards'],
  ['upside down', 'ǝuᴉɯɐʇǝʞ', 'ketamine:backwards'],
  ['its halves changed', 'mineketa', 'ketamine:rotated'],
  ['its three parts changed', 'alinemesc', 'mescaline:rotated'],
  ['its end before its middle', 'inecalmes', 'mescaline:rotated'],
  ['typed on a Latin keyboard', 'atynfybk', 'fentanyl:keyed'],
  ['typed beside the right keys', 'mrscalune', 'mescaline:slips'],
  ['in pig latin', 'etaminekay', 'ketamine:rotated'],
  ['something between all letters', 'kqeqtqaqmqiqnqe', 'ketamine:interleaved'],
  ['each letter thirteen further on', 'zrfpnyvar', 'mescaline:keyed'],
  ['typed on a Russian keyboard', 'луефьшту', 'ketamine:keyed'],
  ['one vowel for all', 'fantanal', 'fentanyl:vowels'],
  ['by ear', 'meskalleen', 'mescaline:heard'],
  ['by a British ear', 'trammerdole', 'tramadol:heard'],
  ['by a Russian ear', 'мэскалин', 'mescaline:heard'],
  ['by a Greek ear', 'κεταμιν', 'ketamine:heard'],
  ['by a Japanese ear', 'メスカリン', 'mescaline:heard'],
  ['by a Chinese ear', '白色凯塔明粉', 'ketamine:heard'],
  ['without vowels, y as written', 'crfntnyl', 'carfentanil:consonants'],
  ['four consonants beside a salt', 'ktmn hcl', 'ketamine:consonants'],
  ['between two words', 'freshcocainepowder', 'cocaine:glued'],
  ['padded', 'zzcocainezz', 'cocaine:glued'],
  ['by capitals', 'BestKetAmineEver', 'ketamine:cased'],
  ['by capitals in turn', 'buyMeScAlInEnow', 'mescaline:cased'],
  ['in character references', 'k&#x65;t&#97;mine', 'ketamine:encoded'],
  ['in references of references', 'k&amp;#101;tamine', 'ketamine:encoded'],
  ['in per cent escapes', 'm%65scaline', 'mescaline:encoded'],
  ['masked', 'k*t*m*n*', 'ketamine:masked'],
  ['in marks that look like letters', 'ke+amine', 'ketamine:leet'],
  ['in look-alike capitals', 'kit 4-ΑΝΡΡ', 'anpp:capitals'],
  ['in braille', '⠅⠑⠞⠁⠍⠊⠝⠑', 'ketamine:name'],
  ['in the radio alphabet', 'Kilo Echo Tango Alpha Mike India November Echo', 'ketamine:aloud'],
  ['by names of letters', 'kay ee tee ay em eye en ee 5 g', 'ketamine:aloud'],
  ['with numbers in words', 'four alpha N P P kit', 'anpp:aloud'],
  ['as numbers of letters', '11-5-20-1-13-9-14-5', 'ketamine:cipher'],
  ['in Morse', '-.- . - .- -- .. -. .', 'ketamine:cipher'],
  ['cut short beside a salt', 'carfen. hcl', 'carfentanil:cut'],
  ['over marks of line ends', 'mes<br>item 2: caline', 'mescaline:apart'],
  ['over a line end as programs write it', 'keta\\r\\nmine', 'ketamine:split'],
  ['masked in its consonants', 'm*scal**e', 'mescaline:masked'],
  ['masked by blocks', 'k█tam█ne', 'ketamine:masked'],
  ['in daggers for letters', 'ke†amine', 'ketamine:leet'],
  ['in two scripts by ear', '케타mine', 'ketamine:heard'],
  ['by its number with letters for digits', '674O-88_l', 'ketamine:leet'],
  ['by German names', 'Konrad Emil Theodor Anton Martha Ida Nordpol Emil', 'ketamine:aloud'],
  ['by Spanish names of letters', 'eme e ese ce a ele i ene e', 'mescaline:aloud'],
  ['by its number in words, group by group', 'six seven four zero - acht huit - uno', 'ketamine:aloud'],
  ['by its number as Portuguese say it', 'CAS quatrocentos e trinta e sete, trinta e oito, sete', 'fentanyl:aloud'],
  ['by its number as French say it', 'CAS quatre trois sept trente-huit sept', 'fentanyl:aloud'],
  ['by its number in German words', 'CAS vierhundertsiebenunddreißig - achtunddreißig - sieben', 'fentanyl:aloud'],
  ['in pictures for letters', 'c🍩caine crystals', 'cocaine:leet'],
  ['with a cent for its first letter', '¢arf3ntani!', 'carfentanil:leet'],
  ['half in Korean with its filling vowel', '메스kaline', 'mescaline:heard'],
  ['half in Chinese', '凯他mine', 'ketamine:heard'],
  ['in one word with its form', 'ketaminepulver', 'ketamine:glued'],
  ['between short words', 'toycocainebag', 'cocaine:glued'],
  ['between odd marks', '4//A//N//P//P', 'anpp:spaced'],
  ['in letters of flags', '🇦·🇳·🇵·🇵 toys', 'anpp:spaced'],
  ['in small capitals', 'ᴀɴᴘᴘ toys', 'anpp:homoglyph'],
  ['in codes with braces', 'ket\\u{61}mine', 'ketamine:encoded'],
  ['in base64', 'a2V0YW1pbmU=', 'ketamine:cipher'],
])('a listed name is found %s', (_, text, expected) => {
  expect(named(text)).toContain(expected);
});

test.each([
  'fontanel',
  'cocoon',
  'masculine',
  'cuisine',
  'muffin',
  'magazine',
  'coquina shells',
  'catamaran',
  'fountain pen',
  'Kokosnuss',
  'cocina infantil',
  'кокон',
  'iPhone case MacBook',
  'LEDlight USB-C TypeC',
  'black & white 100%cotton',
  'Mike Delta watch',
  'one two three blocks',
  'size 6-5-14-20-1',
  'shirt (blue) + hat',
  '*** sale ***',
  'f*ck b*llsh*t mug',
  'blue_cotton_shirt',
  'piperidin dye',
  'methyl. base',
  'cotton. 5 mg tabl.',
  'blue pen<br>red table',
  'USB케이블 case',
  'ring size 5S-10-1',
  '🇩🇪🇫🇷 flags 🇲🇦',
  'phone 4254210-8',
  'Otto and Emil mugs',
  'cento e oito contas, vinte e quatro pedras, sete fios',
  'vierundzwanzig Kerzen, sieben Teelichter',
  'H//M//X thread, A.B.C. magnets',
  'four USB hubs, two TV mounts',
  '10 per cent cotton, one hundred pieces',
  'mascarapulver',
  'love🍩donut mug',
  'Martha Otto dress',
])('ordinary goods are taken for no listed name: %s', (text) => {
  expect(named(text).filter((n) => !n.endsWith(':name'))).toEqual([]);
});

test.each(['674-0 88 1', '6 740-881', '6/7/4/0/8/8/1'])('a long CAS number may fall in any groups: %s', (text) => {
  expect(named(`${text} crystals`)).toContain('ketamine:cas');
});

test.each(['6740881', '0674-0881-1', '674-0 88 2'])(
  'digits that are not all of a listed number are none: %s',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);

test('an ending that names another kind of compound is another compound', () => {
  expect(named('acetane')).toEqual([]);
});

test('every way to be found but the plain ones scores below the listed spelling', () => {
  for (const [via, { score }] of Object.entries(VIAS))
    if (!['name', 'salt', 'cas'].includes(via)) expect(score, via).toBeLessThan(1);
});

const HIDDEN = ['k&#101;t&#97;mine', 'BestKetAmineEver', 'k*tamine', 'Kilo Echo Tango Alpha Mike India November Echo'];

test('a hit of a second reading points into the raw text, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HIDDEN),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      (hidden, before, after) => {
        const text = `${before} . ${hidden} . ${after}`;
        for (const { at, surface } of screen(text).hits) expect(text.slice(at.from, at.to)).toBe(surface);
      },
    ),
  );
  for (const hidden of HIDDEN) expect(bestScore(`2 pcs ${hidden}, toy`, 'ketamine')).toBeGreaterThan(0);
});

const SIGNS = [...'&#;x1%\\u+(|[*_.- aKe', 'Mike', 'double', 'four', '凯', 'Α', '⠅'];

test('texts made of what second readings look for are answered too', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 400 }), (parts) => {
      const text = parts.join('');
      for (const { at, surface } of screen(text).hits) expect(text.slice(at.from, at.to)).toBe(surface);
    }),
    { numRuns: 300 },
  );
  expect(screen('&amp;'.repeat(200_000)).isCut).toBe(true);
  expect(screen('aB'.repeat(200_000)).isCut).toBe(true);
  expect(screen('Mike double '.repeat(50_000)).isCut).toBe(true);
});
