/**
 * Scores rows with graphs that `train/graph.py` wrote, by the runtime and the settings that serve. For every `NAME.onnx` of
 * a directory it reads `NAME.rows.f32` and writes `NAME.scores.f32`: probability and logit of each row. What the rows'
 * contributions miss of the logit at most goes to standard output. Usage: graph-scores.ts DIRECTORY
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { SESSION_OPTIONS } from '../../services/adapters/onnx.ts';

const ROWS_AT_ONCE = 4096;

const scoreGraph = async (path: string): Promise<number> => {
  const session = await InferenceSession.create(`${path}.onnx`, SESSION_OPTIONS);
  const { width, tokensMax, bias } = JSON.parse(await readFile(`${path}.json`, 'utf8')) as {
    readonly width: number;
    readonly tokensMax: number;
    readonly bias: number;
  };
  const bytes = await readFile(`${path}.rows.f32`);
  const rows = new Float32Array(new Uint8Array(bytes).buffer);
  const count = rows.length / width;
  const scores = new Float32Array(count * 2);
  let errorMax = 0;
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const n = Math.min(ROWS_AT_ONCE, count - from);
    const { probability, logit, contributions } = await session.run({
      rows: new Tensor('float32', rows.subarray(from * width, (from + n) * width), [n, width]),
      tokens: new Tensor('int32', new Int32Array(n * tokensMax), [n, tokensMax]),
    });
    const parts = contributions!.data as Float32Array;
    for (let row = 0; row < n; row++) {
      scores[(from + row) * 2] = Number(probability!.data[row]);
      scores[(from + row) * 2 + 1] = Number(logit!.data[row]);
      let sum = bias;
      for (let i = 0; i <= width; i++) sum += parts[row * (width + 1) + i]!;
      errorMax = Math.max(errorMax, Math.abs(sum - Number(logit!.data[row])));
    }
  }
  await session.release();
  await writeFile(`${path}.scores.f32`, new Uint8Array(scores.buffer));
  return errorMax;
};

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: graph-scores.ts DIRECTORY');
let errorMax = 0;
for (const name of (await readdir(directory)).filter((file) => file.endsWith('.onnx')).sort())
  errorMax = Math.max(errorMax, await scoreGraph(join(directory, name.slice(0, -'.onnx'.length))));
console.log(errorMax);
