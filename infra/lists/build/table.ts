/**
 * What the tables of this folder are written with. A line of names reads
 * `name; other name; ~weak name | es nombre | zh 名称; zh-Latn mingcheng`: groups are separated by `|`, a group after the
 * first begins with its language, a name marked `~` is ambiguous by itself.
 */
import { createHash } from 'node:crypto';

export interface Name {
  readonly text: string;
  readonly language?: string;
  readonly weak?: boolean;
  /** Never looked for misspelt. */
  readonly exact?: boolean;
}

export const names = (line: string): readonly Name[] =>
  line
    .split('|')
    .map((group) => group.trim())
    .flatMap((group, index) => (index === 0 ? list(group) : inLanguage(group)))
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);

const inLanguage = (group: string): readonly Name[] => {
  const space = group.indexOf(' ');
  const language = group.slice(0, space);
  if (!/^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(language)) throw new Error(`no language in '${group}'`);
  return list(group.slice(space)).map((name) => ({ ...name, language }));
};

const list = (text: string): readonly Name[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('~') ? { text: name.slice(1), weak: true } : { text: name }));

/** An id from a name: `4-Anilino-N-phenethylpiperidine` → `4-anilino-n-phenethylpiperidine`. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/α/g, 'alpha')
    .replace(/[ßβ]/g, 'beta')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 90);

/** The id of a term: its slug, with a digest where the slug loses letters, so that it stays when others come and go. */
export const termId = (text: string): string => {
  const plain = slug(text);
  const isLossless = /^[\x20-\x7f]*$/.test(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return isLossless && plain !== '' ? plain : `${plain}${plain === '' ? '' : '-'}${digest}`;
};

/** `HCl 124-90-3; citrate 990-73-8`: a salt's name and CAS number. */
export const salts = (parent: string, line: string): readonly { readonly name: string; readonly cas?: string }[] =>
  line
    .split(';')
    .map((salt) => salt.trim())
    .filter((salt) => salt !== '')
    .map((salt) => {
      const match = /^(.*?)\s*([0-9]+-[0-9]{2}-[0-9])?$/.exec(salt)!;
      const name = `${parent} ${match[1]}`;
      return match[2] === undefined ? { name } : { name, cas: match[2] };
    });

export interface BuiltList {
  readonly header: {
    readonly list: string;
    readonly kind: string;
    readonly edition: string;
    readonly source: string;
    readonly licence: string;
  };
  readonly entries: readonly { readonly id: string; readonly [member: string]: unknown }[];
}

export const OURS = 'Apache-2.0';

/** Drops members that are undefined or empty lists, so that a table can leave them out. */
export const compact = <T extends object>(entry: T): T =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
