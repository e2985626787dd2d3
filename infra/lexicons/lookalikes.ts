/**
 * Writes services/core/screening/fold/lookalikes.generated.ts: characters of other scripts that pass for a Latin letter.
 * Usage: node infra/lexicons/lookalikes.ts CONFUSABLE_WEIGHTS_JSON
 * Source: confusable-vision by Paul Wood FRSA (@paultendo), CC-BY-4.0; Cherokee and Lisu capitals by us.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly stableDanger: number;
}

/** Below this a reader of the usual fonts is not deceived. */
const DANGER_MIN = 0.35;
const DANGER_STRONG = 0.74;

const CAPITALS =
  'ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᏃZ ꓮA ꓐB ꓚC ꓓD ꓰE ꓝF ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ';

/** Scripts whose letters stand in for Latin ones; Arabic, Han and the rest are read as what they are. */
const RANGES = [
  [0x370, 0x52f],
  [0x13a0, 0x13ff],
  [0x1d00, 0x1dbf],
  [0x2070, 0x209f],
  [0x2160, 0x217f],
  [0x2c00, 0x2dff],
  [0xa4d0, 0xa4ff],
  [0xa700, 0xa7ff],
  [0xab70, 0xabbf],
] as const;
const isStandIn = (c: string): boolean =>
  c.length === 1 && RANGES.some(([a, b]) => c.charCodeAt(0) >= a && c.charCodeAt(0) <= b);

const { edges } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { edges: Edge[] };
const isLatin = (c: string): boolean => /^[A-Za-z]$/.test(c);
const best = new Map<string, { letter: string; danger: number }>();
for (const { source, target, stableDanger } of edges) {
  for (const [letter, other] of [
    [source, target],
    [target, source],
  ] as const) {
    if (!isLatin(letter) || !isStandIn(other) || stableDanger < DANGER_MIN) continue;
    const sameCase = (letter === letter.toUpperCase()) === (other === other.toUpperCase());
    const danger = stableDanger + (sameCase ? 0.1 : 0);
    if (danger > (best.get(other)?.danger ?? 0)) best.set(other, { letter: letter.toLowerCase(), danger });
  }
}
for (const pair of CAPITALS.split(' ')) best.set(pair[0]!, { letter: pair[1]!.toLowerCase(), danger: 1 });

const all = [...best].sort(([a], [b]) => (a < b ? -1 : 1));
const text = (rows: typeof all): string => rows.map(([c, { letter }]) => c + letter).join(' ');
writeFileSync(
  new URL('../../services/core/screening/fold/lookalikes.generated.ts', import.meta.url),
  `// Written by infra/lexicons/lookalikes.ts from confusable-vision (Paul Wood FRSA, CC-BY-4.0). Do not edit.
const read = (pairs: string): ReadonlyMap<string, string> => new Map(pairs.split(' ').map((p) => [p[0]!, p[1]!]));

/** Character → the Latin letter it passes for beside Latin letters. */
export const LOOKALIKES = read('${text(all)}');

/** Those that deceive even where a whole word is made of them. */
export const STRONG_LOOKALIKES = read('${text(all.filter(([, { danger }]) => danger >= DANGER_STRONG))}');
`,
);
