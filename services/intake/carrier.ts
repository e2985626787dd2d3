/** What a carrier can ask of us, over the verb `accept` and the stores: declare, wait, look, answer. */
import type { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import type { AssessResponse, GetStatusResponse, ParcelStatus, Receipt } from '../../proto/holdpoint/v1/carrier.ts';
import type { Document } from '../../proto/holdpoint/v1/declaration.ts';
import { boundedMap } from '../core/bounded.ts';
import { consignmentKeyOf } from '../core/declaration/identity.ts';
import type { NewRecord } from '../core/log.ts';
import { type Answer, type AnswerPorts, answerReferral, openReferral } from './answers.ts';
import { type Accepted, accept, type IntakePorts, type Message } from './intake.ts';
import { parcelStatusOf, statusOf } from './status.ts';
import type { RecordEnd, Waiters } from './waiters.ts';

export interface CarrierPorts
  extends IntakePorts,
    Pick<AnswerPorts, 'states' | 'recommendations' | 'parseReferral' | 'encodeOutcome' | 'check'> {
  readonly append: (records: readonly NewRecord[]) => Promise<void>;
  readonly waiters: Waiters;
  /** Called between reading a request and appending it: where fault tests kill the process. */
  readonly onRead: () => void;
}

export interface Carrier {
  /** Resolves with receipts, in the order of the parcels, once the log has them. */
  submit(message: Message): Promise<readonly Receipt[]>;
  /** `message` holds one declaration. */
  assess(message: Message, waitMs: number): Promise<AssessResponse>;
  status(tenant: string, document: Document): Promise<GetStatusResponse>;
  answer(answer: Answer): Promise<Awaited<ReturnType<typeof answerReferral>>>;
}

export const openCarrier = (ports: CarrierPorts): Carrier => {
  /** Accepted here and perhaps not assessed yet. */
  const pending = boundedMap<string, number>(PENDING_MAX);

  const append = async ({ records, pending: accepted }: Accepted): Promise<void> => {
    ports.onRead();
    await ports.append(records);
    for (const { consignmentKey, revision } of accepted) pending.set(consignmentKey, revision);
  };

  /** A duplicate is answered with what was concluded the first time; what else has no assessment, with nothing. */
  const viewOf = async (end: RecordEnd | undefined, consignmentKey: string): Promise<ParcelStatus | undefined> => {
    if (end === undefined) return undefined;
    if (end.$case === 'assessed') return carrierViewOf(end.value);
    if (end.value.disposition !== 'DISPOSITION_DUPLICATE') return undefined;
    return (await statusNow(consignmentKey)).status;
  };

  const statusNow = async (consignmentKey: string): Promise<GetStatusResponse> => {
    const state = await ports.states.get(consignmentKey);
    const referral = await openReferral(state, ports);
    return statusOf(consignmentKey, { state, pendingRevision: pending.get(consignmentKey), referral });
  };

  return {
    async submit(message) {
      const accepted = accept(message, ports);
      await append(accepted);
      return accepted.receipts;
    },
    async assess(message, waitMs) {
      const accepted = accept(message, ports);
      const [receipt] = accepted.receipts;
      if (receipt === undefined || receipt.status !== 'RECEIPT_STATUS_ACCEPTED') {
        await append(accepted);
        return { receipt, status: undefined };
      }
      const { consignmentKey, assessmentId } = receipt;
      const revision = accepted.pending[0]?.revision ?? 0;
      const expected = await ports.waiters.expect(ports.logKeyOf(consignmentKey), { assessmentId, revision });
      try {
        await append(accepted);
        return { receipt, status: await viewOf(await expected.within(waitMs), consignmentKey) };
      } finally {
        expected.forget();
      }
    },
    status: async (tenant, document) => statusNow(consignmentKeyOf(tenant, document)),
    answer: (answer) => answerReferral(answer, ports),
  };
};

/** A question that rests on risk waits for an officer. */
const carrierViewOf = (assessed: Assessed) =>
  parcelStatusOf({
    assessmentId: assessed.assessmentId,
    outcome: assessed.outcome,
    assessedAtMs: (assessed.assessedAt?.seconds ?? 0) * 1000 + Math.floor((assessed.assessedAt?.nanos ?? 0) / 1e6),
    referral: assessed.referral?.cause === 'REFERRAL_CAUSE_DATA_QUALITY' ? assessed.referral : undefined,
  });

const PENDING_MAX = 100_000;
