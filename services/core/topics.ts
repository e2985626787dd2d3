/** Every topic, once: name, partitions, retention and who writes it. Created explicitly from here; documentation is checked against it. */
const DAY_MS = 86_400_000;

export interface Topic {
  readonly name: string;
  /** 'keyed' topics share one number of partitions, so that a consignment's records meet in the same partition of each. */
  readonly partitioning: 'keyed' | 'per-tenant';
  readonly retentionMs: number;
  readonly writers: readonly string[];
  readonly doc: string;
}

export const KEYED_PARTITIONS = 12;

const topic = (t: Topic): Topic => t;

export const TOPICS = {
  declarations: topic({
    name: 'holdpoint.declarations.v1',
    partitioning: 'keyed',
    retentionMs: 30 * DAY_MS,
    writers: ['intake', 'scoring', 'feedback'],
    doc: 'Accepted declarations, links of master waybills, and re-assessments that are due.',
  }),
  assessments: topic({
    name: 'holdpoint.assessments.v1',
    partitioning: 'keyed',
    retentionMs: 395 * DAY_MS,
    writers: ['scoring'],
    doc: 'One record for every declaration that scoring has dealt with: its assessment, or why there is none.',
  }),
  recommendations: topic({
    name: 'holdpoint.recommendations.v1',
    partitioning: 'keyed',
    retentionMs: 1826 * DAY_MS,
    writers: ['scoring'],
    doc: 'Hold recommendations and risk-driven requests for information, and their withdrawals. A destination is a consumer group here.',
  }),
  outcomes: topic({
    name: 'holdpoint.outcomes.v1',
    partitioning: 'keyed',
    retentionMs: 1826 * DAY_MS,
    writers: ['customs', 'intake'],
    doc: "Customs' decisions, presentations and results; carriers' answers to requests for information.",
  }),
  rejections: topic({
    name: 'holdpoint.rejections.v1',
    partitioning: 'keyed',
    retentionMs: 30 * DAY_MS,
    writers: ['intake', 'scoring'],
    doc: 'What could not be accepted: every defect, and the bytes for as long as raw data may be kept.',
  }),
  deadLetters: topic({
    name: 'holdpoint.dead-letters.v1',
    partitioning: 'keyed',
    retentionMs: 30 * DAY_MS,
    writers: ['intake', 'scoring', 'customs', 'feedback'],
    doc: 'Records that no code here could read: bytes, where they came from, the error.',
  }),
} as const satisfies Record<string, Topic>;

export const RAW_TOPIC_PREFIX = 'holdpoint.aed.v1.';

/** The raw topic of one tenant: written by that carrier's own pipeline, guarded by broker ACLs. */
export const rawTopic = (tenant: string): Topic => ({
  name: `${RAW_TOPIC_PREFIX}${tenant}`,
  partitioning: 'per-tenant',
  retentionMs: 30 * DAY_MS,
  writers: [tenant],
  doc: 'Raw advance electronic data of one carrier or post; header `format`, else detected.',
});

/** Headers of log records, by which they are told apart without being decoded. */
export const HEADERS = {
  /** On raw AED: its format; without it the bytes are looked at. */
  format: 'format',
  /** `1` on an assessment that had to do without a lookup, or a dead letter whose parcel could not be told: to be made good. */
  degraded: 'degraded',
  /** On a re-assessment that is due because of a list: that list's digest. */
  relisted: 'relisted',
} as const;
