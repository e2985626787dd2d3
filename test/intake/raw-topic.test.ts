import { expect, onTestFinished, test } from 'vitest';
import { CODECS } from '../../services/adapters/codec.ts';
import { rawTopic, TOPICS } from '../../services/core/topics.ts';
import { readRawTopic } from '../../services/intake/raw-topic.ts';
import { eventually, logKeyOf, metrics, openLog, sha256 } from '../customs/support.ts';
import { recordsOf } from './support.ts';

test('a raw message that meets a bug is buried with its bytes, and those behind it are read', async () => {
  const log = openLog();
  onTestFinished(() => log.close());
  const { name: topic } = rawTopic('post');
  const messages = ['good', 'the one nobody thought of', 'good'].map((text) => Buffer.from(text));
  await log.append(messages.map((value) => ({ topic, key: new Uint8Array(16), value })));
  const read: string[] = [];
  const running = await readRawTopic('post', {
    receive: ({ bytes }) => {
      const text = Buffer.from(bytes).toString();
      if (text !== 'good') throw new TypeError('no such row');
      read.push(text);
      return [];
    },
    encodeDeclaration: CODECS.declarationEvent.encode,
    encodeRejected: CODECS.rejected.encode,
    encodeDeadLetter: CODECS.deadLetter.encode,
    logKeyOf,
    sha256,
    metrics,
    now: Date.now,
    log,
    onRead: () => undefined,
  });
  await Promise.race([eventually(async () => (await log.lag(topic, 'holdpoint-intake.post')) === 0), running.done]);
  await running.stop();
  expect(read).toEqual(['good', 'good']);
  const letters = (await recordsOf(log, TOPICS.deadLetters.name)).map((value) => CODECS.deadLetter.decode(value));
  expect(letters).toMatchObject([{ topic, offset: 1, error: 'no such row' }]);
  expect(Buffer.compare(letters[0]!.value, messages[1]!)).toBe(0);
});
