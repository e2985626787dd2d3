/** A policy that could not be put in force is refused when it is imported, not found out when a process starts. */
import { INDICATORS } from '../../core/risk/indicators.ts';
import { type ListDefect, shorten } from '../../core/screening/list-rules.ts';
import { policyFaults } from '../policy.ts';

/** @param entry of a list of kind POLICY, of the shape its schema gives */
export const policyDefects = (entry: {
  readonly jurisdiction: string;
  readonly policy: Readonly<Record<string, unknown>>;
}): readonly ListDefect[] => {
  const faults = policyFaults(entry.policy, INDICATOR_CODES)
    .slice(0, DEFECTS_MAX)
    .map(({ path, what }) => ({ path: ['', 'policy', ...path].join('/'), value: '', rule: 'policy', message: what }));
  const { jurisdiction } = entry.policy;
  const ofAnother = {
    path: '/policy/jurisdiction',
    value: shorten(jurisdiction),
    rule: 'policy-jurisdiction',
    message: `The policy is of another jurisdiction than its entry, ${entry.jurisdiction}.`,
  };
  const isOfAnother = faults.length === 0 && jurisdiction !== entry.jurisdiction;
  return (isOfAnother ? [ofAnother] : faults).map((defect) => ({ ...defect, line: 0 }));
};

const INDICATOR_CODES: ReadonlySet<string> = new Set(INDICATORS.map(({ code }) => code));
const DEFECTS_MAX = 20;
