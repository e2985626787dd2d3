import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** What has to be true before traffic may come; the cause is shown to the operator. */
export type ReadyCheck = () => Promise<{ readonly isReady: boolean; readonly cause: string }>;

export interface MetricsServer {
  /** host:port */
  readonly address: string;
  close(): Promise<void>;
}

/** `/livez`: the process turns its wheel. `/readyz`: everything it needs answers. `/metrics`: Prometheus. */
export const openMetricsServer = async (options: {
  readonly host: string;
  readonly port: number;
  readonly metrics: Metrics;
  readonly ready: Readonly<Record<string, ReadyCheck>>;
  readonly isStopping: () => boolean;
}): Promise<MetricsServer> => {
  const pages: Readonly<Record<string, (response: ServerResponse) => Promise<void> | void>> = {
    '/livez': (response) => answer(response, 200, 'ok\n'),
    '/readyz': async (response) => {
      const causes = options.isStopping() ? ['stopping'] : await causesOf(options.ready);
      answer(response, causes.length === 0 ? 200 : 503, causes.length === 0 ? 'ok\n' : `${causes.join('\n')}\n`);
    },
    '/metrics': async (response) => {
      const { contentType, body } = await options.metrics.render();
      answer(response, 200, body, contentType);
    },
  };
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    const page = request.method === 'GET' ? pages[request.url?.split('?')[0] ?? ''] : undefined;
    if (page === undefined) return answer(response, 404, 'not found\n');
    Promise.resolve(page(response)).catch(() => answer(response, 500, 'failed\n'));
  });
  server.maxConnections = 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = (response: ServerResponse, status: number, body: string, contentType = 'text/plain'): void => {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
};

const causesOf = async (ready: Readonly<Record<string, ReadyCheck>>): Promise<readonly string[]> => {
  const checks = Object.entries(ready).map(async ([name, check]) => {
    const { isReady, cause } = await check().catch((error: unknown) => ({
      isReady: false,
      cause: error instanceof Error ? error.message : String(error),
    }));
    return isReady ? [] : [`${name}: ${cause}`];
  });
  return (await Promise.all(checks)).flat();
};
