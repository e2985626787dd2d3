/** What every role's main is handed: one set of open resources, embedded or distributed alike. */
import type { Hashes } from '../core/declaration/declared.ts';
import type { Reference } from '../core/declaration/validate.ts';
import type { EventLog } from '../core/log.ts';
import type { Stores } from '../core/stores.ts';
import type { Config } from './config.ts';
import type { CrashPoint } from './crash-point.ts';
import type { GrpcService } from './grpc-server.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

export interface House {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly life: Lifecycle;
  readonly log: EventLog;
  readonly stores: Stores;
  readonly hashes: Hashes;
  /** Key of the draw by lot; empty = nothing is drawn. */
  readonly explorationSecret: string;
  /** What declarations are held against. */
  readonly reference: Reference;
  /** Inert unless a fault test armed it. */
  readonly crash: (point: CrashPoint) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A role that has a face: its service, and how to end the streams it keeps open. */
export interface Faced {
  readonly service: GrpcService;
  /** Before the server closes, because a client would keep its stream for ever. */
  readonly endStreams: () => Promise<void>;
}
