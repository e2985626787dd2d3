/** A name among words of the delivery: what is in the parcel, where to leave it, who is to sign. */
import { foldWords } from '../../fold/fold.ts';
import { words } from '../lexicon/common.ts';
import { PLACES } from '../lexicon/firms.ts';
import { isKnownGiven } from '../lexicon/two-given.ts';

/** What is said of a parcel and of its delivery, and is in no name. */
const OF_DELIVERY = words(`
pls plz please kindly sign signs signature signed deliver delivered delivery handle handling care fragile urgent urgently asap express return
gift gifts present sample samples parcel package packet box boxes bag bags contents containing contains content item items goods articles personal effects
used new second hand books book clothes clothing clothings garments shoes toys toy documents papers letters souvenirs cosmetics medicine medicines
vitamins electronics phone phones accessories spare parts household food sweets tea coffee jewellery jewelry
floor flat apt apartment room suite office dept department desk counter reception lobby door gate entrance building block house hall mailroom
neighbour neighbor neighbours neighbors will be at home before after noon morning afternoon evening am pm only call ring bell upon arrival leave with
centar center centre downtown old town from the of for to and at in on by via attn attention mr mrs ms messrs mess recipient receiver consignee here
accounts import export cargo purchasing logistics sales warehouse stock store storage
bitte danke geschenk etage zimmer abteilung unterschrift regalo livres vetements vêtements jouets cadeau etage étage svp libros ropa juguetes piso favor por firmar
`);
/** Words that say beyond doubt that some of a text is of the delivery. */
const CUE =
  /\b(?:pls|plz|please|kindly|sign(?:s|ature)?|deliver(?:y|ed)?|handle|care|fragile|urgent(?:ly)?|gifts?|samples?|parcel|books|cloth(?:es|ing)|shoes|toys|documents|floor|flat|room|suite|dept|department|desk|reception|neighbou?rs?|mailroom|entrance|souvenirs|household|used)\b|\bM\/s\b/i;
/** Of these one is enough; of what firms deal in too, another word has to say so, and a given name be left. */
const SURE_CUE =
  /\b(?:pls|plz|please|kindly|deliver(?:y|ed)?|fragile|urgent(?:ly)?|floor|dept|department|reception|neighbou?rs?|mailroom)\b|\bM\/s\b|\bgift for\b/i;
const REMOVED_MIN = 2;
const NUMBER = /^(?:\d{1,4}[a-z]?|\d+(?:st|nd|rd|th))$/;
/** Words of a name that is left. */
const LEFT_MIN = 2;
const LEFT_MAX = 5;

/** What is left of a text that says more of a delivery than a name does; none where it is nothing or all. */
export const delivered = (raw: string): string[] => {
  if (!CUE.test(raw)) return NONE;
  const text = raw.replace(/\bM\/s\b\.?/i, ' ').replace(/[([][^)\]]*[)\]]?/g, ' ');
  const pieces = text.split(/[\s,;–—]+|\s-\s/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const left = pieces.filter((piece) => !isOfDelivery(piece));
  if (!SURE_CUE.test(raw) && (pieces.length - left.length < REMOVED_MIN || !left.some(isGiven))) return NONE;
  while (left.length > LEFT_MIN && isPlace(left.slice(-2))) left.splice(-2);
  while (left.length > LEFT_MIN && isPlace(left.slice(-1))) left.pop();
  const isName = left.length <= LEFT_MAX && (left.length >= LEFT_MIN || left.some((piece) => piece.includes('-')));
  return isName ? [left.join(' ')] : NONE;
};
const NONE: string[] = [];

const isOfDelivery = (piece: string): boolean => {
  const folded = foldWords(piece);
  return folded.length === 1 && (OF_DELIVERY.has(folded[0]!.text) || NUMBER.test(piece.toLowerCase()));
};
const isGiven = (piece: string): boolean => foldWords(piece).some(({ text }) => isKnownGiven(text));
const isPlace = (pieces: readonly string[]): boolean =>
  PLACES.has(
    pieces
      .flatMap(foldWords)
      .map(({ text }) => text)
      .join('_'),
  );
