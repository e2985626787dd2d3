/**
 * Quality and speed of goods screening on the shipped lists, family by family: `node test/bench/goods-quality.ts [--misses]`.
 * - grading: `goods-labelled.tsv` (developed on) and `goods-held-out.tsv` (written afterwards, never tuned on);
 * - obfuscated descriptors: families of disguise applied by seed to listed names, those tuned on and those held out;
 * - false alarms: a SUBSTANCE or EQUIPMENT hit on licit texts (the HS texts of other chapters, labelled texts);
 * - texts/s, one thread, caches warm.
 */
import { loadHs2022 } from '../../services/adapters/lists/hs.ts';
import { loadShippedLists } from '../../services/adapters/lists/shipped.ts';
import {
  judgeAlarms,
  judgeDisguises,
  judgeGrades,
  labelledTexts,
  measureGoods,
  sumDisguises,
} from '../../services/cli/bench/goods-judge.ts';
import { buildGoodsIndex } from '../../services/core/screening/goods/build.ts';
import { openGoodsIndex } from '../../services/core/screening/goods/goods.ts';

const SPELLINGS_PER_FAMILY = 2000;
const SPEED_TEXTS = 200_000;
const MISSES_SHOWN_MAX = 200;

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const showMisses = (misses: readonly string[], most = MISSES_SHOWN_MAX): void => {
  if (process.argv.includes('--misses')) for (const miss of misses.slice(0, most)) console.log(`             ${miss}`);
};

const lists = loadShippedLists();
const hsTexts = [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
const startedMs = performance.now();
const image = buildGoodsIndex(lists, { hsTexts });
const index = openGoodsIndex(image);
console.log(
  `index      built in ${Math.round(performance.now() - startedMs)} ms, ${(image.buffer.byteLength / 1e6).toFixed(1)} MB shared`,
);

const { developed, heldOut } = labelledTexts();
for (const [name, rows] of [
  ['developed on', developed],
  ['held out', heldOut],
] as const) {
  const { accuracy, accuracyVaguePrecise, misses } = judgeGrades(index, rows);
  console.log(
    `grading    ${name}: ${percent(accuracy)} of ${rows.length} (three grades), ${percent(accuracyVaguePrecise)} (vague, precise)`,
  );
  showMisses(misses);
}

const disguises = judgeDisguises(index, lists, SPELLINGS_PER_FAMILY);
for (const isHeldOut of [false, true]) {
  const side = disguises.filter((x) => x.heldOut === isHeldOut);
  for (const { family, recall, misses } of side) {
    console.log(`disguise   ${isHeldOut ? 'held out' : 'tuned on'} ${family}: recall ${percent(recall)}`);
    showMisses(misses, 6);
  }
  const { recall, recallOfEntry } = sumDisguises(side);
  console.log(
    `disguise   ${isHeldOut ? 'HELD OUT' : 'TUNED ON'}, all: recall ${percent(recall)}, the very entry ${percent(recallOfEntry)}`,
  );
}

const alarms = judgeAlarms(index, hsTexts, [...developed, ...heldOut]);
console.log(
  `alarms     ${percent(alarms.rate)} of ${alarms.texts} licit texts, ${alarms.misread} of them by a disguise or misspelling read into them`,
);
showMisses(alarms.misses);

for (const [name, texts] of [
  ['labelled texts', [...developed, ...heldOut]],
  ['HS texts (100 characters)', hsTexts],
] as const) {
  const { perSecondPerCore, micros } = measureGoods(
    index,
    texts.map(({ text }) => text),
    SPEED_TEXTS,
  );
  console.log(`speed      ${name}: ${perSecondPerCore} texts/s of one core, ${micros.toFixed(2)} µs each`);
}
