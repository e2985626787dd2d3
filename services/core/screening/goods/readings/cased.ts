/** Words that only capitals part (`HerOinBrown`), and letters in aLtErNaTiNg case, whose ends are the ends of a word. */
import { createRewriter, type Reading } from './reading.ts';

const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;

const ALTERNATING_MIN = 5;

/**
 * Spaces where case changes as between words; none within letters that alternate, only around them.
 * @param setsLastApart the last of several capitals may end a word or begin one (`MDMACrystals`, `VETxylazine`): a piece by itself
 */
export const partByCase = (source: Reading, setsLastApart: boolean): Reading => {
  const { text } = source;
  const writer = createRewriter(source);
  const gapAt = new Uint8Array(text.length + 1);
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1);
    const unit = text.charCodeAt(i);
    if (isLower(before) && isUpper(unit)) gapAt[i] = 1;
    if (isUpper(before) && isLower(unit) && i > 1 && isUpper(text.charCodeAt(i - 2))) {
      gapAt[i - 1] = 1;
      if (setsLastApart) gapAt[i] = 1;
    }
  }
  for (let start = 0; start < text.length; start++) {
    let end = start + 1;
    while (end < text.length && alternates(text.charCodeAt(end - 1), text.charCodeAt(end))) end++;
    if (end - start < ALTERNATING_MIN) continue;
    let first = start;
    let last = end - 1;
    while (!isUpper(text.charCodeAt(first))) first++;
    while (!isUpper(text.charCodeAt(last))) last--;
    gapAt.fill(0, start + 1, end);
    gapAt[first] = gapAt[last + 1] = gapAt[end] = 1;
    start = end - 1;
  }
  let copied = 0;
  for (let i = 1; i < text.length; i++) {
    if (gapAt[i] !== 1) continue;
    writer.copy(copied, i);
    writer.write(' ', i, i);
    copied = i;
  }
  writer.copy(copied, text.length);
  return writer.done();
};

const alternates = (a: number, b: number): boolean => (isLower(a) && isUpper(b)) || (isUpper(a) && isLower(b));
