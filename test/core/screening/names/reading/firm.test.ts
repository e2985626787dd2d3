import { expect, test } from 'vitest';
import { unshortened } from '../../../../../services/core/screening/names/reading/firm-short.ts';
import { comparePair, PARTY_THRESHOLD } from '../../../../../services/core/screening/parties/party.ts';

const score = (declared: string, listed: string): number => comparePair(declared, listed, 'company').score;

test.each([
  ['Bank Keshvari Melli', 'Bank Keshvari Melli Iran'],
  ['Ministry of Agriculture', 'IRANIAN MINISTRY OF AGRICULTURE'],
  ['Industrial Bank Dubai Branch', 'INDUSTRIAL BANK'],
  ['Works for Steel Pipes', 'STEEL PIPE WORKS'],
])('a name of trade words and places alone is found where nearly all of them agree: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
});

test.each([
  ['General Trading Co', 'ADOON GENERAL TRADING CO'],
  ['Korea Mining Bank', 'KOREA INSURANCE BANK'],
  ['Bank', 'BANK OF TRADE'],
  ['Bank of Korea', 'INDUSTRIAL BANK OF KOREA'],
])('trade words and places that differ, or stand beside an own word, are another firm: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Tanner Marine Supply Co', 'TAMMER MARINE SUPPLY CO'],
  ['Zhejiang Linhai Chemical', 'ZHEJIANG LINGTAI CHEMICAL CO LTD'],
  ['Rosetta Holding', 'ROSELTA HOLDINGS LIMITED'],
])('a consonant in place of another makes another firm, whatever trade words agree: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Kardva Marine Supply Co', 'KADRVA MARINE SUPPLY CO'],
  ['Kadva Marine Supply Co', 'KADRVA MARINE SUPPLY CO'],
  ['Kadrrva Marine Supply Co', 'KADRVA MARINE SUPPLY CO'],
])('a letter dropped, doubled or swapped is a slip: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
});

test('beside a short word of its own each trade word more is another firm', () => {
  expect(score('KTR Electronics GmbH', 'KTR')).toBeLessThan(PARTY_THRESHOLD);
  expect(score('Katarvan Electronics GmbH', 'KATARVAN')).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
});

test('trade words that stand for one another agree nearly, others not', () => {
  expect(score('Rastin Relief Association', 'RASTIN RELIEF ORGANIZATION')).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
  expect(score('Rastin Chemical Factories', 'RASTIN CHEMICAL INDUSTRIES')).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
  expect(score('Rastin Insurance Co', 'RASTIN TEXTILE CO')).toBeLessThan(PARTY_THRESHOLD);
});

test('firms under one name with other legal forms, other trades or a number more score less than one firm spelled two ways', () => {
  const spelled = score('Kardvan Marine Supplies Ltd', 'KADRVAN MARINE SUPPLY LTD');
  expect(score('Kadrvan Marine S.A.', 'KADRVAN MARINE GMBH')).toBeLessThan(
    score('Kadrvan Marine', 'KADRVAN MARINE GMBH'),
  );
  expect(score('Kadrvan Silver Chemicals Ltd', 'KADRVAN SILVER TEXTILES LTD')).toBeLessThan(PARTY_THRESHOLD);
  expect(score('Kadrvan Marine II Ltd', 'KADRVAN MARINE LTD')).toBeLessThan(spelled);
  expect(score('Kadrvan Park III Ltd', 'KADRVAN PARK VI LTD')).toBeLessThan(PARTY_THRESHOLD);
});

test('a name of trade words that agree to the last is nearly sure', () => {
  expect(score('Trading & Marine Investments', 'TRADING AND MARINE INVESTMENTS')).toBeGreaterThan(0.9);
});

test.each([
  ['Kadrvan Agric. Mktg', 'KADRVAN AGRICULTURAL MARKETING'],
  ['Kadrvan Petrochem Shpbldg Contr', 'KADRVAN PETROCHEMICAL SHIPBUILDING CONSTRUCTION'],
  ['Kadrvan Hdwe. & Supl.', 'KADRVAN HARDWARE AND SUPPLY'],
  ['Kadrvan Pharmac Srvces', 'KADRVAN PHARMACEUTICAL SERVICES'],
])('a trade word is known by its short form, cut, without vowels or with a full stop: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThan(0.9);
});

test.each(['sgs', 'bmw', 'human', 'tehran'])('initials and whole words are no short forms: %s', (text) => {
  expect(unshortened({ text, stop: false })).toBeUndefined();
});

test('company is a legal form in every language, and Turkish firms are all of industry and trade', () => {
  expect(score('Kadrvan et Cie', 'KADRVAN & COMPAGNIE')).toBeGreaterThan(0.9);
  expect(score('Kadrvan San. Tic. AS', 'KADRVAN SANAYI VE TICARET ANONIM SIRKETI')).toBeGreaterThan(0.9);
});

test('two words run together are two firms where a letter of one is another', () => {
  expect(score('Mollner Transport Bremen', 'MULLNER TRANSPORT BREMEN')).toBeLessThan(
    score('Mulner Transport Bremen', 'MULLNER TRANSPORT BREMEN'),
  );
  expect(score('Fourteenthocean Ltd', 'FOURTEENTH OCEAN LTD')).toBeGreaterThan(0.9);
});

test.each([
  ['Gaz Kan Neft Trading', 'GAZKANNEFT TRADING GMBH'],
  ['KADRVAN ORELNIK CONSTRUCTION LANGOB', 'KADRVAN ORELNIK CONSTRUCTION LANGOBARDIA'],
  ['E African Kadrvan Foods', 'EAST AFRICAN KADRVAN FOODS LTD'],
  ['AO NPK Kadrvan', 'KADRVAN JSC'],
  ['OJSC CB Kadrvan', 'OAO KB KADRVAN'],
  ['Torgovyj Dom Kadrvanskij', 'TORGOVY DOM KADRVANSKY OOO'],
  ['Orelgradskaya Kompaniya Kadrvan', 'KADRVAN ORELGRAD'],
  ['شركه كدروان للنقل', 'شركة كدروان للنقل'],
])(
  'names pulled apart, cut by a field, or in the words of Russian and Arabic firms are found: %s',
  (declared, listed) => {
    expect(score(declared, listed)).toBeGreaterThan(0.75);
  },
);

test('what kind of firm it is, in initials, is read beside a Russian legal form only', () => {
  expect(score('PTK Kadrvan Gmbh', 'KADRVAN GMBH')).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Kadrvan Nr. Nine Works', 'KADRVAN WORKS NO. 9'],
  ['Orelvan ol Kadrvan Foundation', 'ORELVAN AL-KADRVAN FOUNDATION'],
  ['Kadrvan og Soenner', 'KADRVAN & SØNNER A/S'],
  ["Iran's Kadrvan Works", 'IRANIAN KADRVAN WORKS'],
  ['Kadrvan Machinery Imp Ex', 'KADRVAN MACHINERY IMPORT AND EXPORT CORP'],
  ['NMSC', 'NATIONAL MACHINERY AND SHIPPING CORP'],
])('small words of firms agree however they are written: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThan(0.8);
});

test('a firm of a free zone is not the limited company under its name, as sure as it is itself', () => {
  expect(score('Kadrvan Trading FZE', 'KADRVAN TRADING LLC')).toBeLessThan(
    score('Kadrvan Trading', 'KADRVAN TRADING LLC'),
  );
});

test.each([
  ['Kadrvan Oil', 'KADRVAN GAS'],
  ['Orelvan Bakery Ltd', 'ORELVAN WINES LTD'],
  ['Kadrvan Dairy', 'KADRVAN FISHERIES'],
  ['Korea Coffee Corporation', 'KOREA MEAT CORPORATION'],
])('trades of one field are two firms: %s, %s', (declared, listed) => {
  expect(score(declared, listed)).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Kadrvan Oil & Gas', 'KADRVAN PETROLEUM'],
  ['Kadrvan Panaderia', 'KADRVAN BAKERIES BOULANGERIE'],
  ['Kadrvan Pesca', 'KADRVAN FISHERIES'],
])('a trade is the same in every language and by its wider name: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThan(PARTY_THRESHOLD);
});

test.each([
  ['Kadrvan Cement', 'KADRVAN CEMENT INVESTMENT'],
  ['Kadrvan Steel, Oslo', 'KADRVAN STEEL'],
])('a sister under one own word stays a hit and ranks behind the name itself: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
  expect(score(declared, listed)).toBeLessThan(0.87);
  expect(score(`Orelvan ${declared}`, `ORELVAN ${listed}`)).toBeGreaterThan(score(declared, listed) + 0.05);
});

test.each([
  ['Kadrvan Cargo Svcs', 'KADRVAN CARGO SERVICES'],
  ['Rasane Kadrvan', 'RASANEH KADRVAN'],
  ['Liwa Kadrvan al-Thowra', 'LIWA KADRVAN AL-THAWRAH'],
  ['Konstruction Kadrvan', 'KADRVAN CONSTRUCTION'],
])('trade words are known in phrases written short and in other romanisations: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeGreaterThan(0.9);
});

test.each([
  ['Zhongxing Telecom', 'ZHONGXIN TELECOM'],
  ['Kadrvan Trading I', 'KADRVAN TRADING II'],
  ['Kadrvan Trading II', 'KADRVAN TRADING III LTD'],
])('a name that a known word differs from, and another number, is another firm: %s', (declared, listed) => {
  expect(score(declared, listed)).toBeLessThan(PARTY_THRESHOLD);
});
