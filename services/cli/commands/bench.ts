import { type Command, EXIT, type Io, numberOption, parseOptions, UsageError } from '../command.ts';

interface BenchValues {
  readonly parcels?: string | undefined;
  readonly parties?: string | undefined;
  readonly texts?: string | undefined;
  readonly names?: string | undefined;
  readonly seconds?: string | undefined;
  readonly minutes?: string | undefined;
  readonly workers?: string | undefined;
  readonly batch?: string | undefined;
  readonly rate?: string | undefined;
  readonly kafka?: string | undefined;
  readonly redis?: string | undefined;
  readonly 'start-servers'?: boolean | undefined;
}

/** Loaded on demand: each bench brings half the program with it. */
const BENCHES: Readonly<Record<string, (values: BenchValues) => Promise<object>>> = {
  engine: async ({ parcels, batch }) =>
    (await import('../bench/engine.ts')).benchEngine({
      parcels: countOf('parcels', parcels, 40_000),
      batchRecords: countOf('batch', batch, 256),
    }),
  pipeline: async ({ parcels, batch, workers, rate, seconds, kafka, redis, 'start-servers': startServers = false }) =>
    (await import('../bench/pipeline.ts')).benchPipeline({
      startServers,
      parcels: countOf('parcels', parcels, 40_000),
      workers: countOf('workers', workers, 1),
      batchRecords: countOf('batch', batch, 256),
      ratePerSecond: rate === '0' ? 0 : countOf('rate', rate, 500),
      latencySeconds: countOf('seconds', seconds, 10),
      ...(kafka === undefined ? {} : { kafka: kafka.split(',') }),
      ...(redis === undefined ? {} : { redis }),
    }),
  embedded: async ({ names, parcels, rate }) =>
    (await import('../bench/embedded.ts')).benchEmbedded({
      names: countOf('names', names, 25_000),
      parcels: countOf('parcels', parcels, 4_000),
      ratePerSecond: countOf('rate', rate, 500),
    }),
  screening: async ({ parties }) =>
    (await import('../bench/screening.ts')).benchScreening({
      parties: countOf('parties', parties, 40_000),
      samples: process.env.HOLDPOINT_SAMPLES,
    }),
  goods: async ({ texts }) =>
    (await import('../bench/goods.ts')).benchGoods({ texts: countOf('texts', texts, 200_000) }),
  codec: async ({ parcels }) =>
    (await import('../bench/codec.ts')).benchCodec({ parcels: countOf('parcels', parcels, 20_000) }),
  model: async ({ seconds, minutes }) =>
    (await import('../bench/model.ts')).benchModel({
      seconds: minutes === undefined ? countOf('seconds', seconds, 10) : 60 * countOf('minutes', minutes, 60),
    }),
};

export const benchCommand: Command = {
  name: 'bench',
  summary: 'measures speed on the standard mix and quality of screening',
  usage: `holdpoint bench WHAT [--json] [--OPTION VALUE]…

WHAT  engine     from a declaration's bytes to its assessment's, on one core
      pipeline   with log and stores: drain rate, pass-through of the same records, latency open loop
      embedded   memory and start of holdpoint up with one worker and a published list, then fed through gRPC
      screening  parties never seen and near matches against 25,000 names, with the index, and the quality of the same
                 configuration; with the lists and labelled pairs of HOLDPOINT_SAMPLES, if that is set
      goods      descriptions read, with the quality of the same lists on labelled texts and disguised names
      codec      events decoded and encoded
      model      the whole graph on vectors of the mix

--json      one object on one line, the last line of the output; else the same, indented
--parcels   how many (engine, pipeline 40000; embedded 4000; codec 20000)
--names     listed names of the embedded installation (25000)
--parties   how many (screening 40000), and --texts (goods 200000)
--batch     records in a batch (256)
--workers   scoring threads of the pipeline (1)
--rate      parcels a second of the latency phase, or through gRPC (500); 0 leaves the latency phase out
--seconds   of the latency phase, or of the model's measurement (10)
--minutes   of the model's measurement instead: 60 shows whether its memory stays flat
--kafka     brokers, host:port with commas, and --redis URL: instead of the embedded log and stores; topics must be empty
--start-servers  Kafka and Redis of the bench's own for the pipeline, as the tests have them

Rates per core are by CPU time of the process, so that a busy machine changes them little.

Example:
  holdpoint bench engine --json | tail -1 | jq .stagesMicros`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, {
      json: { type: 'boolean' },
      parcels: { type: 'string' },
      parties: { type: 'string' },
      texts: { type: 'string' },
      names: { type: 'string' },
      batch: { type: 'string' },
      workers: { type: 'string' },
      rate: { type: 'string' },
      seconds: { type: 'string' },
      minutes: { type: 'string' },
      kafka: { type: 'string' },
      redis: { type: 'string' },
      'start-servers': { type: 'boolean' },
    });
    const [what, ...more] = positionals;
    const bench = what !== undefined && Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
    if (bench === undefined || more.length > 0) throw new UsageError(`name one of ${Object.keys(BENCHES).join(', ')}`);
    print(io, await bench(values), values.json === true);
    return EXIT.done;
  },
};

const countOf = (name: string, text: string | undefined, fallback: number): number =>
  text === undefined ? fallback : numberOption(name, text, { min: 1, max: 10_000_000, integer: true });

const print = (io: Io, figures: object, isLine: boolean): void =>
  void io.stdout.write(`${JSON.stringify(figures, undefined, isLine ? 0 : 2)}\n`);
