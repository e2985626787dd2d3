import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../../infra/docs/generate.ts';
import { ConfigError, isLoopback, readConfig, SETTINGS, unknownSettings } from '../../services/adapters/config.ts';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig({ env });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => `${problem.setting}=${problem.value}`);
  }
};

test('every default fits its own rule', () => {
  expect(problemsOf({})).toEqual([]);
});

test('all wrong settings are named at once, with variable, value and rule', () => {
  expect(problemsOf({ HOLDPOINT_GRPC_PORT: '70000', HOLDPOINT_WORKERS: 'many', HOLDPOINT_LOG_LEVEL: 'loud' })).toEqual([
    'HOLDPOINT_LOG_LEVEL=loud',
    'HOLDPOINT_GRPC_PORT=70000',
    'HOLDPOINT_WORKERS=many',
  ]);
  expect(() => readConfig({ env: { HOLDPOINT_WORKERS: '0' } })).toThrow(
    "HOLDPOINT_WORKERS is '0', but must be a whole number from 1 to 64",
  );
});

test('a flag wins over the environment, which wins over the default', () => {
  const env = { HOLDPOINT_GRPC_PORT: '1234', HOLDPOINT_WORKERS: '3' };
  const config = readConfig({ env, flags: { 'grpc-port': '4321' } });
  expect([config.grpcPort, config.workers, config.metricsPort]).toEqual([4321, 3, 9464]);
});

test('a wrong flag is named as the flag', () => {
  expect(() => readConfig({ env: {}, flags: { 'grpc-port': 'x' } })).toThrow("--grpc-port is 'x'");
});

test('a secret that breaks its rule is not shown', () => {
  expect(problemsOf({ HOLDPOINT_PARTY_KEY_SECRET: 'hunter2' })).toEqual(['HOLDPOINT_PARTY_KEY_SECRET=(secret)']);
});

test('plaintext listens on loopback only', () => {
  expect(problemsOf({ HOLDPOINT_GRPC_HOST: '0.0.0.0' })).toEqual(['HOLDPOINT_GRPC_HOST=0.0.0.0']);
  const tls = { HOLDPOINT_TLS_CERT: 'c.pem', HOLDPOINT_TLS_KEY: 'k.pem', HOLDPOINT_TLS_CLIENT_CA: 'ca.pem' };
  expect(problemsOf({ HOLDPOINT_GRPC_HOST: '0.0.0.0', ...tls })).toEqual([]);
});

test('TLS needs certificate, key and client authority together', () => {
  expect(problemsOf({ HOLDPOINT_TLS_CERT: 'c.pem' })).toEqual(['HOLDPOINT_TLS_KEY=', 'HOLDPOINT_TLS_CLIENT_CA=']);
});

test.each(['localhost', '127.0.0.1', '127.8.9.1', '::1', '[::1]'])('%s is loopback', (host) => {
  expect(isLoopback(host)).toBe(true);
});

test.each(['0.0.0.0', '10.0.0.1', 'customs.example', '127.0.0.1.example'])('%s is not loopback', (host) => {
  expect(isLoopback(host)).toBe(false);
});

test('destinations are read with name, country, address and TLS, and may not repeat a name', () => {
  const HOLDPOINT_DESTINATIONS = 'nl-push=NL@grpcs://intake.customs.example:443, us=US@grpc://127.0.0.1:9000';
  expect(readConfig({ env: { HOLDPOINT_DESTINATIONS } }).destinations).toEqual([
    { name: 'nl-push', country: 'NL', address: 'intake.customs.example:443', isTls: true },
    { name: 'us', country: 'US', address: '127.0.0.1:9000', isTls: false },
  ]);
  expect(problemsOf({ HOLDPOINT_DESTINATIONS: 'us=US@grpc://127.0.0.1:1,us=US@grpc://127.0.0.1:2' })).toHaveLength(1);
});

test('declarations are never pushed in plaintext over a network', () => {
  expect(problemsOf({ HOLDPOINT_DESTINATIONS: 'us=US@grpc://customs.example:443' })).toHaveLength(1);
});

test('identities map to tenants and to countries', () => {
  const config = readConfig({
    env: { HOLDPOINT_TENANTS: 'aed.post.example=post', HOLDPOINT_CUSTOMS_CLIENTS: 'desk.customs.example=NL+BE' },
  });
  expect(config.tenants).toEqual([{ identity: 'aed.post.example', tenant: 'post' }]);
  expect(config.customsClients).toEqual([{ identity: 'desk.customs.example', countries: ['NL', 'BE'] }]);
});

test('a misspelt variable is noticed, an orchestrator’s own is not', () => {
  const ofKubernetes = { HOLDPOINT_INTAKE_SERVICE_HOST: '10.0.0.1', HOLDPOINT_INTAKE_PORT: 'tcp://10.0.0.1:50051' };
  const misspelt = { HOLDPOINT_GRPC_PRT: '1', HOLDPOINT_GRCP_PORT: '1' };
  expect(unknownSettings({ ...misspelt, ...ofKubernetes, PATH: '/bin' })).toEqual(Object.keys(misspelt));
});

test('every setting says what it means', () => {
  for (const row of Object.values(SETTINGS)) expect(row.doc, row.env).toMatch(/\S{3,}.*[.:]/u);
});

test.each(Object.keys(PAGES))('the page %s is generated from its table', (name) => {
  expect(readFileSync(new URL(`../../infra/docs/${name}`, import.meta.url), 'utf8')).toBe(PAGES[name]);
});
