import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, unknownSettings } from '../../services/adapters/config.ts';

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};
const ROLES = ['intake', 'scoring', 'customs', 'feedback'];
const dockerfile = readFileSync('infra/Dockerfile', 'utf8');

describe('the compose file', () => {
  test('is valid by the Compose Specification', () => {
    // The schema of compose-go v2.16.2 (Apache-2.0), because no Docker is needed to check a file.
    const schema = JSON.parse(readFileSync('test/infra/compose-spec.json', 'utf8'));
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(schema);
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ services: { x: { image: 7 } } })).toBe(false);
  });

  test('runs each role and everything they need', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      [...ROLES, 'kafka', 'redis', 'certs', 'prometheus', 'grafana'].sort(),
    );
    for (const role of ROLES) expect(compose.services[role]!.command).toEqual(['serve', role]);
  });

  test('pins every image to an exact version', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gmu)].map((match) => match[1]!);
    const images = [...Object.values(compose.services).map((service) => service.image), ...bases];
    for (const image of images) expect(image).toMatch(/:v?\d+\.\d+\.\d+/u);
  });

  test('runs one image for all roles, and not as root', () => {
    expect(new Set(ROLES.map((role) => compose.services[role]!.image)).size).toBe(1);
    for (const role of ROLES) expect(compose.services[role]!.user).toBe('node');
    expect(dockerfile.match(/^USER (\S+)$/mu)?.[1]).toBe('node');
  });

  test('gives each role settings that the settings table accepts', () => {
    for (const role of ROLES) {
      const secrets = { HOLDPOINT_PARTY_KEY_SECRET: '0'.repeat(64), HOLDPOINT_EXPLORATION_SECRET: '' };
      const env = { ...compose.services[role]!.environment, ...secrets };
      expect(unknownSettings(env)).toEqual([]);
      expect(() => readConfig({ env })).not.toThrow();
    }
  });

  test('uses the Node that package.json pins', () => {
    const pinned = JSON.parse(readFileSync('package.json', 'utf8')).dependencies.node;
    for (const match of dockerfile.matchAll(/^FROM node:([\d.]+)/gmu)) expect(match[1]).toBe(pinned);
  });
});
