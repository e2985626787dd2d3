import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartyEntry } from '../../../../services/core/screening/entries.ts';
import {
  buildPartyIndex,
  comparePair,
  openPartyIndex,
  PARTY_THRESHOLD,
  type PartyIndexImage,
  type PartyListSnapshot,
  type PartyQuery,
  screenParty,
} from '../../../../services/core/screening/parties/party.ts';

const provenance = { source: 'test' };

const person = (id: string, ...names: string[]): PartyEntry => ({
  id,
  schema: 'person',
  names: names.map((name) => ({ name, kind: 'primary' as const })),
  provenance,
});

const company = (id: string, ...names: string[]): PartyEntry => ({ ...person(id, ...names), schema: 'company' });

const snapshot = (entries: readonly PartyEntry[], list = 'L'): PartyListSnapshot => ({
  header: { list, kind: 'PARTY', edition: '2026-01-01', source: 'test', licence: 'none' },
  entries,
  digest: '00',
});

const DAY = '2026-06-01';
const DEFAULTS = { top: 10, scoreMin: PARTY_THRESHOLD, day: DAY };
const screen = (entries: readonly PartyEntry[], query: PartyQuery, options = DEFAULTS) =>
  screenParty(openPartyIndex(buildPartyIndex([snapshot(entries)])), query, options);

const WORDS =
  'ali alii omar umar mohammad muhamad ahmad ahmed hassan husayn hussein abdul abdulrahman rahman saifullah saif allah kim song chol sok sko jong li wei zhang trading trdg co ltd shanghai technology tech bank melli iran ocean first second star petrochemical vladimir vladimirovich putin v bob robert al-kawari alkawari ben bin محمد عبدالله الكواري Путин 김정은 金正恩 7 12'.split(
    ' ',
  );
const names = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const schemas = fc.constantFrom('person' as const, 'company' as const, 'any' as const);

test('retrieval by keys finds exactly what comparing the query with every name finds', () => {
  fc.assert(
    fc.property(
      fc.array(names, { minLength: 1, maxLength: 30 }),
      names,
      schemas,
      fc.constantFrom(0.2, 0.5, 0.72, 0.9),
      (listed, name, schema, scoreMin) => {
        const entries = listed.map((n, i) => ({ ...person(String(i), n), schema }));
        const { hits, capped } = screen(entries, { name, schema }, { top: 100, scoreMin, day: DAY });
        expect(capped).toBe(false);
        const found = new Map(hits.map((h) => [h.entryId, h.score]));
        for (const entry of entries) {
          const { score } = comparePair(name, entry.names[0]!.name, schema);
          if (score >= scoreMin) expect(found.get(entry.id)).toBeCloseTo(score, 9);
          else expect(found.has(entry.id)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a score lies between 0 and 1, a name scores 1 or nearly 1 against itself, and no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      schemas,
      (a, b, schema) => {
        const { score, reason } = comparePair(a, b, schema);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reason).not.toBe('');
      },
    ),
  );
  fc.assert(
    fc.property(names, schemas, (name, schema) => {
      const { score } = comparePair(name, name, schema);
      expect(score === 0 || score > (/[^\W\d]{2}/.test(name) ? 0.89 : PARTY_THRESHOLD)).toBe(true);
    }),
  );
});

test('two names agree as well whatever was compared before', () => {
  const compare = () => comparePair('Haji Khair', 'Hajji Khair', 'person');
  comparePair('Haji', 'Haji', 'person');
  const afterOwnWord = compare();
  comparePair('Khair Mohammad', 'Mohammad Khair', 'person');
  expect(compare()).toEqual(afterOwnWord);
});

test('an index built twice from the same lists is the same, byte for byte', () => {
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 20 }), (listed) => {
      const build = (): PartyIndexImage => buildPartyIndex([snapshot(listed.map((n, i) => person(String(i), n)))]);
      expect(build()).toEqual(build());
    }),
    { numRuns: 30 },
  );
});

test('every array of an index lies on shared memory, so workers open it without a copy', () => {
  const { lists, tokens, ...arrays } = buildPartyIndex([snapshot([person('1', 'Eric Badege')])]);
  expect(lists).toEqual([{ list: 'L', edition: '2026-01-01', digest: '00' }]);
  for (const array of [...Object.values(tokens), ...Object.values(arrays)])
    expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
});

test('a hit names list, edition, entry, listed name, programmes and why it matched', () => {
  const entry = { ...person('CDi.001', 'Eric Badege', 'Badege Erik'), programmes: ['DRC'] };
  const [hit] = screen([entry], { name: 'BADEGE, Éric', schema: 'person' }).hits;
  expect(hit).toMatchObject({
    list: 'L',
    edition: '2026-01-01',
    entryId: 'CDi.001',
    name: 'Eric Badege',
    kind: 'name',
    programmes: ['DRC'],
  });
  expect(hit!.score).toBeGreaterThan(0.95);
  expect(hit!.reason).toContain('eric');
});

test('an entry counts only on the days on which it is in force', () => {
  const entry = { ...person('1', 'Eric Badege'), validFrom: '2026-01-01', validTo: '2026-06-30' };
  const on = (day: string) => screen([entry], { name: 'Eric Badege' }, { ...DEFAULTS, day }).hits.length;
  expect([on('2025-12-31'), on('2026-01-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([0, 1, 1, 0]);
});

test.each([
  ['look-alike letters', 'Vlаdіmir Рutin'],
  ['zero-width characters', 'Vla\u200bdimir P\u200dutin'],
  ['an override that turns text round', '\u202enituP rimidalV'],
  ['an override that does nothing', 'Vladimir \u202ePutin'],
  ['digits for letters', 'Vl4d1mir Pu7in'],
  ['letters spaced out', 'V L A D I M I R P U T I N'],
  ['lost spaces', 'VladimirPutin'],
  ['a space moved', 'Vladimi rputin'],
  ['full width', 'Ｖｌａｄｉｍｉｒ Ｐｕｔｉｎ'],
  ['swapped letters', 'Valdimir Puitn'],
  ['padding', 'Mr Vladimir Putin private residence'],
  ['order', 'PUTIN VLADIMIR'],
  ['dropped letters', 'Vldimir Putn'],
  ['phonetic spelling', 'Wladimir Poutine'],
  ['a nickname', 'Vova Putin'],
  ['Cyrillic', 'Владимир Путин'],
  ['Arabic', 'فلاديمير بوتين'],
  ['Georgian', 'ვლადიმერ პუტინი'],
])('a name is found through %s', (_, name) => {
  const [hit] = screen([person('1', 'Vladimir Putin'), person('2', 'Eric Badege')], { name, schema: 'person' }).hits;
  expect(hit?.entryId).toBe('1');
});

test.each([
  ['SHENZHEN ZHONGGUANGCHENG TECHNOLOGY CO., LTD.', 'Shenzhen Zhong Guang Cheng Tech Company Limited'],
  ['SHENZHEN ZHONGGUANGCHENG TECHNOLOGY CO., LTD.', '深圳市中光成科技有限公司'],
  ['GREEN WAVE TELECOMMUNICATION', 'Green Wave Telecom LLC'],
  ['NEDA INDUSTRIAL GROUP', 'Neda Ind. Grp'],
  ['CPMIEC SHANGHAI PUDONG COMPANY', 'Shanghai Pudong CPMIEC Co'],
  ['ELEVENTH OCEAN ADMINISTRATION GMBH', '11th Ocean Administration'],
])('a firm is found: %s as %s', (listed, name) => {
  expect(screen([company('1', listed)], { name, schema: 'company' }).hits[0]?.entryId).toBe('1');
});

test.each([
  ['SHIRAZ ELECTRONICS INDUSTRIES', 'Goldi Electronics Industries Ltd'],
  ['ELEVENTH OCEAN ADMINISTRATION GMBH', 'Twelfth Ocean Administration GmbH'],
  ['TOURISM BANK', 'Melli Bank plc'],
  ['DAY LEASING COMPANY', 'Shenzhen Trading Company'],
])('firms that share only trade words or differ in a number are strangers: %s and %s', (listed, name) => {
  expect(screen([company('1', listed)], { name, schema: 'company' }).hits).toEqual([]);
});

test.each<[string, string, 'person' | 'company']>([
  ['Vladimir Putin', 'Vladimir Puzin', 'person'],
  ['Kim Jong Il', '김정은', 'person'],
  ['Zhang Wei', '王伟', 'person'],
  ['John Leo', 'John Lee', 'person'],
  ['NAZAROV, Sergey Makarovich', 'Sergey Gazarov', 'person'],
  ['Gazprom', 'Gazprombank', 'company'],
  ['China Southern Airlines', 'Air China', 'company'],
])('a name that only comes near is another name: %s and %s', (listed, name, schema) => {
  expect(comparePair(name, listed, schema).match).toBe(false);
});

test('what agrees weighs by how much it tells: more words on the list matter less after rare ones', () => {
  const score = (name: string, listed: string): number => comparePair(name, listed, 'person').score;
  expect(score('Riad Hijazi', "Ri'ad Muhammad Hasan Muhammad Hijazi")).toBeGreaterThan(
    score('Ahmad Jamal', 'Ahmed Mohammad Hasan Mohammad Jamal'),
  );
});

test('initials are found as the same initials, and as nothing else', () => {
  expect(comparePair('A B', 'A B', 'person').match).toBe(true);
  expect(comparePair('A B', 'A C', 'person').match).toBe(false);
  expect(comparePair('A B', 'Ahmad Bilal', 'person').match).toBe(false);
});

test.each([
  ['Kim Jong-un', 'Kim Jong Eun'],
  ['JANG, Pom Su', 'JANG, Bom Su'],
  ['PAK, Chun Il', 'Pak Jun Il'],
])('a syllable of a Korean name is one in every romanisation: %s and %s', (name, listed) => {
  const { match, reason } = comparePair(name, listed, 'person');
  expect(match).toBe(true);
  expect(reason).toContain('syllable');
});

test.each([
  ['Taleb Khemiri', 'Talib Khemiri'],
  ['Fawwaz Essid', 'Fawaz Elsseid'],
  ['Abdelaziz Haddad', 'Abd al-Aziz Haddad'],
  ['Lazhar Rouine', 'AL-AZHAR ROUINE'],
])('what only romanisation tells apart is one name: %s and %s', (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeGreaterThan(0.7);
});

test('a reason shows a legal form as it is written, on either side', () => {
  expect(comparePair('Redhill Instruments GmbH', 'Redhill Instruments Ltd', 'company').reason).toContain('gmbh = ltd');
});

test('what stands after a legal form costs little', () => {
  expect(comparePair('Redhill Instruments Ltd Dubai Head Office', 'Redhill Instruments Ltd', 'company').match).toBe(
    true,
  );
});

test.each([
  ['NORTH, Mary Ellen', 'Paul North', 'the given name of the list'],
  ['HERRERA NORTH, Paul', 'Paul North', 'the first family name of the list'],
])('what of %s is not in %s speaks against it: %s', (listed, name) => {
  const all = comparePair('Paul North', 'NORTH, Paul', 'person').score;
  expect(comparePair(name, listed, 'person').score).toBeLessThan(all - 0.15);
});

test("a father's name that the list lacks costs less than a family name", () => {
  const score = (name: string): number => comparePair(name, 'TABRIZI, Nader', 'person').score;
  expect(score('TABRIZI, Nader Kazem')).toBeGreaterThan(score('KAZEM TABRIZI, Nader'));
});

test('an alias that its publisher calls weak counts for less', () => {
  const alias = (kind: 'alias' | 'weak'): PartyEntry => ({
    ...person('1', 'Eric Badege'),
    names: [
      { name: 'Eric Badege', kind: 'primary' },
      { name: 'Colonel Bravo Kivu', kind },
    ],
  });
  const score = (kind: 'alias' | 'weak'): number => screen([alias(kind)], { name: 'Bravo Kivu' }).hits[0]!.score;
  expect(score('weak')).toBeLessThan(score('alias'));
});

test('qualifiers move a score and never veto', () => {
  const entry = { ...person('1', 'Eric Badege'), birthDates: ['1971'], countries: ['CD'] };
  const score = (query: Partial<PartyQuery>) => screen([entry], { name: 'Eric Badege', ...query }).hits[0]?.score ?? 0;
  expect(score({ birthDate: '1971-05-01' })).toBeGreaterThanOrEqual(score({}));
  expect(score({ birthDate: '1990-05-01' })).toBeLessThan(score({}));
  expect(score({ birthDate: '1990-05-01', country: 'US' })).toBeGreaterThan(PARTY_THRESHOLD);
});

test('an identifier, a contact or an address is a hit of its own kind whatever the name', () => {
  const entry: PartyEntry = {
    ...company('1', 'Green Wave Telecommunication'),
    identifiers: [{ type: 'IMO', value: 'IMO 9172052' }],
    contacts: [
      { kind: 'phone', value: '+98 21 8877 6655' },
      { kind: 'email', value: 'info@greenwave.example' },
    ],
    addresses: [{ text: '12 Molasadra Street, Vanak Square, Tehran', country: 'IR' }],
  };
  const kinds = (query: Partial<PartyQuery>) =>
    screen([entry], { name: 'Blue Mountain Ltd', ...query }).hits.map((h) => h.kind);
  expect(kinds({ identifiers: [{ type: 'imo', value: 'imo9172052' }] })).toEqual(['identifier']);
  expect(kinds({ contacts: [{ kind: 'phone', value: '0098-21-88776655' }] })).toEqual(['contact']);
  expect(kinds({ contacts: [{ kind: 'email', value: 'INFO@greenwave.example' }] })).toEqual(['contact']);
  expect(kinds({ address: 'No. 12, Molasadra St., Vanak Sq., Tehran' })).toEqual(['address']);
  expect(kinds({ address: '99 Other Street, Berlin' })).toEqual([]);
});

test("a listed firm's name with another address is marked as a borrowed identity", () => {
  const entry: PartyEntry = {
    ...company('1', 'Green Wave Telecommunication'),
    addresses: [{ text: '12 Molasadra Street, Tehran' }],
  };
  const borrowed = (address: string) =>
    screen([entry], { name: 'Green Wave Telecommunication', address }).hits[0]?.borrowedIdentity;
  expect(borrowed('99 Other Street, Berlin')).toBe(true);
  expect(borrowed('12 Molasadra St, Tehran')).toBe(false);
});

test('a common name that agrees alone is said to be common', () => {
  const [hit] = screen([person('1', 'Mohammad Ali')], { name: 'Mohammad Ali', schema: 'person' }).hits;
  expect(hit!.commonName).toBe(true);
  expect(hit!.reason).toContain('only a common name agrees');
  expect(hit!.score).toBeLessThan(screen([person('1', 'Emraan Wakhidov')], { name: 'Emraan Wakhidov' }).hits[0]!.score);
});
