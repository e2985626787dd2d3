/** Who a caller is comes from its certificate alone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials } from '@grpc/grpc-js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CarrierServiceClient } from '../../proto/holdpoint/v1/carrier.ts';
import { readConfig } from '../../services/adapters/config.ts';
import { openCustomsClient } from '../../services/adapters/grpc-client.ts';
import { customsService } from '../../services/adapters/grpc-customs.ts';
import { openGrpcServer } from '../../services/adapters/grpc-server.ts';
import { readTlsFiles } from '../../services/adapters/tls.ts';
import { metrics, tempDir } from '../customs/support.ts';
import { asRequest, declaredIn, start, submit } from '../intake/support.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.warn('skipped: TLS tests need the openssl command to make certificates');

const makeCerts = (): string => {
  const dir = tempDir();
  const made = spawnSync('sh', ['infra/make-certs.sh', dir], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return dir;
};

const serverEnv = (dir: string) => ({
  HOLDPOINT_TLS_CERT: join(dir, 'server.pem'),
  HOLDPOINT_TLS_KEY: join(dir, 'server.key'),
  HOLDPOINT_TLS_CLIENT_CA: join(dir, 'ca.pem'),
});

const clientOf = (dir: string, name: string) => ({
  ca: readFileSync(join(dir, 'ca.pem')),
  cert: readFileSync(join(dir, `${name}.pem`)),
  key: readFileSync(join(dir, `${name}.key`)),
});

const carrierOf = (dir: string, name: string | undefined, address: string) => {
  const files = name === undefined ? undefined : clientOf(dir, name);
  const channel = files
    ? credentials.createSsl(files.ca, files.key, files.cert)
    : credentials.createSsl(readFileSync(join(dir, 'ca.pem')));
  const client = new CarrierServiceClient(address, channel);
  onTestFinished(() => client.close());
  return client;
};

describe.skipIf(!hasOpenssl)('with TLS', () => {
  test('the tenant is who the certificate says', async () => {
    const dir = makeCerts();
    const { log, address } = await start({
      env: { ...serverEnv(dir), HOLDPOINT_TENANTS: 'carrier.example=post' },
    });
    await submit(carrierOf(dir, 'carrier', address), [asRequest(0)]);
    expect(await declaredIn(log)).toMatchObject([{ source: { tenant: 'post' } }]);
  });

  test('a certificate that no tenant is configured for may not declare', async () => {
    const dir = makeCerts();
    const { address } = await start({ env: { ...serverEnv(dir), HOLDPOINT_TENANTS: 'carrier.example=post' } });
    await expect(submit(carrierOf(dir, 'customs', address), [asRequest(0)])).rejects.toMatchObject({
      code: 7,
      details: expect.stringContaining('customs.example'),
    });
  });

  test('without a certificate nobody gets in', async () => {
    const dir = makeCerts();
    const { address } = await start({ env: serverEnv(dir) });
    await expect(submit(carrierOf(dir, undefined, address), [asRequest(0)])).rejects.toMatchObject({ code: 14 });
  });

  test('a customs client’s countries are those of its certificate', async () => {
    const dir = makeCerts();
    const asked: string[] = [];
    const server = await openGrpcServer({
      host: '127.0.0.1',
      port: 0,
      tls: readTlsFiles(readConfig({ env: serverEnv(dir) })),
      messageBytesMax: 1_000_000,
      closeMsMax: 500,
      services: [
        customsService({
          customs: {
            subscribe: async () => 'client-gone',
            acknowledge: () => [],
            recordDecision: async () => ({ kind: 'recorded', note: '' }),
            recordPresentation: async () => ({ kind: 'recorded', note: '' }),
            recordResult: async () => ({ kind: 'recorded', note: '' }),
          },
          countriesOf: ({ identities, isLocal }) => {
            asked.push(...identities, String(isLocal));
            return ['NL'];
          },
          watch: { metrics, log: () => undefined, stopping: new AbortController().signal },
        }),
      ],
    });
    onTestFinished(() => server.close());
    const client = openCustomsClient(server.address, clientOf(dir, 'customs'));
    onTestFinished(() => client.close());
    await client.acknowledge({ subscription: 'desk', destination: 'NL' }, []);
    await expect(client.acknowledge({ subscription: 'desk', destination: 'US' }, [])).rejects.toThrow(
      /PERMISSION_DENIED/u,
    );
    expect(asked).toContain('customs.example');
    expect(asked).toContain('false');
  });
});

test('a certificate that cannot be read is named with its setting', () => {
  expect(() => readTlsFiles({ tlsCert: 'nowhere.pem', tlsKey: 'x', tlsClientCa: 'y' })).toThrow(
    /HOLDPOINT_TLS_CERT is 'nowhere.pem', but cannot be read/u,
  );
});
