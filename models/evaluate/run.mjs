// Evaluates the shipped model: a simulated world that training has not seen, and, where HOLDPOINT_SAMPLES points to the
// public KCS data, the external leg. Needs what `npm run train` has set up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const python = join('.venv', 'bin', 'python');
const world = join('.cache', 'evaluate');
const samples = process.env.HOLDPOINT_SAMPLES;
const kcs = samples === undefined ? undefined : join(samples, 'data', 'kcs');

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined || status !== 0) {
    console.error(`holdpoint: ${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
    process.exit(1);
  }
};

if (!existsSync(python)) {
  console.error('holdpoint: run `npm run train` first; it sets up the Python environment.');
  process.exit(1);
}
if (kcs === undefined || !existsSync(kcs))
  console.error(
    'holdpoint: no KCS data (HOLDPOINT_SAMPLES is not set, or has no data/kcs): the external leg is left out.',
  );
run(process.execPath, 'models/evaluate/score.ts', world);
run(
  python,
  'models/evaluate/evaluate.py',
  world,
  'models/shipped',
  ...(kcs !== undefined && existsSync(kcs) ? [kcs] : []),
);
