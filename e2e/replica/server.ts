/** The socket behind the replica. What answers on it can be replaced while a browser keeps its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** How a browser is led to the replica instead of to the network. */
export interface ReplicaAddress {
  readonly port: number;
  chromiumArgs(): string[];
  firefoxPrefs(): Record<string, string | number | boolean>;
}

export interface ReplicaServer extends ReplicaAddress {
  /** Who answers from now on; null = nobody, every address is an empty page. */
  serve(handler: Handler | null): void;
  close(): Promise<void>;
}

/** `port` 0: any free one. */
export async function startServer(port = 0): Promise<ReplicaServer> {
  let answers: Handler = emptyPage;
  const sockets = new Set<Duplex>();
  const server = createServer(makeCertificate(), (request, response) => {
    answers(request, response).catch((error: unknown) => {
      console.error('replica:', error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    port: taken,
    serve: (handler) => {
      answers = handler ?? emptyPage;
    },
    chromiumArgs: () => chromiumArgs(taken),
    firefoxPrefs: () => firefoxPrefs(taken),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

async function emptyPage(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' });
  response.end('<!DOCTYPE html><title>Empty</title><link rel="icon" href="data:,">');
}

/** Every other host fails to resolve, so nothing can leave the machine by accident. */
function chromiumArgs(port: number): string[] {
  const here = `127.0.0.1:${port}`;
  const rules = [`MAP *.instagram.com ${here}`, `MAP instagram.com ${here}`, `MAP *.cdninstagram.com ${here}`];
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
    '--ignore-certificate-errors',
    '--disable-quic',
  ];
}

/** All names lead here, and port 443 becomes ours. */
function firefoxPrefs(port: number): Record<string, string | number | boolean> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'network.dns.disableIPv6': true,
    'network.http.http3.enable': false,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.enterprise_roots.enabled': false,
    'network.trr.mode': 5,
  };
}
