/** Names that another script writes as it hears them: `карфэнтанилл`, `φεντανυλ`, `コケイン`, `凯他敏`. */
import anyAscii from 'any-ascii';
import { AS_IN_THE_EAST, AS_WITHOUT_VOWELS, AS_WRITTEN } from './fuzzy.ts';
import { addMatch, type Matches, VIAS } from './match.ts';
import type { createNearest } from './near.ts';
import { MADE_OF, type Scan } from './scan.ts';
import type { Hearing } from './sound.ts';

/** Characters that transcriptions into Chinese are made of; few ordinary words hold three of them in a row. */
export const TRANSCRIBING =
  '阿埃艾安奥巴班贝本比宾波伯博布达戴丹德登迪蒂丁东杜多顿厄恩尔法凡范菲芬夫弗福盖甘戈格哈海汉赫亨胡霍基吉加嘉贾杰金卡凯坎康柯科可克肯库夸昆拉莱兰朗劳勒雷利莉里丽连林琳龙隆卢鲁路伦仑罗洛马玛迈麦曼芒梅美门蒙米密敏明莫默姆木穆纳娜乃内尼妮宁纽农努诺欧帕潘佩彭皮平普奇齐乔切琴钦琼丘曲萨赛太塞桑瑟森沙珊尚绍舍申圣施史舒斯思苏索他塔泰坦汤唐陶特腾藤提替廷亭图托瓦万旺威韦维文翁沃乌伍西希锡席夏肖谢辛欣休许雅亚扬耶叶伊依英因尤约泽扎詹芝朱兹佐';
const isTranscribing = new Uint8Array(65536);
for (const character of TRANSCRIBING) isTranscribing[character.charCodeAt(0)] = 1;
/** What stands for a sound that Chinese has no syllable for. */
const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ['尔', 'l'],
  ['厄', 'e'],
]);

/** Chinese writes a closing `n` of other languages with either. */
const CLOSING_NG = /ng$/u;

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fc;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
export const isTranscriber = (code: number): boolean => isTranscribing[code] === 1;
/** Scripts that a name is transcribed into sound by sound, in a run without spaces. */
const RUNS = [isKatakana, isHangul, isTranscriber] as const;
const isAbjad = (code: number): boolean => code >= 0x590 && code <= 0x6ff;

const RUN_MIN = 3;
const RUN_MAX = 8;
const WINDOWS_MAX = 256;
const LETTERS_MAX = 40;
/** In the midst of a longer run a name must be this long. */
const INNER_SYLLABLES_MIN = 4;

export const createForeignMatcher = ({ nearestHeard }: ReturnType<typeof createNearest>) => {
  const latin = new Uint16Array(LETTERS_MAX);

  const hearRomanised = (romanised: string, hearing: Hearing): number => {
    let n = 0;
    for (let i = 0; i < romanised.length && n < LETTERS_MAX; i++) {
      const unit = romanised.charCodeAt(i) | 0x20;
      if (unit >= 97 && unit <= 122) latin[n++] = unit;
    }
    return nearestHeard(latin, 0, n, hearing);
  };

  const lookAt = (scan: Scan, matches: Matches, from: number, to: number, hearing: Hearing): boolean => {
    let romanised = '';
    for (let i = from; i < to; i++) {
      const character = String.fromCharCode(scan.plain[i]!);
      romanised += SYLLABLES.get(character) ?? anyAscii(character).replace(CLOSING_NG, 'n');
    }
    const term = hearRomanised(romanised, hearing);
    if (term < 0) return false;
    addMatch(matches, term, from, to, 'heard', VIAS.heard.score);
    return true;
  };

  /** Runs of katakana whole, runs of transcribing characters also in part. */
  const lookInRun = (scan: Scan, matches: Matches, start: number, end: number): void => {
    let windows = 0;
    for (let from = start; from < end; ) {
      const isOf = RUNS.find((isIn) => isIn(scan.plain[from]!));
      let to = from + 1;
      while (isOf !== undefined && to < end && isOf(scan.plain[to]!)) to++;
      if (
        isOf !== undefined &&
        to - from >= RUN_MIN &&
        !(to - from <= RUN_MAX && lookAt(scan, matches, from, to, AS_IN_THE_EAST))
      )
        for (let size = Math.min(RUN_MAX, to - from); isOf === isTranscriber && size >= INNER_SYLLABLES_MIN; size--)
          for (let at = from; at + size <= to && windows++ < WINDOWS_MAX; at++)
            if (size < to - from) lookAt(scan, matches, at, at + size, AS_IN_THE_EAST);
      from = to;
    }
  };

  /** @param word of letters that are not Latin */
  return (scan: Scan, matches: Matches, word: number): boolean => {
    const from = scan.wordStart[word]!;
    const to = scan.wordEnd[word]!;
    if ((scan.wordMadeOf[word]! & MADE_OF.unsegmented) === 0)
      return (
        to - from <= LETTERS_MAX &&
        lookAt(scan, matches, from, to, isAbjad(scan.plain[from]!) ? AS_WITHOUT_VOWELS : AS_WRITTEN)
      );
    lookInRun(scan, matches, from, to);
    return false;
  };
};
