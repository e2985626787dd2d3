/**
 * The one feature table: training, inference, explanation and documentation all read it. Order and wording are part of
 * the model's contract: the manifest carries the table's digest, and a model made for another table is refused.
 *
 * NaN means unknown or not declared and counts as the least value, so every row with a direction is written such that
 * what is not there does not raise the score by itself.
 */

import { isDropAddress, missingPartyFields, type RiskFacts } from './facts.ts';
import {
  ALL_IDENTIFIERS,
  accountNewness,
  burst,
  CASH_OR_CRYPTO,
  CONTACTS,
  carriageOverValue,
  clean,
  contactUnverified,
  counterparts,
  departureElsewhere,
  destinationElsewhere,
  flag,
  flagOf,
  found,
  massGap,
  massMisfit,
  natureOfTransaction,
  newness,
  originElsewhere,
  parcels30d,
  past,
  roundValue,
  routeRarity,
  unknown,
  valueMisfit,
  variants,
  worst,
} from './readers.ts';

export const FEATURE_GROUPS = {
  'party-history': 'How long and how busily the parties have been known.',
  'shared-identifiers': 'Names, addresses, telephones and accounts that belong to too many or to each other.',
  'prior-results': 'What earlier inspections of parcels with these identifiers have shown.',
  splitting: 'Many small parcels in place of one.',
  routing: 'The way the parcel takes, and where it is to be left.',
  'value-mass': 'Value and mass against each other and against what such goods usually have.',
  description: 'How the goods are described.',
  classification: 'The HS code, and whether it speaks of the same goods as the text.',
  'listed-goods': 'Substances and equipment on the lists.',
  'listed-party': 'Parties and contacts on the lists.',
  account: 'The account that pays.',
  'data-quality': 'What is missing or incoherent; never a reason to hold by itself.',
} as const;
export type FeatureGroup = keyof typeof FEATURE_GROUPS;

export interface Feature {
  readonly name: string;
  readonly doc: string;
  readonly unit: string;
  readonly group: FeatureGroup;
  /** 1: more never lowers the probability; −1: more never raises it; 0: free. */
  readonly direction: 1 | -1 | 0;
  readonly read: (facts: RiskFacts) => number;
}

type Row = readonly [
  name: string,
  group: FeatureGroup,
  direction: 1 | -1 | 0,
  unit: string,
  doc: string,
  read: (facts: RiskFacts) => number,
];

const ROWS: readonly Row[] = [
  [
    'consignorNameNewness',
    'party-history',
    1,
    '1/(1+days)',
    "How new the consignor's name is.",
    past('consignorName', newness),
  ],
  [
    'consignorAddressNewness',
    'party-history',
    1,
    '1/(1+days)',
    "How new the consignor's address is.",
    past('consignorAddress', newness),
  ],
  [
    'consigneeNameNewness',
    'party-history',
    1,
    '1/(1+days)',
    "How new the consignee's name is.",
    past('consigneeName', newness),
  ],
  [
    'consigneeAddressNewness',
    'party-history',
    1,
    '1/(1+days)',
    "How new the consignee's address is.",
    past('consigneeAddress', newness),
  ],
  [
    'consignorParcels',
    'party-history',
    0,
    'ln(1+n) in 30 days',
    'Parcels under the name of the consignor.',
    past('consignorName', parcels30d),
  ],
  [
    'consigneeParcels',
    'party-history',
    0,
    'ln(1+n) in 30 days',
    'Parcels under the name of the consignee.',
    past('consigneeName', parcels30d),
  ],
  [
    'consigneeAddressParcels',
    'party-history',
    0,
    'ln(1+n) in 30 days',
    "Parcels to the consignee's address.",
    past('consigneeAddress', parcels30d),
  ],
  [
    'consignorFanOut',
    'party-history',
    0,
    'ln(1+n) in 30–60 days',
    'Distinct consignees of this consignor.',
    past('consignorName', counterparts),
  ],
  [
    'consigneeFanIn',
    'party-history',
    0,
    'ln(1+n) in 30–60 days',
    "Distinct consignors to the consignee's address.",
    past('consigneeAddress', counterparts),
  ],
  [
    'consignorBurst',
    'party-history',
    0,
    'share',
    "Share of the consignor's parcels of 30 days that came today.",
    past('consignorName', burst),
  ],
  [
    'consigneeBurst',
    'party-history',
    0,
    'share',
    "Share of the consignee address's parcels of 30 days that came today.",
    past('consigneeAddress', burst),
  ],

  [
    'consigneeAddressNames',
    'shared-identifiers',
    1,
    'ln(1+n) in 30–60 days',
    "Distinct names that receive at the consignee's address.",
    past('consigneeAddress', variants),
  ],
  [
    'consignorAddressNames',
    'shared-identifiers',
    0,
    'ln(1+n) in 30–60 days',
    "Distinct names that send from the consignor's address.",
    past('consignorAddress', variants),
  ],
  [
    'consignorNameAddresses',
    'shared-identifiers',
    0,
    'ln(1+n) in 30–60 days',
    "Distinct addresses under the consignor's name.",
    past('consignorName', variants),
  ],
  [
    'consigneeNameAddresses',
    'shared-identifiers',
    0,
    'ln(1+n) in 30–60 days',
    "Distinct addresses under the consignee's name.",
    past('consigneeName', variants),
  ],
  [
    'consignorContactNames',
    'shared-identifiers',
    1,
    'ln(1+n) in 30–60 days',
    "Most names seen with the consignor's telephone or e-mail.",
    worst(['consignorPhone', 'consignorEmail'], variants),
  ],
  [
    'consigneeContactNames',
    'shared-identifiers',
    1,
    'ln(1+n) in 30–60 days',
    "Most names seen with the consignee's telephone or e-mail.",
    worst(['consigneePhone', 'consigneeEmail'], variants),
  ],
  [
    'accountNames',
    'shared-identifiers',
    1,
    'ln(1+n) in 30–60 days',
    'Distinct consignors that use the account.',
    past('account', variants),
  ],
  [
    'contactOfBothSides',
    'shared-identifiers',
    0,
    'number',
    'Identifiers that consignor and consignee have in common.',
    ({ context }) => context.sharedIdentifiers,
  ],
  [
    'consignorWasConsignee',
    'shared-identifiers',
    0,
    '0 or 1',
    "The consignor's address received parcels before: a reshipper, or an ordinary household.",
    past('consignorAddress', ({ velocity }) => flag(velocity.wasConsignee)),
  ],

  [
    'consignorFound',
    'prior-results',
    1,
    'findings, fading',
    "Findings under the consignor's name or address.",
    worst(['consignorName', 'consignorAddress'], found),
  ],
  [
    'consigneeFound',
    'prior-results',
    1,
    'findings, fading',
    "Findings under the consignee's name or address.",
    worst(['consigneeName', 'consigneeAddress'], found),
  ],
  [
    'contactFound',
    'prior-results',
    1,
    'findings, fading',
    'Findings under a telephone, e-mail or account.',
    worst(CONTACTS, found),
  ],
  [
    'inspectedClean',
    'prior-results',
    -1,
    'ln(1+inspections, fading)',
    'Inspections without a finding, at the identifier that has most.',
    worst(ALL_IDENTIFIERS, clean),
  ],

  [
    'consigneeBelowDeMinimis',
    'splitting',
    1,
    'ln(1+n) in 7 days',
    "Parcels under the duty threshold to the consignee's address.",
    past('consigneeAddress', ({ velocity }) => Math.log1p(velocity.belowDeMinimis7d)),
  ],
  [
    'consigneeWeek',
    'splitting',
    0,
    'ln(1+n) in 7 days',
    "Parcels to the consignee's address.",
    past('consigneeAddress', ({ velocity }) => Math.log1p(velocity.parcels7d)),
  ],

  [
    'routeRarity',
    'routing',
    0,
    '−ln share',
    'How rare the way from country of departure to destination is.',
    routeRarity,
  ],
  [
    'departureElsewhere',
    'routing',
    1,
    '0 or 1',
    "The parcel departs from another country than the consignor's.",
    departureElsewhere,
  ],
  [
    'originElsewhere',
    'routing',
    0,
    '0 or 1',
    'Goods originate in another country than they depart from.',
    originElsewhere,
  ],
  [
    'transitCountries',
    'routing',
    1,
    'number',
    'Countries of transit declared.',
    ({ context }) => context.declaration.countriesOfTransit.length,
  ],
  [
    'consigneeDropAddress',
    'routing',
    1,
    '0 or 1',
    'It goes to a post box, locker, hotel or storage.',
    ({ context }) => flag(isDropAddress(context.declaration.consignee?.address)),
  ],
  [
    'consignorDropAddress',
    'routing',
    1,
    '0 or 1',
    'The return address is a post box, locker, hotel or storage.',
    ({ context }) => flag(isDropAddress(context.declaration.consignor?.address)),
  ],
  [
    'destinationElsewhere',
    'routing',
    1,
    '0 or 1',
    "The consignee's country is not the country of destination.",
    destinationElsewhere,
  ],
  [
    'isExpress',
    'routing',
    0,
    '0 or 1',
    'Carried by express, not by post.',
    ({ context }) => flag(context.declaration.transportMode === 'TRANSPORT_MODE_EXPRESS'),
  ],

  ['mass', 'value-mass', 0, 'ln g', 'Gross mass.', ({ grams }) => Math.log(grams)],
  ['value', 'value-mass', 0, 'ln(1+EUR)', 'Declared value.', ({ euros }) => Math.log1p(euros)],
  [
    'valuePerKg',
    'value-mass',
    0,
    'ln(0.01+EUR/kg)',
    'Declared value of a kilogram.',
    ({ euros, grams }) => Math.log(0.01 + (1000 * euros) / grams),
  ],
  [
    'massMisfit',
    'value-mass',
    0,
    'standard deviations',
    'How much heavier than parcels of that HS heading usually are.',
    massMisfit,
  ],
  [
    'valueMisfit',
    'value-mass',
    0,
    'standard deviations',
    'How much dearer by the kilogram than goods of that HS heading usually are.',
    valueMisfit,
  ],
  [
    'massPerPiece',
    'value-mass',
    0,
    'ln g',
    'Mass of one piece, as far as a number is declared.',
    ({ grams, pieces }) => Math.log(grams / pieces),
  ],
  ['carriageOverValue', 'value-mass', 1, 'ln ratio', 'Postage against the value of the goods.', carriageOverValue],
  ['roundValue', 'value-mass', 0, '0 to 3', 'Zeros at the end of the declared amount, in whole units.', roundValue],
  ['massGap', 'value-mass', 0, 'share', "Gross mass beyond the items' net mass.", massGap],

  [
    'vagueGoods',
    'description',
    1,
    'share of items',
    'Descriptions that say nothing about the goods.',
    ({ goods }) => goods?.vague ?? unknown,
  ],
  [
    'impreciseGoods',
    'description',
    0,
    'share of items',
    'Descriptions that name a kind but not the goods.',
    ({ goods }) => goods?.imprecise ?? unknown,
  ],
  [
    'coverWording',
    'description',
    1,
    '0 to 1',
    'Wording that often covers for something else.',
    ({ goods }) => goods?.coverWording ?? unknown,
  ],
  [
    'falsifiedWording',
    'description',
    1,
    '0 to 1',
    'Wording of falsified medicines.',
    ({ goods }) => goods?.falsified ?? unknown,
  ],
  [
    'lowAttentionWording',
    'description',
    0,
    '0 to 1',
    'Documents, gift, sample: wording chosen to be passed over.',
    ({ goods }) => goods?.lowAttention ?? unknown,
  ],
  [
    'descriptionLength',
    'description',
    0,
    'ln(1+characters)',
    'Length of the descriptions.',
    ({ text }) => Math.log1p(text.chars),
  ],
  ['descriptionDigits', 'description', 0, 'share', 'Digits in the descriptions.', ({ text }) => text.digitsShare],
  [
    'items',
    'description',
    0,
    'ln(1+n)',
    'Goods items declared.',
    ({ context }) => Math.log1p(context.declaration.goodsItem.length),
  ],

  ['hsMissing', 'classification', 0, 'share of items', 'Items without an HS code.', ({ hs }) => hs.missing],
  [
    'hsMismatch',
    'classification',
    1,
    'share of items',
    'Text and HS code speak of different goods.',
    ({ goods }) => goods?.mismatches ?? unknown,
  ],
  [
    'hsNamed',
    'classification',
    1,
    '0 or 1',
    'The HS code itself names controlled substances.',
    ({ hs }) => flag(hs.named),
  ],
  [
    'hsBasket',
    'classification',
    1,
    '0 or 1',
    'A residual HS code in which unnamed precursors and new opioids end up.',
    ({ hs }) => flag(hs.basket),
  ],
  [
    'hsPowder',
    'classification',
    0,
    '0 or 1',
    'A chapter of powders, liquids, chemicals or medicines.',
    ({ hs }) => flag(hs.powder),
  ],
  ['hsMachinery', 'classification', 0, '0 or 1', 'A chapter of machines and tools.', ({ hs }) => flag(hs.machinery)],

  [
    'opioidNamed',
    'listed-goods',
    1,
    '0 to 1',
    'Best match with a listed opioid.',
    ({ goods }) => goods?.opioid ?? unknown,
  ],
  [
    'precursorNamed',
    'listed-goods',
    1,
    '0 to 1',
    'Best match with a listed precursor.',
    ({ goods }) => goods?.precursor ?? unknown,
  ],
  [
    'medicineNamed',
    'listed-goods',
    1,
    '0 to 1',
    'Best match with a controlled medicine or adulterant.',
    ({ goods }) => goods?.medicine ?? unknown,
  ],
  [
    'equipmentNamed',
    'listed-goods',
    1,
    '0 to 1',
    'Best match with tableting and encapsulating equipment.',
    ({ goods }) => goods?.equipment ?? unknown,
  ],
  [
    'licitContext',
    'listed-goods',
    -1,
    '0 to 1',
    'Best match with a lawful context: test strips, naloxone, books.',
    ({ goods }) => goods?.licit ?? unknown,
  ],

  [
    'consignorListed',
    'listed-party',
    1,
    '0 to 1',
    'Best match of the consignor with a listed party.',
    ({ parties }) => parties?.consignor ?? unknown,
  ],
  [
    'consigneeListed',
    'listed-party',
    1,
    '0 to 1',
    'Best match of the consignee with a listed party.',
    ({ parties }) => parties?.consignee ?? unknown,
  ],
  [
    'otherListed',
    'listed-party',
    1,
    '0 to 1',
    'Best match of another party or the account with a listed party.',
    ({ parties }) => parties?.other ?? unknown,
  ],

  [
    'cashOrCrypto',
    'account',
    1,
    '0 or 1',
    'Billed in cash or virtual currency.',
    ({ context }) => flagOf(context.declaration.account?.billingType, CASH_OR_CRYPTO),
  ],
  ['accountNewness', 'account', 1, '1/(1+days)', 'How new the account is, by its own date.', accountNewness],
  [
    'contactUnverified',
    'account',
    1,
    '0 or 1',
    "The account's telephone or e-mail is known not to be verified.",
    contactUnverified,
  ],
  [
    'knownConsignor',
    'account',
    -1,
    '0 or 1',
    'A known consignor under the aviation security programme.',
    ({ context }) => flag(context.declaration.account?.knownConsignor),
  ],

  [
    'consignorMissing',
    'data-quality',
    0,
    'fields',
    'Fields of the consignor that are not there.',
    ({ context }) => missingPartyFields(context.declaration.consignor),
  ],
  [
    'consigneeMissing',
    'data-quality',
    0,
    'fields',
    'Fields of the consignee that are not there.',
    ({ context }) => missingPartyFields(context.declaration.consignee),
  ],
  [
    'natureOfTransaction',
    'data-quality',
    0,
    '0 none, 1 sale, 2 gift, 3 sample, 4 documents, 5 other',
    'What kind of transaction is declared.',
    natureOfTransaction,
  ],
];

export const FEATURES: readonly Feature[] = ROWS.map(([name, group, direction, unit, doc, read]) => ({
  name,
  doc,
  unit,
  group,
  direction,
  read,
}));

/** All text terms together: one row of the contributions besides the features'. */
export const DESCRIPTION_TEXT = {
  name: 'descriptionText',
  doc: 'Words of the descriptions, and words under their HS chapter.',
  group: 'description',
} as const;

/** What is left of the logit when nothing is known of a parcel: the last row of the contributions. */
export const BIAS = { name: 'bias', doc: 'Where every parcel starts.' } as const;

/** What the contributions of one parcel are called, in their order. */
export const CONTRIBUTION_NAMES: readonly string[] = [
  ...FEATURES.map(({ name }) => name),
  DESCRIPTION_TEXT.name,
  BIAS.name,
];

/** How the text's tokens are made is part of the contract as well: a change of hashing is a change of the table. */
export const TOKENS_VERSION = 'words, chapter words and trigrams; FNV-1a; 96 of 2^15; 1';

/** What a model is made for, as text to be hashed: names, units, directions and groups in their order, and the tokens. */
export const FEATURE_TABLE_TEXT: string = [
  ...FEATURES.map(({ name, unit, group, direction }) => [name, unit, group, direction].join('\t')),
  TOKENS_VERSION,
].join('\n');

/** Hex digest of the feature table; `sha256` gives 32 bytes. */
export const featureTableDigest = (sha256: (text: string) => Uint8Array): string => {
  let hex = '';
  for (const byte of sha256(FEATURE_TABLE_TEXT)) hex += byte.toString(16).padStart(2, '0');
  return hex;
};
