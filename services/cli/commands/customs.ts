import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordDecisionRequest, SubscribeResponse } from '../../../proto/holdpoint/v1/customs.ts';
import { DecisionVerb } from '../../../proto/holdpoint/v1/outcome.ts';
import { toJson } from '../../adapters/codec.ts';
import { type CustomsClient, clientTlsOf, GrpcCallError, openCustomsClient } from '../../adapters/grpc-client.ts';
import { describeDelivery, paintFor } from '../alert.ts';
import { type Command, EXIT, type Io, parseOptions, UsageError } from '../command.ts';

const OPTIONS = {
  address: { type: 'string', default: '127.0.0.1:50051' },
  subscription: { type: 'string', default: 'desk' },
  destination: { type: 'string' },
  json: { type: 'boolean' },
  decide: { type: 'boolean' },
  officer: { type: 'string' },
  recommendation: { type: 'string' },
  decision: { type: 'string' },
  remark: { type: 'string', default: '' },
  'tls-ca': { type: 'string', default: '' },
  'tls-cert': { type: 'string', default: '' },
  'tls-key': { type: 'string', default: '' },
} as const;

type Options = ReturnType<typeof parseCustoms>['values'] & { readonly destination: string };

export const customsCommand: Command = {
  name: 'customs',
  summary: 'Shows alerts as they come (watch) and records decisions (decide).',
  usage: `holdpoint customs watch --destination CC [--subscription NAME] [--address HOST:PORT] [--decide] [--officer NAME] [--json]
holdpoint customs decide --destination CC --recommendation ID --decision HOLD|RELEASE|ASK --officer NAME [--remark TEXT]

--destination CC     ISO country of the customs administration
--subscription NAME  keeps the position between runs (desk)
--address HOST:PORT  where Holdpoint's gRPC listens (127.0.0.1:50051)
--decide             asks for a decision after each alert; on a terminal only
--officer NAME       who decides; asked for when it is not given
--json               JSON Lines even on a terminal; they are written whenever the output is no terminal
--tls-ca, --tls-cert, --tls-key FILE  for a server with TLS

An alert is acknowledged once it is written. Ctrl-C ends; the next run goes on where this one stopped.

Example:
  holdpoint customs watch --subscription desk --destination US --decide --officer "A. Officer"`,
  async run(args, io) {
    const { values, positionals } = parseCustoms(args);
    const [verb, ...more] = positionals;
    const run = VERBS.get(verb ?? '');
    if (run === undefined || more.length > 0) throw new UsageError('say watch or decide');
    const { destination } = values;
    if (destination === undefined) throw new UsageError('--destination is needed, such as --destination US');
    const isTls = values['tls-ca'] !== '' || values['tls-cert'] !== '';
    const tls = isTls
      ? clientTlsOf({ ca: values['tls-ca'], cert: values['tls-cert'], key: values['tls-key'] })
      : undefined;
    const client = openCustomsClient(values.address, tls);
    try {
      return await run({ ...values, destination }, client, io);
    } finally {
      client.close();
    }
  },
};

const parseCustoms = (args: readonly string[]) => parseOptions(args, OPTIONS);

const watch = async (options: Options, client: CustomsClient, io: Io): Promise<number> => {
  const { subscription, destination } = options;
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  for (let failures = 0; !stop.signal.aborted; ) {
    try {
      for await (const delivery of client.subscribe({ subscription, destination }, stop.signal)) {
        failures = 0;
        await show(delivery, options, io);
        await client.acknowledge({ subscription, destination }, [delivery.deliveryId]);
        if (options.decide) await askDecision(delivery, { options, client, io });
      }
    } catch (error) {
      if (stop.signal.aborted) break;
      if (!(error instanceof GrpcCallError) || !error.retriable || error.code === 'ABORTED') throw error;
      io.stderr.write(`${error.message}; trying again\n`);
    }
    await sleep(Math.min(10_000, 250 * 2 ** Math.min(failures++, 10)), undefined, { signal: stop.signal }).catch(
      () => undefined,
    );
  }
  return EXIT.done;
};

const show = async (delivery: SubscribeResponse, { json }: Options, io: Io): Promise<void> => {
  const isTerminal = (io.stdout as { readonly isTTY?: boolean }).isTTY === true;
  const text =
    json || !isTerminal
      ? JSON.stringify(toJson('SubscribeResponse', delivery))
      : `${describeDelivery(delivery, paintFor(io.stdout))}\n`;
  await new Promise<void>((resolve, reject) => {
    io.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
};

/** Asks the person at the terminal; nothing is decided for them. */
const askDecision = async (
  { event }: SubscribeResponse,
  { options, client, io }: { readonly options: Options; readonly client: CustomsClient; readonly io: Io },
): Promise<void> => {
  const isTerminal = (io.stdin as { readonly isTTY?: boolean }).isTTY === true;
  if (event?.$case !== 'recommended' || !isTerminal) return;
  const lines = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const answer = (await lines.question('decision: hold, release, ask, or nothing yet? ')).trim().toUpperCase();
    const verb = verbOf(answer);
    if (verb === undefined) return;
    const name = options.officer ?? (await lines.question('officer (your name)? '));
    const decision = decisionOf(event.value.recommendationId, verb, { ...options, officer: name });
    const note = await client.recordDecision(decision);
    io.stderr.write(`recorded: ${answer} by ${name}\n${note === '' ? '' : `${note}\n`}`);
  } catch (error) {
    if (!(error instanceof GrpcCallError)) throw error;
    io.stderr.write(`${error.message}\n`);
  } finally {
    lines.close();
  }
};

const decide = async (options: Options, client: CustomsClient, io: Io): Promise<number> => {
  const verb = verbOf((options.decision ?? '').toUpperCase());
  if (verb === undefined)
    throw new UsageError(`--decision is '${options.decision ?? ''}', but must be HOLD, RELEASE or ASK`);
  if (options.recommendation === undefined) throw new UsageError('--recommendation is needed: the id of an alert');
  const note = await client.recordDecision(decisionOf(options.recommendation, verb, options));
  const { recommendation, officer } = options;
  const recorded = { recommendationId: recommendation, decision: verb, officer, ...(note !== '' && { note }) };
  io.stdout.write(`${JSON.stringify(recorded)}\n`);
  return EXIT.done;
};

type Verb = 'HOLD' | 'RELEASE' | 'ASK';

const verbOf = (text: string): Verb | undefined =>
  (['HOLD', 'RELEASE', 'ASK'] as const).find((verb) => text !== '' && verb.startsWith(text));

const decisionOf = (
  recommendationId: string,
  verb: Verb,
  { officer, remark, destination }: Pick<Options, 'officer' | 'remark' | 'destination'>,
): RecordDecisionRequest => ({
  recommendationId,
  decision: DecisionVerb[`DECISION_VERB_${verb}`],
  officer: { name: officer ?? '', identifier: '', office: '' },
  remark,
  destination,
  decidedAt: undefined,
});

const VERBS: ReadonlyMap<string, (options: Options, client: CustomsClient, io: Io) => Promise<number>> = new Map([
  ['watch', watch],
  ['decide', decide],
]);
