/**
 * A party or substance that is listed today is searched for among the parcels still on their way: declared lately, not
 * cancelled, not presented to customs, and without a recommendation that stands. What matches is due to be assessed again.
 */

import type { DeclarationEvent, Declared, OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { EventLog, LogRecord, NewRecord } from '../core/log.ts';
import type { ConsignmentStates, Leases } from '../core/stores.ts';
import { HEADERS, TOPICS } from '../core/topics.ts';
import { readable } from './dead-letter.ts';

/** Tells which declarations the list has something on; lives in a process of its own. */
export interface Matcher {
  /** Of encoded `DeclarationEvent`s, in their order. */
  matches(values: readonly Uint8Array[]): Promise<readonly boolean[]>;
  close(): Promise<void>;
}

export interface LookBackPorts {
  readonly log: Pick<EventLog, 'scan' | 'append'>;
  readonly decodeDeclaration: (value: Uint8Array) => DeclarationEvent;
  readonly decodeOutcome: (value: Uint8Array) => OutcomeEvent;
  readonly encodeDeclaration: (event: DeclarationEvent) => Uint8Array;
  readonly states: ConsignmentStates;
  readonly leases: Leases;
  readonly openMatcher: (list: string) => Promise<Matcher>;
  readonly metrics: Pick<Metrics, 'count'>;
  readonly report: Log;
  readonly now: () => number;
  /** How long a parcel may be on its way. */
  readonly underWayMsMax: number;
  readonly isStopping: () => boolean;
}

/**
 * Looks back once for each edition of a list, by whichever process comes first; a look that was cut short is repeated.
 * @returns how many parcels are to be assessed again; undefined when it is done or somebody else is at it
 */
export const lookBack = async (
  edition: { readonly list: string; readonly digest: string },
  ports: LookBackPorts,
): Promise<number | undefined> => {
  const { list, digest } = edition;
  const name = `look-back|${list}|${digest}`;
  const turn = await ports.leases.take({ budget: `${name}|turn`, want: 1, budgetMax: 1, ttlMs: TURN_MS });
  if (turn.kind === 'unavailable' || turn.value === 0) return undefined;
  // Attempts are a budget that finishing uses up: so the store remembers what is done.
  const attempts = { budget: `${name}|attempts`, budgetMax: ATTEMPTS_MAX, ttlMs: REMEMBERED_MS };
  const attempt = await ports.leases.take({ ...attempts, want: 1 });
  if (attempt.kind === 'unavailable' || attempt.value === 0) return undefined;
  const found = await search(edition, ports);
  if (ports.isStopping()) return found;
  await ports.leases.take({ ...attempts, want: ATTEMPTS_MAX });
  ports.report('info', 'looked-back', { list, digest, parcels: found });
  return found;
};

const search = async (
  { list, digest }: { readonly list: string; readonly digest: string },
  ports: LookBackPorts,
): Promise<number> => {
  const arrived = await arrivedKeys(ports);
  const matcher = await ports.openMatcher(list);
  const sinceMs = ports.now() - ports.underWayMsMax;
  let found = 0;
  try {
    await ports.log.scan(TOPICS.declarations.name, async (records) => {
      if (ports.isStopping()) return;
      const recent = records.filter(({ key, appendedAtMs }) => appendedAtMs >= sinceMs && !arrived.has(hexOf(key)));
      const isMatch = await matcher.matches(recent.map(({ value }) => value));
      const due: NewRecord[] = [];
      for (const record of recent.filter((_, at) => isMatch[at])) {
        const declared = await standingDeclared(record, ports);
        if (declared !== undefined) due.push(dueAgain(record, { declared, digest, ports }));
      }
      await ports.log.append(due);
      ports.metrics.count('relisted', {}, due.length);
      found += due.length;
    });
  } finally {
    await matcher.close();
  }
  return found;
};

/** Log keys, in hexadecimal, of parcels that customs has had in hand. */
const arrivedKeys = async ({ log, decodeOutcome }: LookBackPorts): Promise<ReadonlySet<string>> => {
  const keys = new Set<string>();
  await log.scan(TOPICS.outcomes.name, async (records) => {
    for (const { key, value } of records) {
      const event = readable(value, decodeOutcome)?.event;
      const isHere =
        event?.$case === 'resulted' ||
        (event?.$case === 'presented' && event.value.status !== 'PRESENTATION_STATUS_NOT_FOUND');
      if (isHere) keys.add(hexOf(key));
    }
  });
  return keys;
};

/** Undefined when it is no longer what counts of its parcel, or customs has a recommendation on it already. */
const standingDeclared = async (record: LogRecord, ports: LookBackPorts): Promise<Declared | undefined> => {
  const { event } = ports.decodeDeclaration(record.value);
  const declared = declaredIn(event);
  if (declared?.declaration === undefined) return undefined;
  const { revision } = declared.declaration;
  const state = await ports.states.get(declared.consignmentKey);
  const isDeclared = event?.$case === 'declared';
  // Scoring has yet to come to it, and may still go by the lists before.
  const isAhead = isDeclared && revision > Math.max(state?.revision ?? 0, state?.buriedRevision ?? 0);
  const isContent = state?.correctedAt === (isDeclared ? undefined : record.offset);
  const isStanding =
    state !== undefined && !state.isCancelled && state.recommendationId === '' && state.revision === revision;
  return isAhead || (isStanding && isContent) ? declared : undefined;
};

/** What a record declares, also a re-assessment: an answer corrects what was declared under the same revision. */
export const declaredIn = (event: DeclarationEvent['event']): Declared | undefined => {
  switch (event?.$case) {
    case 'declared':
      return event.value;
    case 'reassessmentDue':
      return event.value.declared;
    case 'linked':
    case undefined:
      return undefined;
    default:
      return event satisfies never;
  }
};

const dueAgain = (
  { key }: LogRecord,
  { declared, digest, ports }: { readonly declared: Declared; readonly digest: string; readonly ports: LookBackPorts },
): NewRecord => ({
  topic: TOPICS.declarations.name,
  key,
  headers: { [HEADERS.relisted]: digest },
  value: ports.encodeDeclaration({
    event: {
      $case: 'reassessmentDue',
      value: {
        declared,
        trigger: `RELISTED:${digest}`,
        dueAt: instantOfMs(ports.now()),
        priorRecommendationId: '',
      },
    },
  }),
});

const hexOf = (bytes: Uint8Array): string => bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');

const TURN_MS = 10 * 60_000;
const ATTEMPTS_MAX = 1_000;
const REMEMBERED_MS = 400 * 86_400_000;
