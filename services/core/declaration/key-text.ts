/**
 * The writing of a name, address, telephone number or e-mail address under which its history is kept: equal for what a
 * person would call the same spelling. Deliberately plainer than the fold of screening, and apart from it: a better
 * matcher must not make every party a stranger to its own history.
 */
import anyAscii from 'any-ascii';

/** Lower-case Latin letters and digits, single spaces between words. */
export const keyText = (raw: string): string => {
  const latin = /^[\x20-\x7e]*$/u.test(raw) ? raw : anyAscii(raw.normalize('NFKC'));
  return latin
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
};

/** Digits without the international prefix; fewer than six name nobody. */
export const keyPhone = (raw: string): string => {
  const digits = raw.replace(/\D+/gu, '').replace(/^0+/u, '');
  return digits.length < 6 ? '' : digits;
};

export const keyEmail = (raw: string): string => raw.toLowerCase();
