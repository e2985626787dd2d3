#!/usr/bin/env -S node --max-semi-space-size=2 --max-old-space-size=512 --v8-pool-size=2
/** The `holdpoint` command: finds the command in the table, runs it, and turns what comes of it into an exit status. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Command, EXIT, type Io, UsageError } from './command.ts';

/** Loaded on demand: `convert` should not pay for gRPC, nor `screen` for the model. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import('./commands/up.ts')).upCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  customs: async () => (await import('./commands/customs.ts')).customsCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  assess: async () => (await import('./commands/assess.ts')).assessCommand,
  screen: async () => (await import('./commands/screen.ts')).screenCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  goods: async () => (await import('./commands/goods.ts')).goodsCommand,
  substance: async () => (await import('./commands/substance.ts')).substanceCommand,
  lists: async () => (await import('./commands/lists.ts')).listsCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
};

/** @returns the exit status; never throws */
export const runHoldpoint = async (argv: readonly string[], io: Io): Promise<number> => {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || HELP_FLAGS.has(name)) return printOverview(io, name === undefined);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.stderr.write(`holdpoint: no command '${name}'; there are ${Object.keys(COMMANDS).join(', ')}\n`);
    return EXIT.usage;
  }
  try {
    const command = await load();
    if (args.some((arg) => HELP_FLAGS.has(arg))) {
      io.stdout.write(`${command.summary}\n\n${command.usage.trim()}\n`);
      return EXIT.done;
    }
    return await runCommand(command, args, io);
  } catch (error) {
    return fail(name, error, io);
  }
};

const runCommand = async (command: Command, args: string[], io: Io): Promise<number> => {
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`holdpoint ${command.name}: ${error.message}\n\n${command.usage.trim()}\n`);
    return EXIT.usage;
  }
};

const printOverview = async (io: Io, isAnError: boolean): Promise<number> => {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  const out = isAnError ? io.stderr : io.stdout;
  out.write(`${OVERVIEW_HEAD}\n${rows.join('\n')}\n\n${OVERVIEW_TAIL}\n`);
  return isAnError ? EXIT.usage : EXIT.done;
};

const fail = (name: string, error: unknown, io: Io): number => {
  const text = error instanceof Error ? error.message : String(error);
  io.stderr.write(`holdpoint ${name}: ${text}\n`);
  if (process.env.HOLDPOINT_TRACE === '1' && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return EXIT.failed;
};

const HELP_FLAGS: ReadonlySet<string> = new Set(['--help', '-h']);
const OVERVIEW_HEAD =
  "Scores parcels' advance electronic data and recommends to customs which to hold.\n\nholdpoint COMMAND …\n";
const OVERVIEW_TAIL = `Each has --help with an example: holdpoint convert --help
Data goes to standard output as JSON Lines, everything else to standard error.
Exit status: 0 done; 2 done, but some records were rejected; 64 usage; 1 anything else.`;

/** Later starts find the sources stripped and compiled: a second less, and what the stripper takes in each thread. */
const cacheCompiled = (): void => {
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url));
  // Where that may not be written, such as in the image, everything goes on without.
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
};

if (import.meta.main) {
  cacheCompiled();
  // A reader that has seen enough, such as head, is no failure worth a stack trace.
  process.stdout.on('error', () => process.exit(EXIT.failed));
  process.exitCode = await runHoldpoint(process.argv.slice(2), process);
}
