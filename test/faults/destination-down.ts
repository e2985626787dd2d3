/** One customs destination is down for a minute: what the other one sees must not change. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from '@grpc/grpc-js';
import {
  HoldIntakeServiceService,
  type PublishRequest,
  type PublishResponse,
} from '../../proto/holdpoint/v1/hold_intake.ts';
import { freePort } from '../support/servers.ts';
import { submitAll } from './carrier.ts';
import { parcelsOf } from './parcels.ts';
import { type Mode, openWorld } from './world.ts';

export interface DestinationDownOptions {
  readonly mode: Mode;
  readonly downMs: number;
  readonly perSecond: number;
  readonly seed: number;
  readonly dir: string;
  readonly say: (line: string) => void;
}

export interface DestinationDownReport {
  /** Milliseconds from recommendation to arrival at the destination that stays up. */
  readonly otherMs: Readonly<Record<Phase, { readonly count: number; readonly p50: number; readonly p99: number }>>;
  readonly recommended: number;
  readonly arrived: Readonly<Record<'steady' | 'flaky', number>>;
}

type Phase = 'before' | 'down' | 'after';

export const runDestinationDown = async (options: DestinationDownOptions): Promise<DestinationDownReport> => {
  const [steadyPort, flakyPort] = [await freePort(), await freePort()];
  const world = await openWorld(options.mode, options.dir, {
    HOLDPOINT_DESTINATIONS: `steady=US@grpc://127.0.0.1:${steadyPort},flaky=US@grpc://127.0.0.1:${flakyPort}`,
  });
  let phase: Phase = 'before';
  const arrived: Record<'steady' | 'flaky', Set<string>> = { steady: new Set(), flaky: new Set() };
  const otherMs: Record<Phase, number[]> = { before: [], down: [], after: [] };
  const steady = await listen(steadyPort, (request) => {
    const { event } = request;
    if (event?.$case !== 'recommended' || event.value.recommendedAt === undefined) return;
    const { seconds, nanos } = event.value.recommendedAt;
    if (!arrived.steady.has(event.value.recommendationId))
      otherMs[phase].push(Date.now() - seconds * 1_000 - nanos / 1e6);
    arrived.steady.add(event.value.recommendationId);
  });
  const note = (request: PublishRequest): void => {
    if (request.event?.$case === 'recommended') arrived.flaky.add(request.event.value.recommendationId);
  };
  let flaky: Server | undefined = await listen(flakyPort, note);
  try {
    const phases: readonly (readonly [Phase, number])[] = [
      ['before', options.downMs],
      ['down', options.downMs],
      ['after', options.downMs],
    ];
    const totalSeconds = phases.reduce((sum, [, ms]) => sum + ms, 0) / 1_000;
    const receiptsFile = join(options.dir, 'receipts.txt');
    appendFileSync(receiptsFile, '');
    const carrier = submitAll({
      address: world.carrierAddress,
      parcels: parcelsOf({ count: Math.round(totalSeconds * options.perSecond), seed: options.seed, atMs: Date.now() }),
      perSecond: options.perSecond,
      receiptsFile,
    });
    for (const [name, ms] of phases) {
      phase = name;
      options.say(`${name}: ${ms / 1_000} s`);
      if (name === 'down') {
        flaky?.forceShutdown();
        flaky = undefined;
      }
      if (name === 'after') flaky = await listen(flakyPort, note);
      await sleep(ms);
    }
    await carrier;
    const log = await settled(async () => {
      const { recommendations } = await world.readRawLog();
      return `${recommendations.length} ${arrived.steady.size} ${arrived.flaky.size}`;
    });
    options.say(`recommendations in the log, at the steady and at the flaky destination: ${log}`);
    return {
      otherMs: { before: summary(otherMs.before), down: summary(otherMs.down), after: summary(otherMs.after) },
      recommended: Number(log.split(' ')[0]),
      arrived: { steady: arrived.steady.size, flaky: arrived.flaky.size },
    };
  } finally {
    await world.stop();
    steady.forceShutdown();
    flaky?.forceShutdown();
  }
};

const listen = async (port: number, take: (request: PublishRequest) => void): Promise<Server> => {
  const server = new Server();
  server.addService(HoldIntakeServiceService, {
    publish: (call: ServerUnaryCall<PublishRequest, PublishResponse>, callback: sendUnaryData<PublishResponse>) => {
      take(call.request);
      callback(null, {});
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return server;
};

const summary = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) };
};

const settled = async (look: () => Promise<string>): Promise<string> => {
  let before = '';
  for (let tries = 0; tries < 120; tries++) {
    const now = await look();
    if (now === before) return now;
    before = now;
    await sleep(2_000);
  }
  throw new Error(`still changing: ${before}`);
};
