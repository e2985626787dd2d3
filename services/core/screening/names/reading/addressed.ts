/** The names in a text that is written as on a label: whose attention, care of whom, and what number of order or telephone. */

/** Words of a label between a name and another: only where one of them stands is a comma taken for the end of a name. */
const CUE =
  '(?:f\\.?a\\.?o|attn?|attention|for the attention of|c[/.]o|care of|o/b/o|on behalf of|for account of|a/c|to the order of|reception for|' +
  "z\\.?\\s?hd\\.?|zu händen|t\\.?a\\.?v|a l[’' ]attention de|chez|aux bons soins de|a la atenci[oó]n de|aos cuidados de|presso|для|вниманию)";
/** What is not even this is no label: most names are settled here. */
export const MAY_BE_LABEL =
  /\d{3}|\d\s*$|[./]o\b|f\.?a\.?o\b|\batt|\ba\/c|z\.?\s?hd|care|behalf|account|order|reception|händen|t\.?a\.?v\b|chez|soins|cuidados|presso|для|вниманию/iu;
const HAS_CUE = new RegExp(`(?:^|[\\s,;(–—-])${CUE}(?=[\\s.:,])`, 'iu');
const PART = new RegExp(`(?:^|[\\s,;–—-]+)(?:${CUE}[.:]*\\s+)+|\\s*[,;|]\\s*|\\s+[–—-]+\\s+`, 'giu');
/** What follows a name on a label and is none: `Ref PO 4471`, `VAT 000-123`, a telephone number. */
const NUMBERED =
  /(?:^|[\s,;–—-]+)(?:(?:ref|po|p\.o|vat|tel|phone|mob|mobile|fax|order|invoice|inv|account|acct|eori|tax|id|cust|customer|unit|dock|suite|room|no|nr)[.:#]*\s*){1,3}[#+(]?\d[\d\s()+/.-]*$|[\s,;–—-]+[+(]?\d(?:[\s()/.-]*\d){6,}\s*$/iu;
/** The same before a name: `REF#88213-B`, `Order No. 7 -`. */
const NUMBERED_FIRST =
  /^\s*(?:ref(?:erence)?|po|p\.o|order|invoice|inv|account|acct|awb|no|nr|id|parcel|item)(?:[.:#\s]|no\b)*[A-Z]{0,3}-?\d[A-Z\d/-]*[\s,:;–—-]+(?=\p{L}{2})/iu;
const HAS_DIGIT = /\d/;
const NUMBERS_MAX = 3;
const IS_NAME = /\p{L}{2}.*[\s.]\p{L}/u;

/** Each name on the label, in order; none where it is no label. */
export const addressedForms = (raw: string): string[] => {
  const text = withoutNumbers(raw);
  const parts = HAS_CUE.test(text) ? text.split(PART).map((part) => withoutNumbers(part.trim())) : [text];
  return parts.filter((part) => part !== raw && IS_NAME.test(part));
};

const withoutNumbers = (raw: string): string => {
  let text = raw;
  for (let n = 0; n < NUMBERS_MAX && HAS_DIGIT.test(text); n++)
    text = text.replace(NUMBERED, '').replace(NUMBERED_FIRST, '');
  return text;
};
