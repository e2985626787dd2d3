// One command from nothing to the shipped model: a virtual environment with what requirements.txt pins, simulated
// vectors, training. Only here is Python needed; the service never asks for it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const environment = '.venv';
const python = join(environment, 'bin', 'python');
const vectors = join('.cache', 'train');
const trained = join('.cache', 'trained');

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined || status !== 0) {
    console.error(`holdpoint: ${command} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
    process.exit(1);
  }
};

if (!existsSync(python)) run(process.env.PYTHON ?? 'python3', '-m', 'venv', environment);
run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'models/train/requirements.txt');
run(process.execPath, 'models/train/export.ts', vectors);
run(python, 'models/train/train.py', vectors, trained);
// All files at once: model, manifest and profile that do not belong together would be refused.
cpSync(trained, 'models/shipped', { recursive: true });
