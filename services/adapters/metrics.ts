import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Every metric, once. No personal data, and no label whose values a stranger can invent: tenants and document numbers
 * never appear. Documentation, dashboard and alert rules are checked against this table.
 */
interface Row {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly name: string;
  readonly labels: readonly string[];
  readonly buckets?: readonly number[];
  readonly doc: string;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60] as const;
const STAGE_SECONDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const;
const RECORDS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024] as const;

export const METRICS = {
  received: {
    type: 'counter',
    name: 'holdpoint_declarations_received_total',
    labels: ['door', 'format'],
    doc: 'Records read by intake, by door (grpc, topic) and format.',
  },
  accepted: {
    type: 'counter',
    name: 'holdpoint_declarations_accepted_total',
    labels: ['door', 'format'],
    doc: 'Records that the log has acknowledged as declared.',
  },
  linked: {
    type: 'counter',
    name: 'holdpoint_declarations_linked_total',
    labels: ['door', 'format'],
    doc: 'Master waybills: kept for routing, never assessed.',
  },
  rejected: {
    type: 'counter',
    name: 'holdpoint_declarations_rejected_total',
    labels: ['door', 'rule'],
    doc: 'Rejected records, by the rule of the first rejecting defect.',
  },
  defects: {
    type: 'counter',
    name: 'holdpoint_defects_total',
    labels: ['rule', 'severity'],
    doc: 'Defects found in declarations, rejected or not.',
  },
  assessed: {
    type: 'counter',
    name: 'holdpoint_assessments_total',
    labels: ['outcome', 'trigger'],
    doc: 'Assessments made, by outcome and by kind of trigger.',
  },
  disposed: {
    type: 'counter',
    name: 'holdpoint_dispositions_total',
    labels: ['disposition'],
    doc: 'Records that ended without an assessment: duplicate, overtaken, cancelled, link, rejected.',
  },
  assessmentLatency: {
    type: 'histogram',
    name: 'holdpoint_assessment_latency_seconds',
    labels: [],
    buckets: SECONDS,
    doc: 'From receipt of a declaration to its assessment.',
  },
  batchStage: {
    type: 'histogram',
    name: 'holdpoint_batch_stage_seconds',
    labels: ['stage'],
    buckets: STAGE_SECONDS,
    doc: 'Time a batch spends in each stage of scoring.',
  },
  batchRecords: {
    type: 'histogram',
    name: 'holdpoint_batch_records',
    labels: [],
    buckets: RECORDS,
    doc: 'Records in a scoring batch.',
  },
  degraded: {
    type: 'counter',
    name: 'holdpoint_degraded_total',
    labels: ['lookup'],
    doc: 'Assessments that had to do without a lookup.',
  },
  recovered: {
    type: 'counter',
    name: 'holdpoint_recovered_total',
    labels: [],
    doc: 'Degraded assessments that were sent to be assessed again.',
  },
  waitingForRecovery: {
    type: 'gauge',
    name: 'holdpoint_waiting_for_recovery',
    labels: [],
    doc: '1 while degraded assessments wait for the store to come back.',
  },
  recommended: {
    type: 'counter',
    name: 'holdpoint_recommendations_total',
    labels: ['outcome', 'control_type'],
    doc: 'Recommendations made to customs.',
  },
  claims: {
    type: 'counter',
    name: 'holdpoint_inspection_claims_total',
    labels: ['office', 'share', 'result'],
    doc: "Claims on shifts' inspections, by office and share (risk, random, uncertain): taken; exhausted, so not held; beyond, held all the same on named evidence.",
  },
  withdrawn: {
    type: 'counter',
    name: 'holdpoint_withdrawals_total',
    labels: ['cause'],
    doc: 'Recommendations withdrawn: cancelled or reassessed.',
  },
  delivered: {
    type: 'counter',
    name: 'holdpoint_deliveries_total',
    labels: ['destination', 'way'],
    doc: 'Recommendations and withdrawals handed to a destination, repeats included; way is stream or push.',
  },
  acknowledged: {
    type: 'counter',
    name: 'holdpoint_acknowledgements_total',
    labels: ['destination', 'way'],
    doc: 'Deliveries that a destination acknowledged.',
  },
  deliveryFailed: {
    type: 'counter',
    name: 'holdpoint_delivery_failures_total',
    labels: ['destination'],
    doc: 'Pushes that a destination did not acknowledge; each is tried again.',
  },
  deliveryLatency: {
    type: 'histogram',
    name: 'holdpoint_delivery_latency_seconds',
    labels: ['destination', 'way'],
    buckets: SECONDS,
    doc: "From the recommendation to the destination's acknowledgement.",
  },
  inHand: {
    type: 'gauge',
    name: 'holdpoint_deliveries_in_hand',
    labels: ['destination', 'way'],
    doc: 'Deliveries a destination has not acknowledged yet.',
  },
  outcomes: {
    type: 'counter',
    name: 'holdpoint_outcomes_total',
    labels: ['kind', 'value'],
    doc: "Customs' decisions, presentations and results, and carriers' answers, as recorded.",
  },
  resultsFolded: {
    type: 'counter',
    name: 'holdpoint_results_folded_total',
    labels: ['finding'],
    doc: 'Control results folded into party histories.',
  },
  listInfo: {
    type: 'gauge',
    name: 'holdpoint_list_info',
    labels: ['list', 'edition', 'digest'],
    doc: 'Lists in force: always 1.',
  },
  modelInfo: {
    type: 'gauge',
    name: 'holdpoint_model_info',
    labels: ['digest'],
    doc: 'Model in force: 1, or absent while there is none.',
  },
  shadow: {
    type: 'counter',
    name: 'holdpoint_shadow_scores_total',
    labels: ['model', 'result'],
    doc: 'Scores of challengers, by manifest digest: scored, or missing because the challenger failed, was slow or could not be opened.',
  },
  listSwap: {
    type: 'histogram',
    name: 'holdpoint_list_swap_seconds',
    labels: [],
    buckets: SECONDS,
    doc: 'From hearing of a list change to the new index being in force.',
  },
  relisted: {
    type: 'counter',
    name: 'holdpoint_relisted_total',
    labels: [],
    doc: 'Parcels still on their way that are assessed again because a list changed.',
  },
  lag: {
    type: 'gauge',
    name: 'holdpoint_log_lag',
    labels: ['topic', 'group'],
    doc: 'Records that a consumer group has not processed yet.',
  },
  logNotices: {
    type: 'counter',
    name: 'holdpoint_log_notices_total',
    labels: ['level', 'event'],
    doc: 'What the event log reported of itself: retries, rebalances, reconnections.',
  },
  deadLetters: {
    type: 'counter',
    name: 'holdpoint_dead_letters_total',
    labels: ['topic'],
    doc: 'Records that no code here could read or score.',
  },
  declaredRecords: {
    type: 'gauge',
    name: 'holdpoint_reconciler_records_in',
    labels: [],
    doc: 'Records of the declarations topic that the reconciler has seen.',
  },
  accountedRecords: {
    type: 'gauge',
    name: 'holdpoint_reconciler_records_out',
    labels: ['end'],
    doc: 'Records with an end, by end: assessed, duplicate, overtaken, cancelled, link, rejected, dead-letter.',
  },
  unaccounted: {
    type: 'gauge',
    name: 'holdpoint_unaccounted',
    labels: [],
    doc: 'Records below the furthest end of their partition that have no end: must be 0.',
  },
  contradicted: {
    type: 'gauge',
    name: 'holdpoint_contradicted',
    labels: [],
    doc: 'Records with two different ends: must be 0.',
  },
  grpcRequests: {
    type: 'counter',
    name: 'holdpoint_grpc_requests_total',
    labels: ['method', 'code'],
    doc: 'gRPC calls that ended, by status code.',
  },
  grpcSeconds: {
    type: 'histogram',
    name: 'holdpoint_grpc_request_seconds',
    labels: ['method'],
    buckets: SECONDS,
    doc: 'Duration of unary gRPC calls.',
  },
} as const satisfies Record<string, Row>;

type Table = typeof METRICS;
type NameOf<T extends Row['type']> = {
  [K in keyof Table]: Table[K]['type'] extends T ? K : never;
}[keyof Table];
export type CounterName = NameOf<'counter'>;
export type GaugeName = NameOf<'gauge'>;
export type HistogramName = NameOf<'histogram'>;
export type LabelsOf<K extends keyof Table> = Readonly<Record<Table[K]['labels'][number], string>>;

export interface Metrics {
  count<K extends CounterName>(metric: K, labels: LabelsOf<K>, by?: number): void;
  set<K extends GaugeName>(metric: K, labels: LabelsOf<K>, value: number): void;
  observe<K extends HistogramName>(metric: K, labels: LabelsOf<K>, value: number): void;
  /** Forgets all label values of a gauge, before they are set anew. */
  clear(metric: GaugeName): void;
  /** Called before each scrape, for figures that are cheaper to ask for than to follow. */
  onScrape(refresh: () => Promise<void> | void): void;
  /** Prometheus' text format. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

export const openMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = new Map<string, Counter>();
  const gauges = new Map<string, Gauge>();
  const histograms = new Map<string, Histogram>();
  for (const [key, row] of Object.entries(METRICS) as [string, Row][]) {
    const shape = { name: row.name, help: row.doc, labelNames: [...row.labels], registers: [registry] };
    if (row.type === 'counter') counters.set(key, new Counter(shape));
    else if (row.type === 'gauge') gauges.set(key, new Gauge(shape));
    else histograms.set(key, new Histogram({ ...shape, buckets: [...(row.buckets ?? SECONDS)] }));
  }
  const refreshers: (() => Promise<void> | void)[] = [];
  return {
    count: (metric, labels, by = 1) => counters.get(metric)!.inc(labels, by),
    set: (metric, labels, value) => gauges.get(metric)!.set(labels, value),
    observe: (metric, labels, value) => histograms.get(metric)!.observe(labels, value),
    clear: (metric) => gauges.get(metric)!.reset(),
    onScrape: (refresh) => void refreshers.push(refresh),
    async render() {
      // A figure that cannot be had must not cost the others.
      await Promise.allSettled(refreshers.map(async (refresh) => refresh()));
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
};

/** The metrics page, in Markdown. */
export const describeMetrics = (): string => {
  const rows = (Object.values(METRICS) as readonly Row[]).map(
    ({ name, type, labels, doc }) => `| \`${name}\` | ${type} | ${labels.join(', ')} | ${doc} |`,
  );
  return ['| metric | type | labels | meaning |', '|---|---|---|---|', ...rows, ''].join('\n');
};
