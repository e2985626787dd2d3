/** Names of a trade and a place and nothing else, which are two firms in two orders: `Bank of China` and `China Bank`. */
import { words } from '../lexicon/common.ts';
import type { NamePart } from './part.ts';
import type { ScoreSide } from './side.ts';

/** A place has one of them, however its name is put. */
const ONE_OF_A_PLACE = words(`
university college academy institute school hospital ministry department government parliament embassy consulate army navy airforce
military police forces republic state port airport customs court committee council party movement organization association society
`);

/**
 * Marks the place that leads such a name in English as its head. What another language puts before its trade (`Zhongguo Yinhang`) tells
 * nothing of the order in English.
 */
export const markLeadingPlace = (parts: readonly NamePart[]): readonly NamePart[] => {
  const [place, trade, ...rest] = parts;
  if (place?.kind !== 'place' || trade?.kind !== 'generic' || place.script !== 'latin') return parts;
  if (rest.some(({ kind }) => kind !== 'legal') || ONE_OF_A_PLACE.has(trade.text)) return parts;
  return trade.written === trade.text ? [{ ...place, head: true }, trade, ...rest] : parts;
};

/** A factor of the score where a trade and a place agree in the other order. */
const TURNED = 0.7;
export const turnedPlace = (q: ScoreSide, c: ScoreSide): number => (hasHead(q) || hasHead(c) ? TURNED : 1);

const hasHead = ({ parts, head }: ScoreSide): boolean => parts > 0 && head[0] === 1;
