// Evaluates the shipped model: simulated worlds that training has not seen, a simulated year with retraining, and, where
// HOLDPOINT_SAMPLES points to the public KCS data, the external leg. Needs what `npm run train` has set up; some thirty
// minutes on two quiet cores. `npm run evaluate -- STEP…` repeats only the named steps (worlds, weeks, kcs, report).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const python = join('.venv', 'bin', 'python');
const cache = join('.cache', 'evaluate');
const weeks = join(cache, 'weeks.json');
const kcsFigures = join(cache, 'kcs.json');
const samples = process.env.HOLDPOINT_SAMPLES;
const kcs = samples === undefined ? undefined : join(samples, 'data', 'kcs');

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, HOLDPOINT_NODE: process.execPath },
  });
  if (error !== undefined || status !== 0) {
    console.error(`holdpoint: ${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
    process.exit(1);
  }
};

const STEPS = {
  worlds: () => run(process.execPath, 'models/evaluate/score.ts', cache),
  weeks: () => run(python, 'models/evaluate/weeks.py', weeks),
  kcs: () => {
    if (kcs !== undefined && existsSync(kcs)) run(python, 'models/evaluate/kcs.py', kcs, kcsFigures);
    else
      console.error(
        'holdpoint: no KCS data (HOLDPOINT_SAMPLES is not set, or has no data/kcs): the external leg is as it was last.',
      );
  },
  report: () =>
    run(
      python,
      'models/evaluate/evaluate.py',
      cache,
      'models/shipped',
      weeks,
      ...(existsSync(kcsFigures) ? [kcsFigures] : []),
    ),
};

const steps = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STEPS);
if (steps.some((step) => !Object.hasOwn(STEPS, step))) {
  console.error(`usage: run.mjs [${Object.keys(STEPS).join('] [')}]`);
  process.exit(64);
}
if (!existsSync(python)) {
  console.error('holdpoint: run `npm run train` first; it sets up the Python environment.');
  process.exit(1);
}
mkdirSync(cache, { recursive: true });
for (const step of steps) {
  console.error(`${step}:`);
  STEPS[step]();
}
