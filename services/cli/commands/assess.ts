import type { Assessed, Hit } from '../../../proto/holdpoint/v1/assessment.ts';
import { CODECS, toJson } from '../../adapters/codec.ts';
import { engineVersion } from '../../adapters/engine.ts';
import type { JudgedRecord } from '../../adapters/formats/index.ts';
import { loadReference } from '../../adapters/formats/reference.ts';
import { readStream } from '../../adapters/formats/stream.ts';
import { openHashes } from '../../adapters/hashes.ts';
import { readListFile } from '../../adapters/lists/file.ts';
import { openScoringModel } from '../../adapters/model.ts';
import { buildImage } from '../../adapters/reference.ts';
import { openSqliteStores } from '../../adapters/sqlite-stores.ts';
import { openInForce } from '../../core/decision/assess.ts';
import { identify } from '../../core/declaration/declared.ts';
import { instantOfMs } from '../../core/declaration/instants.ts';
import type { Reference } from '../../core/declaration/validate.ts';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import type { InputRecord } from '../../scoring/batch.ts';
import type { End } from '../../scoring/ends.ts';
import { scoreBatch } from '../../scoring/scoring.ts';
import {
  type Command,
  EXIT,
  filesOf,
  InputError,
  type Io,
  openInput,
  parseOptions,
  showProgress,
  timeOption,
  writeJsonLines,
} from '../command.ts';
import { isEmptyFile, lineOf } from './convert.ts';

const USAGE = `
holdpoint assess FILE… [--list FILE]… [--policy FILE] [--at TIME]

Reads declarations in any supported format and prints one assessment a line, in input order, by the code path of the
stream: {"consignment", "assessmentId", "outcome", "controlType"?, "handling"?, "score", "logitMicro", "contributions",
"reasons", "hits", "defects", "versions"}. Rejected records and master waybills come out as in convert; a duplicate, an
older revision or a cancellation as {"consignment", "disposition", "revision"}. Histories begin empty and grow over the files.

FILE      - is standard input, .gz is read
--list    list files in the format of 'lists', in force beside the shipped lists; one of a shipped list's name replaces it
--policy  a policy file that decides for its jurisdiction; one for '*' decides for every destination
--at      time of receipt and of the lists; default: now

Exit status: 0 all assessed, 2 some records were rejected, 1 a file could not be read or has no record, 64 usage.

Example:
  holdpoint assess parcels.csv --list watch-list.jsonl | jq 'select(.outcome == "HOLD") | .reasons'`;

export const assessCommand: Command = {
  name: 'assess',
  summary: 'screens, scores and decides declarations from files, with every contribution and reason',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      list: { type: 'string', multiple: true },
      policy: { type: 'string' },
      at: { type: 'string' },
    });
    const files = filesOf(positionals);
    const atMs = timeOption('at', values.at);
    const published = await Promise.all((values.list ?? []).map((path) => readList(path, io)));
    const assessor = await openAssessor({ published, atMs, policyPath: values.policy });
    try {
      let status: number = EXIT.done;
      for (const file of files) status = graver(status, await assessFile(file, assessor, io));
      return status;
    } finally {
      await assessor.close();
    }
  },
};

interface Assessor {
  /** One line a record, in their order. */
  assess(file: string, records: readonly JudgedRecord[]): Promise<readonly object[]>;
  readonly reference: Reference;
  close(): Promise<void>;
}

const openAssessor = async (options: {
  readonly published: readonly ListSnapshot[];
  readonly atMs: number;
  readonly policyPath: string | undefined;
}): Promise<Assessor> => {
  const { published, atMs, policyPath } = options;
  const scoring = await openScoringModel();
  const stores = await openSqliteStores({ path: ':memory:', now: () => atMs });
  const image = buildImage({ published, atMs, ...(policyPath === undefined ? {} : { policyPath }) });
  const inForce = openInForce(image, {
    engine: engineVersion(),
    model: scoring.version,
    profile: scoring.profile,
  });
  const hashes = openHashes({ secret: 'in memory, for one run', keyId: 'run' });
  const ports = {
    store: stores.scoring,
    model: scoring.model,
    codec: {
      ...CODECS,
      referralJson: (referral: object) => JSON.stringify(toJson('Referral', referral)),
      base64: (bytes: Uint8Array) => Buffer.from(bytes).toString('base64'),
    },
    sha256: hashes.sha256,
    // Files are for looking at evidence; who is drawn in the stream is known to nobody without the stream's key.
    lotHash: undefined,
    now: () => atMs,
    onStage: () => undefined,
    microsNow: () => 0,
    alwaysExplain: true,
  };
  let offset = 0;
  const recordOf = (file: string, judged: Extract<JudgedRecord, { kind: 'declaration' }>): InputRecord => {
    const { logKey, ...identified } = identify(judged.declaration, TENANT, hashes);
    const source = {
      tenant: TENANT,
      door: 'file',
      format: judged.format,
      reference: `${file}#${judged.record}`,
      receivedAt: instantOfMs(atMs),
    };
    const declared = { ...identified, source, declaration: judged.declaration, defects: [...judged.defects] };
    const value = CODECS.declarationEvent.encode({ event: { $case: 'declared', value: declared } });
    return { offset: offset++, appendedAtMs: atMs, key: logKey, value };
  };
  return {
    reference: loadReference(),
    async assess(file, judged) {
      const records = judged.map((one) => (one.kind === 'declaration' ? recordOf(file, one) : undefined));
      const batch = { partition: 0, records: records.filter((record) => record !== undefined) };
      const { ends, writes } = await scoreBatch(ports, inForce, batch);
      if (writes !== undefined) await stores.scoring.settle(writes);
      const byOffset = new Map(ends.map((end) => [end.item.record.offset, end]));
      return judged.map((one, i) => {
        const record = records[i];
        return record === undefined ? lineOf(file, one) : endLine(byOffset.get(record.offset)!);
      });
    },
    async close() {
      await stores.close();
      await scoring.close();
    },
  };
};

const assessFile = async (file: string, assessor: Assessor, io: Io): Promise<number> => {
  const lines = writeJsonLines(io.stdout);
  const progress = showProgress(io, { label: file });
  let status: number = EXIT.done;
  let batch: JudgedRecord[] = [];
  const flush = async (): Promise<void> => {
    for (const line of await assessor.assess(file, batch)) await lines.write(line);
    progress.advance(batch.length);
    batch = [];
  };
  try {
    for await (const record of readStream({ chunks: openInput(file, io), reference: assessor.reference })) {
      if (isEmptyFile(record)) throw new Error('no record in it');
      if (record.kind === 'rejected') status = EXIT.someRejected;
      batch.push(record);
      if (batch.length === BATCH_RECORDS) await flush();
    }
    await flush();
  } catch (error) {
    status = EXIT.failed;
    io.stderr.write(`holdpoint assess: ${file}: ${(error as Error).message}\n`);
  }
  progress.end();
  await lines.flush();
  return status;
};

/** @throws InputError with the first defects */
const readList = async (path: string, io: Io): Promise<ListSnapshot> => {
  const { snapshot, defects } = await readListFile(path, io.stdin as AsyncIterable<Uint8Array>);
  if (snapshot !== undefined) return snapshot;
  const first = defects.slice(0, DEFECTS_SHOWN).map((d) => `${path}:${d.line}: ${d.path} ${d.rule}: ${d.message}`);
  throw new InputError(first.join('\n'));
};

const endLine = (end: End): object => {
  switch (end.kind) {
    case 'assessed':
      return assessedLine(end.assessed);
    case 'disposed': {
      const { consignmentKey, disposition, revision } = end.disposed;
      return { consignment: consignmentKey, disposition: disposition.slice('DISPOSITION_'.length), revision };
    }
    case 'poison':
      throw new Error(`a declaration of ours could not be read back: ${end.item.error}`);
    default:
      return end satisfies never;
  }
};

const assessedLine = (assessed: Assessed): object => {
  const { controlType, handling, versions } = assessed;
  return {
    consignment: assessed.consignmentKey,
    assessmentId: assessed.assessmentId,
    outcome: assessed.outcome.slice('OUTCOME_'.length),
    ...(controlType === 'CONTROL_TYPE_UNSPECIFIED' ? {} : { controlType: controlType.slice('CONTROL_TYPE_'.length) }),
    ...(handling === 'HANDLING_UNSPECIFIED' ? {} : { handling: handling.slice('HANDLING_'.length) }),
    score: assessed.scoreMicro / 1e6,
    logitMicro: assessed.logitMicro,
    contributions: assessed.contributions.map(({ feature, micro }) => ({ feature, micro })),
    reasons: assessed.reasons,
    hits: assessed.hits.map(hitLine),
    defects: assessed.defects.map(({ severity, ...defect }) => ({
      ...defect,
      severity: severity.slice('SEVERITY_'.length).toLowerCase(),
    })),
    versions: { model: versions!.model, lists: versions!.lists, policy: versions!.policy },
  };
};

const hitLine = ({ kind, scoreMicro, ...hit }: Hit): object => ({
  kind: kind.slice('HIT_KIND_'.length),
  ...hit,
  score: scoreMicro / 1e6,
});

/** A file that cannot be read outweighs rejected records, and those outweigh success. */
const graver = (one: number, other: number): number =>
  one === EXIT.failed || other === EXIT.failed ? EXIT.failed : Math.max(one, other);

const TENANT = 'local';
const BATCH_RECORDS = 256;
const DEFECTS_SHOWN = 5;
