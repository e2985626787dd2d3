import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { CODECS } from '../../services/adapters/codec.ts';
import type { InForce } from '../../services/core/decision/assess.ts';
import { RECORD_BYTES_MAX } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { recoverBuried } from '../../services/feedback/recovery.ts';
import { statusOf } from '../../services/intake/status.ts';
import type { InputRecord } from '../../services/scoring/batch.ts';
import { scoreAround } from '../../services/scoring/isolate.ts';
import type { Ports } from '../../services/scoring/ports.ts';
import { scoreBatch } from '../../services/scoring/scoring.ts';
import { at, recoveryPorts, run } from '../feedback/support.ts';
import {
  AWAY,
  declaredOf,
  declaredRecord,
  inForceWith,
  openTestStore,
  PARTITION,
  permitEntry,
  permitList,
  portsWith,
  saidIn,
  someDeclaration,
} from './factory.ts';

let inForce: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(() => {
  inForce = inForceWith([permitList(permitEntry())]);
});
beforeEach(async () => {
  open = await openTestStore();
});
afterEach(() => open.close());

const ORDINARY = 'ceramic coffee mugs';
const STRANGE = 'the one nobody thought of';

/** Screening with a bug that only one description meets. */
const throwingAt = (description: string): InForce => ({
  ...inForce,
  screen: (declaration, days) => {
    if (declaration.goodsItem[0]?.descriptionOfGoods === description) throw new TypeError('no such row');
    return inForce.screen(declaration, days);
  },
});

const recordsOf = (...descriptions: readonly string[]): readonly InputRecord[] =>
  descriptions.map((description, i) => declaredRecord(i, someDeclaration({ number: `A${i}`, description })));

const around = async (ports: Ports, into: InForce, records: readonly InputRecord[]) => {
  const scored = await scoreAround(ports, into, { partition: PARTITION, records });
  const letters = scored.outputs
    .filter(({ topic }) => topic === TOPICS.deadLetters.name)
    .map(({ value }) => CODECS.deadLetter.decode(value));
  return { ...saidIn(scored), ends: scored.ends, letters };
};

test('a record that makes scoring throw becomes a dead letter with its bytes and the reason, and the others are assessed', async () => {
  const records = recordsOf(ORDINARY, ORDINARY, STRANGE, ORDINARY, STRANGE);
  const said = await around(portsWith(open.stores.scoring), throwingAt(STRANGE), records);
  expect(said.ends.map(({ kind }) => kind)).toEqual(['assessed', 'assessed', 'poison', 'assessed', 'poison']);
  expect(said.letters).toMatchObject([
    { topic: TOPICS.declarations.name, partition: PARTITION, offset: 2, error: 'TypeError: no such row' },
    { offset: 4 },
  ]);
  expect(Buffer.compare(said.letters[0]!.value, records[2]!.value)).toBe(0);
});

test('a record alone in its batch is buried all the same', async () => {
  const said = await around(portsWith(open.stores.scoring), throwingAt(STRANGE), recordsOf(STRANGE));
  expect(said.ends.map(({ kind }) => kind)).toEqual(['poison']);
});

test('the others of the batch are assessed as they would have been without it', async () => {
  const ports = portsWith(open.stores.scoring);
  const records = recordsOf(ORDINARY, STRANGE, 'fentanyl citrate powder');
  const said = await around(ports, throwingAt(STRANGE), records);
  const without = saidIn(
    await scoreBatch(ports, inForce, { partition: PARTITION, records: [records[0]!, records[2]!] }),
  );
  expect(said.assessments).toEqual(without.assessments);
  expect(said.recommendations).toEqual(without.recommendations);
});

test('a permit is drawn once, however often its batch is tried', async () => {
  const forHospital = someDeclaration({
    number: 'P1',
    description: 'fentanyl citrate ampoules',
    consignee: 'Hospital Santa Rosa',
    permit: 'BR-2026/0017',
    grams: 10,
  });
  const records = [
    declaredRecord(0, forHospital),
    declaredRecord(1, someDeclaration({ number: 'A1', description: STRANGE })),
  ];
  const said = await around(portsWith(open.stores.scoring), throwingAt(STRANGE), records);
  const [first] = said.assessments;
  expect(first?.$case === 'assessed' && first.value.permitDraws).toMatchObject([
    { granted: true, quantityMg: 10_000, remainingMg: 90_000 },
  ]);
});

test('what is thrown once and not again buries nothing', async () => {
  let throws = 1;
  const flaky: InForce = {
    ...inForce,
    screen: (declaration, days) => {
      if (throws-- > 0) throw new RangeError('out of luck');
      return inForce.screen(declaration, days);
    },
  };
  const said = await around(portsWith(open.stores.scoring), flaky, recordsOf(ORDINARY, ORDINARY));
  expect(said.ends.map(({ kind }) => kind)).toEqual(['assessed', 'assessed']);
});

test('trouble that may pass is handed on, and so is what every record of a whole batch meets', async () => {
  const ports = portsWith(open.stores.scoring);
  const away = Object.assign(new Error('away'), { retriable: true });
  const store = { ...open.stores.scoring, gather: () => Promise.reject(away) };
  await expect(around({ ...ports, store }, inForce, recordsOf(ORDINARY))).rejects.toBe(away);
  const records = recordsOf(...Array.from({ length: 8 }, () => STRANGE));
  await expect(around(ports, throwingAt(STRANGE), records)).rejects.toThrow('no such row');
});

test('the fullest declaration that intake accepts, stuffed with listed words, is recommended within what the log takes', async () => {
  const words = 'fentanyl carfentanil isotonitazene heroin ephedrine safrole piperonal ';
  const [item] = someDeclaration({ number: 'F1' }).goodsItem;
  const declaration = {
    ...someDeclaration({ number: 'F1' }),
    goodsItem: Array.from({ length: 99 }, (_, i) => ({
      ...item!,
      goodsItemNumber: i + 1,
      descriptionOfGoods: words.repeat(8).slice(0, 512),
      shippingMarks: '\u{20000}'.repeat(512),
      typeOfPackages: 'x'.repeat(35),
    })),
    additionalInformation: Array.from({ length: 99 }, () => ({
      country: 'BR',
      subject: 'CUS',
      identifier: '',
      text: '\u{20000}'.repeat(512),
    })),
  };
  const record = declaredRecord(0, declaration);
  expect(record.value.byteLength).toBeGreaterThan(400_000);
  const { recommendations, outputs } = await around(portsWith(open.stores.scoring), inForce, [record]);
  expect(recommendations[0]).toMatchObject({ value: { outcome: 'OUTCOME_HOLD' } });
  for (const { value } of outputs) expect(value.byteLength).toBeLessThan(RECORD_BYTES_MAX);
});

test('a record that is too large for its own dead letter is buried by its beginning', async () => {
  const record = { ...recordsOf(ORDINARY)[0]!, value: new Uint8Array(RECORD_BYTES_MAX - 100).fill(0xff) };
  const { letters, outputs } = await around(portsWith(open.stores.scoring), inForce, [record]);
  expect(letters[0]!.value.byteLength).toBeGreaterThan(900_000);
  expect(outputs[0]!.value.byteLength).toBeLessThan(RECORD_BYTES_MAX);
});

test('whoever asks how a buried parcel stands is told, and no more that it is pending', async () => {
  const { scoring, states } = open.stores;
  const ports = portsWith(scoring);
  const settle = async (into: InForce, offset: number, revision: number, description: string) => {
    const declaration = someDeclaration({ number: 'A1', revision, description });
    const records = [declaredRecord(offset, declaration)];
    const { writes } = await scoreAround(ports, into, { partition: PARTITION, records });
    await scoring.settle(writes!);
    const key = declaredOf(declaration).consignmentKey;
    return statusOf(key, { state: await states.get(key), pendingRevision: revision, referral: undefined });
  };
  const buried = await settle(throwingAt(STRANGE), 0, 1, STRANGE);
  expect(buried).toMatchObject({ state: 'PARCEL_STATE_DEAD_LETTER', revision: 1, status: undefined });
  expect(buried.remark).toMatch(/revision 1 .*dead letter; declare it again/u);
  const again = await settle(inForce, 1, 1, STRANGE);
  expect(again).toMatchObject({ state: 'PARCEL_STATE_ASSESSED', revision: 1, remark: '' });
  const amended = await settle(throwingAt(STRANGE), 2, 2, STRANGE);
  expect(amended).toMatchObject({ state: 'PARCEL_STATE_DEAD_LETTER', revision: 2 });
  expect(amended.status?.assessmentId).toBe(again.status?.assessmentId);
});

test.each([
  ['is buried again with the store, and says so', STRANGE, 'PARCEL_STATE_DEAD_LETTER'],
  ['is assessed once it can be', ORDINARY, 'PARCEL_STATE_ASSESSED'],
] as const)('what was buried while the store was away is due again, and %s', async (_, stillThrowingAt, state) => {
  const { scoring, states } = open.stores;
  const declaration = someDeclaration({ number: 'A1', description: STRANGE });
  const key = declaredOf(declaration).consignmentKey;
  const buried = await around(portsWith(AWAY), throwingAt(STRANGE), [declaredRecord(0, declaration)]);
  const letters = buried.outputs.map((output) => at(output, 0));
  expect(letters.map(({ topic }) => topic)).toEqual([TOPICS.deadLetters.name]);
  const due = await run(recoverBuried(recoveryPorts()), letters);
  const records = due.map((record) => at(record, 1, PARTITION));
  expect(records).toHaveLength(1);
  const { writes } = await scoreAround(portsWith(scoring), throwingAt(stillThrowingAt), {
    partition: PARTITION,
    records,
  });
  await scoring.settle(writes!);
  const status = statusOf(key, { state: await states.get(key), pendingRevision: 1, referral: undefined });
  expect(status).toMatchObject({ state, revision: 1 });
});

test('what was buried with the store is not due again, nor is what nobody can read', async () => {
  const garbage = { ...recordsOf(ORDINARY)[0]!, value: new Uint8Array([0xff]) };
  const known = await around(portsWith(open.stores.scoring), throwingAt(STRANGE), recordsOf(STRANGE));
  const unreadable = await around(portsWith(AWAY), inForce, [garbage]);
  const letters = [...known.outputs, ...unreadable.outputs].map((output, offset) => at(output, offset));
  expect(letters).toHaveLength(2);
  expect(await run(recoverBuried(recoveryPorts()), letters)).toEqual([]);
});
