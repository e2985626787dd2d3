import { SETTING_FLAGS } from '../../adapters/config.ts';
import { followProcess } from '../../adapters/lifecycle.ts';
import { type Command, parseOptions, UsageError } from '../command.ts';
import { configFrom } from '../house.ts';
import { startEmbedded } from '../up.ts';

export const upCommand: Command = {
  name: 'up',
  summary: 'Runs everything in one process on one SQLite file; --demo feeds sample traffic.',
  usage: `holdpoint up [--demo] [--data-dir DIR] [--SETTING VALUE]…

--demo          feeds the bundled sample traffic and prints each hold with its reasons
--data-dir DIR  where the log, the stores and the generated secret are kept (data)
Every other setting is a flag too; infra/docs/settings.md lists them. Ctrl-C drains and stops.

Example:
  holdpoint up --demo --data-dir /var/lib/holdpoint`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, { ...SETTING_FLAGS, demo: { type: 'boolean' } });
    if (positionals.length > 0) throw new UsageError(`'${positionals[0]}' is no option`);
    const startedAtMs = performance.now();
    // A demonstration is for reading; its log stays quiet unless somebody asked for more.
    const quiet = values.demo && process.env.HOLDPOINT_LOG_LEVEL === undefined ? { 'log-level': 'warn' } : {};
    const config = configFrom({ ...quiet, ...values });
    const embedded = await startEmbedded(config);
    followProcess(embedded.house.life, embedded.house.logger);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    io.stderr.write(`holdpoint is up after ${seconds} s, on ${config.dataDir}/holdpoint.sqlite

  gRPC      ${embedded.grpcAddress}  (CarrierService, CustomsService; proto/holdpoint/v1)
  metrics   http://${embedded.metricsAddress}/metrics  (also /livez, /readyz)

`);
    if (values.demo) {
      const { runDemo } = await import('../demo.ts');
      await runDemo(embedded, io);
    }
    io.stderr.write(`To try next, in another terminal:
  npx holdpoint customs watch --subscription desk --destination US --address ${embedded.grpcAddress}
  npx holdpoint assess infra/demo/parcels.csv
  npx holdpoint --help
Ctrl-C stops.
`);
    return embedded.house.life.stopped;
  },
};
