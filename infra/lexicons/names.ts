/**
 * Writes the lexicons of services/core/screening that come from public data:
 *   names/lexicon/legal.generated.ts      legal forms of the GLEIF register (CC0)
 *   names/lexicon/frequency.generated.ts  how often words occur in the names of the UN and OFAC lists (public domain)
 * Usage: node infra/lexicons/names.ts GLEIF_CSV NAMES_TXT…   (NAMES_TXT: one listed name a line)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { foldText, foldWords } from '../../services/core/screening/fold/fold.ts';

const [legalFile, ...nameFiles] = process.argv.slice(2);
const target = (file: string): URL => new URL(`../../services/core/screening/${file}`, import.meta.url);
const HEADER = '// Written by infra/lexicons/names.ts. Do not edit.\n';

/** Kinds of body that are part of a name rather than a form of it. */
const NAME_LIKE =
  /\b(?:trust|foundation|bank|union|association|partnership|society|institution|cooperative|insurance|stichting|fund)\b/;
/** Abbreviations that are words or names elsewhere. */
const AMBIGUOUS = new Set([
  'an',
  'in',
  'is',
  'it',
  'on',
  'or',
  'me',
  'go',
  'so',
  'us',
  'to',
  'do',
  'no',
  'va',
  'na',
  'al',
  'li',
  'ho',
  'si',
  'om',
  'or',
  'dd',
  'gm',
  'mb',
  'est',
  'bank',
  'gie',
  'sole',
  'gp',
  'coop',
  'assoc',
  'partnership',
  'union',
]);
const forms = new Set<string>();
const rows = parse(readFileSync(legalFile!, 'utf8'), {
  bom: true,
  from_line: 2,
  relax_column_count: true,
}) as string[][];
for (const row of rows) {
  for (const name of [row[5], row[8], ...(row[9] ?? '').split(';'), ...(row[10] ?? '').split(';')]) {
    const folded = foldWords(name ?? '');
    const phrase = folded.map((w) => w.text);
    const isDotted = phrase.length > 1 && phrase.every((w) => w.length === 1);
    const text = isDotted ? phrase.join('') : phrase.join('_');
    if (
      text.length < 2 ||
      phrase.length > 7 ||
      AMBIGUOUS.has(text) ||
      NAME_LIKE.test(phrase.join(' ')) ||
      /\d/.test(text)
    )
      continue;
    if (phrase.length === 1 && text.length > 5 && !/limited|incorp|corpor|gesellschaft|bolag/.test(text)) continue;
    forms.add(text);
  }
}
writeFileSync(
  target('names/lexicon/legal.generated.ts'),
  `${HEADER}/** Legal forms of the GLEIF Entity Legal Forms register (CC0), folded, words joined by \`_\`. */\nexport const LEGAL_FORMS = \`${[...forms].sort().join(' ')}\`;\n`,
);

const counts = new Map<string, number>();
for (const file of nameFiles) {
  for (const name of new Set(readFileSync(file, 'utf8').split('\n'))) {
    for (const word of new Set(foldText(name).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const COMMON_MIN = 10;
const common = [...counts]
  .filter(([word, n]) => n >= COMMON_MIN && word.length > 2)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  target('names/lexicon/frequency.generated.ts'),
  `${HEADER}/** Words of the names on the UN consolidated (2026-02-27) and OFAC SDN (2023-01) lists and in how many names they stand. */\nexport const NAME_FREQUENCY = \`${common.map(([word, n]) => `${word} ${n}`).join(',')}\`;\n`,
);
