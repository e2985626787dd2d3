/** Unspaced Chinese and Korean names of persons: family name first, read as family names are read. */
import { type FoldedWord, foldWords } from '../../fold/fold.ts';
import { readJapanese, readJapaneseFamily, readJapaneseGiven } from '../lexicon/japanese.ts';

const COMPOUND_SURNAMES = new Set([
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '诸葛',
  '諸葛',
  '上官',
  '司徒',
  '夏侯',
  '皇甫',
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
]);
/** Read as a family name differently than in a text. */
const SURNAME_READINGS: ReadonlyMap<string, string> = new Map([
  ['单', 'shan'],
  ['單', 'shan'],
  ['曾', 'zeng'],
  ['解', 'xie'],
  ['仇', 'qiu'],
  ['任', 'ren'],
  ['朴', 'piao'],
  ['查', 'zha'],
  ['区', 'ou'],
  ['區', 'ou'],
  ['盖', 'ge'],
  ['乐', 'yue'],
  ['樂', 'yue'],
  ['翟', 'zhai'],
  ['尉', 'yu'],
  ['김', 'kim'],
  ['이', 'lee'],
  ['리', 'ri'],
  ['박', 'pak'],
  ['최', 'choe'],
  ['정', 'jong'],
  ['강', 'kang'],
  ['조', 'jo'],
  ['유', 'yu'],
  ['류', 'ryu'],
  ['노', 'no'],
  ['로', 'ro'],
  ['구', 'ku'],
  ['국', 'kuk'],
  ['권', 'kwon'],
  ['백', 'paek'],
  ['방', 'pang'],
  ['배', 'pae'],
  ['변', 'pyon'],
]);

/** Of three characters a name is Chinese, where the first is one of the commonest Chinese family names. */
const CHINESE_FIRST = new Set([
  ...'王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾萧蕭田董潘袁蔡余于杜叶葉程苏蘇魏吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈夏方白熊孟秦江武',
]);

/** A Japanese name in characters, unspaced or one of two words. */
const splitJapanese = (word: FoldedWord, words: readonly FoldedWord[]): FoldedWord[] | undefined => {
  if (word.script !== 'han' || words.length > 2) return undefined;
  const kana = { ...word, script: 'kana' as const };
  if (words.length === 2) {
    const reading = words[0] === word ? readJapaneseFamily(word.native) : undefined;
    if (reading !== undefined) return [{ ...kana, text: reading, comma: true }];
    const given = words[1] === word && readJapaneseFamily(words[0]!.native) !== undefined;
    const read = given ? readJapaneseGiven(word.native) : undefined;
    return read === undefined ? undefined : [{ ...kana, text: read }];
  }
  const chars = [...word.native];
  if (chars.length === 3 && CHINESE_FIRST.has(chars[0]!)) return undefined;
  const name = readJapanese(word.native);
  if (name === undefined) return undefined;
  const rest = name.given === undefined ? foldWords(name.unread) : [{ ...kana, text: name.given }];
  return [{ ...kana, text: name.family, comma: true }, ...rest];
};

/** An unspaced Chinese or Korean name of two to four characters: family name first. */
export const splitEastAsianPerson = (word: FoldedWord, words: readonly FoldedWord[]): FoldedWord[] => {
  const count = words.length;
  if (word.script !== 'han' && word.script !== 'hangul') return [word];
  const japanese = splitJapanese(word, words);
  if (japanese !== undefined) return japanese;
  const chars = [...word.native];
  if (count > 1 || chars.length < 2 || chars.length > 4) {
    const reading = count > 1 && chars.length === 1 ? SURNAME_READINGS.get(chars[0]!) : undefined;
    return reading === undefined ? [word] : [{ ...word, text: reading }];
  }
  const length = chars.length > 2 && COMPOUND_SURNAMES.has(chars[0]! + chars[1]!) ? 2 : 1;
  const surname = chars.slice(0, length).join('');
  const given = chars.slice(length).join('');
  const [first] = foldWords(surname);
  const [second] = foldWords(given);
  if (!first || !second) return [word];
  return [{ ...first, text: SURNAME_READINGS.get(surname) ?? first.text }, second];
};
