/** Writes the pages that are generated from tables: `node infra/docs/generate.ts`. A test keeps them current. */
import { writeFileSync } from 'node:fs';
import { describeSettings } from '../../services/adapters/config.ts';
import { describeMetrics } from '../../services/adapters/metrics.ts';

const SETTINGS_HEAD = `# Settings

Read once at start; every wrong one is named at once. A flag wins over the environment, which wins over the default.
Generated from \`services/adapters/config.ts\`.
`;

const METRICS_HEAD = `# Metrics

Served at \`/metrics\`. Generated from \`services/adapters/metrics.ts\`. Node's own process metrics stand beside them.
`;

export const PAGES: Readonly<Record<string, string>> = {
  'settings.md': `${SETTINGS_HEAD}\n${describeSettings()}`,
  'metrics.md': `${METRICS_HEAD}\n${describeMetrics()}`,
};

if (import.meta.main) {
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(new URL(name, import.meta.url), text);
}
