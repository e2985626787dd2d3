import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadShippedList } from '../../services/adapters/lists/shipped.ts';
import { followReference } from '../../services/adapters/reference-follow.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import type { InForceImage } from '../../services/core/decision/assess.ts';
import { openReference } from '../../services/core/screening/reference.ts';
import { eventually, tempDir } from '../customs/support.ts';

test('a list of parties builds no new goods index; a list of goods does, and what is in force is always whole', async () => {
  const path = join(tempDir(), 'holdpoint.sqlite');
  const stores = await openSqliteStores({ path, now: Date.now, watchEveryMs: 20 });
  const images: InForceImage[] = [];
  const following = await followReference({
    stores: { kind: 'sqlite', path },
    lists: stores.lists,
    onImage: (image) => void images.push(image),
    log: () => undefined,
  });
  await following.first;

  const parties = loadShippedList('demo-watchlist');
  await stores.lists.publish({ ...parties, header: { ...parties.header, list: 'parties' } } as typeof parties);
  await eventually(() => images.length === 2, 30_000);
  expect(images[1]!.reference.goods.buffer).toBe(images[0]!.reference.goods.buffer);
  expect(images[1]!.reference.versions.list.map(({ list }) => list)).toContain('parties');

  const words = loadShippedList('opioids');
  const renamed = words.entries.map((entry) =>
    entry.id === 'isotonitazene' ? { ...entry, name: 'Brandnewname' } : entry,
  );
  await stores.lists.publish({ ...words, entries: renamed, digest: 'another' } as typeof words);
  await eventually(() => images.length === 3, 30_000);
  expect(images[2]!.reference.goods.buffer).not.toBe(images[0]!.reference.goods.buffer);
  for (const [image, name] of [
    [images[1]!, 'Isotonitazene'],
    [images[2]!, 'Brandnewname'],
  ] as const) {
    const [hit] = openReference(image.reference).goods.screen({ text: name, day: '2026-11-01' }).hits;
    expect(hit?.name).toBe(name);
  }
  await following.close();
  await stores.close();
}, 90_000);
