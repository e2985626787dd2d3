import { expect, test } from 'vitest';
import { putTogether, takeApart } from '../../services/adapters/image-parts.ts';
import { buildImage } from '../../services/adapters/reference.ts';

test('an image taken apart and cloned is the same image when it is put together', () => {
  const image = buildImage({ published: [], atMs: Date.UTC(2026, 10, 1) });
  const { skeleton, buffers } = takeApart(image);
  expect(buffers.length).toBeGreaterThan(1);
  expect(putTogether({ skeleton: structuredClone(skeleton), buffers })).toEqual(image);
});
