import { readFileSync } from 'node:fs';

/** One edition of the Harmonized System: six-digit codes and their texts. */
export interface HsEdition {
  readonly edition: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** HS 2022 from `infra/lists/hs-2022.tsv` (made by `infra/lists/build/hs.ts`), read once. */
export const loadHs2022 = (): HsEdition => {
  hs2022 ??= { edition: '2022', texts: readTexts() };
  return hs2022;
};

/** Only HS 2022 is shipped; a code of another edition is taken at its word. */
export const isHsCode = (code: string, edition: string): boolean => edition !== '2022' || loadHs2022().texts.has(code);

const TABLE = new URL('../../../infra/lists/hs-2022.tsv', import.meta.url);

let hs2022: HsEdition | undefined;

const readTexts = (): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const row of readFileSync(TABLE, 'utf8').split('\n')) {
    const tab = row.indexOf('\t');
    if (tab === 6) texts.set(row.slice(0, 6), row.slice(7));
  }
  return texts;
};
