/** Words that stand beside names of medicines and chemicals: salts and small amounts. A short or ambiguous name counts there. */
import { hashWord, type Scan } from './scan.ts';

const WORDS: ReadonlySet<number> = new Set(
  'hcl hci hydrochloride chlorhydrate clorhidrato hydrochlorid hbr citrate sulfate sulphate fumarate tartrate phosphate acetate maleate mg mcg ug'
    .split(' ')
    .map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
const WORDS_AWAY_MAX = 2;

/** `ktmn hcl`, `ktmn 50 mg`: two words before or after the words `first` to `last`. */
export const isBesideSalt = ({ words, wordHash }: Scan, first: number, last: number): boolean => {
  const past = Math.min(words, last + WORDS_AWAY_MAX + 1);
  for (let w = Math.max(0, first - WORDS_AWAY_MAX); w < past; w++)
    if ((w < first || w > last) && WORDS.has(wordHash[w]!)) return true;
  return false;
};
