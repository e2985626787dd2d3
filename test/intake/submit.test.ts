import { expect, test } from 'vitest';
import { Recommended } from '../../proto/holdpoint/v1/assessment.ts';
import { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { rawTopic, TOPICS } from '../../services/core/topics.ts';
import { eventually } from '../customs/support.ts';
import { asRequest, declaredIn, parcels, recordsOf, start, submit } from './support.ts';

const rulesOf = (receipt: { readonly defects: readonly { readonly rule: string; readonly severity: string }[] }) =>
  receipt.defects.filter(({ severity }) => severity === 'SEVERITY_REJECT').map(({ rule }) => rule);

test('each request has one answer, in order, and what was accepted stands in the log', async () => {
  const { client, log } = await start();
  const responses = await submit(
    client,
    parcels.map((_, at) => asRequest(at)),
  );
  expect(responses.map(({ requestId }) => requestId)).toEqual(parcels.map((_, at) => `r${at}`));
  expect(responses.flatMap(({ receipts }) => receipts.map(({ status }) => status))).toEqual(
    parcels.map(() => 'RECEIPT_STATUS_ACCEPTED'),
  );
  const keys = new Set((await declaredIn(log)).map(({ consignmentKey }) => consignmentKey));
  expect(keys).toEqual(new Set(responses.map(({ receipts }) => receipts[0]!.consignmentKey)));
});

test('the tenant is the peer’s, whatever the payload says', async () => {
  const { client, log } = await start();
  await submit(client, [asRequest(0)]);
  const [declared] = await declaredIn(log);
  expect(declared).toMatchObject({
    consignmentKey: `LOCAL|S10||${parcels[0]!.document!.number}`,
    source: { tenant: 'local', door: 'grpc', format: 'protobuf' },
  });
});

test('no receipt before the log has it: when the log fails, the stream fails, and says to try again', async () => {
  const { client } = await start({
    log: (log) => ({
      ...log,
      append: () => Promise.reject(Object.assign(new Error('disk'), { retriable: true })),
    }),
  });
  await expect(submit(client, [asRequest(0)])).rejects.toMatchObject({ code: 14 });
});

const withDeclaration = (bytes: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from([0x0a, 1, 0x78, 0x12, ...varint(bytes.byteLength)]), bytes]);
const varint = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...varint(n >> 7)]);
const bytesOf = (at: number): Uint8Array => Declaration.encode(parcels[at]!).finish();

test.each([
  [
    'another message type',
    Recommended.encode(Recommended.fromPartial({ scoreMicro: 5, reasons: [{ code: 'x' }] })).finish(),
  ],
  ['garbage', Buffer.from([0xff, 0xff, 0xff, 0x07, 0x00])],
  ['nothing', new Uint8Array()],
])('a declaration that is %s is a rejection in its receipt; its neighbours are accepted', async (_, bytes) => {
  const { client, log } = await start();
  const responses = await submit(client, [asRequest(0), withDeclaration(bytes), asRequest(1)]);
  expect(responses.map(({ requestId }) => requestId)).toEqual(['r0', 'x', 'r1']);
  expect(responses.map(({ receipts }) => receipts[0]!.status)).toEqual([
    'RECEIPT_STATUS_ACCEPTED',
    'RECEIPT_STATUS_REJECTED',
    'RECEIPT_STATUS_ACCEPTED',
  ]);
  expect(responses[1]!.receipts[0]!.defects.length).toBeGreaterThan(0);
  const [rejected] = (await recordsOf(log, TOPICS.rejections.name)).map((value) => CODECS.rejected.decode(value));
  expect(Buffer.from(rejected!.raw)).toEqual(Buffer.from(bytes));
});

test('a request that is no SubmitRequest at all is answered too', async () => {
  const { client } = await start();
  const responses = await submit(client, [Buffer.from('<html>'), asRequest(0)]);
  expect(responses.map(({ receipts }) => receipts[0]!.status)).toEqual([
    'RECEIPT_STATUS_REJECTED',
    'RECEIPT_STATUS_ACCEPTED',
  ]);
});

test('an amount beyond 2^53 is a defect that names its path and value', async () => {
  const { client } = await start();
  // totalGrossMassMg, field 16, again with 2^60: the last one counts.
  const huge = Buffer.concat([
    bytesOf(0),
    Buffer.from([0x80, 0x01, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]),
  ]);
  const [response] = await submit(client, [withDeclaration(huge)]);
  expect(response!.receipts[0]!.defects).toContainEqual(
    expect.objectContaining({ path: 'totalGrossMassMg', value: String(2n ** 60n), severity: 'SEVERITY_REJECT' }),
  );
});

test('every defect is named, not the first', async () => {
  const { client } = await start();
  const bad: Declaration = {
    ...parcels[0]!,
    document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number: 'CF100000001CN' },
    totalGrossMassMg: -1,
    totalAmountInvoiced: { amountMinor: 1, currency: 'XQX' },
  };
  const [response] = await submit(client, [{ requestId: '', content: { $case: 'declaration', value: bad } }]);
  expect(rulesOf(response!.receipts[0]!).length).toBeGreaterThanOrEqual(3);
  expect(rulesOf(response!.receipts[0]!)).toContain('s10-check-digit');
});

test('a raw message with several parcels has one receipt each', async () => {
  const { client } = await start();
  const line = (number: string): string =>
    JSON.stringify({ document: { type: 'S10', number }, countryOfDestination: 'US' });
  const payload = Buffer.from(`${line(parcels[0]!.document!.number)}\n${line('CF100000001CN')}\n`);
  const [response] = await submit(client, [
    { requestId: 'raw', content: { $case: 'raw', value: { format: '', payload } } },
  ]);
  expect(response!.receipts.length).toBe(2);
  expect(response!.receipts[1]!.status).toBe('RECEIPT_STATUS_REJECTED');
});

test('a format nobody knows is a rejection that says which there are', async () => {
  const { client } = await start();
  const payload = Buffer.from('x');
  const [response] = await submit(client, [
    { requestId: '', content: { $case: 'raw', value: { format: 'telex', payload } } },
  ]);
  expect(response!.receipts[0]!.defects[0]!.message).toContain('telex');
});

test('a carrier’s own topic goes through the same verb', async () => {
  const { log } = await start({ env: { HOLDPOINT_RAW_TOPIC_TENANTS: 'post' } });
  await log.append([
    {
      topic: rawTopic('post').name,
      key: new Uint8Array(16),
      value: Buffer.from(bytesOf(0)),
      headers: { format: 'protobuf' },
    },
    {
      topic: rawTopic('post').name,
      key: new Uint8Array(16),
      value: Buffer.from('<?xml version="1.0"?><x'),
      headers: {},
    },
  ]);
  await eventually(async () => (await recordsOf(log, TOPICS.rejections.name)).length === 1);
  expect(await declaredIn(log)).toMatchObject([
    { consignmentKey: `POST|S10||${parcels[0]!.document!.number}`, source: { tenant: 'post', door: 'topic' } },
  ]);
});

test('draining answers what was read and ends the stream', async () => {
  const { client, life } = await start();
  const call = client.submit();
  const receipts: string[] = [];
  call.on('data', ({ requestId }: { requestId: string }) => receipts.push(requestId));
  const ended = new Promise<{ code: number }>((resolve) => call.on('error', resolve));
  for (let at = 0; at < 20; at++) call.write(asRequest(at));
  await eventually(() => receipts.length === 20);
  const stopped = life.stop('test');
  expect((await ended).code).toBe(14);
  expect(await stopped).toBe(0);
});

test('a parcel too large to be carried through with its reasons, and a description of 5 MB, are rejections; neighbours are not', async () => {
  const { client, log } = await start();
  const [parcel] = parcels;
  const item = { ...parcel!.goodsItem[0]!, shippingMarks: '\u{20000}'.repeat(512) };
  const wide = { ...item, descriptionOfGoods: '\u{20000}'.repeat(512) };
  const line = { country: 'NL', subject: 'CUS', identifier: '', text: '\u{20000}'.repeat(512) };
  const large = {
    ...parcel!,
    goodsItem: Array.from({ length: 99 }, (_, i) => ({ ...wide, goodsItemNumber: i + 1 })),
    additionalInformation: Array.from({ length: 99 }, () => line),
  };
  const long = { ...parcel!, goodsItem: [{ ...item, descriptionOfGoods: 'x'.repeat(5 * 1024 * 1024) }] };
  const responses = await submit(client, [
    withDeclaration(Declaration.encode(large).finish()),
    withDeclaration(Declaration.encode(long).finish()),
    asRequest(1),
  ]);
  expect(responses.map(({ receipts }) => rulesOf(receipts[0]!))).toEqual([['record-size'], ['text-length'], []]);
  expect(await declaredIn(log)).toHaveLength(1);
});
