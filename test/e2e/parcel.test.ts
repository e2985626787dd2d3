/** One parcel from a carrier's gRPC client to a customs client and back, through the real processes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentials } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AssessResponse, CarrierServiceClient, type GetStatusResponse } from '../../proto/holdpoint/v1/carrier.ts';
import { CustomsServiceClient, type SubscribeResponse } from '../../proto/holdpoint/v1/customs.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { parcelsOf } from '../faults/parcels.ts';
import { type Mode, openWorld, type World } from '../faults/world.ts';
import { serverFor } from '../support/server-for.ts';

const parcels = parcelsOf({ count: 60, seed: 7, atMs: Date.now() });
const illicit = parcels.filter((_, i) => i % 20 === 7);
const licit = parcels.filter((_, i) => i % 20 !== 7 && i % 20 !== 13);
const hasServers = (await serverFor('kafka')) !== undefined && (await serverFor('redis')) !== undefined;

const MODES: readonly { readonly mode: Mode; readonly title: string; readonly isSkipped: boolean }[] = [
  { mode: 'sqlite', title: 'in one process on SQLite', isSkipped: false },
  { mode: 'kafka', title: 'through Kafka, Redis and four processes', isSkipped: !hasServers },
];

for (const { mode, title, isSkipped } of MODES) {
  describe.skipIf(isSkipped)(`a parcel ${title}`, () => {
    const dir = mkdtempSync(join(tmpdir(), `holdpoint-e2e-${mode}-`));
    let world: World;
    let carrier: CarrierServiceClient;
    let customs: CustomsServiceClient;
    const alerts: SubscribeResponse[] = [];

    beforeAll(async () => {
      world = await openWorld(mode, dir);
      carrier = new CarrierServiceClient(world.carrierAddress, credentials.createInsecure());
      customs = new CustomsServiceClient(world.customsAddress, credentials.createInsecure());
      const stream = customs.subscribe({ subscription: 'e2e', destination: 'US' });
      stream.on('error', () => undefined);
      stream.on('data', (response: SubscribeResponse) => {
        alerts.push(response);
        const request = { subscription: 'e2e', destination: 'US', deliveryIds: [response.deliveryId] };
        customs.acknowledge(request, () => undefined);
      });
    });
    afterAll(async () => {
      carrier?.close();
      customs?.close();
      await world?.stop();
      rmSync(dir, { recursive: true, force: true });
    });

    const assess = (declaration: Declaration): Promise<AssessResponse> =>
      new Promise((resolve, reject) => {
        carrier.assess({ declaration, wait: { seconds: 10, nanos: 0 } }, (error, response) =>
          error ? reject(error) : resolve(response),
        );
      });
    const status = (declaration: Declaration): Promise<GetStatusResponse> =>
      new Promise((resolve, reject) => {
        carrier.getStatus({ document: declaration.document }, (error, response) =>
          error ? reject(error) : resolve(response),
        );
      });
    /** The state is written after what carrier and customs are told. */
    const reaches = (declaration: Declaration, state: GetStatusResponse['state']): Promise<true> =>
      until(async () => ((await status(declaration)).state === state ? true : undefined));
    const alertFor = async (id: string, kind: 'recommended' | 'withdrawn'): Promise<SubscribeResponse> =>
      until(() => alerts.find(({ event }) => event?.$case === kind && event.value.recommendationId === id));

    test('that is licit is complete, and customs hears nothing of it', async () => {
      const { receipt, status: outcome } = await assess(licit[0]!);
      expect(receipt?.status).toBe('RECEIPT_STATUS_ACCEPTED');
      expect(outcome?.outcome).toBe('OUTCOME_ASSESSMENT_COMPLETE');
      expect(outcome?.assessmentId).toBe(receipt?.assessmentId);
      await reaches(licit[0]!, 'PARCEL_STATE_ASSESSED');
    });

    test('that names a listed substance reaches customs with its reasons, and a named officer decides', async () => {
      const { receipt, status: outcome } = await assess(illicit[0]!);
      expect(outcome?.outcome).toBe('OUTCOME_HOLD');
      const alert = await alertFor(receipt!.assessmentId, 'recommended');
      if (alert.event?.$case !== 'recommended') throw new Error('not a recommendation');
      const recommended = alert.event.value;
      expect(recommended.outcome).toBe('OUTCOME_HOLD');
      expect(recommended.handling).toBe('HANDLING_SUSPECTED_OPIOID');
      expect(recommended.handlingAdvice).not.toBe('');
      expect(recommended.destinations).toContain('US');
      expect(recommended.declared?.document?.number).toBe(illicit[0]!.document!.number);
      expect(recommended.reasons.length).toBeGreaterThan(0);
      expect(recommended.hits.map((hit) => hit.surface).join(' ')).toMatch(/fentanyl/iu);

      await new Promise<void>((resolve, reject) => {
        customs.recordDecision(
          {
            recommendationId: recommended.recommendationId,
            decision: 'DECISION_VERB_HOLD',
            officer: { name: 'A. Officer', identifier: '7', office: 'JFK' },
            remark: '',
            destination: 'US',
            decidedAt: { seconds: Math.floor(Date.now() / 1_000), nanos: 0 },
          },
          (error) => (error ? reject(error) : resolve()),
        );
      });
    });

    test('shows the carrier a verb and what to do, never a rule, a list or a score', async () => {
      const { status: outcome } = await assess(illicit[1]!);
      expect(Object.keys(outcome!).sort()).toEqual(
        ['assessedAt', 'assessmentId', 'instruction', 'outcome', 'referral'].sort(),
      );
      expect(outcome!.instruction).not.toMatch(/fentanyl|437-38-7|list|score|rule/iu);
    });

    test('that is cancelled is withdrawn from customs', async () => {
      const { receipt } = await assess(illicit[2]!);
      await alertFor(receipt!.assessmentId, 'recommended');
      await assess({ ...illicit[2]!, function: 'DECLARATION_FUNCTION_CANCELLATION', revision: 2 });
      await alertFor(receipt!.assessmentId, 'withdrawn');
      await reaches(illicit[2]!, 'PARCEL_STATE_CANCELLED');
    });

    test('that comes twice is one parcel', async () => {
      const before = alerts.length;
      const first = await assess(illicit[0]!);
      expect(first.receipt?.consignmentKey).toContain(illicit[0]!.document!.number);
      await sleep(1_000);
      expect(alerts.length).toBe(before);
    });

    test('whose revision comes again with other content is refused, and the carrier can see it', async () => {
      await assess(licit[1]!);
      await assess({ ...licit[1]!, placeOfLoading: 'CNCANA' });
      const { remark } = await until(async () => {
        const answer = await status(licit[1]!);
        return answer.remark === '' ? undefined : answer;
      });
      expect(remark).toMatch(/revision/iu);
    });

    test('no process complained', () => {
      for (const role of world.roles) {
        const log = readFileSync(join(dir, `${role.name}.log`), 'utf8');
        expect(log.split('\n').filter((line) => /"level":(50|60)|"level":"(error|fatal)"/u.test(line))).toEqual([]);
      }
    });
  });
}

const until = async <T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 200; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('waited in vain');
};
