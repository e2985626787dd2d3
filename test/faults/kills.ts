/**
 * Kills every role, again and again, while parcels flow, and swaps a list in between; then has the independent reader
 * prove that nothing was lost and nothing doubled.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CRASH_POINTS, type CrashPoint } from '../../services/adapters/crash-point.ts';
import type { Role } from '../support/processes.ts';
import { type Audit, audit, pendingOf, type RawLog } from './audit.ts';
import { type CarrierReport, submitAll } from './carrier.ts';
import { followAlerts } from './customs.ts';
import { parcelsOf, randomOf } from './parcels.ts';
import { type Mode, openWorld, type World } from './world.ts';

export interface KillsOptions {
  readonly mode: Mode;
  readonly parcels: number;
  /** Of each role. */
  readonly kills: number;
  readonly seed: number;
  readonly perSecond: number;
  readonly dir: string;
  readonly say: (line: string) => void;
}

export interface KillsReport {
  readonly audit: Audit;
  readonly carrier: CarrierReport;
  /** Deaths by role and how: `signal`, or the crash point it died at. */
  readonly deaths: Readonly<Record<string, number>>;
  readonly swaps: number;
}

/** Where each role can be made to die by itself. */
const POINTS_OF: Readonly<Record<string, readonly CrashPoint[]>> = {
  intake: ['request-read-before-append'],
  scoring: ['outputs-acknowledged-before-progress'],
  customs: ['delivered-before-acknowledged'],
  feedback: ['outputs-acknowledged-before-progress'],
  up: CRASH_POINTS,
};
const ALIVE_MS = { least: 300, most: 1_800 };
const PROGRESS_MS_MAX = 10_000;
/** How long an armed process may live before it is killed from outside instead. */
const ARMED_MS_MAX = 4_000;

export const runKills = async (options: KillsOptions): Promise<KillsReport> => {
  const { mode, dir, say } = options;
  const random = randomOf(options.seed);
  const world = await openWorld(mode, dir);
  const receiptsFile = touched(dir, 'receipts.txt');
  const deliveriesFile = touched(dir, 'deliveries.txt');
  const deaths: Record<string, number> = {};
  let swaps = 0;
  try {
    await world.swapList(false);
    const customs = followAlerts({
      address: world.customsAddress,
      subscription: 'audit',
      destination: 'US',
      deliveriesFile,
    });
    const parcels = parcelsOf({ count: options.parcels, seed: options.seed, atMs: Date.UTC(2026, 10, 20) });
    let isSubmitted = false;
    let said = 0;
    let receiptedSoFar = 0;
    const carrier = submitAll({
      address: world.carrierAddress,
      parcels,
      perSecond: options.perSecond,
      receiptsFile,
      onProgress(receipted) {
        receiptedSoFar = receipted;
        if (receipted < said + parcels.length / 10) return;
        said = receipted;
        say(`${receipted} of ${parcels.length} receipted, deaths ${JSON.stringify(deaths)}`);
      },
    }).finally(() => {
      isSubmitted = true;
    });

    // A process that died before any parcel came through again would prove little.
    const someProgress = async (): Promise<void> => {
      const before = receiptedSoFar;
      const deadline = Date.now() + PROGRESS_MS_MAX;
      while (!isSubmitted && receiptedSoFar === before && Date.now() < deadline) await sleep(50);
    };
    const killers = world.roles.map((role) =>
      killAgainAndAgain({ role, kills: options.kills, random, deaths, someProgress }),
    );
    const swapper = (async () => {
      for (let isListed = true; !isSubmitted; isListed = !isListed) {
        await world.swapList(isListed);
        swaps += 1;
        await sleep(2_000 + random() * 2_000);
      }
    })();
    const [report] = await Promise.all([carrier, ...killers, swapper]);
    say('all receipted and all kills done; waiting for the last parcel to come through');
    const log = await settled(world, () => customs.delivered());
    await customs.stop();
    return {
      audit: audit(log, { receipts: receiptsFile, deliveries: deliveriesFile }),
      carrier: report,
      deaths,
      swaps,
    };
  } finally {
    await world.stop();
  }
};

const killAgainAndAgain = async (options: {
  readonly role: Role;
  readonly kills: number;
  readonly random: () => number;
  readonly deaths: Record<string, number>;
  readonly someProgress: () => Promise<void>;
}): Promise<void> => {
  const { role, kills, random, deaths, someProgress } = options;
  const points = POINTS_OF[role.name] ?? [];
  for (let kill = 0; kill < kills; kill++) {
    await someProgress();
    await sleep(ALIVE_MS.least + random() * (ALIVE_MS.most - ALIVE_MS.least));
    // Every other death is at a named point; the process is started with that point armed.
    const point = kill % 2 === 1 && points.length > 0 ? points[((kill - 1) / 2) % points.length] : undefined;
    await role.kill();
    count(deaths, `${role.name} signal`);
    if (point !== undefined) {
      const after = 1 + Math.floor(random() * 20);
      await role.start({ HOLDPOINT_CRASH_AT: `${point}:${after}` });
      const died = await Promise.race([role.ended().then(() => true), sleep(ARMED_MS_MAX, false)]);
      if (!died) await role.kill();
      count(deaths, died ? `${role.name} ${point}` : `${role.name} signal`);
    }
    await role.start();
  }
};

const count = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

const touched = (dir: string, name: string): string => {
  const path = join(dir, name);
  appendFileSync(path, '');
  return path;
};

const QUIET_READS = 3;
const SETTLE_TRIES_MAX = 300;

/** Reads the raw log until every outage is made good and nothing has been added for a while. */
const settled = async (world: World, delivered: () => number): Promise<RawLog> => {
  let before = '';
  let quiet = 0;
  for (let tries = 0; tries < SETTLE_TRIES_MAX; tries++) {
    const log = await world.readRawLog();
    const sizes = Object.values(log).map((records: readonly unknown[]) => records.length);
    const now = [...sizes, delivered()].join(' ');
    quiet = now === before && pendingOf(log).length === 0 ? quiet + 1 : 0;
    if (quiet >= QUIET_READS) return log;
    before = now;
    await sleep(1_000);
  }
  throw new Error(`the log was still growing after ${SETTLE_TRIES_MAX} looks: ${before}`);
};
