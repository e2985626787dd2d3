/** Wires customs: subscriptions and replies over gRPC, push to the configured destinations. */
import { CODECS } from '../adapters/codec.ts';
import type { Destination } from '../adapters/config.ts';
import { type ClientTls, clientTlsOf, openHoldIntakeClient } from '../adapters/grpc-client.ts';
import { customsService } from '../adapters/grpc-customs.ts';
import type { Peer } from '../adapters/grpc-server.ts';
import type { Faced, House } from '../adapters/house.ts';
import { logKeyOf } from '../core/declaration/identity.ts';
import { TOPICS } from '../core/topics.ts';
import { knownRecommendations } from './delivery.ts';
import { openOutcomes } from './outcomes.ts';
import { pushTo } from './push.ts';
import { openSubscriptions } from './subscriptions.ts';

export const startCustoms = async (house: House): Promise<Faced> => {
  const { config, log, metrics, logger, life, stores, hashes, crash, now } = house;
  const known = knownRecommendations();
  const codec = {
    decodeRecommendation: CODECS.recommendationEvent.decode,
    encodeDeadLetter: CODECS.deadLetter.encode,
  };
  const onDelivered = (): void => crash('delivered-before-acknowledged');

  const tls = destinationTls(house);
  for (const destination of config.destinations) {
    const client = openHoldIntakeClient({
      address: destination.address,
      tls: destination.isTls ? tls : undefined,
      deadlineMs: PUBLISH_MS_MAX,
    });
    life.onClose(`push client ${destination.name}`, () => client.close());
    const running = await pushTo(destination, {
      log,
      codec,
      known,
      metrics,
      report: logger.log,
      now,
      random: Math.random,
      publish: ({ deliveryId, event }) => client.publish({ deliveryId, event }),
      pauseMs: { first: 200, max: 5_000 },
      onDelivered,
    });
    life.onClose(`push ${destination.name}`, () => running.stop());
    life.watch(`push ${destination.name}`, running.done);
    metrics.onScrape(() => measureLag(house, destination));
  }

  const subscriptions = openSubscriptions({
    log,
    codec,
    known,
    metrics,
    now,
    windowMax: config.deliveryWindow,
    onDelivered,
  });
  const outcomes = openOutcomes({
    log,
    known,
    recommendations: stores.recommendations,
    encodeOutcome: CODECS.outcomeEvent.encode,
    logKeyOf: (consignmentKey) => logKeyOf(consignmentKey, hashes.sha256),
    metrics,
    now,
  });
  return {
    service: customsService({
      customs: { ...subscriptions, ...outcomes },
      countriesOf: (peer) => countriesOf(peer, house),
      watch: { metrics, log: logger.log, stopping: life.signal },
    }),
    endStreams: subscriptions.close,
  };
};

/** On this machine, without TLS, everybody is customs of everywhere: the settings' rules keep that on loopback. */
const countriesOf = (peer: Peer, { config }: House): 'all' | readonly string[] =>
  peer.isLocal
    ? 'all'
    : config.customsClients
        .filter(({ identity }) => peer.identities.includes(identity))
        .flatMap(({ countries }) => countries);

const destinationTls = ({ config }: House): ClientTls =>
  clientTlsOf({ ca: config.tlsDestinationCa, cert: config.tlsCert, key: config.tlsKey });

const measureLag = async ({ log, metrics }: House, { name }: Destination): Promise<void> => {
  const topic = TOPICS.recommendations.name;
  const group = `holdpoint-destination-${name}`;
  metrics.set('lag', { topic, group }, await log.lag(topic, group));
};

const PUBLISH_MS_MAX = 5_000;
