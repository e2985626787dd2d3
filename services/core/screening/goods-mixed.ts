/** Words of which one part is written by ear in another script: `메토nitazene`. */
import anyAscii from 'any-ascii';
import { type Reading, rewriteEach } from './goods-reading.ts';

const BY_EAR =
  /(?<=[a-z])[\p{Script=Hangul}\p{Script=Katakana}ー]{1,12}|[\p{Script=Hangul}\p{Script=Katakana}ー]{1,12}(?=[a-z])/gu;

export const romanise = (source: Reading): Reading | undefined =>
  rewriteEach(source, BY_EAR, ([run]) => anyAscii(run).toLowerCase());
