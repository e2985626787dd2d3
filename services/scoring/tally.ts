/** Counts what became of a batch, for the metrics of the main thread. No personal data, no stranger's labels. */
import { msOfInstant } from '../core/declaration/instants.ts';
import type { End } from './ends.ts';
import type { Count, Tally } from './messages.ts';

export const tallyOf = (records: number, ends: readonly End[], stageMicros: Tally['stageMicros']): Tally => {
  const assessed = counter<'outcome' | 'trigger'>();
  const disposed = counter<'disposition'>();
  const recommended = counter<'outcome' | 'control_type'>();
  const withdrawn = counter<'cause'>();
  const degraded = counter<'lookup'>();
  const claims = counter<'office' | 'share' | 'result'>();
  const shadow = counter<'model' | 'result'>();
  const latencyMs: number[] = [];
  for (const end of ends) {
    switch (end.kind) {
      case 'assessed': {
        const { outcome, trigger, missing, assessedAt, shadowScores, inspectionClaim } = end.assessed;
        assessed.add({ outcome: bare(outcome, 'OUTCOME_'), trigger: trigger.split(':', 1)[0]! });
        for (const { model, missing } of shadowScores) shadow.add({ model, result: missing ? 'missing' : 'scored' });
        if (inspectionClaim !== undefined) {
          const { office, share, unit } = inspectionClaim;
          claims.add({
            office,
            share,
            result: unit > 0 ? 'taken' : outcome === 'OUTCOME_HOLD' ? 'beyond' : 'exhausted',
          });
        }
        for (const lookup of missing) degraded.add({ lookup: bare(lookup, 'LOOKUP_') });
        if (assessedAt !== undefined) latencyMs.push(msOfInstant(assessedAt) - end.item.receivedAtMs);
        const advice = end.recommended;
        if (advice !== undefined) {
          const control_type = bare(advice.controlType, 'CONTROL_TYPE_');
          recommended.add({ outcome: bare(advice.outcome, 'OUTCOME_'), control_type });
        }
        for (const { cause } of end.withdrawn) withdrawn.add({ cause: bare(cause, 'WITHDRAWAL_CAUSE_') });
        break;
      }
      case 'disposed':
        disposed.add({ disposition: bare(end.disposed.disposition, 'DISPOSITION_') });
        for (const { cause } of end.withdrawn) withdrawn.add({ cause: bare(cause, 'WITHDRAWAL_CAUSE_') });
        break;
      case 'poison':
        break;
      default:
        end satisfies never;
    }
  }
  return {
    records,
    assessed: assessed.counts(),
    disposed: disposed.counts(),
    recommended: recommended.counts(),
    withdrawn: withdrawn.counts(),
    degraded: degraded.counts(),
    claims: claims.counts(),
    shadow: shadow.counts(),
    stageMicros,
    latencyMs,
  };
};

const bare = (value: string, prefix: string): string => value.slice(prefix.length);

const counter = <L extends string>() => {
  const counts = new Map<string, { labels: Readonly<Record<L, string>>; by: number }>();
  return {
    add(labels: Readonly<Record<L, string>>): void {
      const key = Object.values(labels).join('|');
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { labels, by: 1 });
      else known.by++;
    },
    counts: (): readonly Count<L>[] => [...counts.values()],
  };
};
