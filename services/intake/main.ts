/** Wires intake: the gRPC door and the raw topics, one verb behind both. */
import type { Referral } from '../../proto/holdpoint/v1/assessment.ts';
import { CODECS, fromJson } from '../adapters/codec.ts';
import { readRecords } from '../adapters/formats/index.ts';
import { carrierService } from '../adapters/grpc-carrier.ts';
import type { Peer } from '../adapters/grpc-server.ts';
import type { Faced, House } from '../adapters/house.ts';
import { logKeyOf } from '../core/declaration/identity.ts';
import { judgeDeclaration } from '../core/declaration/judge.ts';
import { openAppendQueue } from './append-queue.ts';
import { openCarrier } from './carrier.ts';
import type { IntakePorts } from './intake.ts';
import { readRawTopic } from './raw-topic.ts';
import { receive } from './receive.ts';
import { openWaiters } from './waiters.ts';

export const startIntake = async (house: House): Promise<Faced> => {
  const { config, log, metrics, logger, life, stores, hashes, reference, crash, now } = house;
  const onRead = (): void => crash('request-read-before-append');
  const ports: IntakePorts = {
    receive: (message) =>
      receive(message, { hashes, read: ({ bytes, format }) => readRecords({ bytes, format, reference }) }),
    encodeDeclaration: CODECS.declarationEvent.encode,
    encodeRejected: CODECS.rejected.encode,
    logKeyOf: (consignmentKey) => logKeyOf(consignmentKey, hashes.sha256),
    sha256: hashes.sha256,
    metrics,
  };
  const queue = openAppendQueue({ log, lingerMs: 1, recordsAtOnceMax: 2_000, recordsWaitingMax: 100_000 });
  life.onClose('append queue', queue.drain);
  const waiters = openWaiters({ log, decodeAssessment: CODECS.assessmentEvent.decode });
  life.onClose('assessment waiters', waiters.close);

  for (const tenant of config.rawTopicTenants) {
    const running = await readRawTopic(tenant, {
      ...ports,
      encodeDeadLetter: CODECS.deadLetter.encode,
      now,
      log,
      onRead,
    });
    life.onClose(`raw topic of ${tenant}`, () => running.stop());
    life.watch(`raw topic of ${tenant}`, running.done);
  }

  const carrier = openCarrier({
    ...ports,
    append: queue.append,
    waiters,
    onRead,
    states: stores.states,
    recommendations: stores.recommendations,
    parseReferral: (json) => fromJson<Referral>('Referral', JSON.parse(json)).message,
    encodeOutcome: CODECS.outcomeEvent.encode,
    check: (declaration) => {
      const judged = judgeDeclaration(declaration, [], reference);
      return { declaration: judged.kind === 'declaration' ? judged.declaration : declaration, defects: judged.defects };
    },
  });
  return {
    service: carrierService({
      carrier,
      tenantOf: (peer) => tenantOf(peer, house),
      watch: { metrics, log: logger.log, stopping: life.signal },
      submitInFlightMax: config.submitInFlightMax,
      assessWaitMsMax: config.assessWaitMsMax,
      now,
    }),
    endStreams: async () => undefined,
  };
};

/** Without TLS, which is on loopback only, there is one tenant: `local`. */
const tenantOf = (peer: Peer, { config }: House): string | undefined =>
  peer.isLocal ? 'local' : config.tenants.find(({ identity }) => peer.identities.includes(identity))?.tenant;
