import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dashboardOf, ROWS } from '../../infra/grafana/build.ts';
import { METRICS, openMetrics } from '../../services/adapters/metrics.ts';

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
}

const rules = (parse(readFileSync('infra/prometheus/rules.yml', 'utf8')).groups as { rules: Rule[] }[]).flatMap(
  (group) => group.rules,
);
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** Every name a scrape can show: the table's own, those of the process, and Prometheus' `up`. */
const knownNames = async (): Promise<ReadonlySet<string>> => {
  const own = Object.values(METRICS).flatMap((metric) =>
    metric.type === 'histogram'
      ? [`${metric.name}_bucket`, `${metric.name}_sum`, `${metric.name}_count`]
      : [metric.name],
  );
  const shown = [...(await openMetrics().render()).body.matchAll(/^# TYPE (\S+) /gmu)].map((match) => match[1]!);
  return new Set([...own, ...shown, ...rules.flatMap((rule) => rule.record ?? []), 'up']);
};

/** Names of series in a query: what stands before a brace, a bracket or nothing, and is neither function nor label. */
const seriesIn = (expr: string): readonly string[] =>
  [...expr.replace(/\{[^}]*\}|"[^"]*"|\b(by|on|without|ignoring)\s*\([^)]*\)/gu, ' ').matchAll(/[a-z_][\w:]*/giu)]
    .map((match) => match[0])
    .filter((name) => /^(holdpoint|process|nodejs)[_:]/u.test(name) || name === 'up');

describe('rules and dashboard name only metrics that exist', () => {
  test('every alert and recorded figure', async () => {
    const known = await knownNames();
    for (const rule of rules) {
      const names = seriesIn(rule.expr);
      expect(names.length, rule.expr).toBeGreaterThan(0);
      for (const name of names) expect(known, `${rule.alert ?? rule.record} asks for ${name}`).toContain(name);
    }
  });

  test('every panel of the dashboard', async () => {
    const known = await knownNames();
    const queries = ROWS.flatMap((row) => row.panels.flatMap((panel) => panel.queries.map((query) => query.expr)));
    expect(queries.length).toBeGreaterThan(20);
    for (const expr of queries) {
      const names = seriesIn(expr);
      expect(names.length, expr).toBeGreaterThan(0);
      for (const name of names) expect(known, `the dashboard asks for ${name}`).toContain(name);
    }
  });

  test('labels that are grouped by belong to the metric', () => {
    const exprs = [
      ...rules.map((rule) => rule.expr),
      ...ROWS.flatMap((r) => r.panels.flatMap((p) => p.queries.map((q) => q.expr))),
    ];
    for (const expr of exprs) {
      for (const [, labels, metric] of expr.matchAll(
        /by \(([^)]*)\) \((?:\w+\()*(holdpoint_\w+?)(?:_bucket)?[[{)]/gu,
      )) {
        const row = Object.values(METRICS).find((m) => m.name === metric);
        const allowed = new Set<string>([...(row?.labels ?? []), 'le', 'role', 'instance']);
        for (const label of labels!.split(',').map((l) => l.trim())) expect(allowed, expr).toContain(label);
      }
    }
  });
});

test('the committed dashboard is what its table of panels says', () => {
  const committed = JSON.parse(readFileSync('infra/grafana/dashboards/holdpoint.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(dashboardOf(ROWS))));
  expect(globSync('infra/grafana/dashboards/*.json')).toHaveLength(1);
});

describe.skipIf(!hasPromtool)('promtool (skipped where it is not installed)', () => {
  test.each([
    ['the rules are valid', ['check', 'rules', 'infra/prometheus/rules.yml']],
    ['the configuration is valid', ['check', 'config', 'infra/prometheus/prometheus.yml']],
    ['the alerts fire when they should and only then', ['test', 'rules', 'infra/prometheus/rules.test.yml']],
  ])('%s', (_, args) => {
    expect(() => execFileSync('promtool', args, { stdio: 'pipe' })).not.toThrow();
  });
});
