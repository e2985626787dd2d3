import type { Log } from './logger.ts';

/**
 * The one place that knows signals and exits. Who opens a resource registers its close; SIGTERM closes in reverse
 * order of opening, bounded in time, so that what was accepted is finished before what it needs goes away.
 */
export interface Lifecycle {
  onClose(name: string, close: () => Promise<void> | void): void;
  /** Watches something that should run for ever, such as a subscription: when it ends with an error, so do we. */
  watch(name: string, done: Promise<void>): void;
  /** Drains once, however often it is called; resolves with the exit status. */
  stop(reason: string): Promise<number>;
  isStopping(): boolean;
  /** Raised when draining begins. */
  readonly signal: AbortSignal;
  /** Resolves with the exit status when everything is closed. */
  readonly stopped: Promise<number>;
}

export const openLifecycle = (options: { readonly log: Log; readonly drainMsMax: number }): Lifecycle => {
  const { log } = options;
  const closers: { readonly name: string; readonly close: () => Promise<void> | void }[] = [];
  const aborter = new AbortController();
  const { promise: stopped, resolve: resolveStopped } = Promise.withResolvers<number>();
  let status = 0;

  const drain = async (): Promise<void> => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) {
      try {
        await closer.close();
        log('debug', 'closed', { resource: closer.name });
      } catch (error) {
        status = 1;
        log('error', 'close-failed', { resource: closer.name, error });
      }
    }
  };

  const stop = (reason: string): Promise<number> => {
    if (aborter.signal.aborted) return stopped;
    log('info', 'stopping', { reason });
    aborter.abort();
    const timer = setTimeout(() => {
      log('error', 'drain-timed-out', { drainMsMax: options.drainMsMax, waitingFor: closers.length + 1 });
      resolveStopped(1);
    }, options.drainMsMax);
    void drain().then(() => {
      clearTimeout(timer);
      log('info', 'stopped', { reason });
      resolveStopped(status);
    });
    return stopped;
  };

  return {
    onClose: (name, close) => void closers.push({ name, close }),
    watch(name, done) {
      done.catch((error: unknown) => {
        if (aborter.signal.aborted) return;
        status = 1;
        log('fatal', 'ended-by-itself', { resource: name, error });
        void stop(`${name} ended`);
      });
    },
    stop,
    isStopping: () => aborter.signal.aborted,
    signal: aborter.signal,
    stopped,
  };
};

/** Ties a lifecycle to the process: signals drain, a second one exits at once, an uncaught error is logged and fatal. */
export const followProcess = (
  life: Lifecycle,
  { log, flush }: { readonly log: Log; readonly flush: () => void },
): void => {
  const exit = (status: number): never => {
    flush();
    process.exit(status);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (life.isStopping()) exit(1);
      void life.stop(signal);
    });
  }
  for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(kind, (error: unknown) => {
      log('fatal', 'uncaught', { kind, error });
      exit(1);
    });
  }
  void life.stopped.then(exit);
};
