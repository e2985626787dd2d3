/** Runs of letters out of a special alphabet, even of an abbreviation: `🅿🅼🅺`, `🇱·🇸·🇩`, `ᴍᴅᴍᴀ`. Nobody writes so by chance. */
import anyAscii from 'any-ascii';
import { type Reading, rewriteEach } from './reading.ts';

const STYLED =
  '[\\u{1F110}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u{1F1E6}-\\u{1F1FF}\\u1D00-\\u1D7F\\u0299\\u0262\\u026A\\u0274\\u0280\\u028F\\u029C\\u029F]';
const RUN = new RegExp(`${STYLED}(?:[ ·.-]?${STYLED}){2,23}`, 'gu');

export const readStyled = (source: Reading): Reading | undefined =>
  rewriteEach(source, RUN, ([run]) => anyAscii(run).replace(/[^A-Za-z]/gu, ''));
