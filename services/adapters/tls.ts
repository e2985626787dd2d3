import { readFileSync } from 'node:fs';
import type { Config } from './config.ts';

/** PEM contents. */
export interface TlsFiles {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Authority of client certificates; every client must show one. */
  readonly clientCa: Buffer;
}

/** Undefined = plaintext, which the settings' rules allow on loopback only. @throws Error naming the file that cannot be read */
export const readTlsFiles = (config: Pick<Config, 'tlsCert' | 'tlsKey' | 'tlsClientCa'>): TlsFiles | undefined =>
  config.tlsCert === ''
    ? undefined
    : {
        cert: readPem('HOLDPOINT_TLS_CERT', config.tlsCert),
        key: readPem('HOLDPOINT_TLS_KEY', config.tlsKey),
        clientCa: readPem('HOLDPOINT_TLS_CLIENT_CA', config.tlsClientCa),
      };

export const readPem = (setting: string, path: string): Buffer => {
  try {
    const text = readFileSync(path);
    if (text.includes('-----BEGIN ')) return text;
  } catch (error) {
    throw new Error(`${setting} is '${path}', but cannot be read: ${(error as Error).message}`, { cause: error });
  }
  throw new Error(`${setting} is '${path}', but must be a PEM file`);
};
