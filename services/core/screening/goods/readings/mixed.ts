/** Words of which one part is written by ear in another script: `메토nitazene`, `metanフェタミン`, `舒芬太nil`. */
import anyAscii from 'any-ascii';
import { TRANSCRIBING } from '../../descriptors/foreign.ts';
import { type Reading, rewriteEach } from './reading.ts';

const SCRIPTS = `\\p{Script=Hangul}\\p{Script=Katakana}ー${TRANSCRIBING}`;
const BY_EAR = new RegExp(`(?<=[a-z])[${SCRIPTS}]{1,12}|[${SCRIPTS}]{1,12}(?=[a-z])`, 'gu');
/** A small vowel takes the place of the one before it. */
const SMALL_VOWEL = /([ァ-ヶ])([ァィゥェォ])/gu;
/** Korean writes it where two consonants meet. */
const FILLING_VOWEL = /eu/gu;
const LATIN_VOWEL = /[aeiou]$/u;

export const romanise = (source: Reading): Reading | undefined =>
  rewriteEach(source, BY_EAR, ([run]) =>
    anyAscii(
      run.replace(
        SMALL_VOWEL,
        (_, first: string, small: string) => anyAscii(first).replace(LATIN_VOWEL, '') + anyAscii(small),
      ),
    )
      .toLowerCase()
      .replace(FILLING_VOWEL, ''),
  );
