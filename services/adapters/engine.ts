/** Names the code that decides. A record is replayed by the same engine only, so every source that can change one counts. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** `version+digest`: of the package, and the first 16 hex digits of SHA-256 over the sources that decide. */
export const engineVersion = (): string => {
  version ??= `${readPackage().version}+${digestSources()}`;
  return version;
};

let version: string | undefined;

const HOUSE = new URL('../../', import.meta.url);

/** The core decides; the messages, their encoding and the order in which a batch is walked shape the bytes. */
const SOURCES = ['services/core/**/*.ts', 'services/scoring/*.ts', 'services/adapters/codec*.ts', 'proto/**/*.ts'];

const readPackage = (): { readonly version: string } =>
  JSON.parse(readFileSync(new URL('package.json', HOUSE), 'utf8'));

const digestSources = (): string => {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: HOUSE }).sort()) {
    hash.update(path.replaceAll('\\', '/')).update(readFileSync(new URL(path, HOUSE)));
  }
  return hash.digest('hex').slice(0, 16);
};
