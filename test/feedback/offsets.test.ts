import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetSet } from '../../services/feedback/offsets.ts';

const offsets = fc.array(fc.nat({ max: 60 }), { maxLength: 80 });
const setOf = (members: readonly number[]) => {
  const set = offsetSet();
  for (const member of members) set.add(member);
  return set;
};

test('it counts as a plain set does, in whatever order offsets come', () => {
  fc.assert(
    fc.property(offsets, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (members, first, last) => {
      const set = setOf(members);
      const plain = new Set(members);
      expect(set.highest()).toBe(Math.max(-1, ...members));
      expect(set.countBetween(first, last)).toBe([...plain].filter((n) => n >= first && n <= last).length);
    }),
  );
});

test('an offset is new once', () => {
  fc.assert(
    fc.property(offsets, (members) => {
      const set = offsetSet();
      const plain = new Set<number>();
      for (const member of members) {
        expect(set.add(member)).toBe(!plain.has(member));
        plain.add(member);
      }
    }),
  );
});

test('what is missing in another set is counted within bounds', () => {
  fc.assert(
    fc.property(offsets, offsets, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (mine, others, first, last) => {
      const expected = [...new Set(mine)].filter((n) => n >= first && n <= last && !others.includes(n)).length;
      expect(setOf(mine).missingIn(setOf(others), { first, last })).toBe(expected);
    }),
  );
});
