/**
 * Aho-Corasick over small integers as a double array: `next(state, symbol)` is `base[state] + symbol`, valid where
 * `check` agrees. Flat typed arrays, so that worker threads share one copy.
 */
export interface Automaton {
  readonly base: Int32Array;
  readonly check: Int32Array;
  readonly fail: Int32Array;
  /** State → the pattern that ends there, or -1. */
  readonly accept: Int32Array;
  /** State → the nearest state along `fail` where a pattern ends, or 0. */
  readonly shorter: Int32Array;
}

interface Node {
  readonly children: Map<number, number>;
  pattern: number;
}

/**
 * @param patterns symbols from 1 to `symbolsMax`; equal patterns are the caller's to merge.
 * Root is state 0. Deterministic: the same patterns in the same order give the same arrays.
 */
export const buildAutomaton = (patterns: readonly (readonly number[])[], symbolsMax: number): Automaton => {
  const nodes = buildTrie(patterns);
  const placed = place(nodes, symbolsMax);
  linkFailures(nodes, placed);
  const { base, check, fail, accept, shorter } = placed;
  return { base, check, fail, accept, shorter };
};

const buildTrie = (patterns: readonly (readonly number[])[]): Node[] => {
  const nodes: Node[] = [{ children: new Map(), pattern: -1 }];
  patterns.forEach((pattern, index) => {
    let at = 0;
    for (const symbol of pattern) {
      let next = nodes[at]!.children.get(symbol);
      if (next === undefined) {
        next = nodes.push({ children: new Map(), pattern: -1 }) - 1;
        nodes[at]!.children.set(symbol, next);
      }
      at = next;
    }
    nodes[at]!.pattern = index;
  });
  return nodes;
};

interface Placed extends Automaton {
  readonly stateOf: Int32Array;
}

/** Finds each node a row offset where all its children fall on free cells. */
const place = (nodes: readonly Node[], symbolsMax: number): Placed => {
  let size = nodes.length * 2 + symbolsMax * 2 + 2;
  let check = new Int32Array(size).fill(-1);
  let base = new Int32Array(size);
  const stateOf = new Int32Array(nodes.length);
  check[0] = 0;
  let firstFree = 1;
  let used = 1;
  const queue = [0];
  for (let q = 0; q < queue.length; q++) {
    const node = queue[q]!;
    const children = [...nodes[node]!.children].sort(([a], [b]) => a - b);
    if (children.length === 0) continue;
    while (check[firstFree] !== -1) firstFree++;
    const lowest = children[0]![0];
    let row = Math.max(0, firstFree - lowest);
    for (;;) {
      if (row + symbolsMax >= size) {
        size = Math.ceil(size * 1.5);
        const grown = new Int32Array(size).fill(-1);
        grown.set(check);
        check = grown;
        const grownBase = new Int32Array(size);
        grownBase.set(base);
        base = grownBase;
      }
      if (children.every(([symbol]) => check[row + symbol] === -1)) break;
      row++;
    }
    const state = stateOf[node]!;
    base[state] = row;
    for (const [symbol, child] of children) {
      check[row + symbol] = state;
      stateOf[child] = row + symbol;
      used = Math.max(used, row + symbol + 1);
      queue.push(child);
    }
  }
  const length = used + symbolsMax + 1;
  const trimmed = (source: Int32Array, fill: number): Int32Array => {
    const out = new Int32Array(length).fill(fill);
    out.set(source.subarray(0, Math.min(length, size)));
    return out;
  };
  return {
    base: trimmed(base, 0),
    check: trimmed(check, -1),
    fail: new Int32Array(length),
    accept: new Int32Array(length).fill(-1),
    shorter: new Int32Array(length),
    stateOf,
  };
};

const linkFailures = (nodes: readonly Node[], { base, check, fail, accept, shorter, stateOf }: Placed): void => {
  nodes.forEach(({ pattern }, node) => {
    accept[stateOf[node]!] = pattern;
  });
  const queue = [0];
  for (let q = 0; q < queue.length; q++) {
    const node = nodes[queue[q]!]!;
    const state = stateOf[queue[q]!]!;
    for (const [symbol, child] of node.children) {
      const childState = stateOf[child]!;
      let f = fail[state]!;
      if (state !== 0) {
        while (f !== 0 && check[base[f]! + symbol] !== f) f = fail[f]!;
        const next = base[f]! + symbol;
        fail[childState] = check[next] === f && next !== childState ? next : 0;
      }
      const back = fail[childState]!;
      shorter[childState] = back !== 0 && accept[back]! >= 0 ? back : shorter[back]!;
      queue.push(child);
    }
  }
};
