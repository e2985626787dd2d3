/**
 * The dependency rules of the house (`services/README.md`), as a function from files to violations, so that the test of
 * the rules can plant violations and see them found.
 */
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  readonly rule: string;
  readonly what: string;
}

/** Pure libraries that core may use: no I/O, no clock, no state. */
const PURE_LIBRARIES: ReadonlySet<string> = new Set(['any-ascii']);

const ROLES: ReadonlySet<string> = new Set(['intake', 'scoring', 'customs', 'feedback', 'console']);

/** Entry files wire adapters to verbs; a worker's entry file counts as a main. */
const isEntry = (path: string): boolean => /(^|\/)(main|worker)\.ts$/u.test(path) || /-worker\.ts$/u.test(path);

/** What core must be handed instead of reaching for it. */
const IMPURE_GLOBALS: ReadonlySet<string> = new Set([
  'Date',
  'process',
  'Intl',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'fetch',
  'console',
  'globalThis',
  'Buffer',
  'require',
]);
const IMPURE_MEMBERS: ReadonlySet<string> = new Set(['localeCompare', 'toLocaleString']);
const isLocaleMember = (name: string): boolean => IMPURE_MEMBERS.has(name) || name.startsWith('toLocale');

export const findViolations = (files: readonly SourceFile[]): readonly Violation[] => {
  const parsed = files.map(parse);
  return [...parsed.flatMap(violationsOf), ...cycles(parsed), ...folderCycles(parsed), ...sharedLibraries(parsed)];
};

interface Import {
  /** Project path of a relative import, else the package or builtin. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly isType: boolean;
}

interface Parsed {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly hasDynamicImport: boolean;
  readonly program: unknown;
}

const parse = ({ path, text }: SourceFile): Parsed => {
  const { errors, module, program } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const importOf = (specifier: string, isType: boolean): Import => {
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? normalize(join(dirname(path), specifier)) : packageOf(specifier);
    return { target, isRelative, isType };
  };
  return {
    path,
    program,
    hasDynamicImport: module.dynamicImports.length > 0,
    imports: [
      ...module.staticImports.map((i) =>
        importOf(i.moduleRequest.value, i.entries.length > 0 && i.entries.every((entry) => entry.isType)),
      ),
      ...module.staticExports.flatMap((e) =>
        e.entries.flatMap((entry) => (entry.moduleRequest ? [importOf(entry.moduleRequest.value, entry.isType)] : [])),
      ),
    ],
  };
};

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? specifier
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

const roomOf = (path: string): string => {
  const [top, room] = path.split('/');
  if (top === 'services') return room!.endsWith('.ts') ? 'services' : room!;
  return top!;
};

const violationsOf = (file: Parsed): readonly Violation[] => {
  const room = roomOf(file.path);
  const found = (rule: string, what: string): Violation => ({ path: file.path, rule, what });
  const imports = file.imports.flatMap((i) => importViolation(file.path, room, i).map((rule) => found(rule, i.target)));
  if (room !== 'core') return imports;
  const dynamic = file.hasDynamicImport ? [found('core has no dynamic import', 'import()')] : [];
  return [...imports, ...dynamic, ...impurities(file.program).map((what) => found('core is pure', what))];
};

const importViolation = (path: string, room: string, { target, isRelative, isType }: Import): readonly string[] => {
  const targetRoom = isRelative ? roomOf(target) : 'library';
  if (room === 'core') {
    if (targetRoom === 'core') return [];
    if (targetRoom === 'proto') return isType ? [] : ['core imports only the types of generated messages'];
    if (targetRoom === 'library' && PURE_LIBRARIES.has(target)) return [];
    return ['core imports only core, pure libraries and message types'];
  }
  if (room === 'adapters') {
    return ROLES.has(targetRoom) || targetRoom === 'cli' ? ['adapters know no service'] : [];
  }
  if (ROLES.has(room)) {
    if (ROLES.has(targetRoom) && targetRoom !== room) return ['services never import each other'];
    if (targetRoom === 'cli') return ['services do not know the command line'];
    if (isEntry(path)) return [];
    if (targetRoom === 'adapters' && !isType) return ['only an entry file imports adapters'];
    if (targetRoom === 'library') return ['a verb file imports core and declares the ports it needs, not libraries'];
  }
  return [];
};

/** Walks the syntax tree for names that reach outside; a property or key of the same name is no such reach. */
const impurities = (program: unknown): readonly string[] => {
  const found: string[] = [];
  const visit = (node: unknown, parent: Node | undefined, slot: string): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, parent, slot);
      return;
    }
    if (node === null || typeof node !== 'object' || typeof (node as Node).type !== 'string') return;
    const self = node as Node;
    if (TYPE_ONLY.test(self.type)) return;
    if (self.type === 'Identifier' && IMPURE_GLOBALS.has(String(self.name)) && !isMereName(parent, slot)) {
      found.push(String(self.name));
    }
    if (self.type === 'MemberExpression' && !self.computed) {
      const property = String((self.property as Node).name);
      if (isLocaleMember(property)) found.push(property);
      if (property === 'random' && (self.object as Node).name === 'Math') found.push('Math.random');
    }
    if (self.async === true || self.type === 'AwaitExpression') found.push('async');
    for (const [key, child] of Object.entries(self)) if (key !== 'type') visit(child, self, key);
  };
  visit(program, undefined, '');
  return [...new Set(found)];
};

type Node = { readonly type: string; readonly [key: string]: unknown };
const TYPE_ONLY = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression)/u;
const isMereName = (parent: Node | undefined, slot: string): boolean =>
  (parent?.type === 'MemberExpression' && slot === 'property' && !parent.computed) ||
  (parent?.type === 'Property' && slot === 'key' && !parent.computed && !parent.shorthand);

const cycles = (files: readonly Parsed[]): readonly Violation[] => {
  const paths = new Set(files.map(({ path }) => path));
  const edges = files.map(({ path, imports }): readonly [string, readonly string[]] => [
    path,
    imports.filter((i) => i.isRelative && !i.isType && paths.has(i.target)).map((i) => i.target),
  ]);
  return loopsOf(new Map(edges)).map((loop) => ({
    path: loop.at(-2)!,
    rule: 'imports make no circle',
    what: loop.join(' → '),
  }));
};

/** A folder inside a room of core; what lies in the room itself, or elsewhere, stands for itself. */
const shelfOf = (path: string): string => /^services\/core\/[^/]+\/.*(?=\/)/u.exec(path)?.[0] ?? path;

/** Folders inside a room lie one above the other: also what they import as types only points down. */
const folderCycles = (files: readonly Parsed[]): readonly Violation[] => {
  const below = new Map<string, Set<string>>(files.map(({ path }) => [shelfOf(path), new Set<string>()]));
  for (const { path, imports } of files) {
    for (const target of imports.map((i) => shelfOf(i.target))) {
      if (below.has(target) && target !== shelfOf(path)) below.get(shelfOf(path))!.add(target);
    }
  }
  return loopsOf(new Map([...below].filter(([shelf]) => !shelf.endsWith('.ts')))).map((loop) => ({
    path: loop.at(-2)!,
    rule: 'folders of core make no circle',
    what: loop.join(' → '),
  }));
};

/** Loops of a graph, each from a node back to it. */
const loopsOf = (graph: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] => {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    state.set(node, 'open');
    const path = [...trail, node];
    for (const next of graph.get(node) ?? []) {
      if (state.get(next) === 'open') found.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next, path);
    }
    state.set(node, 'done');
  };
  for (const node of graph.keys()) if (!state.has(node)) visit(node, []);
  return found;
};

/** Libraries that talk to the outside stay behind one door, so that each can be replaced in one place. */
const ONE_DOOR: Readonly<Record<string, RegExp>> = {
  kafkajs: /^services\/adapters\/kafka-/u,
  ioredis: /^services\/adapters\/redis-/u,
  'onnxruntime-node': /^services\/adapters\/onnx/u,
  '@grpc/grpc-js': /^services\/adapters\/grpc-|^proto\//u,
  'node:sqlite': /^services\/adapters\/sqlite/u,
  'prom-client': /^services\/adapters\/metrics/u,
  pino: /^services\/adapters\/logger\.ts$/u,
  yaml: /^services\/adapters\/policy/u,
};

const sharedLibraries = (files: readonly Parsed[]): readonly Violation[] =>
  files.flatMap((file) =>
    file.imports
      .filter(({ target, isRelative, isType }) => !isRelative && !isType && ONE_DOOR[target]?.test(file.path) === false)
      .map(({ target }) => ({ path: file.path, rule: 'a library has one door', what: target })),
  );
