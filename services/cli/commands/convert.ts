import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { toJson } from '../../adapters/codec.ts';
import { FORMAT_NAMES, type JudgedRecord } from '../../adapters/formats/index.ts';
import { loadReference } from '../../adapters/formats/reference.ts';
import { readStream } from '../../adapters/formats/stream.ts';
import type { Reference } from '../../core/declaration/validate.ts';
import {
  type Command,
  EXIT,
  filesOf,
  type Io,
  openInput,
  parseOptions,
  showProgress,
  UsageError,
  writeJsonLines,
} from '../command.ts';

const USAGE = `
holdpoint convert FILE… [--format F]

Reads declarations in any supported format and prints one line a record, in input order: {"file", "record",
"declaration"} in canonical proto3 JSON with what should be asked or noted in "defects"; or {"file", "record",
"rejected": [{path, value, rule, message, severity}]} with every defect; or {"file", "record", "link"} for a master
waybill.

FILE      - is standard input, .gz is read
--format  ${FORMAT_NAMES.join(', ')}; default: detected

Exit status: 0 all converted, 2 some records were rejected, 1 a file could not be read or has no record, 64 usage.

Example:
  holdpoint convert waybill.xml parcels.csv.gz | jq .declaration.goodsItem`;

export const convertCommand: Command = {
  name: 'convert',
  summary: 'reads declarations in any supported format and prints them in the canonical one, or every defect',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { format: { type: 'string' } });
    const files = filesOf(positionals);
    const format = formatOption(values.format);
    const reference = loadReference();
    let status: number = EXIT.done;
    for (const file of files) status = graver(status, await convertFile(file, { format, reference, io }));
    return status;
  },
};

interface Conversion {
  readonly format: string | undefined;
  readonly reference: Reference;
  readonly io: Io;
}

/** @throws UsageError */
export const formatOption = (name: string | undefined): string | undefined => {
  if (name === undefined || FORMAT_NAMES.includes(name)) return name;
  throw new UsageError(`--format is '${name}', but must be one of ${FORMAT_NAMES.join(', ')}`);
};

/** One record of a file as one line of output. */
export const lineOf = (file: string, record: JudgedRecord): object => {
  switch (record.kind) {
    case 'declaration': {
      const defects = record.defects.map(defectLine);
      const declaration = toJson('Declaration', record.declaration);
      return { file, record: record.record, declaration, ...(defects.length > 0 && { defects }) };
    }
    case 'link':
      return { file, record: record.record, link: toJson('MasterLink', record.link) };
    case 'rejected':
      return { file, record: record.record, rejected: record.defects.map(defectLine) };
    default:
      return record satisfies never;
  }
};

const defectLine = ({ path, value, rule, message, severity }: Defect) => ({
  path,
  value,
  rule,
  message,
  severity: severity.slice('SEVERITY_'.length).toLowerCase(),
});

const convertFile = async (file: string, { format, reference, io }: Conversion): Promise<number> => {
  const lines = writeJsonLines(io.stdout);
  const progress = showProgress(io, { label: file });
  let status: number = EXIT.done;
  try {
    const chunks = openInput(file, io);
    for await (const record of readStream({ chunks, reference, ...(format !== undefined && { format }) })) {
      if (isEmptyFile(record)) throw new Error('no record in it');
      if (record.kind === 'rejected') status = EXIT.someRejected;
      await lines.write(lineOf(file, record));
      progress.advance(1);
    }
  } catch (error) {
    status = EXIT.failed;
    progress.end();
    io.stderr.write(`holdpoint convert: ${file}: ${(error as Error).message}\n`);
  }
  progress.end();
  await lines.flush();
  return status;
};

export const isEmptyFile = (record: JudgedRecord): boolean =>
  record.kind === 'rejected' && record.defects.some(({ rule }) => rule === 'no-record');

/** A file that cannot be read outweighs rejected records, and those outweigh success. */
const graver = (one: number, other: number): number =>
  one === EXIT.failed || other === EXIT.failed ? EXIT.failed : Math.max(one, other);
