import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { InForce } from '../../services/core/decision/assess.ts';
import { replay } from '../../services/scoring/replay.ts';
import {
  AWAY,
  declaredOf,
  declaredRecord,
  fakeModel,
  inForceWith,
  openTestStore,
  permitEntry,
  permitList,
  portsWith,
  scoreAndSettle,
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

const hospital = { description: 'fentanyl citrate', consignee: 'Hospital Santa Rosa', permit: 'BR-2026/0017' };
const PARCELS = [
  someDeclaration({ number: 'A1' }),
  someDeclaration({ number: 'A2', description: 'fentanyl citrate', phone: '+55 11 5550199' }),
  someDeclaration({ number: 'A3', ...hospital, grams: 60 }),
  someDeclaration({ number: 'A4', ...hospital, grams: 60 }),
  someDeclaration({ number: 'A5', description: 'gift', consignor: 'Unbekannt' }),
];
const model = fakeModel((row) => Math.round(1000 * (1 + (Number.isNaN(row[4]!) ? 0 : row[4]!))));

const assessedWith = async (ports: ReturnType<typeof portsWith>) => {
  const said = await scoreAndSettle(
    ports,
    inForce,
    PARCELS.map((parcel, offset) => declaredRecord(offset, parcel)),
  );
  return said.assessments.flatMap((event) => (event.$case === 'assessed' ? [event.value] : []));
};

test('every assessment, silent or explained, permitted or refused, replays to the same bytes', async () => {
  const ports = portsWith(open.stores.scoring, model);
  const assessed = await assessedWith(ports);
  expect(assessed).toHaveLength(PARCELS.length);
  for (const [i, record] of assessed.entries()) {
    expect(await replay(ports, inForce, record, declaredOf(PARCELS[i]!))).toEqual({ kind: 'same' });
  }
});

test('an assessment made during an outage replays as it was, without what was missing', async () => {
  const ports = portsWith(AWAY, model);
  for (const [i, record] of (await assessedWith(ports)).entries()) {
    expect(await replay(ports, inForce, record, declaredOf(PARCELS[i]!))).toEqual({ kind: 'same' });
  }
});

test('on another engine, model or set of lists a replay is refused, saying what differs', async () => {
  const ports = portsWith(open.stores.scoring, model);
  const [record] = await assessedWith(ports);
  const others = { ...inForce, engine: 'engine-2', model: 'model-2' };
  expect(await replay(ports, others, record!, declaredOf(PARCELS[0]!))).toEqual({
    kind: 'refused',
    why: ['engine was engine-1, is engine-2', 'model was model-1, is model-2'],
  });
  expect(await replay(ports, inForceWith(), record!, declaredOf(PARCELS[0]!))).toMatchObject({ kind: 'refused' });
});

test('a record that was tampered with does not replay', async () => {
  const ports = portsWith(open.stores.scoring, model);
  const [record] = await assessedWith(ports);
  const tampered = { ...record!, outcome: 'OUTCOME_HOLD' } as const;
  expect(await replay(ports, inForce, tampered, declaredOf(PARCELS[0]!))).toMatchObject({ kind: 'different' });
});
