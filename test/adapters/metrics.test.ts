import { expect, test } from 'vitest';
import { METRICS, openMetrics } from '../../services/adapters/metrics.ts';
import { openMetricsServer } from '../../services/adapters/metrics-server.ts';

test('every metric has a meaning, a unit or total in its name, and the prefix', () => {
  for (const row of Object.values(METRICS)) {
    expect(row.doc, row.name).toMatch(/\S{3,}.*\./u);
    expect(row.name).toMatch(row.type === 'counter' ? /^holdpoint_[a-z_]+_total$/u : /^holdpoint_[a-z_]+$/u);
    expect(row.labels, row.name).not.toContain('tenant');
  }
  const names = Object.values(METRICS).map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});

test('live, ready and metrics answer; not ready says why', async () => {
  const metrics = openMetrics();
  metrics.count('received', { door: 'grpc', format: 'xfzb' }, 3);
  let isUp = false;
  const server = await openMetricsServer({
    host: '127.0.0.1',
    port: 0,
    metrics,
    ready: { store: async () => ({ isReady: isUp, cause: 'does not answer' }) },
    isStopping: () => false,
  });
  const get = async (path: string) => {
    const response = await fetch(`http://${server.address}${path}`);
    return { status: response.status, body: await response.text() };
  };
  expect((await get('/livez')).status).toBe(200);
  expect(await get('/readyz')).toEqual({ status: 503, body: 'store: does not answer\n' });
  isUp = true;
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/metrics')).body).toContain('holdpoint_declarations_received_total{door="grpc",format="xfzb"} 3');
  expect((await get('/etc/passwd')).status).toBe(404);
  await server.close();
});
