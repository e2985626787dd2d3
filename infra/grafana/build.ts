/** Writes the dashboard from a table of panels: `npm run generate:dashboard`. A test keeps file, table and metrics in step. */
import { writeFileSync } from 'node:fs';

interface Panel {
  readonly title: string;
  readonly doc: string;
  readonly kind: 'stat' | 'timeseries' | 'table' | 'heatmap';
  readonly unit: string;
  readonly width: number;
  readonly height: number;
  readonly queries: readonly { readonly expr: string; readonly legend: string }[];
  /** Green below, red from here on. */
  readonly alarmFrom?: number;
}

interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

const stat = (title: string, doc: string, expr: string, more: { unit?: string; alarmFrom?: number } = {}): Panel => ({
  title,
  doc,
  kind: 'stat',
  unit: more.unit ?? 'short',
  width: 4,
  height: 4,
  queries: [{ expr, legend: '' }],
  ...(more.alarmFrom === undefined ? {} : { alarmFrom: more.alarmFrom }),
});

const lines = (title: string, doc: string, unit: string, queries: Panel['queries']): Panel => ({
  title,
  doc,
  kind: 'timeseries',
  unit,
  width: 12,
  height: 8,
  queries,
});

const quantiles = (metric: string, by: string, legend: string): Panel['queries'] =>
  [0.5, 0.99].map((q) => ({
    expr: `histogram_quantile(${q}, sum by (${['le', by].filter(Boolean).join(', ')}) (rate(${metric}_bucket[5m])))`,
    legend: `p${q * 100} ${legend}`.trim(),
  }));

export const ROWS: readonly Row[] = [
  {
    title: 'Is everything accounted for?',
    panels: [
      stat(
        'Unaccounted',
        'Declarations without an end although later ones have one. Must be 0.',
        'sum(holdpoint_unaccounted)',
        { alarmFrom: 1 },
      ),
      stat('Contradicted', 'Declarations with two different ends. Must be 0.', 'sum(holdpoint_contradicted)', {
        alarmFrom: 1,
      }),
      stat(
        'Dead letters',
        'Records of the last day that could not be read.',
        'sum(increase(holdpoint_dead_letters_total[1d]))',
        { alarmFrom: 1 },
      ),
      stat(
        'Waiting to be made good',
        '1 while degraded assessments wait for the store.',
        'max(holdpoint_waiting_for_recovery)',
        { alarmFrom: 1 },
      ),
      stat('Parcels a second', 'Assessments over five minutes.', 'sum(rate(holdpoint_assessments_total[5m]))', {
        unit: 'reqps',
      }),
      stat('Share held', 'Hold recommendations per assessment over the last hour.', 'holdpoint:hold_share:rate1h', {
        unit: 'percentunit',
      }),
    ],
  },
  {
    title: 'The stream',
    panels: [
      lines('Declarations', 'What comes in, by door.', 'reqps', [
        { expr: 'sum by (door) (rate(holdpoint_declarations_received_total[5m]))', legend: 'received {{door}}' },
        { expr: 'sum by (door) (rate(holdpoint_declarations_accepted_total[5m]))', legend: 'accepted {{door}}' },
      ]),
      lines('Outcomes', 'What is concluded.', 'reqps', [
        { expr: 'holdpoint:assessments:rate5m', legend: '{{outcome}}' },
        { expr: 'sum by (disposition) (rate(holdpoint_dispositions_total[5m]))', legend: '{{disposition}}' },
      ]),
      lines('Rejections by rule', 'Why declarations are sent back.', 'reqps', [
        { expr: 'topk(10, sum by (rule) (rate(holdpoint_declarations_rejected_total[15m])))', legend: '{{rule}}' },
      ]),
      lines('Lag', 'Records that wait for each consumer group.', 'short', [
        { expr: 'max by (topic, group) (holdpoint_log_lag)', legend: '{{group}} on {{topic}}' },
      ]),
    ],
  },
  {
    title: 'How fast',
    panels: [
      lines(
        'From receipt to assessment',
        'Half of the parcels are faster than p50, one in a hundred is slower than p99.',
        's',
        quantiles('holdpoint_assessment_latency_seconds', '', ''),
      ),
      lines(
        'Stages of a batch',
        'Where scoring spends its time.',
        's',
        quantiles('holdpoint_batch_stage_seconds', 'stage', '{{stage}}').slice(1),
      ),
      lines(
        'Batch size',
        'Small batches: traffic is thin. Full batches: scoring catches up.',
        'short',
        quantiles('holdpoint_batch_records', '', 'records'),
      ),
      lines('gRPC calls', 'By method and status.', 'reqps', [
        { expr: 'sum by (method, code) (rate(holdpoint_grpc_requests_total[5m]))', legend: '{{method}} {{code}}' },
      ]),
    ],
  },
  {
    title: 'Customs',
    panels: [
      lines('Recommendations', 'What is advised, and what is taken back.', 'short', [
        {
          expr: 'sum by (outcome, control_type) (increase(holdpoint_recommendations_total[1h]))',
          legend: '{{outcome}} {{control_type}}',
        },
        { expr: 'sum by (cause) (increase(holdpoint_withdrawals_total[1h]))', legend: 'withdrawn {{cause}}' },
      ]),
      lines('Destinations', 'Deliveries in hand and failed pushes: one that is down delays no other.', 'short', [
        { expr: 'sum by (destination) (holdpoint_deliveries_in_hand)', legend: 'in hand {{destination}}' },
        {
          expr: 'sum by (destination) (increase(holdpoint_delivery_failures_total[5m]))',
          legend: 'failed {{destination}}',
        },
      ]),
      lines('Inspections', 'Units of the shifts taken, and what went without one.', 'short', [
        {
          expr: 'sum by (office, share, result) (increase(holdpoint_inspection_claims_total[8h]))',
          legend: '{{office}} {{share}} {{result}}',
        },
      ]),
      lines('Challengers', 'Scores beside the one that decides, and those that are missing.', 'reqps', [
        {
          expr: 'sum by (model, result) (rate(holdpoint_shadow_scores_total[5m]))',
          legend: '{{result}} {{model}}',
        },
      ]),
      lines(
        'Time to acknowledgement',
        'From the recommendation to customs having it.',
        's',
        quantiles('holdpoint_delivery_latency_seconds', 'destination', '{{destination}}'),
      ),
      lines('Decisions and results', "What customs answered; results become the sender's history.", 'short', [
        { expr: 'sum by (kind, value) (increase(holdpoint_outcomes_total[1d]))', legend: '{{kind}} {{value}}' },
        { expr: 'sum by (finding) (increase(holdpoint_results_folded_total[1d]))', legend: 'folded {{finding}}' },
      ]),
    ],
  },
  {
    title: 'Degraded, lists, model',
    panels: [
      lines(
        'Degraded and made good',
        'Assessments that lacked a lookup, and those sent to be assessed again.',
        'short',
        [
          { expr: 'sum by (lookup) (increase(holdpoint_degraded_total[5m]))', legend: 'without {{lookup}}' },
          { expr: 'sum(increase(holdpoint_recovered_total[5m]))', legend: 'made good' },
        ],
      ),
      {
        title: 'Lists in force',
        doc: 'Every process should show the same edition of each list.',
        kind: 'table',
        unit: 'short',
        width: 12,
        height: 8,
        queries: [{ expr: 'count by (list, edition, digest) (holdpoint_list_info)', legend: '' }],
      },
      lines('Memory', 'Resident memory of each process.', 'bytes', [
        { expr: 'process_resident_memory_bytes{job="holdpoint"}', legend: '{{role}} {{instance}}' },
      ]),
      lines('Event loop', 'A main thread that is late delays receipts.', 's', [
        { expr: 'nodejs_eventloop_lag_p99_seconds{job="holdpoint"}', legend: '{{role}} {{instance}}' },
      ]),
    ],
  },
];

const DATASOURCE = { type: 'prometheus', uid: 'prometheus' };
const GRID_WIDTH = 24;

export const dashboardOf = (rows: readonly Row[]): unknown => {
  const panels: unknown[] = [];
  let id = 0;
  let y = 0;
  for (const row of rows) {
    panels.push({
      id: ++id,
      type: 'row',
      title: row.title,
      collapsed: false,
      panels: [],
      gridPos: { x: 0, y, w: GRID_WIDTH, h: 1 },
    });
    y += 1;
    let x = 0;
    let rowHeight = 0;
    for (const panel of row.panels) {
      if (x + panel.width > GRID_WIDTH) {
        x = 0;
        y += rowHeight;
        rowHeight = 0;
      }
      panels.push(panelOf(panel, ++id, { x, y }));
      x += panel.width;
      rowHeight = Math.max(rowHeight, panel.height);
    }
    y += rowHeight;
  }
  return {
    uid: 'holdpoint',
    title: 'Holdpoint',
    tags: ['holdpoint'],
    timezone: 'utc',
    schemaVersion: 41,
    editable: false,
    refresh: '10s',
    time: { from: 'now-1h', to: 'now' },
    templating: { list: [] },
    annotations: { list: [] },
    panels,
  };
};

const panelOf = (panel: Panel, id: number, at: { readonly x: number; readonly y: number }): unknown => ({
  id,
  type: panel.kind,
  title: panel.title,
  description: panel.doc,
  datasource: DATASOURCE,
  gridPos: { ...at, w: panel.width, h: panel.height },
  fieldConfig: {
    defaults: {
      unit: panel.unit,
      min: 0,
      ...(panel.alarmFrom === undefined
        ? {}
        : {
            thresholds: {
              mode: 'absolute',
              steps: [
                { color: 'green', value: null },
                { color: 'red', value: panel.alarmFrom },
              ],
            },
          }),
    },
    overrides: [],
  },
  options: panel.kind === 'stat' ? { reduceOptions: { calcs: ['lastNotNull'] }, colorMode: 'background' } : {},
  targets: panel.queries.map(({ expr, legend }, i) => ({
    refId: String.fromCharCode(65 + i),
    datasource: DATASOURCE,
    expr,
    ...(legend === '' ? {} : { legendFormat: legend }),
    ...(panel.kind === 'table' ? { format: 'table', instant: true } : {}),
  })),
});

if (import.meta.main) {
  const file = new URL('./dashboards/holdpoint.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(dashboardOf(ROWS), null, 2)}\n`);
}
