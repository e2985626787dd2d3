import { SETTING_FLAGS } from '../../adapters/config.ts';
import { followProcess } from '../../adapters/lifecycle.ts';
import { startCustoms } from '../../customs/main.ts';
import { startFeedback } from '../../feedback/main.ts';
import { startIntake } from '../../intake/main.ts';
import { startScoring } from '../../scoring/main.ts';
import { type Command, parseOptions, UsageError } from '../command.ts';
import { configFrom, type OpenHouse, openDistributedHouse, openFace, type Role } from '../house.ts';

const ROLES: Readonly<Record<Role, (house: OpenHouse) => Promise<void>>> = {
  intake: async (house) => listen(house, await startIntake(house)),
  scoring: (house) => startScoring(house, house.storeConfig),
  customs: async (house) => listen(house, await startCustoms(house)),
  feedback: (house) => startFeedback(house, house.storeConfig),
};

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Runs one role on Kafka and Redis: intake, scoring, customs or feedback.',
  usage: `holdpoint serve ROLE [--SETTING VALUE]…

ROLE  ${Object.keys(ROLES).join(', ')}
Every setting is a flag and an environment variable; infra/docs/settings.md lists them. SIGTERM drains.

Example:
  HOLDPOINT_KAFKA_BROKERS=kafka:9092 HOLDPOINT_REDIS_URL=redis://redis:6379 holdpoint serve scoring --workers 2`,
  async run(args) {
    const { values, positionals } = parseOptions(args, SETTING_FLAGS);
    const [name, ...more] = positionals;
    const role = (Object.keys(ROLES) as Role[]).find((known) => known === name);
    if (role === undefined || more.length > 0) {
      throw new UsageError(`name one role: ${Object.keys(ROLES).join(', ')}`);
    }
    const house = await openDistributedHouse(configFrom(values), role);
    followProcess(house.life, house.logger);
    try {
      await ROLES[role](house);
    } catch (error) {
      house.logger.log('fatal', 'could-not-start', { error });
      await house.life.stop('could not start');
      throw error;
    }
    house.setStarted();
    house.logger.log('info', 'started', { metrics: house.metricsAddress });
    return house.life.stopped;
  },
};

const listen = async (house: OpenHouse, face: Awaited<ReturnType<typeof startIntake>>): Promise<void> => {
  const server = await openFace(house, [face]);
  house.logger.log('info', 'listening', { grpc: server.address });
};
