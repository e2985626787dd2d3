/** Words written in Greek or Cyrillic capitals that all look like Latin ones: `4-ΑΝΡΡ`. In capitals more letters pass for others. */
import { type Reading, rewriteEach } from './reading.ts';

const CAPITALS: ReadonlyMap<string, string> = new Map(
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);
const WORD = /[\p{Lu}\p{N}]{2,}/gu;
const LATIN_WORD = /[A-Za-z]{3,}/u;

/** Only beside a Latin word: a text of its own script is read as that. */
export const readCapitals = (source: Reading): Reading | undefined => {
  if (!LATIN_WORD.test(source.text)) return undefined;
  return rewriteEach(source, WORD, ([word]) => {
    let latin = '';
    let changed = 0;
    for (const letter of word) {
      const to = CAPITALS.get(letter);
      if (to !== undefined) changed++;
      else if (letter.charCodeAt(0) > 0x7f) return undefined;
      latin += to ?? letter;
    }
    return changed > 1 ? latin : undefined;
  });
};
