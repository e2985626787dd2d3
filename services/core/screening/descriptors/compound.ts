/** Names that one word holds together with its form, as many languages write them: `amfetaminpor`, `buprenorfiinitabletit`. */
import type { DescriptorIndex } from './index.ts';
import type { createNearest } from './near.ts';
import type { Scan } from './scan.ts';
import { ALLOW } from './terms.ts';
import type { createTrie } from './trie.ts';

const NAME_LETTERS_MIN = 6;
/** A misspelt name is told by more. */
const MISSPELT_LETTERS_MIN = 8;
const FORMS = [
  'powder crystals crystal tablets tablet tabs pills pill capsules capsule caps ampoules ampoule vials patches patch solution liquid base drops spray',
  'pulver tabletten tablette kapseln kapsel pillen pille tropfen lösung pflaster kristalle ampullen spritze',
  'poeder tabletten pilletjes druppels pleister pleisters kristallen',
  'tabletter tablett kapslar kapsler kapsel piller plåster krystaller kristaller dråber dråper opløsning ampuller',
  'tabletit tabletti kapselit kapseli jauhe laastari laastarit pillerit liuos tipat kiteet ampullit',
  'por tabletta tabletták kapszula kapszulák tapasz oldat cseppek kristály ampulla injekció',
  'chik chyk cik czyk tsik ik ek ko chen ito ita inho inha zinho etto etta',
  'tableta tablete tabletid kapslid plaaster tozu tableti hapi kapsül bandi',
]
  .flatMap((row) => row.normalize('NFD').replace(/\p{M}/gu, '').split(' '))
  .map((form) => [...form].map((c) => c.charCodeAt(0)))
  .sort((a, b) => b.length - a.length);

/** By their last letter: every unknown word is asked. */
const FORMS_BY_END: ReadonlyMap<number, typeof FORMS> = new Map(
  FORMS.map((form) => [form.at(-1)!, FORMS.filter((other) => other.at(-1) === form.at(-1))]),
);

export const createCompound = (
  { termAllow }: DescriptorIndex,
  { nearest }: ReturnType<typeof createNearest>,
  { follow, nameAt }: ReturnType<typeof createTrie>,
) => {
  const nameOf = ({ plain, symbol }: Scan, from: number, to: number): number => {
    const state = to - from < NAME_LETTERS_MIN ? -1 : follow(0, symbol, from, to);
    const term = state > 0 ? nameAt(state) : -1;
    if (term >= 0) return term;
    const found = to - from < MISSPELT_LETTERS_MIN ? undefined : nearest({ symbol, plain, from, to }, 0, true);
    return found === undefined || (termAllow[found.term]! & ALLOW.heard) === 0 ? -1 : found.term;
  };

  /** The name that these letters are with a form after it, or -1. */
  return (scan: Scan, from: number, to: number): number => {
    for (const form of FORMS_BY_END.get(scan.plain[to - 1]!) ?? []) {
      const cut = to - form.length;
      if (cut - from < NAME_LETTERS_MIN || !form.every((c, k) => scan.plain[cut + k] === c)) continue;
      const term = nameOf(scan, from, cut);
      if (term >= 0) return term;
    }
    return -1;
  };
};
