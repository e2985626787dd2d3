/** Lists and policies in force, as an image that worker threads open. Published lists replace shipped ones of the same name. */
import type { InForceImage } from '../core/decision/assess.ts';
import type { Policy } from '../core/decision/policy.ts';
import { isoDay } from '../core/declaration/instants.ts';
import { INDICATORS } from '../core/risk/indicators.ts';
import type { ListSnapshot } from '../core/screening/entries.ts';
import { buildReference, type ReferenceSources } from '../core/screening/reference-build.ts';
import { allOrFaults } from './faults.ts';
import { digestLines } from './lists/canonical.ts';
import { loadHs2022 } from './lists/hs.ts';
import { loadShippedLists } from './lists/shipped.ts';
import { policyFromEntry, readPolicyFile, readShippedPolicies } from './policy.ts';

export interface ImageSources {
  readonly published: readonly ListSnapshot[];
  /** Exchange rates as of then, epoch milliseconds. */
  readonly atMs: number;
  /** Of a policy that wins over the shipped and published ones for its jurisdiction; one for `*` wins over all of them. */
  readonly policyPath?: string;
  readonly builtGoods?: ReferenceSources['builtGoods'];
}

/** A second or so for 25,000 names: not on a thread that serves. @throws Error with every fault of the lists, or of the policies */
export const buildImage = ({ published, atMs, policyPath, builtGoods }: ImageSources): InForceImage => {
  const snapshots = new Map(loadShippedLists().map((list) => [list.header.list, list]));
  for (const list of published) snapshots.set(list.header.list, list);
  const policies = policiesOf(published);
  if (policyPath !== undefined) {
    const { policy } = readPolicyFile(policyPath, INDICATOR_CODES);
    if (policy.jurisdiction === '*') policies.clear();
    policies.set(policy.jurisdiction, policy);
  }
  return {
    reference: buildReference({
      snapshots: [...snapshots.values()],
      hsTexts: [...loadHs2022().texts].map(([code, text]) => ({ code, text })),
      day: isoDay(atMs),
      digest: digestLines,
      ...(builtGoods && { builtGoods }),
    }),
    policies: [...policies.values()],
  };
};

/** Shipped policies, and published ones in their place. @throws Error with every fault of all of them */
export const policiesOf = (published: readonly ListSnapshot[]): Map<string, Policy> => {
  const [shipped, ...others] = allOrFaults<ReadonlyMap<string, Policy> | Policy>([
    () => readShippedPolicies(INDICATOR_CODES),
    ...published.flatMap(publishedPolicies),
  ]) as [ReadonlyMap<string, Policy>, ...Policy[]];
  const policies = new Map(shipped);
  for (const policy of others) policies.set(policy.jurisdiction, policy);
  return policies;
};

const publishedPolicies = ({ header, entries }: ListSnapshot): readonly (() => Policy)[] =>
  header.kind === 'POLICY'
    ? (entries as readonly { readonly id: string; readonly policy: unknown }[]).map(
        ({ id, policy }) =>
          () =>
            policyFromEntry(policy, `${header.list} ${id}`, INDICATOR_CODES),
      )
    : [];

const INDICATOR_CODES: ReadonlySet<string> = new Set(INDICATORS.map(({ code }) => code));
