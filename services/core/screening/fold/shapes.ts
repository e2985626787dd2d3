/** Letters by their shape alone: upside down, of another script's alphabet for the look of it, drawn with marks. */

const pairs = (text: string): ReadonlyMap<string, string> => new Map(text.split(' ').map((p) => [p[0]!, p.slice(1)]));

/** Letters that exist for being upside down. */
const TURNED = pairs(
  'ɐa ɔc ǝe ɟf ƃg ɓg ɥh ᴉi ıi ɾj ʞk ꞁl ɯm ɹr ʇt ʌv ʍw ʎy ∀a ᗺb Ɔc ᗡd Ǝe Ⅎf ⅁g פg ſj ⋊k ˥l ⅂l Ԁp Ὸq ᴚr ┴t ⊥t ∩u Λv ⅄y',
);
/** What others are upside down. */
const TURNS = pairs('bq dp nu pd qb un mw wm Mw Wm 69 96');
const IS_TURNED = /[ɐɔǝɟƃɥᴉɯɹʇʌʍʎʞꞁ∀ƎℲ⅁ſ⅂ԀᴚꞀ┴⊥⅄]/gu;
const TURNED_MIN = 2;

/** Shapes that stand for Latin letters beside such, whatever they sound like. */
const FAUX = pairs(
  'Иn иn Йn йn Яr яr Фo фo Дa дa Цu цu Чy чy Шw шw Щw щw Лn лn Пn пn Гr гr Зe зe Жx жx Бb бb Эe эe Ьb ьb Ъb ъb Ыbi ыbi Юio юio Цu Ёe ёe ' +
    'Ђh ђh Ћh ћh Єe єe Їi їi Ґr ґr Њh њh Љn љn Љn Δa δd Λa λa Σe σo ςc Ξe ξe Πn πn Ψw ψw Ωo ωw Θo θo Φo φo Γr γy μu ηn βb αa εe υu ' +
    '¢c £l ¥y §s ¤o ℓl №n ∑e ∂d ∏n √v ∞oo ∫s ∆a Øo øo ßb ƒf †t',
);
const MIXED = /[A-Za-z][^\s]*[\u0370-\u04ff∑∂∏∆¢£¥§ƒ†]|[\u0370-\u04ff∑∂∏∆¢£¥§ƒ†][^\s]*[A-Za-z]/u;

/** Letters drawn with several marks, the longest first. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/\\\/\\\//g, 'w'],
  [/\/\\\/\\/g, 'm'],
  [/\|\\\/\|/g, 'm'],
  [/\|\/\\\|/g, 'w'],
  [/\|\\\|/g, 'n'],
  [/\/\\\//g, 'n'],
  [/\|-\||\]-\[|\)-\(/g, 'h'],
  [/\/-\\|\/\\/g, 'a'],
  [/\\\//g, 'v'],
  [/\|_\|/g, 'u'],
  [/\|</g, 'k'],
  [/\|\)|\[\)/g, 'd'],
  [/\(\)|\[\]/g, 'o'],
  [/\|_/g, 'l'],
  [/></g, 'x'],
  [/`\//g, 'y'],
  [/(?<!\S)\((?=[a-z][^)]*$)/gi, 'c'],
];

/** The text with every such shape read as the letter it stands for; the text itself where there is none. */
export const shapedName = (text: string): string => {
  const upright = (text.match(IS_TURNED)?.length ?? 0) >= TURNED_MIN ? turned(text) : text;
  const words = MIXED.test(upright)
    ? upright.replace(/\S+/g, (word) =>
        /[A-Za-z]/.test(word) ? [...word].map((c) => FAUX.get(c) ?? c).join('') : word,
      )
    : upright;
  return /[\\|/()[\]<>`]/.test(words) ? DRAWN.reduce((t, [shape, letter]) => t.replace(shape, letter), words) : words;
};

const turned = (text: string): string =>
  [...text]
    .reverse()
    .map((c) => TURNED.get(c) ?? TURNS.get(c) ?? c)
    .join('');
