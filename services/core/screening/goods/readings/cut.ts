/** Names cut short with a full stop beside a salt, a form or an amount: `fentan. citr.`, `ketam. racem.` */
import { type Reading, rewriteEach } from './reading.ts';

const SIGNS =
  'citr|racem|hcl|hydrochl|chlorhydr|clorhidr|sulf|sulph|siarczan|tartr|fumar|phosph|fosf|base\\b|pulv|cryst|crist|krist|kryst|tabl|ampul|\\d{1,4} ?(?:mg|mcg|µg)';
const CUT = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\p{Script=Latin}{5,12})(\\.)(?=[ ,]{0,2}(?:\\p{L}{2,8}\\.?[ ,]{1,2})?(?:${SIGNS}))`,
  'giu',
);

const IS_SIGN = new RegExp(`^(?:${SIGNS})`, 'iu');

export const hasCutWords = (text: string): boolean => text.search(CUT) >= 0;

/** @param begun the name that begins so, if one does */
export const readCut = (source: Reading, begun: (letters: string) => string | undefined): Reading | undefined =>
  rewriteEach(source, CUT, ([, word]) => (IS_SIGN.test(word!) ? undefined : begun(word!.toLowerCase())));
