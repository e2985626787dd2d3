/**
 * Ordinary words within reach of the misspelling matcher that neither the nomenclature nor the goods lexicon has: found by
 * running word lists through the matcher, kept here by hand. A word here is never taken for a misspelt substance.
 */
export const ORDINARY_WORDS = `
apomorphine dextromethorphan naltrexone naloxone
`;
