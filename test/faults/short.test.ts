/** The short form of `npm run faults -- kills`: a few seeded deaths of every role, and the same proof. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverFor } from '../support/server-for.ts';
import { faultsOf } from './audit.ts';
import { runKills } from './kills.ts';
import type { Mode } from './world.ts';

const hasServers = (await serverFor('kafka')) !== undefined && (await serverFor('redis')) !== undefined;
const MODES: readonly (readonly [Mode, boolean])[] = [
  ['sqlite', false],
  ['kafka', !hasServers],
];

for (const [mode, isSkipped] of MODES) {
  describe.skipIf(isSkipped)(`killed again and again on ${mode}`, () => {
    test('nothing is lost and nothing is doubled for customs', { timeout: 180_000 }, async () => {
      const dir = mkdtempSync(join(tmpdir(), `holdpoint-kills-${mode}-`));
      const report = await runKills({
        mode,
        parcels: 600,
        kills: 2,
        seed: 11,
        perSecond: 100,
        dir,
        say: () => undefined,
      });
      expect(faultsOf(report.audit), `data and logs in ${dir}`).toEqual([]);
      expect(report.audit.accepted).toBe(600);
      expect(report.audit.recommended).toBeGreaterThanOrEqual(600 / 20);
      expect(Object.values(report.deaths).reduce((sum, deaths) => sum + deaths, 0)).toBeGreaterThanOrEqual(2);
      expect(report.swaps).toBeGreaterThanOrEqual(1);
      rmSync(dir, { recursive: true, force: true });
    });
  });
}
