/** Words as an English speaker says them, whoever wrote them down: `Kwest` is `Quest`, `Zylon` is `Xylon`. */

const SAID: readonly (readonly [RegExp, string])[] = [
  [/^x/, 'z'],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/ph/g, 'f'],
  [/qu|kw/g, 'kv'],
  [/tch|ch/g, '1'],
  [/sch|sh|[ts]ion|[tc]ia/g, '2'],
  [/th/g, 't'],
  [/ght/g, 't'],
  [/ck|q/g, 'k'],
  [/x|ct?s/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg|g(?=[eiy])/g, 'j'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/h/g, ''],
  [/e$/, ''],
  [/ee|ea|ie|ei|ey|y/g, 'i'],
  [/oo|ou|ew|ue/g, 'u'],
  [/ai|ay/g, 'e'],
  [/aw|au|oa/g, 'o'],
  [/(.)\1+/g, '$1'],
];

const said = (word: string): string => SAID.reduce((text, [spelled, plain]) => text.replace(spelled, plain), word);

/** True for words of some length that are said alike, however they are written. */
export const soundsAlike = (a: string, b: string): boolean =>
  a.length >= SAID_MIN && b.length >= SAID_MIN && said(a) === said(b);
const SAID_MIN = 5;
