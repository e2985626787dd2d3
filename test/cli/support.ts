import { Readable, Writable } from 'node:stream';
import type { Io } from '../../services/cli/command.ts';

/** Streams in memory, and what was written to them. */
export const fakeIo = (stdin = '') => {
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const io: Io = { stdin: Readable.from([Buffer.from(stdin)]), stdout: sink('stdout'), stderr: sink('stderr') };
  return { io, written };
};
