import { get } from 'node:http';
import { inject } from 'vitest';
import type { ServerAnswer, ServerName } from './global-setup.ts';

/**
 * The run's own Kafka (`host:port`) or Redis (`redis://…`); undefined when this machine can have none:
 * `const kafka = await serverFor('kafka'); describe.skipIf(!kafka)(…)`.
 * @throws instead, when CI_REQUIRE_SERVERS=1: there a skip is a failure
 */
export const serverFor = async (name: ServerName): Promise<string | undefined> => {
  const answer = await ask(name);
  if ('url' in answer) return answer.url;
  if (process.env.CI_REQUIRE_SERVERS === '1') throw new Error(`${name} is required here: ${answer.missing}`);
  return undefined;
};

const ask = (name: ServerName): Promise<ServerAnswer> =>
  new Promise((resolve, reject) => {
    get({ socketPath: inject('serversSocket'), path: `/${name}` }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve(JSON.parse(body)));
    }).once('error', reject);
  });
