/**
 * Scores rows with graphs that `train/graph.py` wrote, by the runtime and the settings that serve. For every `NAME.onnx` of
 * a directory it reads `NAME.rows.f32` and writes `NAME.scores.f32`: probability and logit of each row. What the rows'
 * contributions miss of the logit at most goes to standard output. Usage: graph-scores.ts DIRECTORY
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGraph } from '../../services/adapters/onnx.ts';

interface Shape {
  readonly width: number;
  readonly tokensMax: number;
  readonly bias: number;
}

const ROWS_AT_ONCE = 4096;

const scoreRows = async (path: string): Promise<number> => {
  const shape = JSON.parse(await readFile(`${path}.json`, 'utf8')) as Shape;
  const graph = await openGraph(`${path}.onnx`, shape);
  const rows = new Float32Array(new Uint8Array(await readFile(`${path}.rows.f32`)).buffer);
  const count = rows.length / shape.width;
  const scores = new Float32Array(count * 2);
  let errorMax = 0;
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const to = Math.min(count, from + ROWS_AT_ONCE);
    const { probability, logit, contributions } = await graph.score(
      rows.subarray(from * shape.width, to * shape.width),
    );
    for (let row = 0; row < to - from; row++) {
      scores[(from + row) * 2] = probability[row]!;
      scores[(from + row) * 2 + 1] = logit[row]!;
      let sum = shape.bias;
      for (let i = 0; i <= shape.width; i++) sum += contributions[row * (shape.width + 1) + i]!;
      errorMax = Math.max(errorMax, Math.abs(sum - logit[row]!));
    }
  }
  await graph.close();
  await writeFile(`${path}.scores.f32`, new Uint8Array(scores.buffer));
  return errorMax;
};

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: graph-scores.ts DIRECTORY');
let errorMax = 0;
for (const name of (await readdir(directory)).filter((file) => file.endsWith('.onnx')).sort())
  errorMax = Math.max(errorMax, await scoreRows(join(directory, name.slice(0, -'.onnx'.length))));
console.log(errorMax);
