/**
 * `npm run faults -- [kills|redis-outage|destination-down|all] [--mode kafka|sqlite] [--parcels N] [--kills N] [--seed N]`
 * Prints what it does on standard error and one JSON report a scenario on standard output; exit 1 when a promise was broken.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsOf } from './audit.ts';
import { runDestinationDown } from './destination-down.ts';
import { runKills } from './kills.ts';
import { runRedisOutage } from './redis-outage.ts';
import type { Mode } from './world.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string' },
    parcels: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    'per-second': { type: 'string', default: '250' },
    'down-seconds': { type: 'string', default: '60' },
    'outage-seconds': { type: 'string', default: '10' },
  },
});

const startedAtMs = Date.now();
const say = (line: string): void =>
  void process.stderr.write(`${((Date.now() - startedAtMs) / 1_000).toFixed(1).padStart(7)} s  ${line}\n`);
const print = (report: unknown): void => void process.stdout.write(`${JSON.stringify(report)}\n`);
const dirOf = (name: string): string => {
  const dir = mkdtempSync(join(tmpdir(), `holdpoint-faults-${name}-`));
  say(`${name}: logs and data in ${dir}`);
  return dir;
};
const seed = Number(values.seed);
const perSecond = Number(values['per-second']);
const modes: readonly Mode[] = values.mode === undefined ? ['kafka', 'sqlite'] : [values.mode as Mode];

const broken: string[] = [];

const SCENARIOS: Readonly<Record<string, () => Promise<void>>> = {
  async kills() {
    for (const mode of modes) {
      const report = await runKills({
        mode,
        parcels: Number(values.parcels),
        kills: Number(values.kills),
        seed,
        perSecond,
        dir: dirOf(`kills-${mode}`),
        say,
      });
      print({ scenario: 'kills', mode, ...report });
      broken.push(...faultsOf(report.audit).map((fault) => `kills on ${mode}: ${fault}`));
    }
  },
  async 'redis-outage'() {
    const report = await runRedisOutage({
      outageMs: Number(values['outage-seconds']) * 1_000,
      perSecond,
      seed,
      dir: dirOf('redis-outage'),
      say,
    });
    print({ scenario: 'redis-outage', ...report });
    if (report.degraded === 0) broken.push('redis-outage: no parcel was assessed during the outage');
    if ('OUTCOME_ASSESSMENT_COMPLETE' in report.degradedOutcomes) {
      broken.push('redis-outage: a parcel was called complete although its history could not be read');
    }
    if (JSON.stringify(report.before) !== JSON.stringify(report.during)) {
      broken.push(`redis-outage: ${JSON.stringify(report.during)} is not ${JSON.stringify(report.before)}`);
    }
  },
  async 'destination-down'() {
    for (const mode of modes) {
      const report = await runDestinationDown({
        mode,
        downMs: Number(values['down-seconds']) * 1_000,
        perSecond: Math.min(perSecond, 100),
        seed,
        dir: dirOf(`destination-down-${mode}`),
        say,
      });
      print({ scenario: 'destination-down', mode, ...report });
      for (const [name, count] of Object.entries(report.arrived)) {
        if (count !== report.recommended) broken.push(`destination-down: ${count} of ${report.recommended} at ${name}`);
      }
    }
  },
};

const wanted = positionals.length === 0 || positionals[0] === 'all' ? Object.keys(SCENARIOS) : positionals;
for (const name of wanted) {
  const run = SCENARIOS[name];
  if (run === undefined) throw new Error(`no scenario '${name}'; there are ${Object.keys(SCENARIOS).join(', ')}`);
  await run();
}
for (const line of broken) say(`BROKEN  ${line}`);
say(broken.length === 0 ? 'every promise was kept' : `${broken.length} promises were broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
