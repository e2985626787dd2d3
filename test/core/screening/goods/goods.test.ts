import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGoodsIndex } from '../../../../services/core/screening/goods/build.ts';
import { openGoodsIndex, screenGoods } from '../../../../services/core/screening/goods/goods.ts';
import { LISTS } from './lists.ts';
import { DAY, HS_TEXTS, IMAGE, INDEX, screen } from './lists-index.ts';

test('an index built twice is the same bytes', () => {
  const again = buildGoodsIndex(LISTS, { hsTexts: HS_TEXTS });
  expect(again.directory).toEqual(IMAGE.directory);
  expect(Buffer.compare(Buffer.from(again.buffer), Buffer.from(IMAGE.buffer))).toBe(0);
});

test('an index travels between threads as one shared buffer', () => {
  expect(IMAGE.buffer).toBeInstanceOf(SharedArrayBuffer);
  const copy = openGoodsIndex(structuredClone(IMAGE));
  expect(screenGoods(copy, { text: 'fentanyl', day: DAY })).toEqual(screen('fentanyl'));
});

test('an image of another version is refused', () => {
  expect(() => openGoodsIndex({ ...IMAGE, version: 0 })).toThrow('version 0');
});

test('a hit says list, entry, surface, controls and why', () => {
  const [hit] = screen('2 g f3ntanyl').hits;
  expect(hit).toMatchObject({
    kind: 'SUBSTANCE',
    list: 'TEST-SUBSTANCES',
    entry: 'fentanyl',
    category: 'fentanyl-related',
    surface: 'f3ntanyl',
    via: 'leet',
    at: { from: 4, to: 12 },
  });
  expect(hit?.reason).toContain('digits or marks for letters');
  expect(hit?.controls).toHaveLength(1);
});

test('an entry counts on the days it is in force', () => {
  expect(screen('4-piperidone', undefined, '2024-12-02').hits).toEqual([]);
  expect(screen('4-piperidone', undefined, '2024-12-03').hits).toHaveLength(1);
});

test('a licit context in the same clause lowers the hit and is named beside it', () => {
  const { hits } = screen('fentanyl test strips, box of 100');
  expect(hits.find(({ kind }) => kind === 'LICIT_CONTEXT')).toMatchObject({ category: 'test-strips' });
  expect(hits.find(({ kind }) => kind === 'SUBSTANCE')).toMatchObject({ score: 0.5, licit: 'test-strips' });
});

test('a licit context in another clause lowers nothing', () => {
  const { hits } = screen('fentanyl powder, test strips');
  expect(hits.find(({ kind }) => kind === 'SUBSTANCE')?.score).toBe(1);
});

test.each([
  ['poster by F. Meyer “Fentanyl”', 'books'],
  ['test strip: fentanyl', 'test-strips'],
  ['test strip. fentanyl powder', undefined],
  ['box 5. fentanyl, test strip', undefined],
])('an initial’s full stop ends no clause, nor does the colon after what tells what it is: %s', (text, licit) => {
  expect(screen(text).hits.find(({ kind }) => kind === 'SUBSTANCE')?.licit).toBe(licit);
});

test('everyday goods are a licit context only for what is named beside them', () => {
  expect(screen('poster').hits).toEqual([]);
  expect(screen('garden poster A2').hits).toEqual([]);
  const { hits } = screen('poster about fentanyl');
  expect(hits.map(({ entry }) => entry).sort()).toEqual(['fentanyl', 'poster']);
  expect(hits.find(({ entry }) => entry === 'fentanyl')).toMatchObject({ score: 0.5, licit: 'books' });
});

test('a licit word as it stands is not misread for a name it resembles', () => {
  expect(screen('ventanyl').hits).toMatchObject([{ kind: 'LICIT_CONTEXT', entry: 'ventanyl' }]);
  expect(screen('fentanil').hits.map(({ kind }) => kind)).toEqual(['SUBSTANCE']);
  expect(screen('ventanil').hits.map(({ kind }) => kind)).toEqual(['SUBSTANCE']);
});

test('an ambiguous sign counts by itself or beside another, not among other goods', () => {
  expect(screen('M18').hits).toMatchObject([{ entry: 'm18', via: 'weak' }]);
  expect(screen('M18 and research chemical').hits.map(({ entry }) => entry)).toContain('m18');
  expect(screen('garden chair M18').hits).toEqual([]);
});

test('contexts of party names are read in party names only', () => {
  expect(INDEX.partyContexts('Saint Mary Hospital', DAY)).toMatchObject([{ category: 'hospital' }]);
  expect(screen('hospital bed').hits).toEqual([]);
});

test.each([
  ['vague', 'gift'],
  ['vague', 'daily necessities'],
  ['vague', 'accessories for car'],
  ['vague', 'plastic products'],
  ['vague', 'repuestos de auto'],
  ['vague', '塑料制品'],
  ['vague', '12345'],
  ['vague', 'xxx'],
  ['vague', 'invoice.pdf'],
  ['vague', '***'],
  ['vague', ''],
  ['vague', 'zzgeneric'],
  ['vague', 'bags'],
  ['precise', 'leather bags'],
  ['precise', "women's cotton t-shirt"],
  ['precise', 'phone case silicone'],
  ['precise', 'Herrenhemd'],
  ['precise', 'кожаный ремень'],
  ['precise', '手机壳'],
  ['precise', 'acetone'],
  ['precise', 'gift: silver bracelet'],
  ['precise', 'spare parts: brake pads'],
  ['imprecise', 'Quixal Zorbo'],
])('%s: %s', (quality, text) => {
  expect(screen(text).quality).toBe(quality);
});

test('what makes a text vague is quoted as it stands in the text', () => {
  expect(screen('GIFT for Anna')).toMatchObject({ quality: 'vague', phrase: 'GIFT' });
  expect(screen('Cotton shirt, GIFT')).toMatchObject({ quality: 'precise' });
  expect(screen('Cotton shirt, GIFT')).not.toHaveProperty('phrase');
});

test.each([
  ['acetone', '6109.10', 'CHEMISTRY_UNDER_OTHER'],
  ['cotton shirt', '2933.39', 'OTHER_UNDER_CHEMISTRY'],
  ['pill press', '9503.00', 'MACHINE_UNDER_OTHER'],
])('%s under %s is its own signal', (text, hs, rule) => {
  expect(screen(text, hs).hsMismatch).toMatchObject({ rule });
});

test.each([
  ['acetone', '2914.11'],
  ['cotton shirt', '6109.10'],
  ['pill press', '8479.89'],
  ['tramadol tablets', '3004.90'],
  ['cotton shirt', ''],
])('%s fits %s', (text, hs) => {
  expect(screen(text, hs)).not.toHaveProperty('hsMismatch');
});

test('any text is answered, and read only to its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const { quality, hits } = screen(text, '2933');
      expect(['vague', 'imprecise', 'precise']).toContain(quality);
      for (const { at, surface } of hits) expect(text.slice(at.from, at.to)).toBe(surface);
    }),
    { numRuns: 500 },
  );
  expect(screen('\ud800 fentanyl \udc00').hits).not.toEqual([]);
  expect(screen('f e n t a n y l x'.repeat(300_000))).toMatchObject({ isCut: true });
  expect(screen('1-1-1-'.repeat(1_000_000)).isCut).toBe(true);
});
