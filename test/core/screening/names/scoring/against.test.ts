import { describe, expect, test } from 'vitest';
import { comparePair, PARTY_THRESHOLD } from '../../../../../services/core/screening/parties/party.ts';

const score = (name: string, listed: string): number => comparePair(name, listed, 'person').score;

describe('what speaks against two names being one person', () => {
  test.each([
    ['Edward Thomas Harlow', 'HARLOW, Edward Simon'],
    ['Anne-Sophie Mercier', 'MERCIER, Anne-Laure'],
    ['Nikolai Pavlovich Orlov', 'ORLOV, Nikolai Sergeevich'],
    ['Frank Dillard Sr.', 'DILLARD, Frank Jr'],
    ['Mahmoud Salim Karim Bashir', 'BASHIR, Karim Salim Mahmoud'],
    ['Yusuf bin Daud', 'DAUD BIN YUSUF'],
  ])('%s is not %s', (name, listed) => {
    expect(score(name, listed)).toBeLessThan(PARTY_THRESHOLD);
  });

  test.each([
    ['Edward Harlow', 'HARLOW, Edward Simon'],
    ['Edward Thomas Harlow', 'HARLOW, Edward'],
    ['Nikolai Orlov', 'ORLOV, Nikolai Sergeevich'],
    ['Frank Dillard', 'DILLARD, Frank Jr'],
    ['Bashir, Mahmoud Salim Karim', 'Mahmoud Salim Karim BASHIR'],
    ['Bashir Mahmoud Salim Karim', 'Mahmoud Salim Karim BASHIR'],
  ])('%s may be %s: what is left out contradicts nothing', (name, listed) => {
    expect(score(name, listed)).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
  });

  test('a generation left out costs less than another one', () => {
    expect(score('Oswald Prentiss', 'PRENTISS, Oswald III')).toBeGreaterThan(
      score('Oswald Prentiss IV', 'PRENTISS, Oswald III') + 0.15,
    );
    expect(score('Oswald Prentiss', 'PRENTISS, Oswald III')).toBeLessThan(
      score('Oswald Prentiss III', 'PRENTISS, Oswald III') - 0.1,
    );
  });

  test.each([
    ['Oswald B. Prentiss', 'PRENTISS, Oswald T.'],
    ['Oswald H. B. Prentiss', 'PRENTISS, Oswald B.'],
  ])('initials that differ, or are more on one side, are other names: %s, %s', (name, listed) => {
    expect(score(name, listed)).toBeLessThan(score('Oswald Prentiss', 'PRENTISS, Oswald T.') - 0.1);
  });
});

describe('what is no part of a person’s name', () => {
  test.each([
    ['Igor Lebedev, Moscow', 'LEBEDEV, Igor'],
    ['Pieter Vandenbroek', 'VAN DEN BROEK, Pieter'],
    ['Nadir Belkacem', 'BIN KACEM, Nadir'],
    ['OLEGPETROVICHZAYTSEV', 'ZAYTSEV, Oleg Petrovich'],
    ['Shri Anil Deshmukh', 'DESHMUKH, Anil'],
    ['Sayyid Ali Rostami', 'ROSTAMI, Ayatollah Seyed Ali'],
    ['FAO Marek Havlicek, personal', 'HAVLICEK, Marek'],
  ])('%s is %s', (name, listed) => {
    expect(score(name, listed)).toBeGreaterThan(0.85);
  });
});

test('what pads a name on a label costs no more the longer it is', () => {
  const padded = score('Zdravko Petkanov yellow curtains winter jacket spoons', 'PETKANOV, Zdravko');
  expect(padded).toBeGreaterThanOrEqual(PARTY_THRESHOLD);
  expect(score('Muhammad Khan Hamid Karim Yusuf Rashid Nasser', 'KHAN, Muhammad')).toBeLessThan(PARTY_THRESHOLD);
});
