/** Names of one language as another language writes them by its own letters: `Medwedjew`, `Ebu Muhammed el-Culani`, `Jodorkovski`. */

interface Romanisation {
  readonly doc: string;
  /** What only names so written show: the whole name is then read by the rules. */
  readonly may: RegExp;
  readonly rules: readonly (readonly [RegExp, string])[];
}

const ROMANISATIONS: readonly Romanisation[] = [
  {
    doc: 'Russian in German letters: `Medwedjew`, `Schojgu`, `Korporazija`',
    may: /(?:jew|[^aeiou\s]jewa|witsch|owitsch|tschenko|skij|schtschikow|[^aeiouy]ij|sch[ao][ijy]\p{L}*|owna|jewna|[aeou]zija|[nkw]aja)(?!\p{L})/iu,
    rules: [
      [/schtsch/g, 'shch'],
      [/dsch/g, 'dzh'],
      [/tsch/g, 'ch'],
      [/sch/g, 'sh'],
      [/(?<!c)ch/g, 'kh'],
      [/w/g, 'v'],
      [/tz|z/g, 'ts'],
      [/ss/g, 's'],
      [/(?<=[^aeiou\s])je/g, 'e'],
      [/ij(?!\p{L})/gu, 'y'],
      [/j/g, 'y'],
    ],
  },
  {
    doc: 'Russian in Polish letters: `Miedwiediew`, `Siergiej Szojgu`, `Żyrinowski`',
    may: /^(?=.*(?:[sc]z|ż|ł|\p{L}ie\p{L}))(?=.*(?:[iy]ew|[^aeiou\s]ow|nowsk[iy]|czuk|[sc]zenk|[iy]j|iej|jgu)(?:a|o|icz)?(?!\p{L}))/iu,
    rules: [
      [/szcz/g, 'shch'],
      [/sz/g, 'sh'],
      [/cz/g, 'ch'],
      [/rz|ż|ž/g, 'zh'],
      [/(?<![sc])ch/g, 'kh'],
      [/c(?!h)/g, 'ts'],
      [/w/g, 'v'],
      [/ł/g, 'l'],
      [/[ij]ie/g, 'e'],
      [/(?<=\p{L})ie(?=\p{L})/gu, 'e'],
      [/(?<!\p{L})jew/gu, 'yev'],
      [/j/g, 'y'],
    ],
  },
  {
    doc: 'Arabic in Turkish letters: `Ebu Bekir el-Bağdadi`, `Eymen ez-Zevahiri`',
    may: /(?<!\p{L})(?:ebu|ümmü|ummu|ibn-i)\s|(?<!\p{L})e[zstdrnş]-\p{L}|(?<!\p{L})el-[cv]/iu,
    rules: [
      [/(?<!\p{L})ebu(?!\p{L})/gu, 'abu'],
      [/(?<!\p{L})(?:ümmü|ummu)(?!\p{L})/gu, 'umm'],
      [/(?<!\p{L})e[lzstdrnş]-/gu, 'al-'],
      [/ğ/g, 'gh'],
      [/ş/g, 'sh'],
      [/ç/g, 'ch'],
      [/ı/g, 'i'],
      [/c(?!h)/g, 'j'],
      [/v/g, 'w'],
      [/e/g, 'a'],
    ],
  },
  {
    doc: 'Arabic and Russian in Spanish letters: `Jaled Mashal`, `Mijaíl Jodorkovski`, `Mujtar`',
    may: /(?<!\p{L})(?:j(?:al(?:ed|id|if|il)(?!\p{L}*e)|atam|amene|omein|an al|attab|udai|odork|rus[hc]|abar)|muj(?:tar|amm)|mij[aá]|bujar|aj(?:met|mad)|(?:bel|al[- ])j|sergu[eé]|yevgu|guenn|yibril|yihad|yamal|yafar|yalal|yalil|yuma|yaled)/iu,
    rules: [
      [/ch/g, 'ch'],
      [/(?<!\p{L})y(?=[aieu])/gu, 'j'],
      [/(?<!\p{L}|[-\s]y)j(?=[aeioru])(?!(?:uma|afar|alal|alil|amal|ihad|ibril))/gu, 'kh'],
      [/(?<=\p{L})j/gu, 'kh'],
      [/gu(?=[eéií])/g, 'g'],
      [/gy/g, 'gg'],
    ],
  },
  {
    doc: 'x for kh, as scholars and keyboards have it: `Xodorkovskij Mixail`',
    may: /(?<!\p{L})x(?:od|al|as|ar|us|am|rus|om|lop)\p{L}*|ixail|axm|uxt|boxar|buxar/iu,
    rules: [
      [/x/g, 'kh'],
      [/ij(?!\p{L})/gu, 'y'],
    ],
  },
  {
    doc: 'Somali letters: `Cabdi Xasan Cali`',
    may: /(?<!\p{L})(?:cabd|cali|cumar|cismaan|cusm|ciise|cawa|xas|xus|xaaj|maxa|axm)\p{L}*/iu,
    rules: [
      [/x/g, 'h'],
      [/c(?=[aiueo])/g, ''],
      [/([aeiou])\1/g, '$1'],
    ],
  },
];
/** What is not even this shows none of it. */
const MAY_BE_ROMANISED =
  /x[aoiulr]|axm|ux[ta]|ca[blw]|c[ui][ms]|ciise|[ewo]w(?:a|na|itsch|icz)?\b|[eiy]j|jgu|witsch|skij|aja\b|zija|ebu|mm[uü]|e[lzstdrnş]-|wsk|czuk|zenk|chenko|sch[ao][ijy]|ibn-i|(?:\b|[ie])j[aou]|bel ?j|ujar|ajme|ajma|yibr|yiha|yam|yaf|yal|yum|rgue|vgue|guenn/i;

/** The names that a text shows where it is read as another language writes them. */
export const romanisedOtherwise = (text: string): string[] => {
  if (!MAY_BE_ROMANISED.test(text)) return NONE;
  let found: string[] | undefined;
  for (const { may, rules } of ROMANISATIONS) {
    if (!may.test(text)) continue;
    const plain = text.normalize('NFC').toLowerCase();
    const read = rules.reduce((all, [spelled, sound]) => all.replace(spelled, sound), plain);
    if (read === plain) continue;
    found ??= [];
    found.push(read);
  }
  return found ?? NONE;
};
const NONE: string[] = [];
