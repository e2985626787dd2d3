/** Everything in one process on one SQLite file: what `holdpoint up` runs, and what tests and tools start in-process. */
import type { Config } from '../adapters/config.ts';
import { collectAllGarbage } from '../adapters/garbage.ts';
import { startCustoms } from '../customs/main.ts';
import { startFeedback } from '../feedback/main.ts';
import { startIntake } from '../intake/main.ts';
import { startScoring } from '../scoring/main.ts';
import { type OpenHouse, openEmbeddedHouse, openFace } from './house.ts';

export interface Embedded {
  /** host:port */
  readonly grpcAddress: string;
  readonly metricsAddress: string;
  readonly house: OpenHouse;
  /** Drains; resolves with the exit status. */
  stop(): Promise<number>;
}

/** @throws Error naming what could not be opened; whatever was open is closed again */
export const startEmbedded = async (config: Config): Promise<Embedded> => {
  const house = await openEmbeddedHouse(config);
  try {
    await startScoring(house, house.storeConfig);
    await startFeedback(house, house.storeConfig);
    const faces = [await startIntake(house), await startCustoms(house)];
    const server = await openFace(house, faces);
    collectAllGarbage();
    house.setStarted();
    house.logger.log('info', 'started', { grpc: server.address, metrics: house.metricsAddress });
    return {
      grpcAddress: server.address,
      metricsAddress: house.metricsAddress,
      house,
      stop: () => house.life.stop('stop'),
    };
  } catch (error) {
    await house.life.stop('could not start');
    throw error;
  }
};
