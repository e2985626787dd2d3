import { expect, test } from 'vitest';
import { createHeard, hear, soundsLike } from '../../../../services/core/screening/descriptors/sound.ts';

const HEARING = { isRhotic: true, mergesLiquids: false };
const heard = (word: string) => hear(Buffer.from(word), 0, word.length, HEARING, createHeard());

test.each([
  ['byooprenorfeen', 'buprenorphine', true],
  ['byuprenorphin', 'buprenorphine', true],
  ['keyoprenorphine', 'buprenorphine', false],
  ['myskalin', 'meskalin', true],
])('a glide after a consonant is no vowel of its own: %s beside %s', (said, listed, isAlike) => {
  const [a, b] = [heard(said), heard(listed)];
  expect(a.length === b.length && soundsLike(a, b, HEARING)).toBe(isAlike);
});
